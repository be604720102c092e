internal import Languages

extension HouseStyle {
  /// Its rules in words for people: language, what the rule is about, what becomes of it, why.
  public var descriptions: [[String]] {
    personRules.map { entry in
      let how = (entry.rule.system ?? "the glossary's form") + ", " + entry.rule.layout.rawValue
      return [entry.language.tag, "persons: \(entry.rule.side.rawValue)", how, ""]
    }
      + seconds.map { [$0.language?.tag ?? "*", "second references", $0.status.rawValue, ""] }
      + overrides.map { [$0.language?.tag ?? "*", $0.concept, $0.text, ""] }
      + rules.map { rule in
        let verdict =
          switch rule.verdict {
          case .prefer: "prefer"
          case .listed: "listed"
          case .status(let status): status.rawValue
          }
        return [rule.language?.tag ?? "*", "label \(rule.label)", verdict, rule.reason]
      }
  }
}
