internal import CPostgres

/// The rows that the server answered with, as texts that were checked.
@safe final class Answer {
  private let handle: OpaquePointer

  /// - Parameter handle: a result of libpq, which is owned from here on.
  init(owning handle: OpaquePointer) { unsafe self.handle = handle }

  deinit {
    // SAFETY: the handle is owned, and is not used after this.
    unsafe cpostgres_clear(handle)
  }

  /// The number of rows.
  var count: Int {
    // SAFETY: the handle lives as long as this object.
    unsafe Int(cpostgres_row_count(handle))
  }

  /// The text in a field, or none for NULL.
  ///
  /// - Throws: `Damage` for a field that there is not, or text that is no UTF-8.
  func optionalText(_ row: Int, _ column: Int) throws(Damage) -> String? {
    // SAFETY: the handle lives as long as this object; the field’s bytes belong to it, are as many as it
    // says, and are copied here.
    let columns = unsafe Int(cpostgres_column_count(handle))
    guard column < columns, row < count else {
      throw Damage(description: "the server’s answer lacks column \(column)")
    }
    var length: Int32 = 0
    guard let bytes = unsafe cpostgres_field(handle, Int32(row), Int32(column), &length)
    else { return nil }
    let field = unsafe UnsafeBufferPointer(start: bytes, count: Int(length))
    guard let text = unsafe String(validating: field, as: UTF8.self) else {
      throw Damage(description: "a text is no UTF-8")
    }
    return text
  }

  /// The text in a field that is never NULL.
  func text(_ row: Int, _ column: Int) throws(Damage) -> String {
    guard let text = try optionalText(row, column) else {
      throw Damage(description: "a field has no value")
    }
    return text
  }

  /// The number in a field that is never NULL.
  func integer(_ row: Int, _ column: Int) throws(Damage) -> Int {
    let text = try text(row, column)
    guard let value = Int(text) else { throw Damage(description: "“\(text)” is no number") }
    return value
  }

  /// The bytes in a field that `encode(…, 'hex')` wrote.
  func bytes(_ row: Int, _ column: Int) throws(Damage) -> [UInt8] {
    let digits = Array(try text(row, column).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for place in stride(from: 0, to: digits.count - 1, by: 2) {
      guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1]) else {
        throw Damage(description: "a page of the search index cannot be read")
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// What is wrong with what the server holds, to be told with the name of the store.
struct Damage: Error, CustomStringConvertible {
  let description: String
}
