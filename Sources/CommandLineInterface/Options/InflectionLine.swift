internal import ICU
internal import Morphology

/// One line of a request to decline, and its answer.
struct InflectionLine {
  /// What is printed, with its line ends, and what is said of it.
  struct Answer {
    var text: String
    var notes: [String] = []
    var isPassedThrough = false
  }

  private let line: String
  private let origin: String?
  private let isWhole: Bool

  /// - Parameter isWhole: whether the whole paradigm is asked for, so that the case may be missing.
  init(_ line: String, origin: String?, isWhole: Bool) {
    self.line = line
    self.origin = origin
    self.isWhole = isWhole
  }

  /// The answer; a line that cannot be read is passed through, with the reason.
  func answer(explained: Bool) -> Answer {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4 || (isWhole && fields.count == 3) else {
      return passed(
        line,
        fields.count == 1 && line.isEmpty
          ? "is empty; passed through"
          : "has \(fields.count) fields, not kind, gender, nominative and case; passed through"
      )
    }
    let text = String(fields[2])
    guard let kind = RussianNameKind(rawValue: String(fields[0])) else {
      let kinds = RussianNameKind.allCases.map(\.rawValue).joined(separator: ", ")
      return passed(
        text,
        "“\(Self.excerpt(fields[0]))” is not a kind, write one of \(kinds); passed through"
      )
    }
    guard let gender = GrammaticalGender(symbol: fields[1]) else {
      return passed(
        text,
        "“\(Self.excerpt(fields[1]))” is not a gender, write m, f or -; passed through"
      )
    }
    var wanted: RussianCase?
    if !isWhole {
      guard let named = RussianCase(rawValue: String(fields[3])) else {
        let cases = RussianCase.allCases.map(\.rawValue).joined(separator: ", ")
        return passed(
          text,
          "“\(Self.excerpt(fields[3]))” is not a case, write one of \(cases); passed through"
        )
      }
      wanted = named
    }
    guard text.unicodeScalars.contains(where: { (0x400...0x52F).contains($0.value) }) else {
      return passed(text, "“\(Self.excerpt(text))” has no Cyrillic letter; passed through")
    }
    let paradigms = RussianDeclension.standard.paradigms(
      of: Self.composed(text),
      kind: kind,
      gender: gender,
      origin: origin
    )
    return answer(paradigms, wanted, of: text, explained: explained)
  }

  /// `text` in NFC, in which the tables are written; only marks of their own make that any work.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return text
    }
    return (try? UnicodeNormalizer(.nfc).normalized(text)) ?? text
  }

  /// `text` as a message quotes it: a long one is cut.
  private static func excerpt(_ text: some StringProtocol) -> String {
    text.unicodeScalars.count > 80 ? text.prefix(80) + "…" : String(text)
  }

  private func passed(_ text: String, _ note: String) -> Answer {
    Answer(text: text + "\n", notes: [note], isPassedThrough: true)
  }

  private func answer(
    _ paradigms: [RussianParadigm],
    _ wanted: RussianCase?,
    of text: String,
    explained: Bool
  ) -> Answer {
    var answer = Answer(text: "")
    if let wanted {
      var forms = paradigms.map { $0[wanted] }
      if forms.count == 2, forms[0] == forms[1] { forms.removeLast() }
      answer.text = forms.joined(separator: " / ") + "\n"
      if forms.count == 2 {
        answer.notes = [
          "“\(Self.excerpt(text))” is declined by gender; here a man's form / a woman's form"
        ]
      }
    } else {
      for paradigm in paradigms {
        let variants = paradigm.variants.map(\.form).reduce(into: [String]()) { forms, form in
          if !forms.contains(form) { forms.append(form) }
        }.joined(separator: "; ")
        let fields =
          [paradigm.gender.symbol] + RussianCase.allCases.map { paradigm[$0] }
          + (variants.isEmpty ? [] : [variants])
        answer.text += fields.joined(separator: "\t") + "\n"
        if explained { answer.text += Self.reasons(of: paradigm) }
      }
      if paradigms.count == 2 {
        answer.notes = [
          "“\(Self.excerpt(text))” is declined by gender; first a man's paradigm, then a woman's"
        ]
      }
      return answer
    }
    if explained { answer.text += paradigms.map(Self.reasons).joined() }
    return answer
  }

  /// One line for each word that changes, and for each variant.
  private static func reasons(of paradigm: RussianParadigm) -> String {
    let words = paradigm.reasons.map {
      "  \($0.word)\t\($0.rule)\t\($0.explanation)\t\($0.source)\n"
    }
    let variants = paradigm.variants.map { variant in
      "  \(variant.form)\t\(variant.grammaticalCase.rawValue)\t\(variant.note)\n"
    }
    if words.isEmpty && variants.isEmpty { return "  \(paradigm.nominative)\tno word changes\n" }
    return (words + variants).joined()
  }
}
