/// A word of a name: its letters in one script, and how it was written.
struct NameWord: Hashable, Sendable {
  /// The script.
  let script: NameScript
  /// The letters, without the edge.
  let letters: [UInt8]
  /// The word as it was written.
  let text: String
}
