internal import Glossaries
internal import Morphology
internal import Normalization
internal import SourceText

/// Weighs whether a name is one in its place, or an ordinary word or part of another name: any name in
/// Hangul, and in other scripts one that is flagged.
///
/// Of what is flagged in other scripts, `PlaceContext` weighs places. The weights for Hangul were set on hand-made sentences: the company of the ordinary word weighs 3, a title or unit
/// after the name 3, a form that the ordinary word often takes 2, another name beside it 2, a particle
/// of place and the beginning of a sentence 1. Zero or more is a name.
struct OrdinaryWordTest {
  /// What the words around a name say.
  enum Verdict: Hashable {
    /// It can be nothing else.
    case name
    /// It is not the name.
    case notName
    /// It may be either; zero and more speaks for the name.
    case open(Int)
  }

  let folded: FoldedText
  var bytes: [UInt8] { folded.bytes }

  func verdict(
    on form: SurfaceForm,
    kind: Concept.Kind,
    span: TextSpan,
    attachment: Attachment
  ) -> Verdict {
    let isFlagged = form.term.matching.contains(.ambiguous)
    let scalars = Array(form.text.unicodeScalars)
    let isHangul = scalars.allSatisfy { WordScript(of: $0) == .hangul }
    guard isHangul, scalars.count > 1 else {
      guard isFlagged else { return .name }
      guard kind == .place, !isHangul else { return .open(-1) }
      return .open(
        PlaceContext(folded.cleaned.bytes, span: folded.cleanedSpan(of: span)).weight - 1
      )
    }
    let tail = if case .korean(let text) = attachment { text } else { "" }
    let name = form.text
    let host = kind.koreanHost(of: form)
    guard [.person, .place, .org, .unknown].contains(host) || isFlagged else { return .name }
    let end = span.end + tail.utf8.count
    if LongerWords.hold(name + tail, length: scalars.count, next: wordAfter(end)) {
      return .notName
    }
    let homograph = KoreanHomograph.of(name)
    let isShortName = scalars.count == 2 && (host == .person || host == .unknown)
    guard homograph != nil || isFlagged || isShortName || Self.mayBeParticle(name) else {
      return .name
    }
    let context = KoreanContext(bytes, span: span, tailEnd: end)
    if context.isAttachedBefore, KoreanParticle(name + tail) != nil { return .notName }
    if isShortName, isPartOfName(name, tail: tail, context) { return .notName }
    if let homograph {
      if homograph.wordClass == .place, host == .place || host == .org { return .name }
      return .open(
        weight(of: homograph, tail, host, context)
          + neighbours(name, tail, homograph.wordClass == .place ? .person : host, context)
      )
    }
    return isFlagged ? .open(neighbours(name, tail, host, context) - 1) : .name
  }

  /// The word after a space at `offset`.
  private func wordAfter(_ offset: Int) -> String {
    guard offset < bytes.count, bytes[offset] == 0x20 else { return "" }
    let word = bytes[(offset + 1)...].prefix { $0 != 0x20 }.prefix(64)
    return String(decoding: word, as: UTF8.self)
  }

  // MARK: - Evidence

  /// What the company of the ordinary word says.
  private func weight(
    of homograph: KoreanHomograph,
    _ tail: String,
    _ host: KoreanTail.Host,
    _ context: KoreanContext
  ) -> Int {
    var weight =
      switch homograph.prior {
      case .ordinary: -2
      case .even: 0
      case .name: 2
      }
    switch homograph.wordClass {
    case .adnominal, .adverb: weight += tail.isEmpty ? -3 : 2
    case .verb:
      if tail.isEmpty, let next = context.next.first, homograph.comesBefore(next) { weight -= 1 }
    case .noun where Self.isAdnominal(context.previous): weight -= 3
    case .noun, .place: break
    }
    if homograph.comesAfter(context.previous), !context.previous.isEmpty { weight -= 3 }
    if let next = context.next.first, homograph.comesBefore(next) { weight -= 3 }
    if homograph.tails.contains(tail) { weight -= 2 }
    if homograph.wordClass == .place, !tail.isEmpty, Self.placeTails.contains(tail) { weight -= 1 }
    return weight
  }

