/// The grammar of tails, compiled once: suffixes that stack, then particles in their order.
///
/// A state is how many suffixes have been read, or the class of the last particle. Every place of the tail
/// holds the states that lead there with the cheapest way; a piece leads from a state to a later place.
/// A piece costs 4, a form that does not agree 64, a suffix 1 more, so that the fewest pieces win and a
/// particle wins over a suffix of the same spelling.
struct TailAutomaton: Sendable {
  /// The longest tail that is read, in scalars.
  static let longestTail = 24
  /// How many suffixes may stack.
  static let deepest = 3

  static let shared = TailAutomaton()

  /// One spelling of a suffix or a particle.
  private struct Piece: Sendable {
    enum Kind: Sendable {
      case suffix(kind: Int, hosts: Set<KoreanTail.Host>)
      case particle(Int, sounds: SoundSet)
    }
    let kind: Kind
  }

  /// The way by which a state was reached.
  private struct Way {
    let cost: Int
    let from: Int
    let state: Int
    let piece: Int
    let agrees: Bool
  }

  private let table = ParticleTable.shared
  private var pieces: [Piece] = []
  private var trie = SyllableTrie()
  private var suffixKinds: [String] = []
  private let under: Int

  /// States: 0…deepest after so many suffixes, then one after a suffix that wants a place particle (김정은
  /// 하에), then one for each class of particle.
  private static let afterUnder = deepest + 1
  private static let firstClass = deepest + 2

  private init() {
    var kinds: [String] = []
    for suffix in SuffixTable.shared.suffixes {
      let kind = kinds.firstIndex(of: suffix.kind) ?? kinds.count
      if kind == kinds.count { kinds.append(suffix.kind) }
      trie.insert(suffix.text, pieces.count)
      pieces.append(Piece(kind: .suffix(kind: kind, hosts: suffix.hosts)))
    }
    suffixKinds = kinds
    under = kinds.firstIndex(of: "under") ?? -1
    for (number, particle) in table.particles.enumerated() {
      var sounds: [String: SoundSet] = [:]
      for sound in FinalSound.allCases {
        sounds[particle.form(after: sound), default: []].formUnion(SoundSet(sound))
      }
      for (form, set) in sounds where !form.isEmpty {
        trie.insert(form, pieces.count)
        pieces.append(Piece(kind: .particle(number, sounds: set)))
      }
    }
  }

  /// The cheapest reading of the whole of `tail`.
  func read(
    _ tail: [UInt32],
    after sounds: SoundSet,
    host: KoreanTail.Host,
    agreement: KoreanTail.Agreement
  ) -> KoreanTail? {
    if tail.isEmpty { return KoreanTail(segments: [], agrees: true) }
    let stateCount = Self.firstClass + table.classes.count
    var ways = [[Way?]](
      repeating: [Way?](repeating: nil, count: stateCount),
      count: tail.count + 1
    )
    ways[0][0] = Way(cost: 0, from: 0, state: 0, piece: -1, agrees: true)
    for place in 0..<tail.count {
      let reached = (0..<stateCount).filter { ways[place][$0] != nil }
      guard !reached.isEmpty else { continue }
      let before = place == 0 ? sounds : Self.sounds(of: tail[place - 1])
      trie.matches(in: tail, from: place) { number, end in
        for state in reached {
          guard let way = ways[place][state],
            let (next, cost, agrees) = step(
              from: state,
              by: pieces[number],
              before,
              host,
              agreement
            )
          else { continue }
          let total = way.cost + cost
          if total < (ways[end][next]?.cost ?? .max) {
            ways[end][next] = Way(
              cost: total,
              from: place,
              state: state,
              piece: number,
              agrees: agrees && way.agrees
            )
          }
        }
      }
    }
    let last = (0..<stateCount).filter { $0 != Self.afterUnder }.compactMap { state in
      ways[tail.count][state].map { (state, $0.cost) }
    }
    guard let best = last.min(by: { $0.1 < $1.1 })?.0 else { return nil }
    return reading(of: tail, ways, endingIn: best)
  }

  private func step(
    from state: Int,
    by piece: Piece,
    _ before: SoundSet,
    _ host: KoreanTail.Host,
    _ agreement: KoreanTail.Agreement
  ) -> (state: Int, cost: Int, agrees: Bool)? {
    switch piece.kind {
    case .suffix(let kind, let hosts):
      guard state < Self.deepest, host != .syllable, state > 0 || hosts.contains(host) else {
        return nil
      }
      return (kind == under ? Self.afterUnder : state + 1, 5, true)
    case .particle(let number, let sounds):
      let kind = table.particles[number].kind
      if state == Self.afterUnder {
        guard ["place", "source"].contains(table.classes[kind]) else { return nil }
      } else if state >= Self.firstClass {
        let allowed = table.followers[state - Self.firstClass]
        guard allowed & (1 << UInt64(kind)) != 0 else { return nil }
      }
      let agrees = !sounds.isDisjoint(with: before)
      guard agrees || agreement == .reported else { return nil }
      // 야 calls somebody before it stresses a word: 선희야.
      let cost = table.classes[kind] == "emphasis" ? 5 : 4
      return (Self.firstClass + kind, agrees ? cost : 64, agrees)
    }
  }

  private func reading(of tail: [UInt32], _ ways: [[Way?]], endingIn last: Int) -> KoreanTail {
    var segments: [KoreanTail.Segment] = []
    var place = tail.count
    var state = last
    let agrees = ways[place][state]?.agrees ?? true
    while place > 0, let way = ways[place][state] {
      let text = String(
        String.UnicodeScalarView(tail[way.from..<place].compactMap(Unicode.Scalar.init))
      )
      let kind: KoreanTail.Segment.Kind =
        switch pieces[way.piece].kind {
        case .suffix(let kind, _): .suffix(suffixKinds[kind])
        case .particle(let number, _):
          .particle(
            id: table.particles[number].id,
            class: table.classes[table.particles[number].kind]
          )
        }
      segments.append(.init(text: text, kind: kind))
      (place, state) = (way.from, way.state)
    }
    return KoreanTail(segments: segments.reversed(), agrees: agrees)
  }

  private static func sounds(of scalar: UInt32) -> SoundSet {
    Unicode.Scalar(scalar).flatMap { FinalSound($0) }.map(SoundSet.init) ?? .any
  }
}
