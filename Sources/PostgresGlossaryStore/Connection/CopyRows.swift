/// Rows for COPY in its binary format.
///
/// - Source: PostgreSQL documentation, COPY, “Binary Format”.
struct CopyRows {
  /// What was written, from the head of the format on.
  private(set) var bytes: [UInt8] =
    Array("PGCOPY\n\u{FF}\r\n\0".unicodeScalars.map { UInt8($0.value) })
    + [UInt8](repeating: 0, count: 8)
  /// The number of rows.
  private(set) var count = 0

  /// Begins a row of so many fields.
  mutating func row(of fields: Int16) {
    append(fields)
    count += 1
  }

  /// Writes a field of type bigint.
  mutating func field(_ value: Int) {
    append(Int32(8))
    append(Int64(value))
  }

  /// Writes a field of type text, or NULL.
  mutating func field(_ text: String?) {
    guard var text else { return append(Int32(-1)) }
    text.withUTF8 { utf8 in
      append(Int32(utf8.count))
      // SAFETY: the buffer is the string’s own storage, and is copied before it goes.
      unsafe bytes.append(contentsOf: utf8)
    }
  }

  /// Writes a field of type text.
  mutating func field(utf8: [UInt8]) {
    append(Int32(utf8.count))
    bytes += utf8
  }

  /// Writes the end of all rows.
  mutating func end() { append(Int16(-1)) }

  private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    var shift = Number.bitWidth
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
