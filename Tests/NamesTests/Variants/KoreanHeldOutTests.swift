import Foundation
import Languages
import Resources
import Testing

@testable import Names

/// People with a Korean and an English name, that may stand beside the repository, in `../shared`.
private enum People {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/gold/names/person-en-ko-wikidata.tsv").standardizedFileURL

  static let isAvailable = FileManager.default.fileExists(atPath: file.path)

  struct Person {
    let hangul: String
    let label: String
    let parts: KoreanNameParts
    /// The spelling of each part in small letters.
    let surname: String
    let given: [String]
  }

  /// The people whom the tables were not counted from: their Hangul has a hash divisible by 5.
  ///
  /// Of the rows only those are Korean persons whose Hangul begins with a family name and whose label
  /// spells it letter by letter, in any way that any of the systems or the counts know. Chinese people
  /// are left out: a syllable that is no reading of a character and of no Korean name, or a family name
  /// as Pinyin spells it before a given name in one word. Rulers, stage names and names with a foreign
  /// given name do not spell the Hangul, and so are not there either.
  static func heldOut() throws -> [Person] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { line in
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 2, hash(fields[1]) % 5 == 0 else { return nil }
        return person(fields[1], fields[0])
      }
  }

  /// FNV-1a, 32 bits.
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  static func folded(_ text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        String(text).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.isAlphabetic && $0.value < 0x250
        }
      )
    )
  }

  private static func person(_ hangul: String, _ label: String) -> Person? {
    guard !hangul.contains(" "), let parts = KoreanNameParts(hangul),
      parts.given.allSatisfy({ readings.contains($0) || KoreanLatinSpellings.shared.isGiven($0) })
    else { return nil }
    let plain = label.prefix { $0 != "(" }
      .replacing("\u{2011}", with: "-").replacing("\u{200F}", with: "")
    let words = plain.split { $0 == " " || $0 == "," }
    guard (2...4).contains(words.count) else { return nil }
    for isFirst in [true, false] {
      let family = folded(isFirst ? words[0] : words[words.count - 1])
      let rest = isFirst ? words.dropFirst() : words.dropLast()
      let pieces = rest.flatMap { $0.split(separator: "-") }.map { folded($0) }
      guard spellings(ofSurname: parts.surname).contains(family),
        let given = divided(pieces, parts.given)
      else { continue }
      if pinyin.contains(family), pieces.count == 1 { continue }
      return Person(hangul: hangul, label: label, parts: parts, surname: family, given: given)
    }
    return nil
  }

  private static func spellings(ofSurname surname: String) -> Set<String> {
    let listed = KoreanLatinSpellings.shared.surname(surname)?.texts ?? []
    let scalars = Array(surname.unicodeScalars)
    return Set(listed).union(scalars.count == 1 ? spellings(of: scalars[0]) : [])
  }

  private static func spellings(of syllable: Unicode.Scalar) -> Set<String> {
    guard let letters = SyllableLetters(syllable) else { return [] }
    let tables = KoreanLatinSpellings.shared
    let readings = [letters] + (letters.northern.map { [$0] } ?? [])
    return Set(
      readings.flatMap { tables.letters.combinations($0) }
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    ).union(tables.syllable(syllable, isFirst: true)?.texts ?? [])
  }

  /// The pieces of the label that spell each syllable, where they do.
  private static func divided(_ pieces: [String], _ syllables: [Unicode.Scalar]) -> [String]? {
    let known = syllables.map(spellings)
    if pieces.count == syllables.count {
      return zip(pieces, known).allSatisfy { $1.contains($0) } ? pieces : nil
    }
    func rest(_ text: Substring, _ place: Int) -> [String]? {
      if place == known.count { return text.isEmpty ? [] : nil }
      for length in stride(from: min(8, text.count), to: 0, by: -1) {
        let piece = String(text.prefix(length))
        if known[place].contains(piece), let more = rest(text.dropFirst(length), place + 1) {
          return [piece] + more
        }
      }
      return nil
    }
    return rest(pieces.joined()[...], 0)
  }

  private static let readings: Set<Unicode.Scalar> = {
    let table = EmbeddedResource.table("Transliteration/Korean/hanja-readings.tsv")
    return Set(
      table.rows.flatMap { table.text($0, 1).unicodeScalars + table.text($0, 2).unicodeScalars }
    )
  }()

  private static let pinyin: Set<String> = [
    "li", "zhang", "wu", "zhao", "cao", "cui", "liu", "huang", "zhu", "xu", "sun", "chen", "zheng",
    "jiang", "ma", "yang", "wang", "he", "gao", "guo", "luo", "lin", "ye", "jin", "an", "song",
    "tang", "zhou", "lu", "hu", "jia", "du", "mi", "yan", "deng", "feng", "han", "cheng", "bai",
    "pan", "yu", "kong", "hua",
  ]
}

@Suite("People the tables do not know", .enabled(if: People.isAvailable, "no ../shared/gold here"))
struct KoreanHeldOutTests {
  @Test("have their own spelling among the first, case, hyphens and marks aside")
  func firstSpellings() throws {
    let people = try People.heldOut()
    #expect(people.count > 300)
    var ranks: [Int?] = []
    for person in people {
      let names = try #require(
        NameVariants.of(person.hangul, as: .korean, language: .english, limit: 40)
      )
      var texts: [String] = []
      for text in names.variants.map({ People.folded($0.text) }) where !texts.contains(text) {
        texts.append(text)
      }
      ranks.append(texts.firstIndex(of: person.surname + person.given.joined()))
    }
    func share(within count: Int) -> Double {
      Double(ranks.count { $0.map { $0 < count } ?? false }) / Double(ranks.count)
    }
    #expect(share(within: 1) > 0.5)
    #expect(share(within: 5) > 0.86)
    #expect(share(within: 20) > 0.96)
  }

  @Test("have the spelling of every part among the first five of that part")
  func firstSpellingsOfParts() throws {
    let people = try People.heldOut()
    let tables = KoreanLatinSpellings.shared
    func isAmong(_ text: String, _ choices: StyledChoices?, _ count: Int) -> Bool {
      guard let choices else { return false }
      let ranked = choices.texts.indices.map { place in
        (place, zip(tables.letters.priors, choices.weights).reduce(0) { $0 + $1.0 * $1.1[place] })
      }.sorted { $0.1 > $1.1 }.prefix(count)
      return ranked.contains { choices.texts[$0.0] == text }
    }
    func share(within count: Int) -> Double {
      let known = people.count { person in
        isAmong(person.surname, tables.surname(person.parts.surname), count)
          && zip(person.given, person.parts.given).enumerated().allSatisfy { place, pair in
            isAmong(pair.0, tables.syllable(pair.1, isFirst: place == 0), count)
          }
      }
      return Double(known) / Double(people.count)
    }
    #expect(share(within: 3) > 0.93)
    #expect(share(within: 5) > 0.975)
  }
}
