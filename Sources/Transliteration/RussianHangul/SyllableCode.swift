/// The arithmetic of Hangul syllables: 19 onsets, 21 medials, 28 codas (0 is none).
///
/// - Source: The Unicode Standard, §3.12.
enum SyllableCode {
  static let silentOnset: UInt8 = 11
  static let rieul: UInt8 = 5
  static let jieut: UInt8 = 12
  static let chieut: UInt8 = 14
  /// The medial ㅡ.
  static let eu: UInt8 = 18
  /// The medial ㅣ.
  static let i: UInt8 = 20

  /// The codas that a plain onset stands for: ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ.
  static let niunCoda: UInt8 = 4
  static let rieulCoda: UInt8 = 8
  static let mieumCoda: UInt8 = 16
  static let ieungCoda: UInt8 = 21

  /// The onset and the medial of a precomposed syllable.
  static func parts(_ scalar: Unicode.Scalar) -> (onset: UInt8, medial: UInt8, coda: UInt8)? {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = scalar.value - 0xAC00
    return (UInt8(index / 588), UInt8(index % 588 / 28), UInt8(index % 28))
  }

  /// The onset that a compatibility jamo stands for.
  static func onset(_ scalar: Unicode.Scalar) -> UInt8? {
    place(of: scalar, in: onsets)
  }

  /// The medial that a compatibility jamo stands for.
  static func medial(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x314F...0x3163).contains(scalar.value) ? UInt8(scalar.value - 0x314F) : nil
  }

  /// The coda that a compatibility jamo stands for.
  static func coda(_ scalar: Unicode.Scalar) -> UInt8? {
    place(of: scalar, in: codas).map { $0 + 1 }
  }

  /// The onset that has the sound of a coda: ㄱ for ㄱ.
  static func onset(ofCoda coda: UInt8) -> UInt8 {
    guard coda > 0 else { return silentOnset }
    return place(of: codas[Int(coda) - 1], in: onsets) ?? silentOnset
  }

  /// The iotated fellow of a medial: ㅑ for ㅏ.
  static func iotated(_ medial: UInt8) -> UInt8 {
    switch medial {
    case 0, 1, 4, 5, 8: iotation[Int(medial)]
    case 13: 17
    default: medial
    }
  }

  /// The plain fellow of an iotated medial: ㅏ for ㅑ.
  static func plain(_ medial: UInt8) -> UInt8 {
    switch medial {
    case 2: 0
    case 3: 1
    case 6: 4
    case 7: 5
    case 12: 8
    case 17: 13
    default: medial
    }
  }

  /// Adds a syllable in UTF-8.
  static func append(onset: UInt8, medial: UInt8, coda: UInt8, to bytes: inout [UInt8]) {
    let value = 0xAC00 + (UInt32(onset) * 21 + UInt32(medial)) * 28 + UInt32(coda)
    bytes.append(0xE0 | UInt8(value >> 12))
    bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(value & 0x3F))
  }

  private static let iotation: [UInt8] = [2, 3, 0, 0, 6, 7, 0, 0, 12]
  private static let onsets = Jamo.initials
  private static let codas = Array(Jamo.finals.dropFirst())

  private static func place(of scalar: Unicode.Scalar, in list: [Unicode.Scalar]) -> UInt8? {
    list.firstIndex(of: scalar).map { UInt8($0) }
  }
}
