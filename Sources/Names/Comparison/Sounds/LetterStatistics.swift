internal import Resources

/// How surprising a word is among the words of names: the commoner its letters, the less.
///
/// A likeness of rare words says more than one of common words; this is the measure of it.
///
/// - Source: `Resources/Statistics`: runs of three letters, counted in labels of persons.
struct LetterStatistics: Sendable {
  private static let hangul = LetterStatistics(of: .hangul)
  private static let cyrillic = LetterStatistics(of: .cyrillic)
  private static let latin = LetterStatistics(of: .latin)

  /// The statistics of `script`, read when they are first asked for.
  static subscript(script: NameScript) -> LetterStatistics {
    switch script {
    case .hangul: hangul
    case .cyrillic: cyrillic
    case .latin: latin
    }
  }

  private let costs: [Int32]
  private let count: Int

  /// Reads the statistics of `script`.
  private init(of script: NameScript) {
    count = script.letterCount
    let table = EmbeddedResource.table("Names/Statistics/\(script.tableName).tsv")
    let columns = (table.column("letters"), table.column("weight"))
    var single = [Int32](repeating: -1400, count: count)
    var pairs = [Int32](repeating: 0, count: count * count)
    var costs = [Int32](repeating: 0, count: count * count * count)
    let entries = table.rows.compactMap { row -> (letters: [UInt8], weight: Int32)? in
      guard let letters = script.letters(ofField: table.text(row, columns.0)),
        let weight = Int32(table.text(row, columns.1))
      else { preconditionFailure("\(table.path) has a broken line \(row.line)") }
      return (letters, weight)
    }
    for entry in entries where entry.letters.count == 1 {
      single[Int(entry.letters[0])] = entry.weight
    }
    for first in 0..<count {
      for second in 0..<count { pairs[first * count + second] = single[second] - 60 }
    }
    for entry in entries where entry.letters.count == 2 {
      pairs[Int(entry.letters[0]) * count + Int(entry.letters[1])] = entry.weight
    }
    for first in 0..<count {
      for rest in pairs.indices { costs[first * count * count + rest] = pairs[rest] - 40 }
    }
    for entry in entries where entry.letters.count == 3 {
      let place = (Int(entry.letters[0]) * count + Int(entry.letters[1])) * count
      costs[place + Int(entry.letters[2])] = entry.weight
    }
    self.costs = costs
  }

  /// The information of a word in hundredths of a bit.
  ///
  /// - Complexity: O(*n*).
  func information(_ letters: [UInt8]) -> Int32 {
    var before = 0
    var last = 0
    var sum: Int32 = 0
    for letter in letters + [0] {
      sum -= costs[(before * count + last) * count + Int(letter)]
      before = last
      last = Int(letter)
    }
    return sum
  }
}
