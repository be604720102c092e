internal import Names

/// Pages of words, one after the other.
enum WordList {
  /// How long a page becomes at most, but for a single long word.
  static let mostBytes = 16_384
  /// Stands before the first word of a term.
  static let first = UInt8(ascii: "^")
  /// Stands after the only word of a term: no letter, digit or sign.
  static let only: UInt8 = 1

  /// The entry of a word: its bytes, and 0.
  static func entry(_ word: [UInt8]) -> [UInt8] { word + [0] }

  /// The entry of a word of a name: its skeleton, its script, how many letters, the letters.
  static func entry(_ word: IndexedName.Word) -> [UInt8] {
    let letters = word.letters.prefix(255)
    var entry = (0..<8).map { UInt8(word.skeleton >> UInt64(8 * $0) & 255) }
    entry += [word.script, UInt8(letters.count)]
    return entry + letters
  }

  /// The word of a name at a place in a page.
  static func word(_ page: [UInt8], at place: Int) -> IndexedName.Word {
    IndexedName.Word(
      script: page[place + 8],
      letters: Array(page[place + 10..<place + 10 + Int(page[place + 9])]),
      skeleton: skeleton(page, at: place)
    )
  }

  /// The skeleton of the word of a name at a place in a page.
  static func skeleton(_ page: [UInt8], at place: Int) -> UInt64 {
    var skeleton: UInt64 = 0
    for byte in 0..<8 { skeleton |= UInt64(page[place + byte]) << UInt64(8 * byte) }
    return skeleton
  }

  /// The entries of a page.
  static func entries(_ page: [UInt8], areNames: Bool) -> [[UInt8]] {
    guard areNames else { return page.split(separator: 0).map { Array($0) } }
    var entries: [[UInt8]] = []
    var place = 0
    while place + 10 <= page.count {
      let end = min(place + 10 + Int(page[place + 9]), page.count)
      entries.append(Array(page[place..<end]))
      place = end
    }
    return entries
  }

  /// Puts new words at the end of a list.
  static func append(
    _ entries: some Sequence<[UInt8]>,
    to keys: ClosedRange<Int64>,
    of block: Int64,
    on shelf: some SearchShelf
  ) throws {
    var count =
      try shelf.pages([keys.lowerBound], of: block)[0].map { Int64(littleEndian: $0) } ?? 0
    var page = count > 0 ? try shelf.pages([keys.lowerBound + count], of: block)[0] ?? [] : []
    var isChanged = false
    for entry in entries {
      if count == 0 || page.count + entry.count > mostBytes {
        if isChanged { try shelf.put(page, as: keys.lowerBound + count, of: block) }
        page.removeAll(keepingCapacity: true)
        count += 1
      }
      page += entry
      isChanged = true
    }
    guard isChanged else { return }
    try shelf.put(page, as: keys.lowerBound + count, of: block)
    try shelf.put(count.littleEndianBytes, as: keys.lowerBound, of: block)
  }

  /// The pages of a list.
  static func pages(
    _ keys: ClosedRange<Int64>,
    of block: Int64,
    on shelf: some SearchShelf
  ) throws -> [[UInt8]] {
    try shelf.pages(keys.lowerBound + 1...keys.upperBound, of: block)
  }
}

extension Int64 {
  /// Reads a number of eight bytes, the lowest first.
  init(littleEndian bytes: [UInt8]) {
    self = bytes.prefix(8).enumerated().reduce(0) { $0 | Int64($1.element) << Int64(8 * $1.offset) }
  }

  /// The number as eight bytes, the lowest first.
  var littleEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> Int64(8 * $0)) }
  }
}
