/// What may stand on one side of a rule's input: some letters, the edge of the word, or both.
struct LetterContext: Hashable, Sendable {
  /// What is wrong with a context that could not be read.
  enum Fault: Error, Hashable { case unknownClass(String), unclosedSet, nothing }

  /// By place: first the edge of the word, then the small Cyrillic letters.
  private(set) var members: [Bool]
  /// How many neighbours fit.
  private(set) var size: Int
  /// Whether the file says anything about this side.
  let isStated: Bool

  /// Anything at all.
  static let any = LetterContext()

  private init() {
    members = Array(repeating: true, count: CyrillicLetters.count + 1)
    size = members.count
    isStated = false
  }

  /// Reads a context: classes, sets of letters in brackets and the edge, with a blank between them; `!` takes
  /// what follows it away.
  init(_ text: String) throws(Fault) {
    let items = text.split(separator: " ")
    guard !items.isEmpty else {
      self = .any
      return
    }
    isStated = true
    let isSubtraction = items.allSatisfy { $0.hasPrefix("!") }
    members = Array(repeating: isSubtraction, count: CyrillicLetters.count + 1)
    size = 0
    for item in items where !item.hasPrefix("!") { try set(item, to: true) }
    for item in items where item.hasPrefix("!") { try set(item.dropFirst(), to: false) }
    size = members.count { $0 }
    guard size > 0 else { throw .nothing }
  }

  /// Whether a letter, or the edge if `nil`, fits.
  func fits(_ place: Int?) -> Bool { members[place.map { $0 + 1 } ?? 0] }

  /// Whether everything that fits `other` fits this.
  func covers(_ other: LetterContext) -> Bool {
    zip(members, other.members).allSatisfy { $0 || !$1 }
  }

  private mutating func set(_ item: Substring, to value: Bool) throws(Fault) {
    if item == "^" || item == "$" {
      members[0] = value
    } else if item.hasPrefix("[") {
      guard item.hasSuffix("]"), item.count > 2 else { throw .unclosedSet }
      for scalar in item.dropFirst().dropLast().unicodeScalars {
        guard let place = CyrillicLetters.place(of: scalar) else {
          throw .unknownClass(String(scalar))
        }
        members[CyrillicLetters.small(place).place + 1] = value
      }
    } else {
      guard let letters = CyrillicLetters.named(String(item)) else {
        throw .unknownClass(String(item))
      }
      for case let place? in letters.map(CyrillicLetters.place) { members[place + 1] = value }
    }
  }
}
