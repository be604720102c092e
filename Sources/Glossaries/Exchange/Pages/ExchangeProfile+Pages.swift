extension ExchangeProfile {
  /// A Markdown table, for reading.
  public static let markdown = page("markdown", "Markdown table, for reading", "md") {
    MarkdownGlossary.text(of: $0)
  }
  /// A page of HTML, for reading and printing.
  public static let html = page("html", "HTML page, for reading and printing", "html") {
    HTMLGlossary.text(of: $0)
  }

  private static func page(
    _ id: String,
    _ title: String,
    _ ending: String,
    text: @escaping @Sendable (Glossary) -> String
  ) -> ExchangeProfile {
    ExchangeProfile(
      id: id,
      title: title,
      endings: [ending],
      capacity: ExchangeCapacity(
        fields: [.conceptID, .kind, .definition],
        terms: .manyByLanguage,
        statuses: [
          .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
          .superseded: .deprecated, .forbidden: .forbidden,
        ]
      ),
      writer: { glossary, _ in text(glossary) }
    )
  }
}
