/// The verbs 하다, 되다 and 시키다 that make a verb of a noun: 비핵화하다.
public enum KoreanLightVerb {
  /// Whether `tail` begins as a form of one of them, and not as the particle 하고 alone would.
  public static func begins(_ tail: some StringProtocol) -> Bool {
    guard let first = tail.unicodeScalars.first else { return false }
    if "하한할함합해했되된될됨됩됐돼".unicodeScalars.contains(first) { return true }
    return tail.hasPrefix("시키") || tail.hasPrefix("시켰") || tail.hasPrefix("시킨")
      || tail.hasPrefix("시킬")
  }
}
