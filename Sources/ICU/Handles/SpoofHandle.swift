internal import CICU

/// An owned spoof checker.
///
/// `@unchecked Sendable`: nothing is set after `init`, and ICU documents a checker that is set up
/// as safe to use from several threads.
@safe final class SpoofHandle: @unchecked Sendable {
  private let checker: OpaquePointer

  /// Opens a checker with ICU's own tables of confusable characters.
  init() throws(ICUError) {
    // SAFETY: the new object is owned by this one alone.
    let purpose = "load the tables of confusable characters"
    let opened = try calling(to: purpose) { unsafe cicu_spoof_open($0) }
    guard let checker = unsafe opened else { throw .missing("uspoof_open", purpose) }
    unsafe self.checker = checker
  }

  deinit {
    // SAFETY: the object is owned by this one alone, and closed once.
    unsafe cicu_spoof_close(checker)
  }

  /// The skeleton of a text.
  func skeleton(of text: String) throws(ICUError) -> String {
    // SAFETY: CICU reads exactly the bytes lent and returns text of its own.
    try calling(to: "make the skeleton of a text") { status in
      withUTF8(of: text) { unsafe adopting(cicu_skeleton(checker, $0, $1, status)) }
    }
  }

  /// Whether two texts look alike.
  func areConfusable(_ a: String, _ b: String) throws(ICUError) -> Bool {
    // SAFETY: CICU reads exactly the bytes lent.
    try calling(to: "compare the looks of two texts") { status in
      withUTF8(of: a) { a, aCount in
        withUTF8(of: b) { b, bCount in
          unsafe cicu_are_confusable(checker, a, aCount, b, bCount, status)
        }
      }
    }
  }

  /// The restriction level, from 0, ASCII, to 5, unrestrictive.
  func restrictionLevel(of text: String) throws(ICUError) -> Int32 {
    // SAFETY: CICU reads exactly the bytes lent.
    try calling(to: "find the restriction level of a text") { status in
      withUTF8(of: text) { unsafe cicu_restriction_level(checker, $0, $1, status) }
    }
  }
}
