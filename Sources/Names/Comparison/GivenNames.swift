internal import Resources

/// Given names that are one name in several languages, and their short forms.
///
/// - Source: `Resources/given-names.tsv`, compiled by hand.
struct GivenNames: Sendable {
  /// That a word is a form of a name.
  struct Membership: Hashable, Sendable {
    /// Which name, by its line.
    let name: Int
    /// Whether the word is a short form of it.
    let isShort: Bool
  }

  /// The number of no list.
  static let noNames: Int32 = -1

  /// The lists of names that words are forms of.
  private(set) var lists: [[Membership]] = []
  private var numbers: [NameWordKey: Int32] = [:]

  private struct NameWordKey: Hashable {
    let script: NameScript
    let letters: [UInt8]
  }

  init(reader: NameWordReader) {
    let table = EmbeddedResource.table("Names/given-names.tsv")
    let columns = ["name", "forms", "short"].map { table.column($0) }
    for row in table.rows {
      let forms = [table.text(row, columns[0])] + table.list(row, columns[1])
      for (form, isShort) in forms.map({ ($0, false) })
        + table.list(row, columns[2]).map({ ($0, true) })
      {
        guard let word = reader.words(of: form).first else { continue }
        let key = Self.key(word)
        let number = numbers[key] ?? Int32(lists.count)
        if Int(number) == lists.count {
          numbers[key] = number
          lists.append([])
        }
        lists[Int(number)].append(Membership(name: row.line, isShort: isShort))
      }
    }
  }

  /// The number of the list of names that `word` is a form of, or `noNames`.
  func number(of word: NameWord) -> Int32 { numbers[Self.key(word)] ?? Self.noNames }

  /// The list of this number.
  func names(_ number: Int32) -> [Membership] {
    number == Self.noNames ? [] : lists[Int(number)]
  }

  /// Whether some name is in both lists, and whether one of the two is a short form there at best.
  func shared(_ first: Int32, _ second: Int32) -> (isKnown: Bool, isShort: Bool) {
    var isKnown = false
    for a in lists[Int(first)] {
      for b in lists[Int(second)] where a.name == b.name {
        isKnown = true
        if !a.isShort, !b.isShort { return (true, false) }
      }
    }
    return (isKnown, isKnown)
  }

  /// е and ё are one letter here, and marks are dropped.
  private static func key(_ word: NameWord) -> NameWordKey {
    let letters =
      switch word.script {
      case .hangul: word.letters
      case .cyrillic: word.letters.map { $0 == 33 ? 6 : $0 }
      case .latin: word.letters.map { LatinLetters.unmarked($0) }
      }
    return NameWordKey(script: word.script, letters: letters)
  }
}
