import Glossaries
import Languages
import TestSupport

/// Glossaries made of what breaks formats.
enum HostileGlossary {
  private static let texts = [
    "Kim Jong Un", "김정은", "Ким Чен Ын", "a,b;c\td", "\"quoted\"", "\"", "\"\"", "'", "'=x",
    "=SUM(A1)",
    "+7", "-1", "@home", "two\nlines", "two\r\nlines", "\rhead", "tail\n", "\ttab", "  spaces  ",
    " ",
    "\u{FEFF}BOM", "e\u{301} NFD и\u{306}", "👩‍👩‍👧‍👦 🇰🇷", "\u{202E}bidi\u{202C}", "\u{200B}",
    "<b>&amp;</b>",
    "]]>", "&lt;", "#comment", "# title: x", "a\\nb", "a\u{2028}b", "\u{1}\u{8}", "\u{FFFE}",
    "\u{7F}\u{85}",
    "sep=;", "concept", "｜|*_`[x](y)", "\u{10FFFD}", "yes", "NULL", "{\"a\": [1]}", "＝x",
    String(repeating: "긴 note\n", count: 7282),
  ]

  /// A glossary with `count` concepts, the same for one `seed`.
  static func make(count: Int, seed: UInt64) -> Glossary {
    var random = SeededGenerator(seed: seed)
    let ids = (0..<count).map { number in
      [
        "c\(number)", "id with space \(number)", "\(number)", "김-\(number)", "_x0020_\(number)",
        "a:b#\(number)",
      ]
      .randomElement(using: &random) ?? ""
    }
    let concepts = ids.map { id in concept(id, among: ids, &random) }
    return Glossary(name: "hostile", title: "Hostile <&> \"title\"", concepts: concepts)
  }

  private static func concept(
    _ id: String,
    among ids: [String],
    _ random: inout SeededGenerator
  ) -> Concept {
    let languages = ["en", "ru", "ko", "ko-KP", "ko-Latn", "zh-Hant"].compactMap {
      Language(tag: $0)
    }
    let relation = Concept.Relation(
      type: ["part-of", "contrast"].randomElement(using: &random) ?? "",
      target: (ids + ["gone"]).randomElement(using: &random) ?? ""
    )
    return Concept(
      id: id,
      kind: Concept.Kind.allCases.randomElement(using: &random) ?? .name,
      gender: (Concept.Gender.allCases + [nil]).randomElement(using: &random) ?? nil,
      origin: (languages + [nil]).randomElement(using: &random) ?? nil,
      definition: maybe(text(&random), &random) ?? "",
      sources: ["A", "P"].filter { _ in Bool.random(using: &random) },
      externalIDs: ["wikidata:Q884", "https://example.org/a?b=c&d", "odd:1 2"].filter { _ in
        Bool.random(using: &random)
      },
      relations: maybe([relation], &random) ?? [],
      confidence: (Concept.Confidence.allCases + [nil]).randomElement(using: &random) ?? nil,
      subjects: ["law", "nuclear diplomacy"].filter { _ in rarely(&random) },
      sections: [Language.russian, .korean].filter { _ in rarely(&random) }.map { language in
        LanguageSection(language: language, definition: text(&random), note: "short")
      },
      comments: ["ask Mina", "see 제27항"].filter { _ in rarely(&random) },
      terms: pair(&random)
        + (0..<Int.random(in: 1...5, using: &random)).map { _ in term(languages, &random) }
    )
  }

  /// What a format of two languages can hold, half of the time.
  private static func pair(_ random: inout SeededGenerator) -> [Term] {
    guard Bool.random(using: &random) else { return [] }
    return [Language.russian, .english].map { language in
      Term(text(&random), language: language, status: .preferred)
    }
  }

  private static func term(_ languages: [Language], _ random: inout SeededGenerator) -> Term {
    Term(
      text(&random),
      language: languages.randomElement(using: &random) ?? .english,
      status: TermStatus.allCases.randomElement(using: &random) ?? .preferred,
      form: Term.Form.allCases.randomElement(using: &random) ?? .full,
      labels: ["kcna", "rr", "a&b"].filter { _ in Int.random(in: 0..<4, using: &random) == 0 },
      matching: Set(
        Term.Matching.allCases.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      ),
      paradigm: maybe("indeclinable", &random) ?? "",
      note: maybe(text(&random), &random) ?? "",
      grammar: Grammar(
        partOfSpeech: some(of: Grammar.PartOfSpeech.allCases, &random),
        gender: some(of: Grammar.Gender.allCases, &random),
        number: some(of: Grammar.Number.allCases, &random)
      ),
      abbreviates: rarely(&random) ? "Korean People's Army" : "",
      validity: rarely(&random) ? Validity("1924-01-26..1991-09") : nil,
      sources: ["TASS", "K"].filter { _ in rarely(&random) },
      review: rarely(&random)
        ? Review(some(of: Review.State.allCases, &random) ?? .approved, reason: "so: be it") : nil
    )
  }

  private static func rarely(_ random: inout SeededGenerator) -> Bool {
    Int.random(in: 0..<4, using: &random) == 0
  }

  private static func some<Value>(
    of values: [Value],
    _ random: inout SeededGenerator
  ) -> Value? {
    rarely(&random) ? values.randomElement(using: &random) : nil
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private static func maybe<Value>(_ value: Value, _ random: inout SeededGenerator) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  /// Every field of a glossary, scalar by scalar, for Swift holds canonically equivalent strings equal.
  static func dump(_ glossary: Glossary) -> [String] {
    glossary.concepts.map { concept in
      let head = [
        concept.id, concept.kind.rawValue, concept.gender?.rawValue ?? "-",
        concept.origin?.tag ?? "-",
        show(concept.definition), "\(concept.sources)", "\(concept.externalIDs)",
        "\(concept.relations.map { "\($0.type)>\($0.target)" })",
        concept.confidence?.rawValue ?? "-", "\(concept.subjects)",
        "\(concept.sections.map { "\($0.language.tag) \(show($0.definition)) \(show($0.note))" })",
        "\(concept.comments)",
      ]
      let terms = concept.terms.map { term in
        [
          term.language.tag, show(term.text), term.status.rawValue, term.form.rawValue,
          "\(term.labels)",
          term.matching.map(\.rawValue).sorted().joined(separator: "+"), term.paradigm,
          show(term.note), term.grammar.partOfSpeech?.rawValue ?? "-",
          term.grammar.gender?.rawValue ?? "-", term.grammar.number?.rawValue ?? "-",
          term.abbreviates,
          term.validity?.description ?? "-", "\(term.sources)", term.review?.description ?? "-",
        ].joined(separator: " | ")
      }
      return (head + terms).joined(separator: "\n")
    }
  }

  private static func show(_ text: String) -> String {
    text.utf8.count > 200 ? "\(text.utf8.count) bytes, \(text.hashValue)" : scalars(text)
  }
}
