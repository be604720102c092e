internal import JSON
internal import Languages
internal import Names
internal import Reporting
internal import Workbench

/// Writes the spellings of a name that a reader may meet, by language.
enum VariantsOutput {
  /// How they are shown.
  enum Format { case table, tsv, json }

  /// Writes the `count` likeliest spellings of `name` in each of `languages`.
  ///
  /// - Throws: `UsageError` where the name cannot be read.
  static func print(
    _ name: String,
    as origin: NameOrigin?,
    in languages: [Language],
    count: Int,
    _ format: Format
  ) throws {
    let found = languages.compactMap {
      NameVariants.of(name, as: origin, language: $0, limit: count)
    }
    guard !found.isEmpty else {
      throw UsageError(
        "“\(name)” cannot be read as a Korean or a Russian name; give a whole name, in one script"
      )
    }
    switch format {
    case .table: try FileAccess.print(found.map(table).joined(separator: "\n"))
    case .tsv: try FileAccess.print(found.map(lines).joined())
    case .json:
      try FileAccess.print(JSONValue.array(found.map(json)).rendered(.indented(from: 0)) + "\n")
    }
  }

  private static func table(_ names: NameVariants) -> String {
    let readings =
      names.readings.isEmpty ? "" : ", read as " + names.readings.joined(separator: ", ")
    var text = "\(names.language.tag): \(names.name) (\(names.origin.rawValue)\(readings))\n"
    for variant in names.variants {
      let mark = variant.needsContext ? " (needs context)" : ""
      let reason = variant.reasons.joined(separator: "; ")
      text += "  \(percent(variant.probability))\t\(variant.text)\(mark)\t\(reason)\n"
    }
    return text
  }

  /// A line for each spelling: language, probability, spelling, whether it needs context, reasons.
  private static func lines(_ names: NameVariants) -> String {
    names.variants.map { variant in
      let fields = [
        names.language.tag, decimal(variant.probability), variant.text,
        variant.needsContext ? "needs-context" : "", variant.reasons.joined(separator: "; "),
      ]
      return fields.joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func json(_ names: NameVariants) -> JSONValue {
    .object([
      ("name", .string(names.name)), ("language", .string(names.language.tag)),
      ("origin", .string(names.origin.rawValue)),
      ("readings", .array(names.readings.map { .string($0) })),
      (
        "variants",
        .array(
          names.variants.map { variant in
            .object([
              ("text", .string(variant.text)),
              ("probability", .string(decimal(variant.probability))),
              ("needsContext", .bool(variant.needsContext)),
              ("reasons", .array(variant.reasons.map { .string($0) })),
              ("layouts", .array(variant.layouts.map(json))),
            ])
          }
        )
      ),
    ])
  }

  private static func json(_ layout: NameVariant.Layout) -> JSONValue {
    .object([
      ("text", .string(layout.text)), ("probability", .string(decimal(layout.probability))),
      ("convention", .string(layout.convention)),
    ])
  }

  /// A share of 1 with six places.
  private static func decimal(_ share: Double) -> String {
    let millionths = String(Int((share * 1_000_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 7 - millionths.count)) + millionths
    return padded.dropLast(6) + "." + padded.suffix(6)
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    let text = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
    return String(repeating: " ", count: max(0, 7 - text.count)) + text
  }
}
