internal import CICU

/// An owned transliterator.
///
/// One made of rules keeps the state of its matching and is not safe for two threads at once; ICU's
/// own ones share their data under a lock of ICU's. `@unchecked Sendable`: `Pool` lends a handle to
/// one caller at a time; the model is only cloned.
@safe final class TransformHandle: PooledHandle, @unchecked Sendable {
  private let transform: OpaquePointer

  private init(owning transform: OpaquePointer) {
    // SAFETY: the object was opened for this one, which closes it.
    unsafe self.transform = transform
  }

  /// Opens ICU's transform `id`, or makes the one that `rules` describe.
  convenience init(id: String, rules: String?, reverse: Bool) throws(ICUError) {
    // SAFETY: CICU reads exactly the bytes lent; the place is written before it is read; the new
    // object is owned by this one alone.
    var place = cicu_rule_place()
    let purpose =
      rules == nil ? "open the transform “\(id)”" : "read the rules of the transform “\(id)”"
    let opened: OpaquePointer?
    do {
      unsafe opened = try calling(to: purpose) { status in
        withUTF8(of: id) { id, idCount in
          withUTF8(of: rules ?? "") { source, count in
            unsafe cicu_transform_open(
              id,
              idCount,
              source,
              count,
              rules != nil,
              reverse,
              &place,
              status
            )
          }
        }
      }
    } catch {
      throw error.located(at: Self.place(place, in: rules ?? ""))
    }
    guard let transform = unsafe opened else { throw .missing("utrans_openU", purpose) }
    unsafe self.init(owning: transform)
  }

  deinit {
    // SAFETY: the object is owned by this one alone, and closed once.
    unsafe cicu_transform_close(transform)
  }

  func clone() throws(ICUError) -> TransformHandle {
    // SAFETY: the object is open as long as `self` lives; cloning only reads it.
    let purpose = "copy a transform"
    let opened = try calling(to: purpose) { unsafe cicu_transform_clone(transform, $0) }
    guard let copy = unsafe opened else { throw .missing("utrans_clone", purpose) }
    return unsafe TransformHandle(owning: copy)
  }

  /// The text as the transform writes it.
  func apply(to text: String) throws(ICUError) -> String {
    // SAFETY: CICU reads exactly the bytes lent and returns text of its own.
    try calling(to: "transform a text") { status in
      withUTF8(of: text) { unsafe adopting(cicu_transform_apply(transform, $0, $1, status)) }
    }
  }

  /// All identifiers in ICU's registry.
  static func availableIDs() throws(ICUError) -> [String] {
    // SAFETY: CICU returns text of its own.
    let lines = try calling(to: "list the transforms") { unsafe adopting(cicu_transform_ids($0)) }
    return lines.split(separator: "\n").map(String.init)
  }

  private static func place(_ place: cicu_rule_place, in rules: String) -> ICUError.RulePlace? {
    // SAFETY: CICU ends both contexts with a zero.
    guard place.offset >= 0 else { return nil }
    let units = rules.utf16
    let index =
      units.index(units.startIndex, offsetBy: Int(place.offset), limitedBy: units.endIndex)
      ?? units.endIndex
    func text(_ field: some Any) -> String {
      unsafe withUnsafeBytes(of: field) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
    }
    return ICUError.RulePlace(
      offset: rules.utf8.distance(from: rules.startIndex, to: index),
      before: text(place.before),
      after: text(place.after)
    )
  }
}
