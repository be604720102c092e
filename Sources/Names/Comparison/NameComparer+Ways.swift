extension NameComparer {
  /// What a word with no partner costs, and an optional one; hundredths of a bit.
  private static let unmatched: Int32 = 300
  private static let unmatchedOptional: Int32 = 100
  /// Evidence at which two words have nothing in common.
  private static let unlike: Int32 = -1200
  /// The most that one pair of words can speak against.
  private static let against: Int32 = -2500

  /// The evidence of the words, paired greedily, best first, whatever their order.
  func compareWords(
    _ a: AnalyzedName,
    _ b: AnalyzedName,
    in room: inout Room
  ) -> (evidence: Int32, worst: Double, unmatched: Int32) {
    let rows = a.parts.count
    let columns = b.parts.count
    room.evidence.removeAll(keepingCapacity: true)
    var isAlike = false
    for row in 0..<rows {
      for column in 0..<columns {
        let evidence = evidence(row, of: a, column, of: b, least: Self.unlike, in: &room)
        room.evidence.append(evidence)
        if evidence > 0 { isAlike = true }
      }
    }
    // How unlike the other words are matters only where some are alike.
    for place in room.evidence.indices where room.evidence[place] <= Self.unlike {
      room.evidence[place] =
        isAlike
        ? evidence(place / columns, of: a, place % columns, of: b, least: Self.against, in: &room)
        : Self.against
    }
    room.pairs.removeAll(keepingCapacity: true)
    var usedRows: UInt32 = 0
    var usedColumns: UInt32 = 0
    var sum: Int32 = 0
    var worst = 9.0
    for _ in 0..<min(rows, columns) {
      var best = (row: 0, column: 0, evidence: Int32.min)
      for row in 0..<rows where usedRows & (1 << row) == 0 {
        for column in 0..<columns where usedColumns & (1 << column) == 0 {
          let evidence = room.evidence[row * columns + column]
          if evidence > best.evidence { best = (row, column, evidence) }
        }
      }
      usedRows |= 1 << best.row
      usedColumns |= 1 << best.column
      let evidence = max(best.evidence, Self.against)
      sum += evidence
      let most = max(
        a.sounds.words[best.row].information,
        b.sounds.words[best.column].information,
        1
      )
      worst = min(worst, Double(evidence) / Double(most))
      room.pairs.append((best.row, best.column, best.evidence))
    }
    var unmatched: Int32 = 0
    for row in 0..<rows where usedRows & (1 << row) == 0 {
      leave(a.sounds.words[row], &sum, &unmatched)
    }
    for column in 0..<columns where usedColumns & (1 << column) == 0 {
      leave(b.sounds.words[column], &sum, &unmatched)
    }
    sum -= a.wordInformation - a.information
    sum -= b.wordInformation - b.information
    return (sum, worst, unmatched)
  }

  private func leave(_ word: SoundWord, _ sum: inout Int32, _ unmatched: inout Int32) {
    sum -= word.isOptional ? Self.unmatchedOptional : Self.unmatched
    unmatched += word.information
  }

  /// The evidence of the word of one name at `row` and that of another at `column`.
  private func evidence(
    _ row: Int,
    of a: AnalyzedName,
    _ column: Int,
    of b: AnalyzedName,
    least: Int32,
    in room: inout Room
  ) -> Int32 {
    evidence(
      a.sounds.words[row],
      in: a.sounds,
      b.sounds.words[column],
      in: b.sounds,
      least: least,
      room: &room
    )
  }

  /// The evidence of two words: that of their sounds, or that they are known for one given name; `least`
  /// where there is less.
  func evidence(
    _ a: SoundWord,
    in first: borrowing SoundStore,
    _ b: SoundWord,
    in second: borrowing SoundStore,
    least floor: Int32,
    room: inout Room
  ) -> Int32 {
    let least = min(a.information, b.information)
    if a.script == b.script, a.places.count == b.places.count {
      var place = 1
      while place < a.places.count,
        first.places[a.places.lowerBound + place].one
          == second.places[b.places.lowerBound + place].one
      {
        place += 1
      }
      if place == a.places.count { return least - 50 }
    }
    if a.isInitial != b.isInitial {
      return a.isInitial ? initial(a, first, b, second) : initial(b, second, a, first)
    }
    let both = a.information + b.information
    let best = both + alignment(a, first, b, second, floor - both, in: &room)
    if a.names == GivenNames.noNames || b.names == GivenNames.noNames { return best }
    let shared = analyzer.givenNames.shared(a.names, b.names)
    return shared.isKnown ? max(best, least * (shared.isShort ? 6 : 8) / 10) : best
  }

  /// The evidence of an initial and the word it may stand for.
  private func initial(
    _ initial: SoundWord,
    _ first: borrowing SoundStore,
    _ word: SoundWord,
    _ second: borrowing SoundStore
  ) -> Int32 {
    let letter = first.places[initial.places.lowerBound + 1].one
    let start = word.places.lowerBound
    if initial.script == word.script {
      return letter == second.places[start + 1].one ? 300 : -1200
    }
    for unit in [second.places[start + 1].one, second.places[start + 2].two]
    where unit != LetterUnits.unknown {
      let weight =
        initial.script.rawValue < word.script.rawValue
        ? analyzer.sounds[SoundTables.block(initial.script, word.script), letter, unit]
        : analyzer.sounds[SoundTables.block(word.script, initial.script), unit, letter]
      if weight > -1100 { return 250 }
    }
    return -1200
  }

  /// The evidence of all letters in one run, in the best order of the words, or `least` where there is
  /// less.
  func compareJoined(
    _ a: AnalyzedName,
    _ b: AnalyzedName,
    least: Int32,
    in room: inout Room
  ) -> Int32 {
    guard a.script != nil, b.script != nil else { return least }
    let both = a.information + b.information
    let first = a.parts.count
    let second = b.parts.count
    var best = least - both
    for place in second..<b.sounds.words.count {
      let found = alignment(
        a.sounds.words[first],
        a.sounds,
        b.sounds.words[place],
        b.sounds,
        best,
        in: &room
      )
      best = max(best, found)
    }
    for place in (first + 1)..<max(a.sounds.words.count, first + 1) {
      let found = alignment(
        a.sounds.words[place],
        a.sounds,
        b.sounds.words[second],
        b.sounds,
        best,
        in: &room
      )
      best = max(best, found)
    }
    return best + both
  }

  private func alignment(
    _ a: SoundWord,
    _ first: borrowing SoundStore,
    _ b: SoundWord,
    _ second: borrowing SoundStore,
    _ limit: Int32,
    in room: inout Room
  ) -> Int32 {
    if a.script.rawValue > b.script.rawValue {
      return alignment(b, second, a, first, limit, in: &room)
    }
    let down = a.places.lowerBound * 3 + Int(b.script.rawValue)..<a.places.upperBound * 3
    let across = b.places.lowerBound * 3 + Int(a.script.rawValue)..<b.places.upperBound * 3
    return analyzer.sounds.alignment(
      SoundTables.block(a.script, b.script),
      first.places.span.extracting(a.places),
      first.bounds.span.extracting(down),
      second.places.span.extracting(b.places),
      second.bounds.span.extracting(across),
      limit: limit,
      cells: &room.cells
    )
  }

  /// The evidence of the likeliest pair of Korean readings, or `nil` where there is none.
  func compareReadings(
    _ a: AnalyzedName,
    _ b: AnalyzedName
  ) -> (evidence: Int32, first: Int, second: Int)? {
    guard !a.readings.isEmpty, !b.readings.isEmpty else { return nil }
    var best: (evidence: Int32, first: Int, second: Int)?
    for (row, first) in a.readings.enumerated() {
      for (column, second) in b.readings.enumerated() where first.count == second.count {
        var sum = first.order + second.order + KoreanReading.length(first.count)
        sum += analyzer.korean.spellings.joint(first.family, second.family, .family)
        // What follows is below 0.
        if let best, sum <= best.evidence { continue }
        sum += analyzer.korean.spellings.joint(first.given.0, second.given.0, .given)
        if first.count > 1 {
          sum += analyzer.korean.spellings.joint(first.given.1, second.given.1, .given)
        }
        if first.count > 2 {
          sum += analyzer.korean.spellings.joint(first.given.2, second.given.2, .given)
        }
        if sum > best?.evidence ?? .min { best = (sum, row, column) }
      }
    }
    return best.map { ($0.evidence + a.information + b.information, $0.first, $0.second) }
  }
}
