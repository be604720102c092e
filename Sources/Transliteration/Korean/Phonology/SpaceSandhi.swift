/// The meeting of sounds across a space, where two words are said in one breath.
///
/// - Source: 표준 발음법, 제12항, 제15항, 제18항, 제23항, 제27항, and 제29항 붙임 2, with their examples:
///   옷 한 벌, 밭 아래, 책 넣는다, 할 것을, 한 일.
enum SpaceSandhi {
  /// `pronounced`, the pronunciation of `spelled` word by word, with its words made to meet.
  ///
  /// The length in bytes stays, for a sound only moves from one syllable to the next.
  ///
  /// - Complexity: O(n) in the bytes.
  static func joined(_ pronounced: String, spelled: String) -> String {
    let written = words(spelled)
    var said = words(pronounced)
    guard written.count == said.count else { return pronounced }
    for index in said.indices.dropFirst() {
      guard let left = said[index - 1].last.flatMap({ KoreanSyllable(scalar: $0.value) }),
        let right = said[index].first.flatMap({ KoreanSyllable(scalar: $0.value) }),
        let (last, first) = meet(left, right, isTense: isDependent(written[index]))
      else { continue }
      said[index - 1][said[index - 1].count - 1] = last.scalar
      said[index][0] = first.scalar
    }
    var output = String.UnicodeScalarView()
    for (index, word) in said.enumerated() {
      if index > 0 { output.append(" ") }
      output.append(contentsOf: word)
    }
    return String(output)
  }

  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    var found: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      if scalar == " " { found.append([]) } else { found[found.count - 1].append(scalar) }
    }
    return found
  }

  /// The last syllable of a word and the first of the next, as they are said together; `nil` if they stay.
  private static func meet(
    _ left: KoreanSyllable,
    _ right: KoreanSyllable,
    isTense: Bool
  ) -> (KoreanSyllable, KoreanSyllable)? {
    guard left.coda != 0 else { return nil }
    let adds = right.onset == Jamo.Initial.none && Jamo.Vowel.isIotated(right.vowel)
    let onset = adds ? Jamo.Initial.n : right.onset
    var contact = Contact.table[Int(left.coda) * 19 + Int(onset)]
    if isTense, left.coda == 8 { contact.onset = Sound.tensing(contact.onset) }
    return (
      left.with(coda: Jamo.Stop.finals[Int(contact.coda)]),
      right.with(onset: Sound.heard(contact.onset))
    )
  }

  /// Whether `word` is a dependent noun, or one with a particle: 것을, 수가.
  private static func isDependent(_ word: [Unicode.Scalar]) -> Bool {
    let syllables = word.prefix { KoreanSyllable(scalar: $0.value) != nil }
      .compactMap { KoreanSyllable(scalar: $0.value) }
    let particles = CompoundRules.shared.particles
    return (1...2).contains { length in
      guard syllables.count >= length else { return false }
      let noun = String(String.UnicodeScalarView(syllables[..<length].map(\.scalar)))
      return dependentNouns.contains(noun)
        && (length == syllables.count
          || particles.value(syllables, length..<syllables.count) != nil)
    }
  }

  private static let dependentNouns: Set<String> = [
    "것", "거", "걸", "게", "수", "줄", "데", "바", "적", "듯", "듯이", "법", "곳", "도리", "성",
  ]
}
