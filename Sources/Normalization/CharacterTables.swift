internal import Resources

/// The tables of `Resources/`, read once.
struct CharacterTables: Sendable {
  struct Entry: Sendable {
    let kind: TextChange.Kind
    let plain: String
  }

  /// What single characters clean to.
  let characters: [UInt32: Entry]
  /// Cyrillic letter by the Latin letter that looks like it.
  let cyrillicByLatin: [UInt32: UInt32]
  /// Latin letter by the Cyrillic letter that looks like it.
  let latinByCyrillic: [UInt32: UInt32]

  static let shared = CharacterTables()

  private init() {
    let table = EmbeddedResource.table("Normalization/characters.tsv")
    let code = table.column("code")
    let kind = table.column("kind")
    let plain = table.column("plain")
    var characters: [UInt32: Entry] = [:]
    for row in table.rows {
      guard let scalar = UInt32(table.text(row, code), radix: 16),
        let known = TextChange.Kind(rawValue: table.text(row, kind))
      else { preconditionFailure("\(table.path):\(row.line) names no character or no kind") }
      let text = table.text(row, plain)
      characters[scalar] = Entry(kind: known, plain: text == "U+0020" ? " " : text)
    }
    self.characters = characters

    let pairs = EmbeddedResource.table("Normalization/homoglyphs.tsv")
    var cyrillicByLatin: [UInt32: UInt32] = [:]
    var latinByCyrillic: [UInt32: UInt32] = [:]
    for row in pairs.rows {
      let latin = pairs.text(row, pairs.column("latin")).unicodeScalars
      let cyrillic = pairs.text(row, pairs.column("cyrillic")).unicodeScalars
      guard let latin = latin.first, let cyrillic = cyrillic.first else { continue }
      cyrillicByLatin[latin.value] = cyrillic.value
      latinByCyrillic[cyrillic.value] = latin.value
    }
    self.cyrillicByLatin = cyrillicByLatin
    self.latinByCyrillic = latinByCyrillic
  }
}
