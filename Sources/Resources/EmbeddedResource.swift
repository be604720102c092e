internal import CResources

/// The text tables that the program carries within itself.
///
/// Each stands in the `Resources` folder of its room and is embedded when the program is built.
public enum EmbeddedResource {
  /// The bytes of the table called `name`, as in `Morphology/particles.tsv`, or `nil` if there is none.
  ///
  /// - Complexity: O(n) in the bytes of the table.
  public static func bytes(_ name: String) -> [UInt8]? {
    var length = 0
    // SAFETY: the C side returns a pointer to `length` constant bytes that live as long as the program.
    guard let start = unsafe onoma_resource(name, &length) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: length))
  }

  /// The names of all tables.
  public static var names: [String] {
    var names: [String] = []
    // SAFETY: each name is a constant C string; the C side returns NULL past the last.
    while let name = unsafe onoma_resource_name(names.count) {
      unsafe names.append(String(cString: name))
    }
    return names
  }

  /// The table called `name`, read as rows of facts.
  ///
  /// - Precondition: the table exists and is well formed; a test reads every one.
  public static func table(_ name: String) -> FactTable {
    guard let bytes = bytes(name) else {
      preconditionFailure("the table \(name) is not embedded; name it in CResources.c")
    }
    do {
      return try FactTable(path: name, bytes: bytes)
    } catch {
      preconditionFailure("the embedded table is broken: \(error)")
    }
  }
}
