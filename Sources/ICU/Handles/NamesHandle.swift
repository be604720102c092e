internal import CICU
import Languages

/// Owned tables of names in one language.
///
/// `@unchecked Sendable`: nothing is set after `init`, and looking up a name only reads.
@safe final class NamesHandle: @unchecked Sendable {
  /// What a name can be the name of.
  enum Kind { case region, language, script }

  private let names: OpaquePointer

  /// Opens the names that a language has for things.
  init(in language: Language) throws(ICUError) {
    // SAFETY: the tag is read up to its zero; the new object is owned by this one alone.
    let purpose = "open the names in \(language)"
    let opened = try calling(to: purpose) { unsafe cicu_names_open(language.tag, $0) }
    guard let names = unsafe opened else { throw .missing("uldn_openForContext", purpose) }
    unsafe self.names = names
  }

  deinit {
    // SAFETY: the object is owned by this one alone, and closed once.
    unsafe cicu_names_close(names)
  }

  /// The name for a code, or `nil` when there is none.
  func name(_ kind: Kind, _ code: String) throws(ICUError) -> String? {
    // SAFETY: the code is read up to its zero; CICU returns text of its own.
    guard code.utf8.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return nil }
    let icu: cicu_name_kind =
      switch kind {
      case .region: .region
      case .language: .language
      case .script: .script
      }
    let name = try calling(to: "name “\(code)”") { status in
      unsafe adopting(cicu_display_name(names, icu, code, status))
    }
    return name.isEmpty ? nil : name
  }
}
