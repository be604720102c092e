/// Compares many pairs of names: what is known of each name is kept for when it comes again.
public struct PairComparison {
  /// What came of a pair.
  public struct Result: Sendable {
    /// The first name, as it came.
    public let first: String
    /// The second name, as it came.
    public let second: String
    /// How alike they are.
    public let likeness: NameLikeness
    /// One sentence on what could not be compared, if anything.
    public let note: String?
  }

  /// How many names are remembered before all are forgotten again.
  private static let most = 200_000

  private let comparer: NameComparer
  private var known: [String: AnalyzedName] = [:]
  private var room = NameComparer.Room()
  private var explainer: LikenessExplainer?

  /// Creates a comparison by `comparer`.
  public init(by comparer: NameComparer = NameComparer()) { self.comparer = comparer }

  /// Compares two names.
  ///
  /// An empty name, or one with no letter of a script that names are compared in, scores 0 and is noted;
  /// so is a name that is too long to be one, of which the beginning is compared.
  public mutating func compare(_ first: String, _ second: String) -> Result {
    let a = analyzed(first)
    let b = analyzed(second)
    let note: String? =
      if a.isEmpty || b.isEmpty {
        "“\((a.isEmpty ? first : second).prefix(40))” has no letters that names are compared by; scored 0"
      } else if a.isCut || b.isCut {
        "a name is longer than \(NameWordReader.longest) characters; its beginning is compared"
      } else {
        nil
      }
    return Result(
      first: first,
      second: second,
      likeness: comparer.compare(a, b, in: &room),
      note: note
    )
  }

  /// What the score of `result` rests on.
  public mutating func explanation(of result: Result) -> LikenessExplanation {
    let explainer =
      self.explainer ?? LikenessExplainer(spellings: comparer.analyzer.korean.spellings)
    self.explainer = explainer
    return explainer.explain(
      result.likeness,
      of: analyzed(result.first),
      and: analyzed(result.second)
    )
  }

  private mutating func analyzed(_ name: String) -> AnalyzedName {
    if let analyzed = known[name] { return analyzed }
    let analyzed = comparer.analyze(name)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    // What is too long to be a name is not worth remembering.
    if !analyzed.isCut { known[name] = analyzed }
    return analyzed
  }
}
