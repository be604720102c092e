/// An alphabet that writes the letters of the spelling, one by one.
struct SpellingAlphabet: Sendable {
  private(set) var pieces = Pieces()
  /// The initials, finals and vowels.
  private(set) var initials: [Pieces.Piece] = []
  private(set) var finals: [Pieces.Piece] = []
  private(set) var vowels: [Pieces.Piece] = []
  /// The vowels after ㅁ ㅂ ㅃ ㅍ.
  private(set) var labialVowels: [Pieces.Piece] = []
  /// What parts syllables.
  private(set) var separator = Pieces.Piece.empty
  /// Where it stands: 28 finals × 19 initials.
  private(set) var isParted: [Bool] = []
  /// The lines of the initials, for the trace.
  private(set) var lines: [Int] = []

  /// The letters, for reading back.
  let initialLetters: [String]
  let finalLetters: [String]
  let vowelLetters: [String]
  let separatorLetter: String
  /// Whether what it writes can be read back.
  let isReversible: Bool
  /// The initials that are always parted from what stands before them.
  private var alwaysParted: Set<Int> = []

  init(_ file: AlphabetFile) {
    var rows: [String: AlphabetFile.Row] = [:]
    for row in file.rows { rows[row.kind + " " + row.input] = row }
    func output(_ kind: String, _ letter: Unicode.Scalar) -> String {
      rows["\(kind) \(letter)"]?.output ?? ""
    }
    initialLetters = Jamo.initials.map { output("initial", $0) }
    finalLetters = Jamo.finals.map { output("final", $0) }
    vowelLetters = Jamo.vowels.map { output("vowel", $0) }
    lines = Jamo.initials.map { rows["initial \($0)"]?.line ?? 0 }
    separatorLetter = file.option("separator")
    isReversible = file.isOn("reversible")
    initials = initialLetters.map { pieces.add($0) }
    finals = finalLetters.map { pieces.add($0) }
    vowels = vowelLetters.map { pieces.add($0) }
    labialVowels = Jamo.vowels.enumerated().map { index, letter in
      pieces.add(rows["vowel-labial \(letter)"]?.output ?? vowelLetters[index])
    }
    separator = pieces.add(separatorLetter)
    let parting = Set(file.option("parted").split(separator: " ").map(String.init))
    if parting.contains("tense") { alwaysParted.formUnion([1, 4, 8, 10, 13]) }
    if parting.contains("aspirated") { alwaysParted.formUnion([14, 15, 16, 17]) }
    for coda in 0..<28 {
      for onset in 0..<19 { isParted.append(parts(coda, onset, parting)) }
    }
  }

  private func parts(_ coda: Int, _ onset: Int, _ rules: Set<String>) -> Bool {
    switch onset {
    case 11:
      if rules.contains("vowel") { return true }
      return rules.contains("cluster") && Self.isCluster(coda)
    case _ where alwaysParted.contains(onset): return true
    default: break
    }
    guard rules.contains("ambiguous") else { return false }
    guard let read = split(finalLetters[coda] + initialLetters[onset]) else { return true }
    return read != (coda, onset)
  }

  /// The final and the initial that a run of consonants is read as: the longest initial wins.
  func split(_ run: String) -> (coda: Int, onset: Int)? {
    var best: (coda: Int, onset: Int)?
    var length = 0
    for (onset, letters) in initialLetters.enumerated()
    where !letters.isEmpty && letters.utf8.count > length && !alwaysParted.contains(onset) {
      guard run.hasSuffix(letters) else { continue }
      let rest = String(run.dropLast(letters.count))
      guard let coda = finalLetters.firstIndex(of: rest) else { continue }
      best = (coda, onset)
      length = letters.utf8.count
    }
    return best
  }

  private static func isCluster(_ coda: Int) -> Bool {
    [3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18].contains(coda)
  }
}
