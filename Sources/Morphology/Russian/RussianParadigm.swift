/// All forms of a Russian name or term, with the rules that made them.
public struct RussianParadigm: Hashable, Sendable {
  /// A form beside the main one of its case, as the locative *Крыму* beside the prepositional *Крыме*.
  public struct Variant: Hashable, Sendable {
    /// The case whose place it takes.
    public let grammaticalCase: RussianCase
    /// The form.
    public let form: String
    /// When it is used.
    public let note: String

    /// Creates a variant.
    public init(grammaticalCase: RussianCase, form: String, note: String) {
      self.grammaticalCase = grammaticalCase
      self.form = form
      self.note = note
    }
  }

  /// Why one word declines as it does.
  public struct Reason: Hashable, Sendable {
    /// The word, as it stands in the nominative.
    public let word: String
    /// The id of the rule in `Resources/Russian`, or `given` for a stored paradigm.
    public let rule: String
    /// The rule in words.
    public let explanation: String
    /// Where the rule is laid down.
    public let source: String

    /// Creates a reason.
    public init(word: String, rule: String, explanation: String, source: String) {
      self.word = word
      self.rule = rule
      self.explanation = explanation
      self.source = source
    }
  }

  /// The gender it is declined by; `unknown` where it does not matter.
  public let gender: GrammaticalGender
  /// The forms beside the main ones.
  public let variants: [Variant]

  private let forms: [String]
  private let steps: [Step]

  /// A word and the number of its rule in the tables.
  struct Step: Hashable, Sendable {
    let word: String
    let rule: Int
  }

  /// - Precondition: there are six forms, in the order of `RussianCase.allCases`.
  init(gender: GrammaticalGender, forms: [String], variants: [Variant], steps: [Step]) {
    precondition(forms.count == RussianCase.allCases.count, "a paradigm has six forms")
    self.gender = gender
    self.forms = forms
    self.variants = variants
    self.steps = steps
  }

  /// The main form of a case.
  public subscript(grammaticalCase: RussianCase) -> String { forms[grammaticalCase.place] }

  /// The nominative.
  public var nominative: String { forms[0] }

  /// Whether all main forms are one.
  public var isIndeclinable: Bool { forms.allSatisfy { $0 == forms[0] } }

  /// The cases that `surface` may stand for, main forms and variants alike; letters are compared exactly.
  ///
  /// - Complexity: O(n) in the bytes of the forms.
  public func cases(of surface: some StringProtocol) -> Set<RussianCase> {
    var cases = Set(RussianCase.allCases.filter { forms[$0.place] == surface })
    for variant in variants where variant.form == surface {
      cases.insert(variant.grammaticalCase)
    }
    return cases
  }

  /// Every distinct surface, main forms first, with the cases it may stand for.
  public var surfaces: [(form: String, cases: Set<RussianCase>)] {
    var surfaces: [(form: String, cases: Set<RussianCase>)] = []
    let all =
      RussianCase.allCases.map { (forms[$0.place], $0) }
      + variants.map { ($0.form, $0.grammaticalCase) }
    for (form, grammaticalCase) in all {
      if let place = surfaces.firstIndex(where: { $0.form == form }) {
        surfaces[place].cases.insert(grammaticalCase)
      } else {
        surfaces.append((form, [grammaticalCase]))
      }
    }
    return surfaces
  }

  /// Why each word declines as it does, in the order of the words.
  public var reasons: [Reason] {
    steps.map { step in
      guard step.rule >= 0 else {
        return Reason(
          word: step.word,
          rule: "given",
          explanation: "the entry brings its own forms",
          source: "the glossary"
        )
      }
      let rule = DeclensionTables.shared.rules[step.rule]
      return Reason(
        word: step.word,
        rule: rule.id,
        explanation: (rule.isWholeWord ? "listed by itself: " : "") + rule.explanation,
        source: rule.source
      )
    }
  }

  /// Whether the forms are the same, whatever made them and by whichever gender.
  public func hasForms(of other: RussianParadigm) -> Bool {
    forms == other.forms && variants == other.variants
  }
}
