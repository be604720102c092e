internal import Names

/// Which version of the index a store keeps.
enum IndexState {
  /// The block of what is not about the numbers of one block.
  static let block: Int64 = -1
  private static let key: Int64 = 0
  private static let current: [UInt8] = [2, IndexedName.version]

  /// Whether the index is there and of this version.
  static func isCurrent(on shelf: some SearchShelf) throws -> Bool {
    try shelf.pages([key], of: block)[0] == current
  }

  /// Notes that the index is there.
  static func start(on shelf: some SearchShelf) throws {
    try shelf.put(current, as: key, of: block)
  }
}
