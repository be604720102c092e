internal import Languages
internal import Transliteration
internal import Workbench

/// Writes ranked readings: a line for each name, the likeliest first, each with its share of 1.
enum ReadingsOutput {
  /// Writes what the Latin spellings of `lines` stand for.
  static func print(_ lines: [String], of system: String, count: Int) throws {
    let read = try ReverseReaders.reader(of: system)
    for line in lines {
      try write(read(line, count).map { ($0.text, $0.probability) })
    }
  }

  /// Writes what the likeliest readings of `lines` become in a further script.
  ///
  /// Readings that become the same count together.
  static func print(
    _ lines: [String],
    through transliterator: any Transliterator,
    _ mode: TransliterationMode,
    count: Int
  ) throws {
    let system = transliterator.system
    guard system.from == .hangul || system.from == .cyrillic else {
      throw UsageError("--romanized goes with a system that reads Hangul or Cyrillic")
    }
    let read = try ReverseReaders.reader(of: system.from == .hangul ? "ko-mr" : nil)
    let nameMode = mode == .word && system.modes.contains(.name) ? TransliterationMode.name : mode
    for line in lines {
      var shares: [(name: String, share: Double)] = []
      for reading in read(line, count * 2) {
        let name = transliterator.transliterate(reading.text, mode: nameMode, traced: false).text
        if let place = shares.firstIndex(where: { $0.name == name }) {
          shares[place].share += reading.probability
        } else {
          shares.append((name, reading.probability))
        }
      }
      try write(Array(shares.sorted { $0.share > $1.share }.prefix(count)))
    }
  }

  private static func write(_ readings: [(name: String, share: Double)]) throws {
    let fields = readings.map { "\($0.name):\(($0.share * 1000).rounded() / 1000)" }
    try FileAccess.print(fields.joined(separator: "\t") + "\n")
  }
}
