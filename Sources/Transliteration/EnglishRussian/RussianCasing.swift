/// Capitals for Russian letters in UTF-8.
enum RussianCasing {
  /// `form`, in small letters, with the capitals that the word read last has.
  static func cased(_ form: [UInt8], like word: LatinWordReader) -> [UInt8] {
    guard word.capitals.first == true || word.isInCapitals else { return form }
    var form = form
    if word.isInCapitals {
      raise(&form, 0..<form.count)
      return form
    }
    raise(&form, 0..<min(2, form.count))
    if let mark = word.letters.firstIndex(of: 0x27), mark + 1 < word.capitals.count,
      word.capitals[mark + 1], let place = afterApostrophe(form)
    {
      raise(&form, place..<min(place + 2, form.count))
    }
    return form
  }

  /// A piece of a word: its first letter, or all of it, in capitals.
  static func cased(_ piece: [UInt8], isCapital: Bool, inCapitals: Bool) -> [UInt8] {
    guard isCapital || inCapitals else { return piece }
    var piece = piece
    raise(&piece, 0..<(inCapitals ? piece.count : min(2, piece.count)))
    return piece
  }

  private static func afterApostrophe(_ form: [UInt8]) -> Int? {
    for index in form.indices {
      if form[index] == 0x27 { return index + 1 }
      if form[index] == 0xE2, index + 3 <= form.count { return index + 3 }
    }
    return nil
  }

  /// Puts the letters of а–я and ё that begin in `range` in capitals.
  private static func raise(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for index in range where index + 1 < bytes.count {
      switch (bytes[index], bytes[index + 1]) {
      case (0xD0, 0xB0...0xBF): bytes[index + 1] -= 0x20
      case (0xD1, 0x80...0x8F):
        bytes[index] = 0xD0
        bytes[index + 1] += 0x20
      case (0xD1, 0x91):
        bytes[index] = 0xD0
        bytes[index + 1] = 0x81
      default: break
      }
    }
  }
}
