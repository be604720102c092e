internal import SourceText

extension EnglishNameRun {
  /// Where the letter at `index` begins, or the word ends.
  private func start(of index: Int) -> Int {
    index < reader.starts.count ? reader.starts[index] : reader.end
  }

  /// Writes the word in Russian, one step for each letter that is written and the silent ones after it.
  mutating func spellRussian() {
    var first = 0
    while first < found.count {
      var end = first + 1
      if first == 0 {
        while end < found.count, isSilent(end - 1) { end += 1 }
      }
      while end < found.count, isSilent(end) { end += 1 }
      var output: [UInt8] = []
      for index in first..<end { output += found[index]?.output ?? [] }
      let isUnknown = found[first..<end].allSatisfy { $0 == nil }
      if isUnknown { output = Array(bytes[start(of: first)..<start(of: end)]) }
      let why = reason(first..<end)
      builder.append(
        RussianCasing.cased(
          output,
          isCapital: first == 0 && reader.capitals[0] || afterApostrophe(first),
          inCapitals: reader.isInCapitals
        ),
        from: span(start(of: first), start(of: end)),
        rule: why.rule,
        place: why.place
      )
      first = end
    }
  }

  /// Writes the word in Hangul, one step for each syllable, or for more that share a letter.
  ///
  /// Letters that no rule has pass through, after the syllable before them.
  mutating func spellHangul() {
    var syllables: [MarkedJamo.Syllable] = []
    var first = 0
    for index in found.indices {
      if let rule = found[index] {
        MarkedJamo.add(rule.output, of: index, to: &syllables)
        continue
      }
      write(&syllables, first..<index)
      let why = reason(index..<index + 1)
      let place = start(of: index)..<start(of: index + 1)
      builder.append(
        bytes[place],
        from: span(place.lowerBound, place.upperBound),
        rule: why.rule
      )
      first = index + 1
    }
    write(&syllables, first..<found.count)
  }

  /// Writes the syllables of some letters.
  private mutating func write(_ syllables: inout [MarkedJamo.Syllable], _ letters: Range<Int>) {
    var first = letters.lowerBound
    var next = 0
    while first < letters.upperBound {
      var output: [UInt8] = []
      var last = first
      while next < syllables.count, output.isEmpty || syllables[next].first <= last {
        last = max(last, syllables[next].last)
        MarkedJamo.append(syllables[next], to: &output)
        next += 1
      }
      let end = next < syllables.count ? syllables[next].first : letters.upperBound
      let why = reason(first..<end)
      builder.append(
        output,
        from: span(start(of: first), start(of: end)),
        rule: why.rule,
        place: why.place
      )
      first = end
    }
    syllables.removeAll(keepingCapacity: true)
  }

  private func isSilent(_ index: Int) -> Bool { found[index]?.output.isEmpty ?? false }

  private func afterApostrophe(_ index: Int) -> Bool {
    index > 0 && reader.letters[index - 1] == 0x27 && reader.capitals[index]
  }

  /// The rules of some letters, where a trace is wanted.
  private func reason(
    _ range: Range<Int>
  ) -> (rule: String, place: Transliteration.Step.Place?) {
    guard isTraced else { return ("", nil) }
    let first = range.lazy.compactMap { found[$0] }.first
    return (words(range), first.map { .init(file: maker.rules.path, line: $0.line) })
  }

  /// The rules of some letters, in words.
  private func words(_ range: Range<Int>) -> String {
    range.map { index in
      guard let rule = found[index] else { return "no rule has this letter" }
      let window = max(0, index - rule.left)..<min(found.count, index + rule.right + 1)
      let letters = window.map { place in
        let letter = Unicode.Scalar(reader.letters[place]).map(String.init) ?? ""
        return place == index ? "[\(letter)]" : letter
      }.joined()
      let edges = (
        index - rule.left < 0 ? "^" : "", index + rule.right >= found.count ? "$" : ""
      )
      let output = rule.text.isEmpty ? "nothing" : rule.text
      return "\(edges.0)\(letters)\(edges.1) is \(output), "
        + "\(rule.sure / 10) % of \(rule.seen) names"
    }.joined(separator: "; ")
  }
}
