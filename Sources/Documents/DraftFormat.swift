/// How a draft is marked up.
public enum DraftFormat: String, Hashable, Sendable, CaseIterable {
  /// No markup: blank lines part the paragraphs.
  case plainText = "text"
  /// CommonMark with tables, and front matter.
  case markdown

  /// The format that the name of a file tells, by its extension; plain text where it tells none.
  public init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts[parts.count - 1].lowercased() : "" {
    case "md", "markdown", "mdown", "mkd", "mdx": self = .markdown
    default: self = .plainText
    }
  }
}
