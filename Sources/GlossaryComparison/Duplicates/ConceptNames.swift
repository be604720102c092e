internal import Glossaries
internal import Languages

/// The letters that a name is written in, of those that names are compared in.
enum NameLetters: Int, Hashable, Sendable {
  case hangul, cyrillic, latin

  /// The letters of `text`: those of its first letter that is of any.
  init?(of text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
      case 0x4E00...0x9FFF: self = .hangul  // Hanja are read in Korean.
      case 0x400...0x52F: self = .cyrillic
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
      default: continue
      }
      return
    }
    return nil
  }
}

/// The names of a concept, made ready to be looked for.
struct ConceptNames {
  /// A name.
  struct Name {
    let text: String
    let language: Language
    let folded: [UInt8]
    let letters: NameLetters?
    /// Whether it is a full name, and no abbreviation.
    let isFull: Bool
    /// Whether the house writes it.
    let isPreferred: Bool
  }

  /// The full names and abbreviations that the concept goes by; spellings that are wrong are left out, and so are
  /// parts of names, which many share.
  let names: [Name]
  /// The letters that its full names are in.
  let scripts: Set<NameLetters>
  /// Whether its names can be known by their sound in another script: those of things are translated.
  let isComparable: Bool
  /// Whether its names are mostly translated, but may be written by their sound as a whole: *Нодон синмун*.
  let mayBeTransliterated: Bool

  init(_ concept: Concept, folder: NameFolder) {
    names = concept.terms.compactMap { term in
      guard term.form == .full || term.form == .abbreviation, term.status != .forbidden,
        term.isInUse
      else { return nil }
      let folded = folder.folded(term.text)
      guard !folded.isEmpty else { return nil }
      return Name(
        text: term.text,
        language: term.language,
        folded: folded,
        letters: NameLetters(of: term.text),
        isFull: term.form == .full,
        isPreferred: term.status == .preferred
      )
    }
    scripts = Set(names.filter(\.isFull).compactMap(\.letters))
    isComparable = [.person, .place, .name].contains(concept.kind)
    mayBeTransliterated = [.work, .org, .title].contains(concept.kind)
  }

  /// The name to look the concept up by: a preferred full one before others.
  var best: Name? {
    let full = names.filter { $0.isFull && $0.letters != nil }
    return full.first(where: \.isPreferred) ?? full.first
  }
}
