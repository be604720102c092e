internal import SourceText

/// Reads a letter table backwards: from what it writes to what it reads.
///
/// Capitals come back as they were, but for ъ and ь, whose outputs have no case: they take that of the
/// letters beside them.
public struct ReversedLetterTransliterator: Transliterator {
  /// The system, with its scripts changed over.
  public let system: TransliterationSystem
  private let path: String
  private let trie: OutputTrie

  /// Makes the inverse of `table`, or `nil` if the table does not say that it has one.
  init?(_ table: LetterTable) {
    guard table.isReversible else { return nil }
    let forward = table.system
    system = TransliterationSystem(
      id: forward.id,
      aliases: forward.aliases,
      title: forward.title,
      authority: forward.authority,
      year: forward.year,
      source: forward.source,
      notes: forward.notes,
      from: forward.to,
      to: forward.from
    )
    path = table.path
    trie = OutputTrie(table.rules.filter { $0.option == nil })
  }

  /// `text` in the script that the table reads; what the table never writes is passed through.
  ///
  /// - Complexity: O(n) in the bytes.
  public func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    let prepared = PreparedText(text, mapped: true)
    var builder = TransliterationBuilder(traced: traced)
    var word: [OutputTrie.Match] = []
    var index = 0
    var passed = 0
    while index < prepared.bytes.count {
      if let match = trie.match(prepared.bytes, at: index) {
        if word.isEmpty { pass(passed..<index, of: prepared, into: &builder) }
        word.append(match)
        index = match.end
        passed = index
      } else {
        write(&word, of: prepared, into: &builder)
        index += 1
      }
    }
    write(&word, of: prepared, into: &builder)
    pass(passed..<index, of: prepared, into: &builder)
    return ComposedOutput.of(builder.finish())
  }

  private func pass(
    _ range: Range<Int>,
    of text: PreparedText,
    into builder: inout TransliterationBuilder
  ) {
    guard !range.isEmpty else { return }
    let span = text.map.original(of: TextSpan(range))
    builder.append(text.bytes[range], from: span, rule: "passed through")
  }

  private func write(
    _ word: inout [OutputTrie.Match],
    of text: PreparedText,
    into builder: inout TransliterationBuilder
  ) {
    settleCase(&word)
    for match in word {
      let entry = trie.entries[match.entry]
      builder.append(
        match.isCapital == true ? entry.capital : entry.small,
        from: text.map.original(of: TextSpan(start: match.start, end: match.end)),
        rule: "\(entry.rule.words), read backwards",
        place: .init(file: path, line: entry.rule.line)
      )
    }
    word.removeAll(keepingCapacity: true)
  }

  /// Gives a sign the case of the letters around it; the one capital of a word does not make a sign one.
  private func settleCase(_ word: inout [OutputTrie.Match]) {
    var next: (Bool?, Bool?) = (nil, nil)
    var nearest = Array(repeating: next, count: word.count)
    for index in word.indices.reversed() {
      nearest[index] = next
      if let isCapital = word[index].isCapital { next = (isCapital, next.0) }
    }
    var previous: (Bool?, Bool?) = (nil, nil)
    for index in word.indices {
      if let isCapital = word[index].isCapital {
        previous = (isCapital, previous.0)
        continue
      }
      let around =
        switch (previous.0, nearest[index].0) {
        case (let before?, let after?): before && after
        case (let before?, nil): before && previous.1 == true
        case (nil, let after?): after && nearest[index].1 == true
        case (nil, nil): false
        }
      word[index].isCapital = around
    }
  }
}
