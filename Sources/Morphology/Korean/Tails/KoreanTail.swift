/// What follows a name within one Korean word: suffixes and titles, then a legal stack of particles.
///
///     KoreanTail("위원장에게서는", after: "은", host: .person)  // 위원장 + 에게서 + 는
public struct KoreanTail: Hashable, Sendable {
  /// The sort of name that a suffix may follow.
  public enum Host: String, Hashable, Sendable, CaseIterable {
    case person, place, org, other
    /// A name of unknown sort, which may be any of them.
    case unknown
    /// A name of one syllable, which only particles may follow: 미리 is no village of America.
    case syllable
  }

  /// How strict the reading is about 은 and 는, 이 and 가 and the like.
  public enum Agreement: Hashable, Sendable {
    /// The form has to suit the sound before it.
    case required
    /// A form that does not suit is read too, and said not to agree.
    case reported
  }

  /// One piece of a tail.
  public struct Segment: Hashable, Sendable {
    /// What a piece is.
    public enum Kind: Hashable, Sendable {
      /// A suffix, title or noun, of the class that `suffixes.tsv` gives.
      case suffix(String)
      /// A particle or form of the copula, by its id in `particles.tsv`, of a class.
      case particle(id: String, class: String)
    }

    /// The piece as written.
    public let text: String
    /// What it is.
    public let kind: Kind
  }

  /// The pieces, first to last; they spell the whole tail.
  public let segments: [Segment]
  /// Whether every particle has the form that the sound before it takes.
  public let agrees: Bool

  /// The suffixes and titles, first to last.
  public var suffixes: [String] {
    segments.compactMap { if case .suffix = $0.kind { $0.text } else { nil } }
  }

  /// The particles' ids, first to last: `["LOC", "TOP"]` for 에는.
  public var particles: [String] {
    segments.compactMap { if case .particle(let id, _) = $0.kind { id } else { nil } }
  }

  /// Reads the whole of `tail`, or fails when it is not a legal tail.
  ///
  /// - Parameters:
  ///   - tail: the Hangul from the end of the name to the end of the word.
  ///   - last: the last scalar of the name; one whose sound is not known, as a Latin letter, takes any form.
  ///   - host: what sort of name it is.
  ///   - agreement: whether 은 may stand where 는 belongs.
  /// - Complexity: O(n · m) in the syllables of the tail and of the longest piece; a tail longer than 24
  ///   syllables is refused at once.
  public init?(
    _ tail: some StringProtocol,
    after last: Unicode.Scalar,
    host: Host,
    agreement: Agreement = .required
  ) {
    self.init(tail, after: FinalSound(last), host: host, agreement: agreement)
  }

  /// Reads the whole of `tail` after a word that ends in `sound`, or in any where that is `nil`.
  public init?(
    _ tail: some StringProtocol,
    after sound: FinalSound?,
    host: Host,
    agreement: Agreement = .required
  ) {
    var scalars: [UInt32] = []
    for scalar in tail.unicodeScalars {
      guard scalars.count < TailAutomaton.longestTail else { return nil }
      scalars.append(scalar.value)
    }
    let reading = TailAutomaton.shared.read(
      scalars,
      after: sound.map(SoundSet.init) ?? .any,
      host: host,
      agreement: agreement
    )
    guard let reading else { return nil }
    self = reading
  }

  init(segments: [Segment], agrees: Bool) {
    self.segments = segments
    self.agrees = agrees
  }
}
