internal import Resources

/// What each Latin letter of a name becomes, by the letters around it.
///
/// Of the rules that fit a letter, the surest is taken; of equally sure ones, that with the longer context.
/// English spelling does not tell its sound letter by letter, so every rule says how sure it is.
///
/// - Source: Гиляревский, Старостин, *Иностранные имена и названия в русском тексте* (1985); Ермолович,
///   *Имена собственные на стыке языков и культур* (2001); 외래어 표기법, 제3장 제1절: the forms that the
///   contexts were counted in follow these.
struct SpellingRules: Sendable {
  struct Rule: Sendable {
    /// What the letter becomes: letters, or marked jamo.
    let output: [UInt8]
    /// The same as it stands in the table.
    let text: String
    let sure: Int
    let seen: Int
    let line: Int
    let left: Int
    let right: Int
  }

  private static let reach = 4
  private static let bits: UInt64 = 7

  /// The file of the rules.
  let path: String
  private var rules: [UInt64: Rule] = [:]
  private var symbols: [UInt32: UInt64] = [:]
  private var shapes: [(left: Int, right: Int)] = []

  /// Reads the rules; `encode` makes the output of what stands in the last column.
  init(_ table: FactTable, output: String, encode: (String) -> [UInt8]) {
    path = table.path
    let columns = ["letter", "left", "right", output, "sure", "seen"].map(table.column)
    var known: Set<Int> = []
    for row in table.rows {
      let cells = columns.map { table.text(row, $0) }
      let left = cells[1].unicodeScalars.map { symbol(adding: $0.value) }
      let right = cells[2].unicodeScalars.map { symbol(adding: $0.value) }
      guard let letter = cells[0].unicodeScalars.first else { continue }
      let middle = symbol(adding: letter.value)
      var key = middle
      for (place, symbol) in left.reversed().enumerated() {
        key |= symbol << (Self.bits * UInt64(1 + place))
      }
      for (place, symbol) in right.enumerated() {
        key |= symbol << (Self.bits * UInt64(1 + Self.reach + place))
      }
      rules[key] = Rule(
        output: encode(cells[3]),
        text: cells[3],
        sure: Int(cells[4]) ?? 0,
        seen: Int(cells[5]) ?? 0,
        line: row.line,
        left: left.count,
        right: right.count
      )
      if known.insert(left.count * 16 + right.count).inserted {
        shapes.append((left.count, right.count))
      }
    }
    shapes.sort { ($0.left + $0.right, $0.left) > ($1.left + $1.right, $1.left) }
  }

  /// Whether a rule speaks of this letter.
  func knows(_ scalar: UInt32) -> Bool {
    symbols[scalar].map { rules[$0] != nil } ?? false
  }

  /// The surest rule for each letter of `word`, which is in small letters, into `found`.
  ///
  /// - Complexity: O(n) in the letters.
  func match(_ word: [UInt32], into found: inout [Rule?]) {
    found.removeAll(keepingCapacity: true)
    for index in word.indices { found.append(best(word, index)) }
  }

  private func best(_ word: [UInt32], _ index: Int) -> Rule? {
    guard let middle = symbols[word[index]] else { return nil }
    var best: Rule?
    for (left, right) in shapes {
      guard index - left >= -1, index + right <= word.count else { continue }
      var key = middle
      for place in 0..<left {
        key |= symbol(word, index - 1 - place) << (Self.bits * UInt64(1 + place))
      }
      for place in 0..<right {
        key |= symbol(word, index + 1 + place) << (Self.bits * UInt64(1 + Self.reach + place))
      }
      if let rule = rules[key], rule.sure > best?.sure ?? -1 { best = rule }
    }
    return best
  }

  /// The symbol at a place; the edges of the word have their own, and unknown letters one that no rule has.
  private func symbol(_ word: [UInt32], _ index: Int) -> UInt64 {
    let scalar = index < 0 ? 0x5E : index < word.count ? word[index] : 0x24
    return symbols[scalar] ?? 127
  }

  private mutating func symbol(adding scalar: UInt32) -> UInt64 {
    if let symbol = symbols[scalar] { return symbol }
    let symbol = UInt64(symbols.count + 1)
    precondition(symbol < 127, "the rules may name at most 126 letters")
    symbols[scalar] = symbol
    return symbol
  }
}
