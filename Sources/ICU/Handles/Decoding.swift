internal import CICU

/// Whether ICU has a converter with this name.
func hasConverter(_ name: String) -> Bool {
  // SAFETY: CICU reads the name up to its zero.
  unsafe cicu_has_encoding(name)
}

/// The text of `bytes` in UTF-8, by ICU's converter with this name, or where the first broken byte stands.
func decoded(
  _ bytes: [UInt8],
  by converter: String
) throws(ICUError) -> (text: [UInt8], fault: Int?) {
  // SAFETY: CICU reads exactly the bytes lent and the name up to its zero, and returns text of its own.
  var fault = bytes.count
  do {
    let text = try calling(to: "read a text in \(converter)") { status in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe adoptingBytes(
          cicu_decode(converter, buffer.baseAddress, buffer.count, &fault, status)
        )
      }
    }
    return (text, nil)
  } catch {
    guard fault < bytes.count else { throw error }
    return ([], fault)
  }
}
