internal import Resources

/// The Korean syllable that a Chinese character is read as, for names written in Hanja.
enum HanjaReading {
  /// The commonest reading of `character`, or `nil` where it has none.
  static func of(_ character: Unicode.Scalar) -> Unicode.Scalar? { readings[character] }

  /// Read only when a name first has such a character.
  private static let readings: [Unicode.Scalar: Unicode.Scalar] = {
    let table = EmbeddedResource.table("Transliteration/Korean/hanja-readings.tsv")
    let columns = (table.column("hanja"), table.column("reading"))
    var readings: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in table.rows {
      guard let key = table.text(row, columns.0).unicodeScalars.first,
        let reading = table.text(row, columns.1).unicodeScalars.first
      else { continue }
      readings[key] = reading
    }
    return readings
  }()
}

extension HanjaReading {
  /// The syllable that a character of a Korean name stands for: itself, or the reading of Hanja.
  static func syllable(_ character: Unicode.Scalar) -> String {
    if (0xAC00...0xD7A3).contains(character.value) { return String(character) }
    return of(character).map { String($0) } ?? ""
  }
}
