internal import Glossaries
internal import ICU
internal import Languages

/// The numbers of all concepts in the order of a language, in parts of some hundred: a page of their numbers, and
/// one of what they are sorted by, which only edits read.
///
/// An order is made when it is first asked for, kept in step by edits, and thrown away by imports.
struct OrderPages {
  /// A concept in the order.
  struct Entry: Comparable {
    let key: [UInt8]
    let number: Int

    static func < (a: Entry, b: Entry) -> Bool {
      a.key == b.key ? a.number < b.number : a.key.lexicographicallyPrecedes(b.key)
    }
  }

  /// A part of the order: the key of its numbers, after which comes that of its sort keys, and what comes first
  /// in it.
  private struct Part {
    let key: Int64
    var first: Entry
  }

  private static let listKey: Int64 = 1
  private static let mostEntries = 400

  private let block: Int64
  private let stamp = Array(ICUVersion.current.description.utf8)

  private init(block: Int64) { self.block = block }

  /// The numbers of all concepts in the order of `language`; none where the order was not made.
  ///
  /// - Complexity: O(n) in the concepts of the store.
  static func numbers(_ language: Language, on shelf: some SearchShelf) throws -> [Int]? {
    guard let place = try tags(on: shelf).firstIndex(of: language.tag) else { return nil }
    let order = OrderPages(block: IndexState.block - 1 - Int64(place))
    guard let parts = try order.parts(on: shelf) else { return nil }
    var numbers: [Int] = []
    for page in try shelf.pages(parts.map(\.key), of: order.block) {
      guard let page else { return nil }
      for place in stride(from: 0, to: page.count - 3, by: 4) {
        numbers.append(number(page, at: place))
      }
    }
    return numbers
  }

  /// Makes the order of `language`.
  ///
  /// - Complexity: O(n log n) in the concepts.
  static func make(_ language: Language, on shelf: some SearchShelf) throws {
    var tags = try tags(on: shelf)
    let place = tags.firstIndex(of: language.tag) ?? tags.count
    if place == tags.count { tags.append(language.tag) }
    let order = OrderPages(block: IndexState.block - 1 - Int64(place))
    try shelf.removePages(of: order.block)
    let entries = try entries(language, on: shelf)
    var parts: [Part] = []
    var start = 0
    while start < entries.count {
      let end = min(start + mostEntries / 2, entries.count)
      let key = Int64(2 * parts.count + 2)
      parts.append(Part(key: key, first: entries[start]))
      try order.put(entries[start..<end], as: key, on: shelf)
      start = end
    }
    try order.put(parts, on: shelf)
    let list = Array(tags.joined(separator: "\n").utf8)
    try shelf.put(list, as: listKey, of: IndexState.block)
  }

  /// All concepts in the order of `language`.
  static func entries(_ language: Language, on shelf: some SearchShelf) throws -> [Entry] {
    let order = ConceptOrder(language)
    var entries: [Entry] = []
    try shelf.forEachConcept { number, concept in
      entries.append(Entry(key: order.key(of: concept), number: number))
    }
    entries.sort()
    return entries
  }

  /// The languages whose orders were made.
  static func languages(on shelf: some SearchShelf) throws -> [Language] {
    try tags(on: shelf).compactMap { Language(tag: $0) }
  }

  /// Throws all orders away.
  static func removeAll(on shelf: some SearchShelf) throws {
    let count = try tags(on: shelf).count
    for place in 0..<count { try shelf.removePages(of: IndexState.block - 1 - Int64(place)) }
    if count > 0 { try shelf.put([], as: listKey, of: IndexState.block) }
  }

  /// Brings all orders in step with a change of one concept.
  static func change(
    _ number: Int,
    from old: Concept?,
    to new: Concept?,
    on shelf: some SearchShelf
  ) throws {
    for (place, tag) in try tags(on: shelf).enumerated() {
      guard let language = Language(tag: tag) else { continue }
      let order = OrderPages(block: IndexState.block - 1 - Int64(place))
      let collation = ConceptOrder(language)
      let before = old.map { Entry(key: collation.key(of: $0), number: number) }
      let after = new.map { Entry(key: collation.key(of: $0), number: number) }
      guard before != after, var parts = try order.parts(on: shelf) else { continue }
      var isWhole = true
      if let before { isWhole = try order.remove(before, &parts, on: shelf) }
      if isWhole, let after { try order.insert(after, &parts, on: shelf) }
      if isWhole {
        try order.put(parts, on: shelf)
      } else {
        // An order that lacks what it must have is made anew when it is asked for.
        try shelf.removePages(of: order.block)
      }
    }
  }

