internal import ICU

/// Cuts a name into words and reads their letters.
struct NameWordReader: Sendable {
  /// How many scalars of a name are looked at: more are no name, and comparing costs their product.
  static let longest = 160
  /// How many words of a name are looked at.
  static let mostWords = 8

  private let composer: UnicodeNormalizer?
  private let decomposer: UnicodeNormalizer?

  init() {
    composer = try? UnicodeNormalizer(.nfc)
    decomposer = try? UnicodeNormalizer(.nfd)
  }

  /// The words of `name`: cut at spaces, hyphens, points, brackets and where the script changes.
  ///
  /// Apostrophes and signs for soft consonants stand inside words and are dropped. Hanja are read in
  /// Korean.
  ///
  /// - Complexity: O(*n*) in the scalars of `name`, of which `longest` are read.
  func words(of name: String) -> [NameWord] {
    var scalars = Array(name.unicodeScalars.prefix(Self.longest))
    if let composer, scalars.contains(where: { !Self.isComposed($0) }) {
      scalars = composer.normalized(scalars: scalars)
    }
    var words: [NameWord] = []
    var letters: [UInt8] = []
    var script: NameScript?
    var text = String.UnicodeScalarView()
    func close() {
      if let script, !letters.isEmpty, words.count < Self.mostWords {
        words.append(NameWord(script: script, letters: letters, text: String(text)))
      }
      letters.removeAll(keepingCapacity: true)
      text = String.UnicodeScalarView()
      script = nil
    }
    func add(_ lower: Unicode.Scalar, _ scalar: Unicode.Scalar) {
      guard let found = Self.script(of: lower) else {
        if Self.isInsideWord(lower) { text.append(scalar) } else { close() }
        return
      }
      if script != found.script { close() }
      script = found.script
      text.append(scalar)
      append(found.scalar, of: found.script, to: &letters)
    }
    for scalar in scalars {
      if scalar.value < 0x80, !Self.isASCIILetter(scalar) {
        if scalar == "'" || scalar == "`" { text.append(scalar) } else { close() }
        continue
      }
      if let lower = Self.simplyLowered(scalar) {
        add(lower, scalar)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower, scalar) }
      }
    }
    close()
    return words
  }

  private func append(_ scalar: Unicode.Scalar, of script: NameScript, to letters: inout [UInt8]) {
    switch script {
    case .hangul: _ = HangulLetters.append(scalar, to: &letters)
    case .cyrillic: _ = CyrillicLetters.append(scalar, to: &letters)
    case .latin:
      if LatinLetters.append(scalar, to: &letters) { return }
      for part in decomposer?.normalized(scalars: [scalar]) ?? [] {
        _ = LatinLetters.append(part, to: &letters)
      }
    }
  }

  private static func script(
    of scalar: Unicode.Scalar
  ) -> (script: NameScript, scalar: Unicode.Scalar)? {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF: (.latin, scalar)
    case 0x400...0x52F: (.cyrillic, scalar)
    case 0xAC00...0xD7A3: (.hangul, scalar)
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      HanjaReading.of(scalar).map { (.hangul, $0) }
    default: nil
    }
  }

  /// The lower-case letter of a Latin, Cyrillic or Hangul letter in common use, or `nil` for others.
  ///
  /// - Source: The Unicode Standard: the code charts for these blocks.
  private static func simplyLowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x80: Unicode.Scalar(UInt8(scalar.value) | 0x20)
    case 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20)
    case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50)
    case 0x430...0x45F, 0xAC00...0xD7A3, 0x4E00...0x9FFF: scalar
    default: nil
    }
  }

  /// Whether a scalar is the same in NFC, whatever stands before it.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400...0x45F, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }

  /// Apostrophes, primes and combining marks: written in a word, and no letters.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2B0...0x36F, 0x2018, 0x2019, 0x2032, 0x2033, 0xFE20...0xFE2F, 0x200B...0x200D: true
    default: false
    }
  }
}
