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
        let evidence = evidence(a.parts[row], b.parts[column], least: Self.unlike, in: &room)
        room.evidence.append(evidence)
        if evidence > 0 { isAlike = true }
      }
    }
    // How unlike the other words are matters only where some are alike.
    for place in room.evidence.indices where room.evidence[place] <= Self.unlike {
      room.evidence[place] =
        isAlike
        ? evidence(
          a.parts[place / columns],
          b.parts[place % columns],
          least: Self.against,
          in: &room
        ) : Self.against
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
      let most = max(a.parts[best.row].information, b.parts[best.column].information, 1)
      worst = min(worst, Double(evidence) / Double(most))
      room.pairs.append((best.row, best.column, best.evidence))
    }
    var unmatched: Int32 = 0
    for row in 0..<rows where usedRows & (1 << row) == 0 {
      leave(a.parts[row], &sum, &unmatched)
    }
    for column in 0..<columns where usedColumns & (1 << column) == 0 {
      leave(b.parts[column], &sum, &unmatched)
    }
    sum -= a.wordInformation - a.information
    sum -= b.wordInformation - b.information
    return (sum, worst, unmatched)
  }

  private func leave(_ part: AnalyzedName.Part, _ sum: inout Int32, _ unmatched: inout Int32) {
    sum -= part.isOptional ? Self.unmatchedOptional : Self.unmatched
    unmatched += part.information
  }

  /// The evidence of two words: that of their sounds, or that they are known for one given name; `least`
  /// where there is less.
  func evidence(
    _ a: AnalyzedName.Part,
    _ b: AnalyzedName.Part,
    least floor: Int32,
    in room: inout Room
  ) -> Int32 {
    let least = min(a.information, b.information)
    if a.word.script == b.word.script, a.word.letters == b.word.letters { return least - 50 }
    if a.isInitial != b.isInitial {
      return a.isInitial ? initial(a, b) : initial(b, a)
    }
    let both = a.information + b.information
    let limit = floor - both
    var best = both + alignment(a.runs, a.word.script, b.runs, b.word.script, limit, in: &room)
    if a.names.isEmpty || b.names.isEmpty { return best }
    for first in a.names {
      for second in b.names where first.name == second.name {
        let known = first.isShort || second.isShort ? least * 6 / 10 : least * 8 / 10
        best = max(best, known)
      }
    }
    return best
  }

  /// The evidence of an initial and the word it may stand for.
  private func initial(_ initial: AnalyzedName.Part, _ part: AnalyzedName.Part) -> Int32 {
    let script = initial.word.script
    if script == part.word.script {
      return initial.word.letters.first == part.word.letters.first ? 300 : -1200
    }
    for length in 0..<min(2, part.runs.ids.count) where part.runs.ids[length] != LetterUnits.unknown
    {
      let weight =
        script.rawValue < part.word.script.rawValue
        ? analyzer.sounds[NameAnalyzer.place(script, part.word.script)][
          initial.runs.ids[0],
          part.runs.ids[length]
        ]
        : analyzer.sounds[NameAnalyzer.place(part.word.script, script)][
          part.runs.ids[length],
          initial.runs.ids[0]
        ]
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
    guard let script = a.script, let other = b.script else { return least }
    let both = a.information + b.information
    var best = least - both
    for place in b.joined.indices {
      best = max(best, alignment(a.joined[0], script, b.joined[place], other, best, in: &room))
    }
    for place in a.joined.indices.dropFirst() {
      best = max(best, alignment(a.joined[place], script, b.joined[0], other, best, in: &room))
    }
    return best + both
  }

  private func alignment(
    _ a: LetterRuns,
    _ script: NameScript,
    _ b: LetterRuns,
    _ other: NameScript,
    _ limit: Int32,
    in room: inout Room
  ) -> Int32 {
    let bounds = (a.bounds[Int(other.rawValue)], b.bounds[Int(script.rawValue)])
    if script.rawValue <= other.rawValue {
      return analyzer.sounds[NameAnalyzer.place(script, other)]
        .alignment(a.ids, b.ids, bounds: bounds, limit: limit, cells: &room.cells)
    }
    return analyzer.sounds[NameAnalyzer.place(other, script)]
      .alignment(b.ids, a.ids, bounds: (bounds.1, bounds.0), limit: limit, cells: &room.cells)
  }

  /// The evidence of the likeliest pair of Korean readings, or `nil` where there is none.
  func compareReadings(
    _ a: AnalyzedName,
    _ b: AnalyzedName
  ) -> (evidence: Int32, first: Int, second: Int)? {
    var best: (evidence: Int32, first: Int, second: Int)?
    let spellings = analyzer.korean.spellings
    for (row, first) in a.readings.enumerated() {
      for (column, second) in b.readings.enumerated()
      where first.given.count == second.given.count {
        var sum = first.order + second.order + KoreanReading.length(first.given.count)
        sum += spellings.joint(first.family, first.script, second.family, second.script, .family)
        for place in first.given.indices {
          sum += spellings.joint(
            first.given[place],
            first.script,
            second.given[place],
            second.script,
            .given
          )
        }
        if sum > best?.evidence ?? .min { best = (sum, row, column) }
      }
    }
    return best.map { ($0.evidence + a.information + b.information, $0.first, $0.second) }
  }
}
