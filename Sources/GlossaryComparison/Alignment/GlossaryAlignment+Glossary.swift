public import Glossaries
internal import Languages
internal import Transliteration

extension GlossaryAlignment {
  /// The concepts of the alignment: each pair is one, and each name without a partner.
  ///
  /// A concept that a list came with keeps its id and what it says. Ids of others are made of a name in Latin letters.
  /// Of two names in one language the second is admitted.
  ///
  /// - Parameter kind: the kind of concepts that no list knows.
  /// - Complexity: O(n) in the names.
  public func glossary(name: String, kind: Concept.Kind) -> Glossary {
    var ids = AlignedConceptIDs()
    var concepts: [Concept] = []
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.first, $0.second) })
    for place in first.indices {
      let partner = partners[place].map { second[$0] }
      concepts.append(Self.concept(of: first[place], partner, kind: kind, &ids))
    }
    for place in lonelySecond {
      concepts.append(Self.concept(of: second[place], nil, kind: kind, &ids))
    }
    return Glossary(name: name, concepts: concepts)
  }

  private static func concept(
    of entry: AlignmentEntry,
    _ partner: AlignmentEntry?,
    kind: Concept.Kind,
    _ ids: inout AlignedConceptIDs
  ) -> Concept {
    let id = ids.id(of: entry, partner)
    let own = entry.made(kind: kind, id: id)
    guard let partner else { return own }
    var other = partner.made(kind: kind, id: id)
    if partner.language == entry.language, partner.concept == nil {
      other.terms = [Term(partner.text, language: partner.language, status: .admitted)]
    }
    return own.merged(with: other)
  }
}

extension AlignmentEntry {
  /// The concept of the entry by this id, or a new one with its name alone.
  fileprivate func made(kind: Concept.Kind, id: String) -> Concept {
    guard let concept else {
      return Concept(
        id: id,
        kind: kind,
        terms: [Term(text, language: language, status: .preferred)]
      )
    }
    let record = ConceptRecord(concept)
    return ConceptRecord(id: id, fields: record.fields, terms: record.terms).concept ?? concept
  }
}

/// Makes ids of names.
private struct AlignedConceptIDs {
  private var taken: Set<String> = []
  private let romanizer = try? SystemCatalog.transliterator("icu:Any-Latin; Latin-ASCII")

  /// An id that no other concept has.
  mutating func id(of entry: AlignmentEntry, _ partner: AlignmentEntry?) -> String {
    let known = [entry, partner].compactMap { $0?.concept?.id }.first { !Self.isNumber($0) }
    let names = [entry.text] + (partner.map { [$0.text] } ?? [])
    let latin = names.first { NameLetters(of: $0) == .latin } ?? names[0]
    let wanted = known ?? slug(latin)
    var id = wanted
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }

  /// Whether the id was only counted, as in formats that have none: `c12`.
  private static func isNumber(_ id: String) -> Bool {
    id.utf8.first == UInt8(ascii: "c") && id.utf8.count > 1
      && id.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private func slug(_ name: String) -> String {
    let ascii = romanizer?.transliterate(name, mode: .word, traced: false).text ?? name
    var slug: [UInt8] = []
    for byte in ascii.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: slug.append(byte)
      case 0x41...0x5A: slug.append(byte | 0x20)
      case UInt8(ascii: "'"): continue
      default: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
      }
    }
    while slug.last == 0x2D { slug.removeLast() }
    return slug.isEmpty ? "name" : String(decoding: slug.prefix(60), as: UTF8.self)
  }
}
