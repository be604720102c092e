/// Which of the 65,536 numbers of a block are in a set.
///
/// As a page it is a list of numbers of two bytes, or a map of 8,192 bytes where the list would be as long.
struct NumberSet: Equatable {
  static let mapSize = 8192
  private(set) var bits: [UInt64]

  /// The empty set.
  init() { bits = Array(repeating: 0, count: 1024) }

  /// The set of a page.
  init(_ page: [UInt8]?) {
    self.init()
    if let page { formUnion(page) }
  }

  /// Whether the number is in the set.
  subscript(number: UInt16) -> Bool {
    get { bits[Int(number >> 6)] >> UInt64(number & 63) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(number & 63)
      if newValue { bits[Int(number >> 6)] |= bit } else { bits[Int(number >> 6)] &= ~bit }
    }
  }

  /// How many numbers it has.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Adds the numbers of a page.
  ///
  /// - Complexity: O(n) in the bytes.
  mutating func formUnion(_ page: [UInt8]) {
    if page.count == Self.mapSize {
      for word in 0..<1024 {
        var bits: UInt64 = 0
        for byte in 0..<8 { bits |= UInt64(page[word * 8 + byte]) << UInt64(8 * byte) }
        self.bits[word] |= bits
      }
    } else {
      Self.forEach(page) { self[$0] = true }
    }
  }

  /// Adds the numbers of `other`.
  mutating func formUnion(_ other: NumberSet) {
    for place in bits.indices { bits[place] |= other.bits[place] }
  }

  /// Leaves what is in `other` too.
  mutating func formIntersection(_ other: NumberSet) {
    for place in bits.indices { bits[place] &= other.bits[place] }
  }

  /// Calls `body` with each number, in order.
  func forEach(_ body: (UInt16) -> Void) {
    for (place, word) in bits.enumerated() {
      var left = word
      while left != 0 {
        body(UInt16(place * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
  }

  /// The set as a page.
  var page: [UInt8] {
    let count = count
    if count * 2 < Self.mapSize {
      var page: [UInt8] = []
      page.reserveCapacity(count * 2)
      forEach { page += [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      return page
    }
    var page: [UInt8] = []
    page.reserveCapacity(Self.mapSize)
    for word in bits { for byte in 0..<8 { page.append(UInt8(word >> UInt64(8 * byte) & 255)) } }
    return page
  }

  /// The page of numbers that are sorted and differ.
  static func page(of numbers: ArraySlice<UInt16>) -> [UInt8] {
    guard numbers.count * 2 < mapSize else {
      var set = NumberSet()
      for number in numbers { set[number] = true }
      return set.page
    }
    var page: [UInt8] = []
    page.reserveCapacity(numbers.count * 2)
    for number in numbers { page += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
    return page
  }

  /// Calls `body` with each number of a page, in order.
  static func forEach(_ page: [UInt8], _ body: (UInt16) -> Void) {
    if page.count == mapSize { return NumberSet(page).forEach(body) }
    var place = 0
    while place + 1 < page.count {
      body(UInt16(page[place]) | UInt16(page[place + 1]) << 8)
      place += 2
    }
  }
}
