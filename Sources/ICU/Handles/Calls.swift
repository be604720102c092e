internal import CICU

/// Runs `body`, and throws what it left in its status; `purpose` completes “cannot …”.
///
/// `body` makes calls into CICU, which do nothing once the status is a failure.
@safe func calling<Value>(
  to purpose: @autoclosure () -> String,
  _ body: (UnsafeMutablePointer<cicu_status>) -> Value
) throws(ICUError) -> Value {
  // SAFETY: the status lives until the closure returns, and `call` is a string literal of CICU.
  var status = unsafe cicu_status()
  let value = unsafe body(&status)
  guard unsafe status.code > 0 else { return value }
  let call = unsafe status.call.map { unsafe String(cString: $0) } ?? "ICU"
  throw unsafe ICUError(call: call, code: status.code, purpose: purpose())
}

/// Copies text that CICU allocated and frees it.
func adopting(_ text: cicu_text) -> String {
  // SAFETY: CICU hands over `length` bytes, or none; they are freed once, here.
  defer { unsafe cicu_text_free(text) }
  guard let bytes = unsafe text.bytes else { return "" }
  return unsafe String(
    decoding: UnsafeBufferPointer(start: bytes, count: text.length),
    as: UTF8.self
  )
}

/// Copies bytes that CICU allocated and frees them.
func adoptingBytes(_ text: cicu_text) -> [UInt8] {
  // SAFETY: as for `adopting`.
  defer { unsafe cicu_text_free(text) }
  guard let bytes = unsafe text.bytes else { return [] }
  return unsafe Array(UnsafeBufferPointer(start: bytes, count: text.length))
}

/// Runs `body` with the UTF-8 bytes of `text`.
@safe func withUTF8<Value>(
  of text: String,
  _ body: (_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Value
) -> Value {
  // SAFETY: the bytes live until `body` returns, and CICU keeps no pointer to them.
  var text = text
  return text.withUTF8 { unsafe body($0.baseAddress, $0.count) }
}

/// The name ICU gives to a status code: `U_INVALID_ID`.
func errorName(_ code: Int32) -> String {
  // SAFETY: the name is a static string of ICU.
  unsafe String(cString: cicu_error_name(code))
}

/// The versions of ICU and of Unicode, those at run time or those compiled in.
func icuVersion(atRunTime runtime: Bool) -> (icu: String, unicode: String) {
  // SAFETY: both buffers have the 20 characters that ICU's longest version takes.
  unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
    unsafe buffer.initialize(repeating: 0)
    guard let icu = buffer.baseAddress else { return ("", "") }
    let unicode = unsafe icu + 20
    unsafe cicu_version(runtime, icu, unicode)
    return unsafe (String(cString: icu), String(cString: unicode))
  }
}
