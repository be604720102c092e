/// What each small letter becomes between its neighbours, and each byte of ASCII, so that running text is
/// written without a branch for the kind of a character.
///
/// What takes more thought is marked in the table, and left to `LetterEngine.step`: capitals, sequences,
/// letters without a value, and characters that are neither Cyrillic nor ASCII.
struct RunningLetters: Sendable {
  /// The bit of an output that says it is not to be had from the table.
  static let isOpen: UInt64 = 1 << 63
  /// The bit of a letter that says the same of it.
  static let isOpenLetter: UInt8 = 0x80

  /// By place after U+0400, then by lead byte: the letter as in `CompiledLetterTable`; 0 for ASCII, and
  /// `isOpenLetter` for any other character.
  let letters: [UInt8]
  /// By letter: what it adds to the place of an output as the letter before, as the letter, as the letter after.
  let rows: [UInt32]
  let columns: [UInt32]
  let after: [UInt32]
  /// By place: up to seven bytes, the first lowest, with their number in the highest byte.
  ///
  /// ASCII has the number alone, to which the byte is added.
  let outputs: [UInt64]

  init(_ table: CompiledLetterTable) {
    let open = Self.isOpenLetter
    letters =
      table.letters.map { $0 == 0 ? open : $0 } + (0..<256).map { $0 < 0x80 ? 0 : open }
    let last = table.rows.count - 1
    let ids = (0..<256).map { min($0 & 0x7F, last) }
    rows = ids.map { table.rows[$0] }
    columns = ids.map { table.columns[$0] }
    after = ids.map { UInt32(table.after[$0]) }
    var outputs = table.cells.map { cell in
      cell == 0 || cell & CompiledLetterTable.beginsSequence != 0
        ? Self.isOpen : table.packed[(Int(cell) - 1) * 3]
    }
    for row in Set(table.rows) {
      for right in Set(table.after) {
        outputs[Int(row + table.columns[0] + UInt32(right))] = 1 << 56
      }
    }
    self.outputs = outputs
  }

  /// A character of a text.
  struct Character {
    /// The letter, or 0.
    let letter: UInt8
    /// The byte of ASCII, or 0.
    let byte: UInt8
    /// The number of bytes that the letter or the byte of ASCII takes.
    let length: Int
  }

  /// The character at `index`; at least one byte more must follow.
  @inline(__always)
  static func character(
    _ letters: borrowing Span<UInt8>,
    _ input: borrowing Span<UInt8>,
    at index: Int
  ) -> Character {
    // SAFETY: the caller has seen that two bytes are there; the table has a place for every two bytes.
    let lead = unsafe input[unchecked: index]
    let trail = unsafe input[unchecked: index + 1]
    let isCyrillic = lead & 0xF8 == 0xD0
    let place = isCyrillic ? Int(lead & 0x07) << 6 | Int(trail & 0x3F) : 512 + Int(lead)
    return Character(
      letter: unsafe letters[unchecked: place],
      byte: isCyrillic ? 0 : lead,
      length: isCyrillic ? 2 : 1
    )
  }
}