  /// What stands beside names only.
  private func neighbours(
    _ name: String,
    _ tail: String,
    _ host: KoreanTail.Host,
    _ context: KoreanContext
  ) -> Int {
    var weight = context.isInitial ? 1 : 0
    let next = context.next.first ?? ""
    if !tail.isEmpty, let reading = KoreanTail(tail, after: nil as FinalSound?, host: host) {
      weight += Self.weight(ofSuffixIn: reading)
      if Self.placeTails.contains(tail), host != .person { weight += 1 }
      if Self.personTails.contains(tail), host != .place { weight += 2 }
    } else if tail.isEmpty, let reading = KoreanTail(next, after: nil as FinalSound?, host: host) {
      weight += Self.weight(ofSuffixIn: reading)
    }
    let previous = context.previous
    if host != .place, !previous.isEmpty, Self.isTitle(previous) { weight += 3 }
    // 경기도 is a name of its own, and no 경기 with 도, “too”.
    if !tail.isEmpty, !WellKnownNames.contain(name), WellKnownNames.open(name + tail) {
      weight += 4
    }
    let isPaired =
      !previous.isEmpty && WellKnownNames.open(previous) && Self.isPairing(previous)
      || Self.isPairing(tail) && WellKnownNames.open(next)
    if isPaired { weight += 2 }
    let isBesideName =
      WellKnownNames.open(next)
      || (!previous.isEmpty && WellKnownNames.open(previous))
    if isBesideName { weight += 2 }
    if host != .person, context.next.contains(where: Self.isOfState) { weight += 2 }
    return weight
  }

  /// A title or a unit shows a name; a noun that place names are compounded with shows it less.
  private static func weight(ofSuffixIn tail: KoreanTail) -> Int {
    guard case .suffix(let kind) = tail.segments.first?.kind else { return 0 }
    switch kind {
    case "title", "unit": return 3
    case "noun": return 2
    default: return 0
    }
  }

  private static let placeTails: Set<String> = [
    "에서", "에", "에서는", "에는", "에서의", "에도", "에서도", "까지", "에까지", "으로부터", "로부터", "에서부터",
  ]
  private static let personTails: Set<String> = [
    "에게", "에게서", "에게는", "에게도", "께서", "께서는", "께", "한테", "에 대해", "씨",
  ]

  /// Whether `word` is a title and nothing else: 작가 한강.
  private static func isTitle(_ word: String) -> Bool {
    guard let tail = KoreanTail(word, after: nil as FinalSound?, host: .person) else {
      return false
    }
    return tail.segments.count == 1 && weight(ofSuffixIn: tail) == 3
  }

  /// Whether a word joins its name to another.
  private static func isPairing(_ word: String) -> Bool {
    ["와", "과", "이나", "하고", "및"].contains { word.hasSuffix($0) }
  }

  /// Words of states and wars, which stand near the names of states.
  private static func isOfState(_ word: String) -> Bool {
    [
      "내전", "반군", "정부군", "수도", "대통령", "총리", "외무", "외교", "국왕", "국경", "난민", "유엔", "파병", "대표팀", "대사관",
      "군부", "쿠데타", "핵합의", "미사일",
    ].contains { word.hasPrefix($0) }
  }

  /// Whether a word is a determiner, or ends as one: 모든, 평화적, 강한, 새로운.
  private static func isAdnominal(_ word: String) -> Bool {
    if WellKnownNames.open(word) || word.unicodeScalars.count < 2 {
      return ["그", "이", "저"].contains(word)
    }
    if ["모든", "다른", "여러", "온갖", "어떤", "아무", "무슨", "이런", "그런", "각종"].contains(word) { return true }
    return [
      "적", "적인", "한", "된", "던", "운", "있는", "없는", "하는", "되는", "같은", "큰", "높은", "좋은", "많은", "작은",
      "시키는",
    ].contains { word.hasSuffix($0) }
  }

  // MARK: - Parts of other names

  /// Whether `name` begins as a particle does: 이란, which after a closing quotation mark is one.
  private static func mayBeParticle(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return "이은는가를을와과로의에도만".unicodeScalars.contains(first)
  }

  /// Whether a name of two syllables is the beginning of one of three: 이수만 회장, 김정일 국방위원장.
  ///
  /// The third syllable looks like a particle, and a title follows. 은, 이 and their like are particles before
  /// a title too (조국은 장관으로), unless the title itself is the topic or subject.
  private func isPartOfName(_ name: String, tail: String, _ context: KoreanContext) -> Bool {
    guard let first = name.unicodeScalars.first, KoreanSurnames.contain(first),
      !WellKnownNames.contain(name), !WellKnownNames.contain(name + tail),
      tail.unicodeScalars.count == 1
    else { return false }
    if tail == "일" || tail == "인" {
      let next = context.next.first ?? ""
      return !["것", "때", "뿐", "경우", "수", "리", "듯", "만큼", "줄", "텐데", "가능성"].contains {
        next.hasPrefix($0)
      }
    }
    guard let next = context.next.first,
      let title = KoreanTail(next, after: nil as FinalSound?, host: .person),
      case .suffix("title") = title.segments.first?.kind
    else { return false }
    if ["만", "아", "야"].contains(tail) { return true }
    guard ["은", "이", "도", "가", "나", "로", "의"].contains(tail) else { return false }
    let becomes = context.next.dropFirst().first.map { word in
      ["되", "됐", "된", "아니", "될"].contains { word.hasPrefix($0) }
    }
    let isTopic = title.particles.first.map { ["TOP", "NOM", "NOMH"].contains($0) } ?? false
    return isTopic && becomes != true
  }
}
