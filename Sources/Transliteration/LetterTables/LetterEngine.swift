/// What an engine writes to.
protocol LetterSink {
  /// Takes the bytes `start..<end` of the input as they stand.
  mutating func pass(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int)
  /// Takes the output of `rule` in `form` for the bytes `start..<end`.
  mutating func apply(_ rule: Int, form: Int, _ start: Int, _ end: Int)
  /// Takes a letter that the table has no value for.
  mutating func passUnknown(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int)
}

/// Goes over a text once and fires the rules of a table.
struct LetterEngine {
  let table: CompiledLetterTable
  private let running: RunningLetters

  init(table: CompiledLetterTable) {
    self.table = table
    running = RunningLetters(table)
  }

  /// Runs over `start..<end` of `input`, which begins and ends at the edge of a word.
  ///
  /// - Parameter prepared: whether the text is known to be in NFC and without stress marks.
  /// - Returns: whether the run went through; a text that is not prepared stops it where it may call for that.
  /// - Complexity: O(n) in the bytes.
  func run(
    _ input: borrowing Span<UInt8>,
    from start: Int = 0,
    to end: Int,
    prepared: Bool,
    into sink: inout some LetterSink
  ) -> Bool {
    var index = start
    var previous: UInt8 = 0
    while index < end {
      guard step(input, &index, &previous, to: end, prepared: prepared, into: &sink) else {
        return false
      }
    }
    return true
  }

  /// Runs as `run` does, and writes what needs no second thought from a table.
  ///
  /// - Complexity: O(n) in the bytes, with one look for each small letter and each byte of ASCII.
  func run(
    _ input: borrowing Span<UInt8>,
    from start: Int,
    to end: Int,
    prepared: Bool,
    into sink: inout PlainSink
  ) -> Bool {
    var index = start
    var previous: UInt8 = 0
    while true {
      index = sink.run(input, from: index, to: end, after: &previous, running)
      guard index < end else { return true }
      guard step(input, &index, &previous, to: end, prepared: prepared, into: &sink) else {
        return false
      }
    }
  }

  /// Goes over one letter, one sequence, or a stretch of what is no letter.
  ///
  /// - Parameter previous: the letter before `index`, or 0.
  /// - Returns: whether the run can go on, as in `run`.
  func step(
    _ input: borrowing Span<UInt8>,
    _ index: inout Int,
    _ previous: inout UInt8,
    to end: Int,
    prepared: Bool,
    into sink: inout some LetterSink
  ) -> Bool {
    let current = letter(input, at: index, end)
    if current == 0 {
      guard let next = skip(input, from: index, to: end, prepared: prepared) else { return false }
      sink.pass(input, index, next)
      index = next
      previous = 0
      return true
    }
    let next = letter(input, at: index + 2, end)
    let id = Int(current & 0x7F)
    let place = table.rows[Int(previous & 0x7F)] &+ table.columns[id]
    var cell = table.cells[Int(place &+ UInt32(table.after[Int(next & 0x7F)]))]
    if cell & CompiledLetterTable.beginsSequence != 0 {
      if let found = sequence(input, at: index, end, id: id, previous: previous) {
        let form = Self.form(current, before: previous, after: next)
        sink.apply(found.rule, form: form, index, index + 2 * found.ids.count)
        index += 2 * found.ids.count
        previous = letter(input, at: index - 2, end)
        return true
      }
      cell &= ~CompiledLetterTable.beginsSequence
    }
    if cell == 0 {
      sink.passUnknown(input, index, index + 2)
    } else {
      let form = current < 0x80 ? 0 : Self.form(current, before: previous, after: next)
      sink.apply(Int(cell) - 1, form: form, index, index + 2)
    }
    index += 2
    previous = current
    return true
  }

  /// The letter at `index`: its id with the capital bit, or 0.
  @inline(__always)
  private func letter(_ input: borrowing Span<UInt8>, at index: Int, _ end: Int) -> UInt8 {
    guard index + 1 < end else { return 0 }
    let lead = input[index]
    guard lead & 0xF8 == 0xD0 else { return 0 }
    return table.letters[Int(lead & 0x07) << 6 | Int(input[index + 1] & 0x3F)]
  }

  /// 0 for small letters, 1 for one capital, 2 for capitals.
  @inline(__always)
  private static func form(_ letter: UInt8, before: UInt8, after: UInt8) -> Int {
    if letter < CompiledLetterTable.capital { return 0 }
    let neighbour = after == 0 ? before : after
    return neighbour < CompiledLetterTable.capital ? 1 : 2
  }

  /// The end of what is no letter, or `nil` where the text needs to be prepared first.
  @inline(__always)
  private func skip(
    _ input: borrowing Span<UInt8>,
    from start: Int,
    to end: Int,
    prepared: Bool
  ) -> Int? {
    var index = start
    while index < end {
      let lead = input[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      if letter(input, at: index, end) != 0 { break }
      if lead >= 0xCC, !prepared {
        let second = index + 1 < end ? input[index + 1] : 0
        let third = index + 2 < end ? input[index + 2] : 0
        if PreparedText.mayCompose(lead, second, third) { return nil }
      }
      index += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    return min(index, end)
  }

  private func sequence(
    _ input: borrowing Span<UInt8>,
    at index: Int,
    _ end: Int,
    id: Int,
    previous: UInt8
  ) -> CompiledLetterTable.Sequence? {
    for candidate in table.sequences[id] {
      guard candidate.before[Int(previous & 0x7F)] else { continue }
      var offset = index + 2
      var fits = true
      for wanted in candidate.ids.dropFirst() {
        if letter(input, at: offset, end) & 0x7F != wanted {
          fits = false
          break
        }
        offset += 2
      }
      if fits, candidate.after[Int(letter(input, at: offset, end) & 0x7F)] { return candidate }
    }
    return nil
  }
}
