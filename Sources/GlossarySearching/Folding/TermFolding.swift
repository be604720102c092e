internal import ICU

/// Folds a term to the letters it is searched by.
///
/// What is left are words of letters and digits with one space between. Letters are in lower case and NFKC;
/// Latin and Greek ones without marks, Cyrillic ones without stress marks, ё as е. Apostrophes and what is
/// invisible are dropped; all else parts words. A plus, a hash and signs of currencies stay where a word ends in
/// them (C++, US$), and where a term has nothing else.
///
/// - Source: The Unicode Standard, §5.18 for case folding; UAX #15 for NFKC.
package enum TermFolding {
  /// How many bytes of a folded term are looked at.
  package static let longest = 4096

  /// The folded term, cut at a word where it is longer than any.
  ///
  /// - Complexity: O(n) in the bytes, of which some more than `longest` are read.
  package static func folded(_ text: String) -> [UInt8] {
    var text = text
    // SAFETY: the buffer is read within the call only.
    let bytes = text.withUTF8 { unsafe quicklyFolded($0) }
    return bytes ?? slowlyFolded(text)
  }

  /// The words of a folded term.
  package static func words(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split(separator: UInt8(ascii: " "))
  }

  /// What becomes of ASCII: a letter or digit, 0x20 for what parts words, 0 for what is dropped, 1 for a sign that
  /// may stay.
  private static let ascii: [UInt8] = (0..<0x80).map { byte -> UInt8 in
    switch UInt8(byte) {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte) | 0x20
    case UInt8(ascii: "'"), UInt8(ascii: "`"): 0
    case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "$"): 1
    default: 0x20
    }
  }

  /// The folded text where all is ASCII, Russian or Hangul syllables.
  private static func quicklyFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    // SAFETY: each place that is read is checked against the count.
    guard bytes.count <= longest else { return nil }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = unsafe bytes[place]
      if byte < 0x80 {
        let plain = ascii[Int(byte)]
        if plain == 1 {
          // Only what comes after tells whether it stays.
          return nil
        } else if plain == 0x20 {
          if let last = folded.last, last != 0x20 { folded.append(0x20) }
        } else if plain != 0 {
          folded.append(plain)
        }
        place += 1
      } else if byte == 0xD0 || byte == 0xD1, place + 1 < bytes.count {
        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(unsafe bytes[place + 1] & 0x3F)
        let lower: UInt32
        switch scalar {
        case 0x410...0x42F: lower = scalar + 0x20
        case 0x430...0x44F: lower = scalar
        case 0x401, 0x451: lower = 0x435
        default: return nil
        }
        folded.append(UInt8(0xC0 | lower >> 6))
        folded.append(UInt8(0x80 | lower & 0x3F))
        place += 2
      } else if (0xEA...0xED).contains(byte), place + 2 < bytes.count {
        let second = unsafe bytes[place + 1]
        let third = unsafe bytes[place + 2]
        let scalar = UInt32(byte & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
        folded += [byte, second, third]
        place += 3
      } else {
        return nil
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static let decomposer = try? UnicodeNormalizer(.nfkd)
  private static let composer = try? UnicodeNormalizer(.nfc)

  private static func slowlyFolded(_ text: String) -> [UInt8] {
    let start = Array(text.unicodeScalars.prefix(longest))
    let scalars = decomposer?.normalized(scalars: start) ?? start
    var kept: [Unicode.Scalar] = []
    var base: Unicode.Scalar = " "
    for (place, scalar) in scalars.enumerated() {
      if CharacterProperties.isMark(scalar) {
        if keeps(scalar, on: base) { kept.append(scalar) }
      } else if CharacterProperties.isLetter(scalar) || CharacterProperties.isDigit(scalar) {
        guard !isApostrophe(scalar) else { continue }
        base = CaseFolding.folded(scalar)
        kept.append(base)
      } else if isSign(scalar), base != " ", endsWord(scalars[(place + 1)...]) {
        kept.append(scalar)
      } else if !CharacterProperties.isDefaultIgnorable(scalar), !isApostrophe(scalar) {
        base = " "
        if let last = kept.last, last != " " { kept.append(" ") }
      }
    }
    if kept.last == " " { kept.removeLast() }
    if kept.isEmpty { kept = scalars.filter(isSign) }
    var folded: [UInt8] = []
    for scalar in composer?.normalized(scalars: kept) ?? kept {
      folded.append(contentsOf: String(scalar).utf8)
    }
    guard folded.count > longest else { return folded }
    let cut = folded[..<longest].lastIndex(of: 0x20) ?? longest
    return Array(String(decoding: folded[..<cut], as: UTF8.self).utf8)
  }

  /// Whether a word ends here: where signs are passed over, before anything but a letter or a digit.
  private static func endsWord(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first(where: { !isSign($0) }) else { return true }
    return !CharacterProperties.isLetter(next) && !CharacterProperties.isDigit(next)
      && !CharacterProperties.isMark(next)
  }

  /// Whether it tells terms apart that have the same letters: C, C++ and C#.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar == "#" || scalar.properties.generalCategory == .currencySymbol
  }

  /// Whether a mark makes another letter of its base: й of и, ї of і, が of か.
  private static func keeps(_ mark: Unicode.Scalar, on base: Unicode.Scalar) -> Bool {
    switch base.value {
    case 0x20: false
    case 0..<0x400, 0x1E00...0x1FFF: false
    case 0x400...0x52F:
      ![0x300, 0x301].contains(mark.value) && !(mark.value == 0x308 && base == "е")
    default: true
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0x2B0...0x2FF, 0x2018, 0x2019, 0x201B, 0x2032, 0x2033: true
    default: false
    }
  }
}
