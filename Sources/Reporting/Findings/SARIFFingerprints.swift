internal import Diagnostics
internal import SourceText

/// Tells findings apart by what they are about, so that one is known again when its line has moved.
///
/// The path and the rule's id are left out where a viewer can take them from the result itself; findings
/// in one file that are otherwise alike are numbered.
///
/// - Source: SARIF 2.1.0, section 3.27.17, “partialFingerprints property”.
struct SARIFFingerprints {
  private var counts: [UInt64: Int] = [:]

  /// The fingerprint of the next finding of a file.
  mutating func next(for diagnostic: Diagnostic, in source: SourceText) -> String {
    // FNV-1a, 64 bits: the same on every machine and in every run, which Swift's own hash is not.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let parts = [diagnostic.rule.code, diagnostic.concept ?? "", source.text(diagnostic.span)]
    for byte in parts.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let ordinal = counts[hash, default: 0] + 1
    counts[hash] = ordinal
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.utf8.count) + hex + ":\(ordinal)"
  }
}
