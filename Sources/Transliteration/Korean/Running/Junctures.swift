internal import SourceText

/// What is written from one final to the vowel after it, for every final, initial and vowel.
///
/// The table is filled by the writer of the system itself, each place when it is first met.
struct Junctures: Sendable {
  /// Up to fourteen bytes; the last byte is their number plus one, 0 where nothing is known yet.
  typealias Piece = SIMD16<UInt8>

  /// The row of the beginning of a word, after those of the finals.
  static let beginning = 28
  /// How many pairs of an initial and a vowel there are.
  static let openCount = 399
  /// The length of a juncture that hangs on more than its two sides.
  static let isOpen: UInt8 = 0xFF

  /// By final or beginning, initial and vowel.
  var pieces = [Piece](repeating: Piece(), count: 29 * Self.openCount)
  /// By final: what is written for it at the end of a word.
  private(set) var endings: [Piece] = []
  private var writer: KoreanTransliterator.Writer
  private let hasSounds: Bool
  private let peculiarities: PlainWords.Peculiarities
  /// What is written at junctures that hang on more than their two sides, once it is known which it is.
  private var open = OpenPieces()
  private var plan = SyllablePlan()
  private var builder = TransliterationBuilder(traced: false)
  /// What is written for ㅏ alone, which stands before every final that is asked for.
  private var lead = 0

  /// - Parameters:
  ///   - writer: the writer, which asks no lexicon.
  ///   - hasSounds: whether it writes sounds and not letters.
  ///   - peculiarities: where the system looks beyond a juncture.
  init(
    _ writer: KoreanTransliterator.Writer,
    hasSounds: Bool,
    _ peculiarities: PlainWords.Peculiarities
  ) {
    self.writer = writer
    self.hasSounds = hasSounds
    self.peculiarities = peculiarities
    lead = written([Self.bearer(0)]).count
    endings = (0..<UInt8(28)).map { coda in
      Self.piece(written([Self.bearer(coda)]).dropFirst(lead))
    }
  }

  /// The number of bytes of the piece at `place`; it is loaded by itself, for a vector gives a byte away slowly.
  ///
  /// - Precondition: `place` is one of `pieces`; nothing checks it.
  @inline(__always)
  static func length(at place: Int, in pieces: Span<Piece>) -> Int {
    // SAFETY: a piece has sixteen bytes, and the caller knows that the place is there.
    let last = unsafe pieces.bytes.unsafeLoad(
      fromUncheckedByteOffset: place &* 16 &+ 15,
      as: UInt8.self
    )
    return Int(last) &- 1
  }

  /// Finds what is written at a place of the table.
  @inline(never)
  mutating func fill(_ row: Int, _ open: Int) -> Piece {
    let next = KoreanSyllable(index: UInt16(open * 28))
    var piece: Piece
    if row == Self.beginning {
      piece = Self.piece(written([next]))
    } else if hasSounds,
      Pronouncer.looksFurther(UInt8(row), next) || peculiarities.looksFurther(UInt8(row), next)
    {
      piece = Piece()
      piece[15] = Self.isOpen
    } else {
      piece = Self.piece(written([Self.bearer(UInt8(row)), next]).dropFirst(lead))
    }
    pieces[row * Self.openCount + open] = piece
    return piece
  }

  /// What is written where the juncture hangs on the word; `nil` where the phonology must be asked.
  ///
  /// - Parameters:
  ///   - row: the final of `previous`.
  ///   - position: the place of `syllable` in the word, from 1.
  ///   - next: the syllable after it, or `nil` at the end of the word.
  @inline(never)
  mutating func resolve(
    _ row: Int,
    _ syllable: KoreanSyllable,
    at position: Int,
    after previous: KoreanSyllable,
    before next: KoreanSyllable?
  ) -> Piece? {
    guard hasSounds, row < Self.beginning else { return nil }
    let bare = syllable.with(coda: 0)
    let kind: OpenPieces.Kind
    switch syllable.onset {
    // ㄺ is heard otherwise where its syllable is a stem.
    case Jamo.Initial.h where row != 9:
      let rules = CompoundRules.shared
      let isPredicate = rules.isPredicate(syllable, at: position, after: previous, before: next)
      kind = isPredicate ? .predicate : .noun
    case Jamo.Initial.none where row == 0:
      kind = .hiatus
    case let onset where row == 8 && peculiarities.tenses(onset):
      let isSinoKorean = Pronouncer.isSinoKorean(syllable, after: previous, isLast: next == nil)
      kind = isSinoKorean ? .tense : .lax
    default: return nil
    }
    let place = OpenPieces.place(kind, UInt8(row), previous, bare)
    var piece = open.pieces[place]
    if piece[15] == 0 {
      let bearer =
        kind == .hiatus
        ? KoreanSyllable(onset: Jamo.Initial.none, vowel: previous.vowel, coda: 0)
        : Self.bearer(UInt8(row))
      var writer = writer
      writer.sounds?.settle(kind)
      swap(&writer, &self.writer)
      let lead = written([bearer.with(coda: 0)]).count
      piece = Self.piece(written([bearer, bare]).dropFirst(lead))
      swap(&writer, &self.writer)
      open.pieces[place] = piece
    }
    return piece[15] == Self.isOpen ? nil : piece
  }

  /// 아 with a final.
  private static func bearer(_ coda: UInt8) -> KoreanSyllable {
    KoreanSyllable(onset: Jamo.Initial.none, vowel: Jamo.Vowel.a, coda: coda)
  }

  private mutating func written(_ syllables: [KoreanSyllable]) -> ArraySlice<UInt8> {
    plan.removeAll()
    for syllable in syllables { plan.append(syllable, start: 0, end: 0) }
    let start = builder.count
    writer.write(plan, to: &builder, traced: false)
    return builder.written(from: start)
  }

  private static func piece(_ bytes: ArraySlice<UInt8>) -> Piece {
    var piece = Piece()
    guard bytes.count < 15 else {
      piece[15] = isOpen
      return piece
    }
    var offset = 0
    for byte in bytes {
      piece[offset] = byte
      offset += 1
    }
    piece[15] = UInt8(bytes.count + 1)
    return piece
  }
}
