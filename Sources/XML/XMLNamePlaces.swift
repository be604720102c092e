/// The places of names in a tree, by the addresses at which the parser keeps the names.
struct XMLNamePlaces {
  /// The addresses of a name and of its prefix.
  struct Key: Hashable {
    let name: UInt
    let prefix: UInt
  }

  /// As many as eight bits tell apart.
  private static let slots = 256

  /// The place of the key that was asked for last of those that share a slot; a file has few names.
  private var recent = [(key: Key, place: Int32)](
    repeating: (Key(name: 1, prefix: 1), 0),
    count: slots
  )
  private var all: [Key: Int32] = [:]

  /// The place of a name, if it has one.
  mutating func find(_ key: Key) -> Int32? {
    let slot = Self.slot(of: key)
    if recent[slot].key == key { return recent[slot].place }
    guard let place = all[key] else { return nil }
    recent[slot] = (key, place)
    return place
  }

  /// Gives a name a place.
  mutating func put(_ key: Key, at place: Int32) {
    all[key] = place
    recent[Self.slot(of: key)] = (key, place)
  }

  /// The upper bits of a product in which all bits of the addresses take part.
  private static func slot(of key: Key) -> Int {
    let mixed = (key.name ^ key.prefix << 20) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
