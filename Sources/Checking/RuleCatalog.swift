public import Diagnostics

/// The rules, by code.
public enum RuleCatalog {
  /// Every rule.
  ///
  /// A test holds this list against the folder `Rules`.
  public static let rules: [any Rule] = [
    VariantTerm(),
    ForbiddenTerm(),
    InconsistentName(),
    ShortFirstMention(),
    MixedScriptWord(),
    UnnormalizedName(),
  ]

  /// What every rule looks for.
  public static var descriptions: [RuleDescription] { rules.map(\.description) }

  /// The rule that `text` names, by code or by name.
  public static func rule(named text: some StringProtocol) -> (any Rule)? {
    rules.first { $0.description.id.isNamed(text) }
  }
}
