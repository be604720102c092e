internal import Resources

/// The surnames of Korea, in both spellings.
///
/// - Source: `Transliteration/Resources/Korean/surnames.tsv`, which names its own.
public enum KoreanSurnames {
  private static let single: Set<UInt32> = {
    let table = EmbeddedResource.table("Transliteration/Korean/surnames.tsv")
    let column = table.column("surname")
    var surnames: Set<UInt32> = []
    for row in table.rows {
      let scalars = table.text(row, column).unicodeScalars
      if scalars.count == 1, let scalar = scalars.first { surnames.insert(scalar.value) }
    }
    return surnames
  }()

  /// Whether `syllable` is a surname of one syllable.
  public static func contain(_ syllable: Unicode.Scalar) -> Bool {
    single.contains(syllable.value)
  }
}
