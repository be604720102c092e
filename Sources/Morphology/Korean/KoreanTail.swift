/// What follows a name within one Korean word: suffixes and titles, then a legal chain of particles.
///
///     KoreanTail("위원장에게서는", after: "은", host: .person)  // 위원장 + 에게서는
public struct KoreanTail: Hashable, Sendable {
  /// The sort of name that a suffix may follow.
  public enum Host: String, Hashable, Sendable, CaseIterable {
    case person, place, org, other
    /// A name of unknown sort, which may be any of them.
    case unknown
    /// A name of one syllable, which only particles may follow: 미리 is no village of America.
    case syllable
  }

  /// The suffixes and titles, first to last.
  public let suffixes: [String]
  /// The particles' ids, first to last: `["LOC", "TOP"]` for 에는.
  public let particles: [String]

  /// Reads the whole of `tail`, or fails when it is not a legal tail.
  ///
  /// The allomorph has to suit the sound before it: 은 follows 김정은 and not 로씨야. A last sound that
  /// is not known, as of a Latin letter, takes either.
  ///
  /// - Parameters:
  ///   - tail: the Hangul from the end of the name to the end of the word.
  ///   - last: the last scalar of the name.
  ///   - host: what sort of name it is.
  /// - Complexity: O(s^k) in the s suffixes that fit and the k that stack; tails are short, and one
  ///   longer than 16 syllables is refused.
  public init?(_ tail: some StringProtocol, after last: Unicode.Scalar, host: Host) {
    let scalars = Array(tail.unicodeScalars)
    guard scalars.count <= 16 else { return nil }
    let sounds = FinalSound(last).map { [$0] } ?? FinalSound.allCases
    guard let reading = Self.read(scalars[...], after: sounds, host: host, depth: 0) else {
      return nil
    }
    self = reading
  }

  private init(suffixes: [String], particles: [String]) {
    self.suffixes = suffixes
    self.particles = particles
  }

  private static func read(
    _ tail: ArraySlice<Unicode.Scalar>,
    after sounds: [FinalSound],
    host: Host,
    depth: Int
  ) -> KoreanTail? {
    if tail.isEmpty { return KoreanTail(suffixes: [], particles: []) }
    let text = String(String.UnicodeScalarView(tail))
    for sound in sounds {
      if let ids = ParticleTable.shared.chains[sound]?[text] {
        return KoreanTail(suffixes: [], particles: ids)
      }
    }
    guard depth < 3 else { return nil }
    for length in stride(from: min(SuffixTable.shared.longest, tail.count), to: 0, by: -1) {
      let suffix = String(String.UnicodeScalarView(tail.prefix(length)))
      guard let hosts = SuffixTable.shared.suffixes[suffix],
        depth > 0 || hosts.contains(host) || host == .unknown,
        let last = tail.prefix(length).last, let sound = FinalSound(last),
        let rest = read(tail.dropFirst(length), after: [sound], host: host, depth: depth + 1)
      else { continue }
      return KoreanTail(suffixes: [suffix] + rest.suffixes, particles: rest.particles)
    }
    return nil
  }
}
