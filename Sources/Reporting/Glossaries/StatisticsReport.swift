internal import Glossaries
public import GlossaryComparison
internal import ICU
internal import JSON
internal import Languages

/// The numbers of a glossary, as tables for people and as JSON.
public enum StatisticsReport {
  /// The tables.
  public static func text(of statistics: GlossaryStatistics) -> String {
    var text = "\(statistics.conceptCount) concepts, \(statistics.termCount) terms"
    if statistics.unapproved > 0 { text += ", \(statistics.unapproved) of them not approved" }
    text += "\n\n"
    text += table(
      [["kind", "concepts"]] + statistics.kinds.map { [$0.kind.rawValue, "\($0.count)"] }
    )
    let statuses = TermStatus.allCases
    var rows = [
      ["language", "terms"] + statuses.map(\.rawValue) + ["concepts", "lacking", "coverage"]
    ]
    for language in statistics.languages {
      rows.append(
        ["\(language.language)", "\(language.termCount)"]
          + statuses.map { "\(language.terms[$0] ?? 0)" }
          + [
            "\(language.preferred)", "\(language.lacking.count)",
            percent(language.preferred, statistics.conceptCount),
          ]
      )
    }
    text += "\n" + table(rows)
    let spreads = [("terms", statistics.terms), ("variants", statistics.variants)]
    text +=
      "\n"
      + table(
        [["of a concept", "fewest", "median", "mean", "most"]]
          + spreads.map { name, spread in
            [
              name, "\(spread.least)", "\(spread.median)", tenths(spread.total, spread.count),
              "\(spread.most)",
            ]
          }
      )
    text +=
      "\n"
      + table([
        ["without", "concepts"], ["definition", "\(statistics.withoutDefinition)"],
        ["id elsewhere", "\(statistics.withoutExternalID)"],
      ])
    return text
  }

  /// One object, with a line end.
  public static func json(of statistics: GlossaryStatistics) -> String {
    func spread(_ spread: GlossaryStatistics.Spread) -> JSONValue {
      .object([
        ("least", .integer(spread.least)), ("median", .integer(spread.median)),
        ("mean", .number(tenths(spread.total, spread.count))), ("most", .integer(spread.most)),
      ])
    }
    let value = JSONValue.object([
      ("concepts", .integer(statistics.conceptCount)), ("terms", .integer(statistics.termCount)),
      ("unapproved", .integer(statistics.unapproved)),
      ("kinds", .object(statistics.kinds.map { ($0.kind.rawValue, .integer($0.count)) })),
      (
        "languages",
        .array(
          statistics.languages.map { language in
            .object([
              ("language", .string(language.language.tag)), ("terms", .integer(language.termCount)),
              (
                "statuses",
                .object(
                  TermStatus.allCases.map { ($0.rawValue, .integer(language.terms[$0] ?? 0)) }
                )
              ),
              ("concepts", .integer(language.concepts)),
              ("preferred", .integer(language.preferred)),
              ("lacking", .array(language.lacking.map { .string($0) })),
            ])
          }
        )
      ),
      ("terms_per_concept", spread(statistics.terms)),
      ("variants_per_concept", spread(statistics.variants)),
      ("without_definition", .integer(statistics.withoutDefinition)),
      ("without_external_id", .integer(statistics.withoutExternalID)),
    ])
    return value.rendered(.indented(from: 0)) + "\n"
  }

  /// A table whose first column is text and whose others are numbers.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in
      rows.map { CharacterProperties.displayWidth(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let gap = String(
          repeating: " ",
          count: widths[column] - CharacterProperties.displayWidth(of: cell)
        )
        return column == 0 ? cell + gap : gap + cell
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : "\((part * 100 + whole / 2) / whole)%"
  }

  private static func tenths(_ sum: Int, _ count: Int) -> String {
    guard count > 0 else { return "0.0" }
    let value = (sum * 10 + count / 2) / count
    return "\(value / 10).\(value % 10)"
  }
}
