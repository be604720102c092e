/// A letter table with some options turned on, as flat arrays.
///
/// Each letter that a rule or a context names has an id; letters that no context tells apart as neighbours
/// share a class; one cell for each class before, letter and class after holds the rule that fires there.
struct CompiledLetterTable: Sendable {
  /// A rule for several letters, tried where a cell says so.
  struct Sequence: Sendable {
    let rule: Int
    let ids: [UInt8]
    /// What may stand before and after, by id.
    let before: [Bool]
    let after: [Bool]
  }

  /// The bit of a letter's byte that says it is a capital.
  static let capital: UInt8 = 0x80
  /// The bit of a cell that says a longer input may begin here.
  static let beginsSequence: UInt16 = 0x8000

  /// By place after U+0400: the id, with the capital bit; 0 for what is no letter.
  let letters: [UInt8]
  /// By class before, id, class after: the rule plus one, or 0 where the letter has no value.
  let cells: [UInt16]
  /// By id: what it adds to the place of a cell as the letter before, as the letter, as the letter after.
  let rows: [UInt32]
  let columns: [UInt32]
  let after: [UInt8]
  /// By id: the longer inputs that begin with it, in the order they are tried.
  let sequences: [[Sequence]]
  /// By rule times three plus the case: an output of up to seven bytes, the first lowest, with its length in the
  /// highest byte; a longer one has `isLong` there.
  let packed: [UInt64]
  /// The length that says an output is not packed.
  static let isLong: UInt64 = 0xFF
  /// The same: where the output stands among the bytes, and its length.
  let starts: [UInt32]
  let lengths: [UInt8]
  let bytes: [UInt8]
  /// The rules, in the order in which they go before one another.
  let rules: [LetterRule]

  init(_ table: LetterTable, options: Set<String>) {
    let rules = table.rules.filter { $0.option.map(options.contains) ?? true }
    self.rules = rules
    let ids = LetterIDs(rules)
    letters = ids.letters

    let followers = rules.filter { $0.input.count > 1 }.map { ids.id(of: $0.input[1]) }
    let befores = rules.map { rule in ids.membership(rule.before) }
    let afters = rules.map { rule in ids.membership(rule.after) }
    let single = rules.indices.filter { rules[$0].input.count == 1 }
    let (before, beforeCount) = Self.classes(ids.count) { id in single.map { befores[$0][id] } }
    let (after, afterCount) = Self.classes(ids.count) { id in
      single.map { afters[$0][id] } + followers.map { $0 == id }
    }
    rows = before.map { UInt32(Int($0) * ids.count * afterCount) }
    columns = (0..<ids.count).map { UInt32($0 * afterCount) }
    self.after = after

    var sequences = Array(repeating: [Sequence](), count: ids.count)
    for (index, rule) in rules.enumerated() where rule.input.count > 1 {
      let letters = rule.input.map { UInt8(ids.id(of: $0)) }
      sequences[Int(letters[0])].append(
        Sequence(rule: index, ids: letters, before: befores[index], after: afters[index])
      )
    }
    self.sequences = sequences

    var cells = Array(repeating: UInt16(0), count: beforeCount * ids.count * afterCount)
    let lefts = (0..<ids.count).filter { before.firstIndex(of: before[$0]) == $0 }
    let rights = (0..<ids.count).filter { after.firstIndex(of: after[$0]) == $0 }
    for (index, rule) in single.map({ ($0, rules[$0]) }).reversed() {
      let id = ids.id(of: rule.input[0])
      for left in lefts where befores[index][left] {
        let row = (Int(before[left]) * ids.count + id) * afterCount
        for right in rights where afters[index][right] {
          cells[row + Int(after[right])] = UInt16(index + 1)
        }
      }
    }
    for candidates in sequences {
      for sequence in candidates {
        for left in lefts {
          let row = (Int(before[left]) * ids.count + Int(sequence.ids[0])) * afterCount
          cells[row + Int(after[Int(sequence.ids[1])])] |= Self.beginsSequence
        }
      }
    }
    self.cells = cells

    var starts: [UInt32] = []
    var lengths: [UInt8] = []
    var bytes: [UInt8] = []
    for form in rules.flatMap({ Self.forms(of: $0.output) }) {
      starts.append(UInt32(bytes.count))
      lengths.append(UInt8(min(form.count, 255)))
      bytes += form.prefix(255)
    }
    (self.starts, self.lengths, self.bytes) = (starts, lengths, bytes)
    packed = starts.indices.map { index in
      guard lengths[index] < 8 else { return Self.isLong << 56 }
      var word = UInt64(lengths[index]) << 56
      for place in 0..<Int(lengths[index]) {
        word |= UInt64(bytes[Int(starts[index]) + place]) << (8 * UInt64(place))
      }
      return word
    }
  }

  /// An output in small letters, with a capital, and in capitals.
  private static func forms(of output: String) -> [[UInt8]] {
    var title = ""
    var isDone = false
    for scalar in output.unicodeScalars {
      let upper = scalar.properties.uppercaseMapping
      title += isDone ? String(scalar) : upper
      if upper != String(scalar) { isDone = true }
    }
    return [output, title, output.uppercased()].map { Array(PreparedText.normalized($0).utf8) }
  }

  /// A class for each id, the same for ids with the same signature, and the number of classes.
  private static func classes(
    _ count: Int,
    signature: (Int) -> [Bool]
  ) -> ([UInt8], Int) {
    var known: [[Bool]: UInt8] = [:]
    let classes = (0..<count).map { id in
      let signature = signature(id)
      let next = UInt8(known.count)
      known[signature] = known[signature] ?? next
      return known[signature] ?? next
    }
    return (classes, known.count)
  }
}

/// Small numbers for the letters that a table tells apart: 0 for the edge of a word, the last for all others.
private struct LetterIDs {
  let letters: [UInt8]
  let count: Int
  private let places: [Int?]
  private let ids: [Int: Int]

  init(_ rules: [LetterRule]) {
    var named = Set(rules.flatMap(\.input))
    let contexts = rules.flatMap { [$0.before, $0.after] }.filter(\.isStated)
    // A place that no rule names is told apart from the rest only if some context says otherwise of it.
    let plain = CyrillicLetters.count - 1
    for place in 0..<CyrillicLetters.count
    where contexts.contains(where: { $0.fits(place) != $0.fits(plain) }) {
      named.insert(place)
    }
    let sorted = named.sorted()
    var ids: [Int: Int] = [:]
    for (index, place) in sorted.enumerated() { ids[place] = index + 1 }
    self.ids = ids
    places = [nil] + sorted + [plain]
    count = sorted.count + 2
    var letters = Array(repeating: UInt8(0), count: 0x200)
    for place in 0..<CyrillicLetters.count
    where CyrillicLetters.place(of: CyrillicLetters.scalar(place)) != nil {
      let exact = ids[place] != nil
      let (small, isCapital) = exact ? (place, false) : CyrillicLetters.small(place)
      letters[place] =
        UInt8(ids[small] ?? sorted.count + 1) | (isCapital ? CompiledLetterTable.capital : 0)
    }
    self.letters = letters
  }

  func id(of place: Int) -> Int { ids[place] ?? count - 1 }

  func membership(_ context: LetterContext) -> [Bool] { places.map(context.fits) }
}
