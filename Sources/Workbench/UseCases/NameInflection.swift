internal import Languages
internal import Morphology
internal import Transliteration

/// A grammatical form of a name: a Russian case, a Korean particle.
public struct NameInflection: Hashable, Sendable {
  /// The form.
  public let text: String
  /// The tag of its language.
  public let language: String
  /// Which form it is: `genitive`, `dative, of a woman`, `topic`.
  public let form: String
  /// The rules behind it.
  public let reason: String

  /// The forms of `name`: the cases of a Cyrillic one, the particles of a Hangul one with the cases of the
  /// Russian form that is established or that Kontsevich's system makes.
  ///
  /// - Complexity: O(n) in the bytes.
  static func all(of name: String) -> [NameInflection] {
    switch DraftLanguage.of(name: name).base {
    case .russian: return cases(of: name, origin: nil)
    case .korean:
      let russian = try? SystemCatalog.transliterator("ko-kontsevich").transliterate(
        name,
        mode: .established,
        traced: false
      ).text
      let press = russian.flatMap { $0.contains(" ") ? $0 : nil }
      let made = try? SystemCatalog.transliterator("ko-kontsevich").transliterate(
        name,
        mode: .name,
        traced: false
      ).text
      return particles(of: name) + ((press ?? made).map { cases(of: $0, origin: "ko") } ?? [])
    default: return []
    }
  }

  private static func cases(of name: String, origin: String?) -> [NameInflection] {
    let paradigms = RussianDeclension.standard.paradigms(of: name, kind: .name, origin: origin)
    return paradigms.flatMap { paradigm in
      let who =
        switch paradigm.gender {
        case .masculine where paradigms.count > 1: ", of a man"
        case .feminine where paradigms.count > 1: ", of a woman"
        default: ""
        }
      let reason = paradigm.reasons.map { "\($0.word): \($0.explanation)" }.joined(separator: "; ")
      if paradigm.isIndeclinable {
        return [
          NameInflection(text: name, language: "ru", form: "all cases\(who)", reason: reason)
        ]
      }
      return RussianCase.allCases.dropFirst().map { grammaticalCase in
        NameInflection(
          text: paradigm[grammaticalCase],
          language: "ru",
          form: grammaticalCase.rawValue + who,
          reason: reason
        )
      }
    }
  }

  private static func particles(of name: String) -> [NameInflection] {
    let last = LastSound(of: name)
    let particles = [
      ("은", "topic"), ("이", "subject"), ("을", "object"), ("과", "and"), ("으로", "direction"),
    ]
    return particles.compactMap { particle, form in
      KoreanParticle(particle).map {
        NameInflection(
          text: name + $0.text(after: last.sound),
          language: "ko",
          form: form,
          reason: "after “\(last.reading)”"
        )
      }
    }
  }
}
