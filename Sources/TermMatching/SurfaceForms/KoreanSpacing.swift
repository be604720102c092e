public import Glossaries
internal import Languages

/// Korean terms of several words without their spaces, as the North and headlines write them: 크리스토퍼힐.
///
/// - Source: 한글 맞춤법, articles 48–50: proper names and terms are written apart, and may be written together.
public struct KoreanSpacing: SurfaceFormSource {
  /// Creates the source.
  public init() {}

  /// The term without its spaces, and for terms of up to four words with any of them left out.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    var listed: Set<String>?
    var forms: [SurfaceForm] = []
    for term in concept.terms {
      guard term.language.base == .korean, !term.matching.contains(.noMatch),
        term.text.unicodeScalars.contains(" ")
      else { continue }
      if listed == nil { listed = Set(concept.terms.map(\.text)) }
      for text in Self.joined(term.text) where listed?.contains(text) == false {
        listed?.insert(text)
        forms.append(
          SurfaceForm(
            text: text,
            concept: place,
            term: term,
            provenance: .generated(by: "written without a space of “\(term.text)”")
          )
        )
      }
    }
    return forms
  }

  /// `text` with one or more of its spaces left out between Hangul; nothing where it has none there.
  private static func joined(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    let isHangul = words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }
    guard words.count > 1, isHangul else { return [] }
    let gaps = words.count - 1
    guard gaps <= 3 else { return [words.joined()] }
    return (1..<(1 << gaps)).map { left in
      words.enumerated().reduce(into: "") { text, word in
        if word.offset > 0, left & (1 << (word.offset - 1)) == 0 { text += " " }
        text += word.element
      }
    }
  }
}
