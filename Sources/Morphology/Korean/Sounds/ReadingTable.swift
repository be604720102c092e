internal import Resources

/// How letters, acronyms, units and signs are read.
///
/// - Source: `Resources/Korean/readings.tsv`, which names its own.
struct ReadingTable: Sendable {
  enum Kind: String, CaseIterable {
    case unit, sign, currency, letter, acronym, word
  }

  private var readings: [Kind: [String: String]] = [:]

  static let shared = ReadingTable()

  /// The reading of `written` as a thing of this kind.
  func reading(_ kind: Kind, _ written: String) -> String? { readings[kind]?[written] }

  private init() {
    let table = EmbeddedResource.table("Morphology/Korean/readings.tsv")
    let columns = (table.column("written"), table.column("kind"), table.column("reading"))
    for row in table.rows {
      guard let kind = Kind(rawValue: table.text(row, columns.1)) else {
        preconditionFailure("\(table.path):\(row.line) has an unknown kind")
      }
      var written = table.text(row, columns.0)
      if kind == .word { written = written.lowercased() }
      readings[kind, default: [:]][written] = table.text(row, columns.2)
    }
  }
}

/// The Korean readings of Chinese characters, the commonest of each.
///
/// - Source: `Transliteration/Resources/Korean/hanja-readings.tsv`, which names its own.
enum HanjaReadings {
  static let common: [UInt32: String] = {
    let table = EmbeddedResource.table("Transliteration/Korean/hanja-readings.tsv")
    let (hanja, reading) = (table.column("hanja"), table.column("reading"))
    var readings: [UInt32: String] = [:]
    for row in table.rows {
      guard let scalar = table.text(row, hanja).unicodeScalars.first else { continue }
      readings[scalar.value] = table.text(row, reading)
    }
    return readings
  }()
}
