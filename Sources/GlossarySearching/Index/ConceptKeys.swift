internal import Glossaries
internal import Languages
internal import Names

/// What a concept is found by.
struct ConceptKeys {
  /// The keys, some of them more than once.
  private(set) var keys: [UInt64] = []
  /// The words of the folded terms with their keys, marked as `WordList` has them.
  private(set) var words: [(key: UInt64, word: [UInt8])] = []
  /// The words of names with their keys.
  private(set) var names: [(key: UInt64, word: IndexedName.Word)] = []

  init() {}

  /// Takes the keys of `concept`, in the place of those of another.
  ///
  /// - Complexity: O(n) in the bytes of the terms.
  mutating func take(_ concept: Concept, _ comparer: NameComparer) {
    keys.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    keys.append(Self.all)
    keys.append(PageKey.of(.kind, concept.kind.rawValue))
    for subject in concept.subjects { keys.append(PageKey.of(.subject, subject)) }
    for id in concept.externalIDs { keys.append(PageKey.of(.externalID, id)) }
    var last: Term?
    for term in concept.terms {
      if last?.language != term.language || last?.status != term.status
        || last?.review?.state != term.review?.state
      {
        addConditions(of: term)
      }
      for label in term.labels { keys.append(PageKey.of(.label, label)) }
      let isSame = last.map { $0.text == term.text && $0.form == term.form } ?? false
      if !isSame { addWords(of: term, comparer) }
      last = term
    }
  }

  /// The key of every concept.
  static let all = PageKey.of(.all, "")

  /// The key of terms with this language, status and state of review; each may be left open.
  static func term(_ language: Language?, _ status: TermStatus?, _ review: Review.State?) -> UInt64
  {
    var hash = PageKey.FNV(.term)
    for byte in (language?.tag ?? "").utf8 { hash.add(byte) }
    hash.add(0)
    hash.add(status.flatMap { TermStatus.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0)
    hash.add(
      review.flatMap { Review.State.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
    )
    return hash.key
  }

  private mutating func addConditions(of term: Term) {
    keys.append(Self.term(term.language, nil, nil))
    keys.append(Self.term(nil, term.status, nil))
    keys.append(Self.term(term.language, term.status, nil))
    guard let state = term.review?.state else { return }
    keys.append(Self.term(nil, nil, state))
    keys.append(Self.term(term.language, nil, state))
    keys.append(Self.term(nil, term.status, state))
    keys.append(Self.term(term.language, term.status, state))
  }

  private mutating func addWords(of term: Term, _ comparer: NameComparer) {
    let folded = TermFolding.folded(term.text)
    var start = 0
    while start < folded.count {
      let end = folded[start...].firstIndex(of: UInt8(ascii: " ")) ?? folded.count
      var word: [UInt8] = []
      if start == 0 { word.append(WordList.first) }
      word += folded[start..<end]
      if start == 0, end == folded.count { word.append(WordList.only) }
      let key = PageKey.of(.word, word)
      keys.append(key)
      words.append((key, word))
      start = end + 1
    }
    guard term.isWholeName else { return }
    let name = comparer.indexed(term.text)
    for word in name.words {
      let key = Self.name(word)
      keys.append(key)
      names.append((key, word))
    }
    for reading in name.korean { keys.append(Self.korean(reading)) }
  }

  /// The key of a word of a name.
  static func name(_ word: IndexedName.Word) -> UInt64 {
    var hash = PageKey.FNV(.name)
    hash.add(word.script)
    for letter in word.letters { hash.add(letter) }
    return hash.key
  }

  /// The key of a reading as the name of a Korean.
  static func korean(_ reading: UInt32) -> UInt64 {
    var hash = PageKey.FNV(.korean)
    for byte in 0..<4 { hash.add(UInt8(truncatingIfNeeded: reading >> UInt32(8 * byte))) }
    return hash.key
  }
}
