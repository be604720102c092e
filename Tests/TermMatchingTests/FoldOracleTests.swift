import ICU
import Normalization
import TermMatching
import TestSupport
import Testing

/// Holds the fold against ICU's NFKC_Casefold, which knows nothing of names.
///
/// The differences are those that `FoldedText` and `TextCleaner` document: ё for е, one sign for all dashes,
/// all apostrophes and all quotation marks, and runs of white space.
@Suite("A folded text")
struct FoldOracleTests {
  private static let alphabets: [[Unicode.Scalar]] = {
    let nfkc = try? UnicodeNormalizer(.nfkc)
    return [
      [0xAC00...0xD7A3], [0x400...0x45F, 0x490...0x4FF],
      [0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF],
    ].map { (ranges: [ClosedRange<UInt32>]) in
      ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }.filter { scalar in
        // Ligatures and the like are no letters of names; only NFKC takes them apart.
        CharacterProperties.isLetter(scalar)
          && nfkc?.normalized(scalars: [scalar]) == [scalar]
      }
    }
  }()

  private static let joints = [
    " ", "  ", "\u{A0}", "\n", "\t ", "\u{3000}", "-", "\u{2010}", "\u{2011}", "\u{2013}",
    "\u{2014}", "\u{2212}",
    "'", "\u{2019}", "\u{2BC}", "\"", "«", "”", "\u{AD}", "\u{200B}", "\u{FEFF}", "ＤＰＲＫ", "１", ".",
    ", ",
  ]

  /// A text of words in one script each, for look-alike letters within a word are put right.
  private static func text(seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<40 {
      let alphabet = alphabets.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        if let letter = alphabet.randomElement(using: &random) {
          text.unicodeScalars.append(letter)
        }
      }
      text += " " + (joints.randomElement(using: &random) ?? "") + "."
    }
    return text
  }

  private func folded(_ text: String) -> String {
    String(decoding: FoldedText(Array(text.utf8), cleaner: TextCleaner()).bytes, as: UTF8.self)
  }

  /// What ICU makes of `text`, with the documented differences.
  private func expected(_ text: String) throws -> String {
    let folded = try UnicodeNormalizer(.nfkcCaseFold).normalized(text)
    var result = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "ё": result.append("е")
      case "\u{450}": result.append("е")
      case "\u{45D}": result.append("и")
      case "\u{2010}", "\u{2013}", "\u{2014}", "\u{2212}": result.append("-")
      case "\u{2019}", "\u{2BC}": result.append("'")
      case "«", "”": result.append("\"")
      case " ", "\n", "\t": if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  @Test(
    "is what ICU's compatibility case folding makes of it, but for what is documented",
    arguments: 0..<60
  )
  func oracle(seed: Int) throws {
    let nfc = try UnicodeNormalizer(.nfc)
    // Folding may take a letter apart, as ǰ, which ICU then composes again.
    for part in Self.text(seed: seed).split(separator: ".") {
      #expect(
        scalars(try nfc.normalized(folded(String(part)))) == scalars(try expected(String(part)))
      )
    }
  }

  @Test("is the same for a letter whole and decomposed", arguments: alphabets.indices)
  func equivalence(alphabet: Int) throws {
    let nfd = try UnicodeNormalizer(.nfd)
    let differing = Self.alphabets[alphabet].map { String($0) }.filter { letter in
      guard let decomposed = try? nfd.normalized(letter) else { return true }
      return scalars(folded(decomposed)) != scalars(folded(letter))
    }
    #expect(differing == [])
  }

  @Test("is the same in capitals and in small letters, and folds to itself", arguments: 0..<60)
  func letterCase(seed: Int) {
    let text = Self.text(seed: seed)
    #expect(scalars(folded(text.lowercased())) == scalars(folded(text)))
    #expect(scalars(folded(folded(text))) == scalars(folded(text)))
  }
}
