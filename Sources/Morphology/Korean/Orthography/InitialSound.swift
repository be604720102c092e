internal import Resources

/// The initial-sound rule of the South: ㄹ and ㄴ at the beginning of a Sino-Korean word.
///
/// - Source: 한글 맞춤법, articles 10–12: 녀, 뇨, 뉴, 니 are 여, 요, 유, 이; 랴, 려, 례, 료, 류, 리 are 야, 여, 예, 요, 유, 이; 라, 래,
///   로, 뢰, 루, 르 are 나, 내, 노, 뇌, 누, 느. 조선말규범집 has no such rule.
enum InitialSound {
  private static let (rieul, nieun, ieung) = (UInt32(5), UInt32(2), UInt32(11))

  /// What the South writes for `syllable` at the beginning of a word, where that differs.
  static func southern(_ syllable: UInt32) -> UInt32? {
    guard (0xAC00...0xD7A3).contains(syllable) else { return nil }
    let index = syllable - 0xAC00
    let (onset, rest) = (index / 588, index % 588)
    switch (onset, rest / 28) {
    case (rieul, 2), (rieul, 3), (rieul, 6), (rieul, 7), (rieul, 12), (rieul, 17), (rieul, 20),
      (nieun, 6), (nieun, 12), (nieun, 17), (nieun, 20):
      return 0xAC00 + ieung * 588 + rest
    case (rieul, _): return 0xAC00 + nieun * 588 + rest
    default: return nil
    }
  }

  /// 열 or 율 for 렬 or 률 after a vowel or ㄴ.
  ///
  /// - Source: 한글 맞춤법, article 11, note 1.
  static func rate(_ syllable: UInt32, after before: UInt32) -> UInt32? {
    guard (0xAC00...0xD7A3).contains(before), [0, 4].contains((before - 0xAC00) % 28) else {
      return nil
    }
    return switch syllable {
    case 0xB82C: 0xC5F4  // 렬 → 열
    case 0xB960: 0xC728  // 률 → 율
    default: nil
    }
  }

  /// What the North may write for `syllable` at the beginning of a Sino-Korean word, the likelier first.
  static func northern(_ syllable: UInt32) -> [UInt32] {
    guard (0xAC00...0xD7A3).contains(syllable) else { return [] }
    let index = syllable - 0xAC00
    let (onset, rest) = (index / 588, index % 588)
    let candidates =
      switch onset {
      case ieung: [rieul, nieun].map { 0xAC00 + $0 * 588 + rest }
      case nieun: [0xAC00 + rieul * 588 + rest]
      default: [UInt32]()
      }
    return candidates.filter { southern($0) == syllable && isReading($0) }
  }

  /// Whether `syllable` is the reading of a Chinese character, ㄹ and ㄴ at the beginning kept.
  static func isReading(_ syllable: UInt32) -> Bool { readings.contains(syllable) }

  private static let readings: Set<UInt32> = {
    let table = EmbeddedResource.table("Morphology/Korean/sino-syllables.tsv")
    return Set(table.rows.compactMap { table.text($0, 0).unicodeScalars.first?.value })
  }()
}
