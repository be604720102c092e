internal import CICU
import SourceText

extension NormalizationForm {
  private var icu: cicu_form {
    switch self {
    case .nfc: .nfc
    case .nfd: .nfd
    case .nfkc: .nfkc
    case .nfkd: .nfkd
    case .nfkcCaseFold: .nfkcCaseFold
    }
  }

  /// Loads the data of this form, once in a process.
  func prepare() throws(ICUError) {
    // SAFETY: no pointer but the status is passed.
    try calling(to: "load the normalization form \(self)") { unsafe cicu_form_prepare(icu, $0) }
  }

  /// The text in this form.
  func apply(to text: String) throws(ICUError) -> String {
    // SAFETY: CICU reads exactly the bytes lent and returns text of its own.
    try calling(to: "normalize a text to \(self)") { status in
      withUTF8(of: text) { bytes, count in
        unsafe adopting(cicu_normalize(icu, bytes, count, status))
      }
    }
  }

  /// The bytes in this form, and which piece came from which.
  func applyWithMap(to bytes: [UInt8]) throws(ICUError) -> (bytes: [UInt8], map: OffsetMap) {
    // SAFETY: CICU reads exactly the bytes lent; its pieces are copied here, then freed once.
    try calling(to: "normalize a text to \(self)") { status in
      let result = unsafe bytes.withUnsafeBufferPointer {
        unsafe cicu_normalize_pieces(icu, $0.baseAddress, $0.count, status)
      }
      defer { unsafe cicu_pieces_free(result) }
      var map = OffsetMap()
      var start = 0
      let pieces = unsafe UnsafeBufferPointer(start: result.pieces, count: result.count)
      for index in pieces.indices {
        let piece = unsafe pieces[index]
        let span = TextSpan(start: start, end: start + piece.original_length)
        if piece.copied {
          map.appendCopied(span)
        } else {
          map.appendRewritten(length: piece.derived_length, from: span)
        }
        start = span.end
      }
      let text = unsafe UnsafeBufferPointer(start: result.text.bytes, count: result.text.length)
      return unsafe (Array(text), map)
    }
  }

  /// Whether the text is in this form.
  func holds(of text: String) throws(ICUError) -> Bool {
    // SAFETY: CICU reads exactly the bytes lent.
    try calling(to: "look for \(self) in a text") { status in
      withUTF8(of: text) { unsafe cicu_is_normalized(icu, $0, $1, status) }
    }
  }

  /// ICU's quick check: 0 no, 1 yes, 2 maybe.
  func quickCheck(of text: String) throws(ICUError) -> Int32 {
    // SAFETY: CICU reads exactly the bytes lent.
    try calling(to: "look for \(self) in a text") { status in
      withUTF8(of: text) { unsafe cicu_quick_check(icu, $0, $1, status) }
    }
  }

  /// Whether a text may be cut before `scalar` and its parts normalized singly.
  func hasBoundary(before scalar: Unicode.Scalar) -> Bool {
    cicu_has_boundary_before(icu, scalar.value)
  }

  /// A few scalars in this form.
  func apply(to scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    // No form makes more than 18 scalars of one; nearly all make fewer than four.
    let (found, needed) = apply(to: scalars, capacity: scalars.count * 4 + 4)
    return found.count == needed ? found : apply(to: scalars, capacity: needed).scalars
  }

  private func apply(
    to scalars: ArraySlice<Unicode.Scalar>,
    capacity: Int
  ) -> (scalars: [Unicode.Scalar], needed: Int) {
    // SAFETY: a `Unicode.Scalar` is laid out as one `UInt32`; CICU writes at most `capacity` of
    // them, and a normal form of scalars is made of scalars. Only memory can fail, as for any
    // array.
    var needed = 0
    let found = unsafe [Unicode.Scalar](unsafeUninitializedCapacity: capacity) { out, count in
      var status = unsafe cicu_status()
      needed = unsafe scalars.withUnsafeBufferPointer { source in
        unsafe source.withMemoryRebound(to: UInt32.self) { source in
          unsafe out.withMemoryRebound(to: UInt32.self) { out in
            unsafe cicu_normalize_scalars(
              icu,
              source.baseAddress,
              source.count,
              out.baseAddress,
              capacity,
              &status
            )
          }
        }
      }
      unsafe precondition(status.code <= 0, "no memory to normalize \(scalars.count) scalars")
      count = min(needed, capacity)
    }
    return (found, needed)
  }
}
