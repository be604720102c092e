internal import CICU
import Languages
import SourceText

/// An owned break iterator.
///
/// ICU's break iterators hold the text they are at and are not safe for two threads at once.
/// `@unchecked Sendable`: `Pool` lends a handle to one caller at a time; the model is only cloned.
@safe final class BreakerHandle: PooledHandle, @unchecked Sendable {
  private let breaker: OpaquePointer

  private init(owning breaker: OpaquePointer) {
    // SAFETY: the object was opened for this one, which closes it.
    unsafe self.breaker = breaker
  }

  /// Opens the iterator for a unit of a language.
  convenience init(_ unit: Segmenter.Unit, in language: Language) throws(ICUError) {
    // SAFETY: the tag is read up to its zero; the new object is owned by this one alone.
    let kind: cicu_unit =
      switch unit {
      case .grapheme: .grapheme
      case .word: .word
      case .sentence: .sentence
      case .line: .line
      }
    let purpose = "find \(unit) boundaries in \(language)"
    let opened = try calling(to: purpose) { unsafe cicu_breaker_open(kind, language.tag, $0) }
    guard let breaker = unsafe opened else { throw .missing("ubrk_open", purpose) }
    unsafe self.init(owning: breaker)
  }

  deinit {
    // SAFETY: the object is owned by this one alone, and closed once.
    unsafe cicu_breaker_close(breaker)
  }

  func clone() throws(ICUError) -> BreakerHandle {
    // SAFETY: the object is open as long as `self` lives; cloning only reads it.
    let purpose = "copy a break iterator"
    let opened = try calling(to: purpose) { unsafe cicu_breaker_clone(breaker, $0) }
    guard let copy = unsafe opened else { throw .missing("ubrk_clone", purpose) }
    return unsafe BreakerHandle(owning: copy)
  }

  /// The segments of a text, end to end.
  func segments(of bytes: [UInt8]) throws(ICUError) -> [TextSegment] {
    // SAFETY: ICU reads exactly the bytes lent, and lets go of them before the call returns; its
    // segments are copied here, then freed once.
    try calling(to: "segment a text") { status in
      let found = unsafe bytes.withUnsafeBufferPointer {
        unsafe cicu_segment_text(breaker, $0.baseAddress, $0.count, status)
      }
      defer { unsafe cicu_segments_free(found) }
      var start = 0
      return unsafe UnsafeBufferPointer(start: found.segments, count: found.count).map { segment in
        defer { start = Int(segment.end) }
        return TextSegment(
          span: TextSpan(start: start, end: Int(segment.end)),
          kind: TextSegment.Kind(wordStatus: segment.kind)
        )
      }
    }
  }
}

extension TextSegment.Kind {
  fileprivate init(wordStatus: Int32) {
    switch wordStatus {
    case 1: self = .number
    case 2: self = .letter
    case 3: self = .kana
    case 4: self = .ideograph
    default: self = .none
    }
  }
}
