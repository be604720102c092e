public import Diagnostics

/// What a report needs to know beside what it reports.
public struct ReportOptions: Sendable {
  /// Whether to colour text for a terminal; reports for machines never do.
  public let colour: Bool
  /// The version of the program, for reports that name the tool.
  public let toolVersion: String
  /// The rules that were run, for reports that describe them.
  public let rules: [RuleDescription]
  /// The columns of the terminal, or `nil` where the report goes elsewhere.
  public let width: Int?

  /// Creates options; by default without colour, and as wide as a page.
  public init(
    colour: Bool = false,
    toolVersion: String = "",
    rules: [RuleDescription] = [],
    width: Int? = nil
  ) {
    self.colour = colour
    self.toolVersion = toolVersion
    self.rules = rules
    self.width = width
  }
}
