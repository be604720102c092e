internal import CICU
import Languages

/// An owned collator.
///
/// `@unchecked Sendable`: nothing is set after `init`, and ICU's constant calls on a collator, the
/// only ones made here, are safe from several threads.
@safe final class CollatorHandle: @unchecked Sendable {
  private let collator: OpaquePointer

  /// Opens the collator of a language.
  init(_ language: Language, strength: Collator.Strength, numeric: Bool) throws(ICUError) {
    // SAFETY: the tag is read up to its zero; the new object is owned by this one alone.
    let purpose = "open the collation of \(language)"
    let opened = try calling(to: purpose) { status in
      unsafe cicu_collator_open(language.tag, strength.rawValue, numeric, status)
    }
    guard let collator = unsafe opened else { throw .missing("ucol_open", purpose) }
    unsafe self.collator = collator
  }

  deinit {
    // SAFETY: the object is owned by this one alone, and closed once.
    unsafe cicu_collator_close(collator)
  }

  /// The sort key of a text.
  func sortKey(for text: String) throws(ICUError) -> [UInt8] {
    // SAFETY: CICU reads exactly the bytes lent and returns bytes of its own.
    try calling(to: "make a sort key") { status in
      withUTF8(of: text) { bytes, count in
        unsafe adoptingBytes(cicu_sort_key(collator, bytes, count, status))
      }
    }
  }

  /// Below 0, 0 or above 0, as `a` comes before, with or after `b`.
  func compare(_ a: String, _ b: String) throws(ICUError) -> Int32 {
    // SAFETY: CICU reads exactly the bytes lent.
    try calling(to: "compare two texts") { status in
      withUTF8(of: a) { a, aCount in
        withUTF8(of: b) { b, bCount in
          unsafe cicu_compare(collator, a, aCount, b, bCount, status)
        }
      }
    }
  }
}
