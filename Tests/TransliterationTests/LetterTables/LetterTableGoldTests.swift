import Testing

@testable import Transliteration

#if canImport(Glibc)
  import Glibc
#endif

@Suite("The Russian systems and the collected vectors")
struct LetterTableGoldTests {
  struct Vector {
    let input: String
    let system: String
    let mode: String
    let expected: String

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5 else { return nil }
      (input, system, mode, expected) = (fields[0], fields[1], fields[2], fields[3])
    }

    /// What the vector itself got wrong, against the standard it names.
    var fault: String? {
      if expected.unicodeScalars.contains(where: { CyrillicLetters.place(of: $0) != nil }) {
        return "a Cyrillic letter in the output"
      }
      if expected.contains("ǐ") { return "a caron for the breve of ALA-LC" }
      if expected.contains("·") { return "the optional interpunct, which is off by default" }
      if system == "ru-gost-52290", expected.contains("eshche") {
        return "е at the start of a word, which table Г.5 makes ye"
      }
      return nil
    }
  }

  /// Beside the repository, where it is worked on; elsewhere the test says that it did not run.
  private static let file = readFile("../shared/gold/transliteration.tsv")

  @Test(
    "agree, but for vectors that contradict their standard",
    .enabled(if: file != nil, "the vectors are not at ../shared/gold")
  )
  func vectors() throws {
    let text = try #require(Self.file)
    let vectors = text.split(separator: "\n").dropFirst().compactMap(Vector.init)
    var counts: [String: (right: Int, all: Int)] = [:]
    for vector in vectors
    where vector.system.hasPrefix("ru-") && vector.system != "ru-nikl" {
      let system = try SystemCatalog.transliterator(vector.system)
      let mode = TransliterationMode(rawValue: vector.mode) ?? .word
      let got = system.transliterate(vector.input, mode: mode, traced: false).text
      let isRight = folded(got) == folded(vector.expected)
      counts[vector.system, default: (0, 0)].all += 1
      counts[vector.system, default: (0, 0)].right += isRight ? 1 : 0
      #expect(
        isRight != (vector.fault != nil),
        "\(vector.system): \(vector.input) became \(got), not \(vector.expected)"
      )
    }
    #expect(!counts.isEmpty)
    for (system, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(system)\t\(count.right)/\(count.all) folded")
    }
  }

  /// As the score board folds: quotation marks alike, no ties, no case.
  private func folded(_ text: String) -> [Unicode.Scalar] {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’", "ʼ", "‘", "ʹ", "′": result += "'"
      case "”", "ʺ", "“": result += "\""
      case "\u{361}", "\u{FE20}", "\u{FE21}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array(PreparedText.normalized(result.lowercased()).unicodeScalars)
  }
}

/// The text of a file, or `nil` if there is none.
func readFile(_ path: String) -> String? {
  // SAFETY: the stream is closed before the function returns, and the buffer outlives each call that fills it.
  do {
    guard let stream = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
