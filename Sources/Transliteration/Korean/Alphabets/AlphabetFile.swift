internal import Languages
internal import Resources

/// The file of a system: its header, its letters and its examples.
struct AlphabetFile: Sendable {
  /// One line of letters.
  struct Row: Sendable {
    let kind: String
    let input: String
    let output: String
    let joint: String
    let second: String
    let line: Int
  }

  /// The name of the file.
  let path: String
  let system: TransliterationSystem
  let rows: [Row]
  private let options: [String: String]

  /// Reads the file of the system with this id.
  init?(id: String) {
    path = "Transliteration/Korean/\(id).tsv"
    guard EmbeddedResource.bytes(path) != nil else { return nil }
    let table = EmbeddedResource.table(path)
    let columns = ["kind", "input", "output", "joint", "second", "mode"].map { table.column($0) }
    var rows: [Row] = []
    var examples: [TransliterationSystem.Example] = []
    for row in table.rows {
      let kind = table.text(row, columns[0])
      let input = table.text(row, columns[1])
      let output = table.text(row, columns[2])
      if kind == "example" {
        let mode = TransliterationMode(rawValue: table.text(row, columns[5])) ?? .word
        examples.append(.init(input: input, output: output, mode: mode, line: row.line))
      } else {
        rows.append(
          Row(
            kind: kind,
            input: input,
            output: output,
            joint: table.text(row, columns[3]),
            second: table.text(row, columns[4]),
            line: row.line
          )
        )
      }
    }
    self.rows = rows
    var options: [String: String] = [:]
    for (key, value) in table.header { options[key] = value }
    self.options = options
    func words(_ key: String) -> [String] {
      (options[key] ?? "").split(separator: " ").map(String.init)
    }
    system = TransliterationSystem(
      id: id,
      aliases: words("alias"),
      title: options["title"] ?? id,
      authority: options["authority"] ?? "",
      year: options["year"] ?? "",
      source: options["source"] ?? "",
      notes: options["notes"] ?? "",
      from: .hangul,
      to: Script(code: options["to"] ?? "Latn"),
      modes: Set(words("modes").compactMap(TransliterationMode.init(rawValue:))),
      examples: examples
    )
  }

  /// The value of an option of the header.
  func option(_ key: String) -> String { options[key] ?? "" }
  /// Whether the header says yes.
  func isOn(_ key: String) -> Bool { options[key] == "yes" }
}
