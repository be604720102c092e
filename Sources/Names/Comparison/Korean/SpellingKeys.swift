/// Spellings of syllables as single numbers: up to ten letters, or four syllables of Hangul, as long as
/// any is.
enum SpellingKeys {
  /// The numbers of the letters of `word`; of Hangul, those of its syllables.
  ///
  /// Marks of Latin letters are dropped.
  static func codes(of word: NameWord) -> [UInt16] {
    switch word.script {
    case .hangul:
      word.text.unicodeScalars.compactMap { scalar in
        let isSyllable = (0xAC00...0xD7A3).contains(scalar.value)
        let code = code(of: isSyllable ? scalar : HanjaReading.of(scalar) ?? scalar, .hangul)
        return code == 0 ? nil : code
      }
    case .cyrillic: word.letters.map { UInt16($0) }
    case .latin: word.letters.map { UInt16(LatinLetters.unmarked($0)) }
    }
  }

  /// The key of a spelling that begins with that of `key` and goes on with `code`.
  @inline(__always)
  static func adding(_ code: UInt16, to key: UInt64, _ script: NameScript) -> UInt64 {
    key &<< bits(script) | UInt64(code)
  }

  /// How many codes a key holds.
  static func longest(_ script: NameScript) -> Int { script == .hangul ? 4 : 10 }

  /// The key of `spelling`, as tables have it.
  static func key(of spelling: String, _ script: NameScript) -> UInt64 {
    spelling.unicodeScalars.reduce(0) { adding(code(of: $1, script), to: $0, script) }
  }

  /// The spelling that `key` stands for.
  static func text(of key: UInt64, _ script: NameScript) -> String {
    var text = String.UnicodeScalarView()
    for place in (0..<longest(script)).reversed() {
      let bits = bits(script)
      let code = UInt32(truncatingIfNeeded: key >> (UInt64(place) * bits) & (1 << bits - 1))
      guard code != 0 else { continue }
      let value: UInt32 =
        switch script {
        case .hangul: 0xAC00 + code - 1
        case .cyrillic: code == 33 ? 0x451 : 0x430 + code - 1
        case .latin: 0x60 + code
        }
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  private static func bits(_ script: NameScript) -> UInt64 { script == .hangul ? 16 : 6 }

  private static func code(of scalar: Unicode.Scalar, _ script: NameScript) -> UInt16 {
    switch (script, scalar.value) {
    case (.hangul, 0xAC00...0xD7A3): UInt16(scalar.value - 0xAC00 + 1)
    case (.cyrillic, 0x430...0x44F): UInt16(scalar.value - 0x430 + 1)
    case (.cyrillic, 0x451): 33
    case (.latin, 0x61...0x7A): UInt16(scalar.value - 0x60)
    default: 0
    }
  }
}

/// Ids of keys: open addressing in one array.
struct KeyTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var ids: [UInt16] = Array(repeating: 0, count: 64)
  private var count = 0

  /// The id of `key`, which is not 0.
  subscript(key: UInt64) -> UInt16? {
    let slot = slot(of: key)
    return keys[slot] == key ? ids[slot] : nil
  }

  /// Adds `key`, which has no id yet.
  mutating func add(_ key: UInt64, id: UInt16) {
    if count * 2 >= keys.count {
      let old = zip(keys, ids).filter { $0.0 != 0 }
      keys = Array(repeating: 0, count: keys.count * 4)
      ids = Array(repeating: 0, count: keys.count)
      for (key, id) in old {
        let slot = slot(of: key)
        keys[slot] = key
        ids[slot] = id
      }
    }
    let slot = slot(of: key)
    keys[slot] = key
    ids[slot] = id
    count += 1
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
