/// A particle, or a stack of them, that takes the form of the word before it.
///
///     KoreanParticle("는")?.text(after: .consonant)        // 은
///     KoreanParticle("로부터는")?.text(after: .consonant)   // 으로부터는
public struct KoreanParticle: Hashable, Sendable {
  /// The pieces, as they were given.
  public let tail: KoreanTail
  private let forms: [FinalSound: String]

  /// Reads `text`, in whichever form it stands, or fails when it is no particle nor stack of them.
  ///
  /// A suffix or title may come first; it never changes.
  ///
  /// - Complexity: as `KoreanTail`.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, let tail = KoreanTail(text, after: nil as FinalSound?, host: .unknown)
    else {
      return nil
    }
    self.tail = tail
    var forms: [FinalSound: String] = [:]
    let rest = tail.segments.dropFirst().map(\.text).joined()
    for sound in FinalSound.allCases {
      guard let first = tail.segments.first else { return nil }
      switch first.kind {
      case .suffix: forms[sound] = first.text + rest
      case .particle(let id, _):
        forms[sound] = (ParticleTable.shared.particle(id)?.form(after: sound) ?? first.text) + rest
      }
    }
    self.forms = forms
  }

  /// The particle as it stands after `sound`; where that is `nil`, in the notation that leaves it open: 은(는), (으)로.
  public func text(after sound: FinalSound?) -> String {
    if let sound { return forms[sound] ?? "" }
    let (closed, open) = (forms[.consonant] ?? "", forms[.vowel] ?? "")
    if closed == open { return open }
    for link in ["이", "으"] where closed == link + open { return "(\(link))\(open)" }
    guard let first = tail.segments.first, case .particle(let id, _) = first.kind,
      let particle = ParticleTable.shared.particle(id)
    else { return open }
    let rest = tail.segments.dropFirst().map(\.text).joined()
    return "\(particle.form(after: .consonant))(\(particle.form(after: .vowel)))\(rest)"
  }

  /// The particle as it stands after `word`, and why.
  public func attached(to word: String) -> (text: String, last: LastSound) {
    let last = LastSound(of: word)
    return (word + text(after: last.sound), last)
  }
}
