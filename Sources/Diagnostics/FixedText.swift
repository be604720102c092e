internal import SourceText

/// A file's bytes with fixes carried out.
public struct FixedText: Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]
  /// What was changed, by place, in UTF-8 bytes of the file as it was.
  public let edits: [Fix.Edit]
  /// How many fixes were carried out.
  public let applied: Int
  /// How many were left out, because another fix changes the same place.
  public let left: Int

  /// Carries out `fixes` on `bytes`; of two that touch one place the earlier and longer one wins.
  ///
  /// - Complexity: O(n) in the bytes, O(m log m) in the edits.
  public init(_ bytes: [UInt8], applying fixes: [Fix]) {
    let ordered = fixes.sorted { a, b in
      (a.span.start, -a.span.end) < (b.span.start, -b.span.end)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var edits: [Fix.Edit] = []
    var applied = 0
    var seen: Set<Fix> = []
    var left = 0
    for fix in ordered where seen.insert(fix).inserted {
      guard fix.span.start >= copied, fix.span.end <= bytes.count else {
        left += 1
        continue
      }
      for edit in fix.edits {
        result += bytes[copied..<edit.span.start]
        result += Array(edit.text.utf8)
        copied = edit.span.end
        edits.append(edit)
      }
      applied += 1
    }
    result += bytes[copied...]
    self.bytes = result
    self.edits = edits
    self.applied = applied
    self.left = left
  }
}
