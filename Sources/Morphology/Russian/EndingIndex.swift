/// The rules of one role, found by the letters of a word from its end: the longest ending that has a rule.
///
/// A trie in flat arrays; a look-up reads one number a letter and allocates nothing.
struct EndingIndex: Sendable {
  /// What the word has to agree with, besides its ending.
  enum Agreement: Int, CaseIterable, Sendable {
    case masculine, feminine, plural
  }

  private static let slots = 2 * Agreement.allCases.count
  private var children: [UInt16]
  private var rules: [Int16]

  init() {
    children = [UInt16](repeating: 0, count: RussianLetters.count)
    rules = [Int16](repeating: -1, count: Self.slots)
  }

  /// Adds a rule for words that end in `letters`; the first of two for the same words stays.
  ///
  /// - Precondition: fewer than 65,536 nodes and 32,768 rules.
  mutating func add(_ letters: [UInt8], _ agreement: Agreement, isOneSyllable: Bool, rule: Int) {
    var node = 0
    for letter in letters.reversed() {
      let edge = node * RussianLetters.count + Int(letter)
      if children[edge] == 0 {
        let next = rules.count / Self.slots
        precondition(next < 1 << 16, "the tables of Russian endings have outgrown their index")
        children[edge] = UInt16(next)
        children.append(contentsOf: repeatElement(0, count: RussianLetters.count))
        rules.append(contentsOf: repeatElement(-1, count: Self.slots))
      }
      node = Int(children[edge])
    }
    let place = node * Self.slots + agreement.rawValue + (isOneSyllable ? Self.slots / 2 : 0)
    if rules[place] < 0 { rules[place] = Int16(rule) }
  }

  /// The rule with the longest ending of `letters`, and how many letters that is; a rule for the whole word
  /// counts one more.
  ///
  /// - Complexity: O(n) in the letters.
  func rule(
    for letters: ArraySlice<UInt8>,
    _ agreement: Agreement,
    isOneSyllable: Bool
  ) -> (rule: Int, length: Int)? {
    var node = 0
    var best = -1
    var length = 0
    var depth = 0
    let slot = agreement.rawValue
    func look() {
      let place = node * Self.slots + slot
      if isOneSyllable, rules[place + Self.slots / 2] >= 0 {
        best = Int(rules[place + Self.slots / 2])
        length = depth
      } else if rules[place] >= 0 {
        best = Int(rules[place])
        length = depth
      }
    }
    look()
    var index = letters.endIndex
    while index > letters.startIndex {
      index -= 1
      node = Int(children[node * RussianLetters.count + Int(letters[index])])
      if node == 0 { break }
      depth += 1
      look()
      if index == letters.startIndex {
        node = Int(children[node * RussianLetters.count + Int(RussianLetters.start)])
        depth += 1
        if node != 0 { look() }
      }
    }
    return best < 0 ? nil : (best, length)
  }
}
