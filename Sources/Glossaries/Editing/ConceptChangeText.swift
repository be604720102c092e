internal import Languages

/// What became of a concept, a line a change: before and after.
public enum ConceptChangeText {
  /// The lines; none where nothing was changed.
  ///
  /// A term is the same where its language and text are, or else where it stands in the same place among
  /// those that are left.
  ///
  /// - Complexity: O(n²) in the terms.
  public static func lines(from old: Concept?, to new: Concept?) -> [String] {
    let blank = Concept(id: "", kind: .name)
    let (before, after) = (old ?? blank, new ?? blank)
    var lines: [String] = []
    var seen: Set<String> = []
    for field in EditableField<Concept>.fields(of: before)
      + EditableField<Concept>.fields(of: after)
    where seen.insert(field.name).inserted {
      let texts = (
        old == nil ? [] : field.texts(before), new == nil ? [] : field.texts(after)
      )
      if let line = line(field.name, field.isList, texts.0, texts.1) { lines.append(line) }
    }
    var left = Array(after.terms)
    var changed: [(old: Term, new: Term?)] = []
    for term in before.terms {
      let place = left.firstIndex {
        $0.language == term.language && $0.text.utf8.elementsEqual(term.text.utf8)
      }
      changed.append((term, place.map { left.remove(at: $0) }))
    }
    for place in changed.indices where changed[place].new == nil {
      // A term whose spelling was put right keeps its status and language.
      let old = changed[place].old
      if let other = left.firstIndex(where: {
        $0.language == old.language && $0.status == old.status && $0.labels == old.labels
      }) {
        changed[place].new = left.remove(at: other)
      }
    }
    for (old, new) in changed { lines += Self.lines(from: old, to: new) }
    for term in left { lines += Self.lines(from: nil, to: term) }
    return lines
  }

  private static func lines(from old: Term?, to new: Term?) -> [String] {
    guard let old else { return new.map { ["+ \(card($0))"] } ?? [] }
    guard let new else { return ["- \(card(old))"] }
    return EditableField<Term>.all.compactMap { field in
      line(
        "\(old.language) “\(old.text)” \(field.name)",
        field.isList,
        field.texts(old),
        field.texts(new)
      )
    }
  }

  private static func line(
    _ name: String,
    _ isList: Bool,
    _ old: [String],
    _ new: [String]
  ) -> String? {
    let texts = (old.map { Array($0.utf8) }, new.map { Array($0.utf8) })
    guard texts.0 != texts.1 else { return nil }
    if isList, !old.isEmpty, !new.isEmpty {
      let added = zip(new, texts.1).filter { !texts.0.contains($0.1) }.map { "+ “\($0.0)”" }
      let gone = zip(old, texts.0).filter { !texts.1.contains($0.1) }.map { "- “\($0.0)”" }
      let steps = gone + added
      if !steps.isEmpty { return flat("\(name): \(steps.joined(separator: ", "))") }
    }
    func shown(_ texts: [String]) -> String {
      texts.isEmpty ? "nothing" : "“\(texts.joined(separator: "”, “"))”"
    }
    return flat("\(name): \(shown(old)) → \(shown(new))")
  }

  private static func card(_ term: Term) -> String {
    let fields = EditableField<Term>.all.dropFirst(2).flatMap { field in
      let texts = field.texts(term)
      return texts.isEmpty ? [] : ["\(field.name) “\(texts.joined(separator: "; "))”"]
    }
    return flat("\(term.language) “\(term.text)”, \(fields.joined(separator: ", "))")
  }

  /// The text on one line.
  private static func flat(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })
    )
  }
}