  // MARK: - Pages

  /// The tags of the languages whose orders were made.
  private static func tags(on shelf: some SearchShelf) throws -> [String] {
    let list = try shelf.pages([listKey], of: IndexState.block)[0] ?? []
    return list.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The pages of the order; none where it is of another version of ICU, or not there.
  private func parts(on shelf: some SearchShelf) throws -> [Part]? {
    guard let page = try shelf.pages([0], of: block)[0], page.count > stamp.count,
      Int(page[0]) == stamp.count, page[1...].starts(with: stamp)
    else { return nil }
    var parts: [Part] = []
    var place = 1 + stamp.count
    while place + 14 <= page.count {
      let key = Self.number(page, at: place)
      parts.append(Part(key: Int64(key), first: Self.entry(page, at: place + 8)))
      place += 8 + 6 + Self.keyLength(page, at: place + 8)
    }
    return parts
  }

  private func put(_ parts: [Part], on shelf: some SearchShelf) throws {
    var page = [UInt8(stamp.count)] + stamp
    for part in parts {
      page += part.key.littleEndianBytes
      Self.append(part.first, to: &page)
    }
    try shelf.put(page, as: 0, of: block)
  }

  private func remove(
    _ entry: Entry,
    _ parts: inout [Part],
    on shelf: some SearchShelf
  ) throws -> Bool {
    guard let place = parts.lastIndex(where: { $0.first <= entry }),
      var entries = try entries(of: parts[place], on: shelf),
      let found = entries.firstIndex(of: entry)
    else { return false }
    entries.remove(at: found)
    try put(entries[...], as: parts[place].key, on: shelf)
    if let first = entries.first { parts[place].first = first } else { parts.remove(at: place) }
    return true
  }

  private func insert(
    _ entry: Entry,
    _ parts: inout [Part],
    on shelf: some SearchShelf
  ) throws {
    guard !parts.isEmpty else {
      parts = [Part(key: 2, first: entry)]
      return try put([entry], as: 2, on: shelf)
    }
    let place = parts.lastIndex { $0.first <= entry } ?? 0
    var entries = try entries(of: parts[place], on: shelf) ?? []
    entries.insert(entry, at: entries.firstIndex { entry < $0 } ?? entries.count)
    parts[place].first = entries[0]
    if entries.count > Self.mostEntries {
      let half = entries.count / 2
      let key = (parts.map(\.key).max() ?? 0) + 2
      try put(entries[half...], as: key, on: shelf)
      parts.insert(Part(key: key, first: entries[half]), at: place + 1)
      entries.removeSubrange(half...)
    }
    try put(entries[...], as: parts[place].key, on: shelf)
  }

  private func put(
    _ entries: ArraySlice<Entry>,
    as key: Int64,
    on shelf: some SearchShelf
  ) throws {
    var numbers: [UInt8] = []
    var keys: [UInt8] = []
    for entry in entries {
      Self.append(entry.number, to: &numbers)
      Self.append(entry, to: &keys)
    }
    try shelf.put(numbers, as: key, of: block)
    try shelf.put(keys, as: key + 1, of: block)
  }

  private func entries(of part: Part, on shelf: some SearchShelf) throws -> [Entry]? {
    guard let page = try shelf.pages([part.key + 1], of: block)[0] else { return nil }
    var entries: [Entry] = []
    var place = 0
    while place + 6 <= page.count {
      entries.append(Self.entry(page, at: place))
      place += 6 + entries[entries.count - 1].key.count
    }
    return entries
  }

  // MARK: - Bytes: the number in four, the length of the key in two, the key.

  private static func append(_ entry: Entry, to page: inout [UInt8]) {
    let key = entry.key.prefix(0xFFFF)
    append(entry.number, to: &page)
    page += [UInt8(key.count & 255), UInt8(key.count >> 8)]
    page += key
  }

  private static func append(_ number: Int, to page: inout [UInt8]) {
    for byte in 0..<4 { page.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  private static func number(_ page: [UInt8], at place: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(page[place + $1]) << (8 * $1) }
  }

  private static func keyLength(_ page: [UInt8], at place: Int) -> Int {
    Int(page[place + 4]) | Int(page[place + 5]) << 8
  }

  private static func entry(_ page: [UInt8], at place: Int) -> Entry {
    let start = place + 6
    let key = Array(page[start..<start + keyLength(page, at: place)])
    return Entry(key: key, number: number(page, at: place))
  }
}
