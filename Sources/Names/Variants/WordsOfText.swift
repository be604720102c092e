public import Languages

/// The words of a text that can begin a name, ready to be asked for the traces of many names.
public struct WordsOfText: Sendable {
  private let words: Set<String>
  private let sorted: [String]
  private let consonants: Set<String>
  private let initialClasses: Set<UInt32>
  /// The scripts of the words.
  public let scripts: Set<Script>

  /// Reads the words of `bytes` that begin with a capital, or with a syllable of Hangul.
  ///
  /// - Complexity: O(n log n) in the bytes.
  public init(_ bytes: [UInt8]) {
    var words: Set<String> = []
    var start: Int?
    func end(_ place: Int) {
      if let first = start, Self.isName(bytes, at: first) {
        words.insert(String(decoding: bytes[first..<place], as: UTF8.self).lowercased())
      }
      start = nil
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      // U+0080–00BF are signs, U+2000–2FFF and U+3000–303F punctuation.
      if byte < 0x80 ? !isLetter : byte == 0xC2 || byte == 0xE2 || byte == 0xE3 {
        end(index)
        index += byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
      } else {
        if start == nil { start = index }
        index += 1
      }
    }
    end(bytes.count)
    self.words = words
    sorted = words.sorted()
    scripts = Set(words.compactMap(Self.script))
    consonants = Set(words.map(NameTraces.consonants))
    initialClasses = Set(
      words.compactMap { $0.unicodeScalars.first.flatMap(NameTraces.initialClass) }
    )
  }

  /// Whether any of `texts` is a word.
  func holdAny(of texts: Set<String>) -> Bool { texts.contains(where: words.contains) }

  /// Whether a word begins with `prefix`.
  func holdWord(beginning prefix: String) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < prefix { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].hasPrefix(prefix)
  }

  /// Whether a word has these consonants.
  func hold(consonants own: String) -> Bool { consonants.contains(own) }

  /// Whether a word begins with a syllable of this class.
  func hold(initialClass own: UInt32) -> Bool { initialClasses.contains(own) }

  /// The script of a word, by its first letter.
  private static func script(of word: String) -> Script? {
    switch word.utf8.first ?? 0 {
    case 0x61...0x7A, 0xC3...0xC5: .latin
    case 0xD0, 0xD1: .cyrillic
    case 0xEA...0xED: .hangul
    default: nil
    }
  }

  private static func isName(_ bytes: [UInt8], at place: Int) -> Bool {
    switch bytes[place] {
    case 0x41...0x5A, 0xEA...0xED, 0xC3...0xC5: true
    case 0xD0: place + 1 < bytes.count && bytes[place + 1] < 0xB0
    default: false
    }
  }
}
