/// Puts the tail of a name right when another name takes its place.
///
///     Reagreement.tail("이", after: "김정은", replacedBy: "푸틴")    // 이
///     Reagreement.tail("은", after: "뿌찐", replacedBy: "로씨야")     // 는
public enum Reagreement {
  /// What is written on to `new` in place of `tail`.
  ///
  /// A tail that begins with a suffix or title stays, for its sound is its own; so does one that is no
  /// tail at all, and one that did not agree with `old` is put right too. Where the last sound of `new`
  /// cannot be told, the notation 은(는) leaves it open.
  ///
  /// - Parameters:
  ///   - tail: the Hangul from the end of the old name to the end of the word.
  ///   - old: the name that the tail was written on to.
  ///   - new: the name that takes its place.
  ///   - host: what sort of name it is.
  /// - Complexity: O(n) in the scalars of the names; as `KoreanTail` in the tail.
  public static func tail(
    _ tail: String,
    after old: String,
    replacedBy new: String,
    host: KoreanTail.Host = .unknown
  ) -> String {
    guard
      let reading = KoreanTail(
        tail,
        after: LastSound(of: old).sound,
        host: host,
        agreement: .reported
      ), let first = reading.segments.first, case .particle(let id, _) = first.kind,
      let particle = ParticleTable.shared.particle(id)
    else { return tail }
    let rest = reading.segments.dropFirst().map(\.text).joined()
    guard let sound = LastSound(of: new).sound else {
      return (KoreanParticle(first.text)?.text(after: nil) ?? first.text) + rest
    }
    return particle.form(after: sound) + rest
  }
}
