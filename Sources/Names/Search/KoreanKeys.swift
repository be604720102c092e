/// Keys by which names of Koreans are found: the given name in the likeliest syllables of Hangul.
enum KoreanKeys {
  /// The keys of `readings`, with up to `most` syllables for each spelling.
  static func of(
    _ readings: ArraySlice<KoreanReading>,
    spellings: KoreanSpellings,
    most: Int
  ) -> [UInt32] {
    var keys: [UInt32] = []
    for reading in readings {
      let given = [reading.given.0, reading.given.1, reading.given.2]
      var partial: [UInt32] = [1]
      for unit in given.prefix(reading.count) {
        let syllables = spellings.syllables(unit).prefix(most)
        partial = partial.flatMap { key in syllables.map { key &* 1021 &+ UInt32($0) } }
      }
      for key in partial where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
