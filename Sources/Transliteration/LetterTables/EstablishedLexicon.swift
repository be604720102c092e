internal import Resources

/// Names that have a form of their own whatever the rules say.
struct EstablishedLexicon: Sendable {
  /// A name found in a text.
  struct Hit {
    let start: Int
    let end: Int
    let output: String
    let line: Int
  }

  let path: String
  private let forms: [[UInt8]: (output: String, line: Int)]
  private let longest: Int

  /// Reads the lexicon called `id`, which need not exist.
  init(_ id: String) {
    path = "Transliteration/Systems/\(id).tsv"
    var forms: [[UInt8]: (output: String, line: Int)] = [:]
    var longest = 0
    if EmbeddedResource.bytes(path) != nil {
      let table = EmbeddedResource.table(path)
      let (input, output) = (table.column("input"), table.column("output"))
      for row in table.rows {
        let name = table.text(row, input)
        forms[Self.key(Array(name.utf8))] = (table.text(row, output), row.line)
        longest = max(longest, name.split { $0 == " " || $0 == "-" }.count)
      }
    }
    self.forms = forms
    self.longest = longest
  }

  /// The names in a text, none within another, from left to right.
  ///
  /// - Complexity: O(n) in the bytes, times the words of the longest name.
  func hits(in input: borrowing Span<UInt8>, letters: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    let words = Self.words(in: input, letters: letters)
    var index = 0
    while index < words.count {
      // A name in small letters is a word: москва is not Moscow.
      guard Self.letter(in: input, at: words[index].lowerBound, letters) >= 0x80 else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, last + 1 < index + longest,
        words[last + 1].lowerBound == words[last].upperBound + 1,
        input[words[last].upperBound] == 0x20 || input[words[last].upperBound] == 0x2D
      {
        last += 1
      }
      while last >= index {
        let (start, end) = (words[index].lowerBound, words[last].upperBound)
        if let hit = hit(input, start, end) {
          hits.append(hit)
          break
        }
        last -= 1
      }
      index = max(last, index) + 1
    }
    return hits
  }

  private func hit(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Hit? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    for index in start..<end { bytes.append(input[index]) }
    guard let form = forms[Self.key(bytes)] else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    let isShouted = name.count > 1 && name == name.uppercased()
    let output = isShouted ? form.output.uppercased() : form.output
    return Hit(start: start, end: end, output: output, line: form.line)
  }

  /// The name in small letters, with ё as е, as it is mostly printed.
  private static func key(_ name: [UInt8]) -> [UInt8] {
    var key = name
    for index in name.indices.dropLast() where name[index] & 0xF8 == 0xD0 {
      let place = Int(name[index] & 0x07) << 6 | Int(name[index + 1] & 0x3F)
      guard place < CyrillicLetters.count else { continue }
      let small = CyrillicLetters.small(place).place
      let plain = small == 0x51 ? 0x35 : small
      key[index] = 0xD0 | UInt8(plain >> 6)
      key[index + 1] = 0x80 | UInt8(plain & 0x3F)
    }
    return key
  }

  /// The id of the letter at `index`, with the capital bit, or 0.
  @inline(__always)
  private static func letter(
    in input: borrowing Span<UInt8>,
    at index: Int,
    _ letters: [UInt8]
  ) -> UInt8 {
    guard input[index] & 0xF8 == 0xD0, index + 1 < input.count else { return 0 }
    return letters[Int(input[index] & 0x07) << 6 | Int(input[index + 1] & 0x3F)]
  }

  private static func words(in input: borrowing Span<UInt8>, letters: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    var start: Int?
    while index < input.count {
      if letter(in: input, at: index, letters) != 0 {
        start = start ?? index
        index += 2
      } else {
        if let begun = start { words.append(begun..<index) }
        start = nil
        index += 1
      }
    }
    if let begun = start { words.append(begun..<index) }
    return words
  }
}
