internal import Resources

/// The words by which the spellings of North and South differ.
struct OrthographyTables: Sendable {
  /// A word in both spellings.
  struct Pair: Sendable {
    let north: [UInt32]
    let south: [UInt32]
    /// loanword, word or ambiguous, as `north-south-words.tsv` has it; initial for a word of the initial-sound
    /// rule.
    let kind: String
  }

  private(set) var pairs: [Pair] = []
  /// The pairs by their Northern and by their Southern form.
  private(set) var byNorth = SyllableTrie()
  private(set) var bySouth = SyllableTrie()
  /// Words that begin with ㄹ or ㄴ in both.
  private(set) var kept = SyllableTrie()
  /// Two syllables with ㄹ or ㄴ inside one word, the second syllable in the lower half.
  private(set) var inner: Set<UInt64> = []

  static let shared = OrthographyTables()

  private init() {
    let words = EmbeddedResource.table("Morphology/Korean/north-south-words.tsv")
    byNorth.reserve(1200)
    bySouth.reserve(1200)
    for row in words.rows {
      add(words.text(row, 0), words.text(row, 1), kind: words.text(row, 2))
    }
    let initial = EmbeddedResource.table("Morphology/Korean/initial-sound-words.tsv")
    for row in initial.rows {
      let north = initial.text(row, 0)
      var south = north.unicodeScalars.map(\.value)
      if let first = south.first { south[0] = InitialSound.southern(first) ?? first }
      for place in south.indices.dropFirst() {
        south[place] = InitialSound.rate(south[place], after: south[place - 1]) ?? south[place]
      }
      add(north, String(scalars: south), kind: "initial")
    }
    let exceptions = EmbeddedResource.table("Morphology/Korean/initial-sound-exceptions.tsv")
    for row in exceptions.rows { kept.insert(exceptions.text(row, 0), 0) }
    let inside = EmbeddedResource.table("Morphology/Korean/inner-sounds.tsv")
    for row in inside.rows {
      let word = inside.text(row, 0).unicodeScalars.map(\.value)
      if word.count == 2 { inner.insert(Self.key(word[0], word[1])) }
    }
  }

  private mutating func add(_ north: String, _ south: String, kind: String) {
    let pair = Pair(
      north: north.unicodeScalars.map(\.value),
      south: south.unicodeScalars.map(\.value),
      kind: kind
    )
    byNorth.insert(north, pairs.count)
    if !south.contains(" ") { bySouth.insert(south, pairs.count) }
    pairs.append(pair)
  }

  /// Whether the two syllables are the inside of a word.
  func isInside(_ first: UInt32, _ second: UInt32) -> Bool {
    inner.contains(Self.key(first, second))
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}

extension String {
  /// The text of scalars by their numbers.
  init(scalars: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
