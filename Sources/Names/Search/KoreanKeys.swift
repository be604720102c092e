/// Keys by which names of Koreans are found: the given name in the likeliest syllables of Hangul.
enum KoreanKeys {
  /// The keys of `readings`, with up to `most` syllables for each spelling.
  static func of(
    _ readings: [KoreanReading],
    spellings: KoreanSpellings,
    most: Int
  ) -> Set<UInt32> {
    var keys: Set<UInt32> = []
    for reading in readings {
      var partial: [UInt32] = [1]
      for unit in reading.given {
        let syllables = spellings.syllables(unit, reading.script).prefix(most)
        partial = partial.flatMap { key in syllables.map { key &* 1021 &+ UInt32($0) } }
      }
      keys.formUnion(partial)
    }
    return keys
  }
}
