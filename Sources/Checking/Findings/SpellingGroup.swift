internal import Annotating
internal import Glossaries
internal import Languages
internal import SourceText
internal import TermMatching

/// The mentions of one concept that are written alike.
struct SpellingGroup {
  /// How they are written, as the glossary or a generator spells it, in the base form.
  let spelling: String
  /// The form that stands in the first place: a case of a Russian name.
  var shown: String { spelling == mentions[0].form.lemma ? mentions[0].form.text : spelling }
  /// The mentions, by place.
  let mentions: [Mention]

  /// Where the spelling stands in the house's favour: 0 for its own.
  var rank: Int {
    MentionStatus.allCases.firstIndex(of: mentions[0].status) ?? MentionStatus.allCases.count
  }

  /// Whether the house wants the spelling rewritten.
  var isToBeRewritten: Bool { mentions[0].status.isToBeRewritten }

  /// Groups mentions by concept and spelling, in the order of their first places.
  static func groups(of mentions: [Mention]) -> [SpellingGroup] {
    let grouped = Dictionary(grouping: mentions) { mention in
      Key(
        concept: mention.concept,
        spelling: mention.agreement == .capitalsDiffer ? mention.surface : mention.form.lemma
      )
    }
    return
      grouped
      .map { key, members in
        SpellingGroup(spelling: key.spelling, mentions: members.sorted { $0.span < $1.span })
      }
      .sorted { $0.mentions[0].span < $1.mentions[0].span }
  }

  /// The other spellings of the same concept and the same sort of form.
  static func others(than group: SpellingGroup, in mentions: [Mention]) -> [SpellingGroup] {
    let first = group.mentions[0]
    let rivals = mentions.filter { mention in
      mention.concept == first.concept && mention.form.term.form == first.form.term.form
        && mention.form.term.language.script == first.form.term.language.script
    }
    return groups(of: rivals).filter { $0.spelling != group.spelling }
  }

  private struct Key: Hashable {
    let concept: Int
    let spelling: String
  }
}
