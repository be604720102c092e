internal import SourceText

/// Weighs whether a capitalised word that is another word or name too is a place: Turkey, Jordan, Чили, Вена.
///
/// A capital within a sentence weighs 1, and so does a comma that parts it from a capitalised neighbour; a
/// preposition of place 3, another 1; words of states around it 2; a neighbour that makes a person of it
/// (Michael Jordan) −4, or the first part of a longer name (Victoria Falls) −3. The weights were set on
/// hand-made sentences.
struct PlaceContext {
  private let before: [Substring]
  private let after: [Substring]
  private let isCyrillic: Bool

  /// Looks around the name at `span` in a text that has its capitals.
  init(_ bytes: [UInt8], span: TextSpan) {
    let start = Self.boundary(bytes, max(0, span.start - 96))
    let end = Self.boundary(bytes, min(bytes.count, span.end + 96))
    before = String(decoding: bytes[start..<span.start], as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).suffix(3).map { $0 }
    after = String(decoding: bytes[span.end..<end], as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).prefix(3).map { $0 }
    isCyrillic = span.start < bytes.count && (0xD0...0xD3).contains(bytes[span.start])
  }

  /// What the words around the name say: one and more is surely the place, less than zero is not.
  var weight: Int {
    // What is glued to the name: a bracket, a quotation mark, the rest of a possessive.
    guard Self.letters(before.last ?? "").isEmpty else { return -1 }
    let previous = before.dropLast().last.flatMap { $0.isEmpty ? nil : $0 }
    let isInitial = previous.map { Self.endsSentence($0) } ?? true
    let mark = before.last ?? ""
    let next = after.count > 1 && Self.letters(after[0], orApostrophe: true) ? after[1] : ""
    var weight = 0
    if isInitial {
      if mark.isEmpty, Self.acts.contains(String(next)) { weight += 2 }
    } else if let previous {
      weight += 1 + self.weight(ofPrevious: previous)
    }
    if after.first?.hasPrefix("’s") == true || after.first?.hasPrefix("'s") == true {
      if Self.states.contains(Self.letters(next).lowercased()) { weight += 2 }
    } else if !isCyrillic, after.first?.isEmpty == true, Self.isCapitalised(next) {
      if !Self.companions.contains(Self.letters(next)) { weight -= 3 }
    } else if after.first == ",", Self.isCapitalised(next) {
      weight += 1
    }
    return weight
  }

  private func weight(ofPrevious previous: Substring) -> Int {
    let word = Self.letters(previous)
    let lower = word.lowercased()
    if Self.inside.contains(lower) { return 3 }
    if Self.around.contains(lower) { return 1 }
    if lower == "of" {
      let head = before.dropLast(2).last.map { Self.letters($0) } ?? ""
      return Self.states.contains(head.lowercased()) || Self.isCapitalised(head[...]) ? 2 : 1
    }
    if previous.hasSuffix(",") { return Self.isCapitalised(previous) ? 1 : 0 }
    if Self.states.contains(lower) { return 2 }
    if Self.openers.contains(lower) { return 0 }
    // МИД Чили; but Michael Jordan, unless the capital is that of the sentence: Президент Чили.
    let isWhole = previous.count == word.count
    let isHead = before.count < 3 || before.dropLast(2).last.map { Self.endsSentence($0) } ?? true
    if isWhole, Self.isCapitalised(previous), word != word.uppercased(), !(isCyrillic && isHead) {
      return -5
    }
    return 0
  }

  // MARK: - Words

  private static let inside: Set<String> = [
    "in", "near", "across", "throughout", "outside", "inside", "into", "within", "в", "во", "из",
  ]
  private static let around: Set<String> = [
    "from", "to", "toward", "towards", "against", "with", "between", "by", "via", "for", "on", "at",
    "и", "с", "со", "к", "от", "о", "у", "за", "через", "между", "против", "для",
  ]
  /// What is capitalised at the head of an English sentence only.
  private static let openers: Set<String> = [
    "after", "also", "although", "and", "as", "because", "before", "both", "but", "even", "how",
    "if", "meanwhile", "now", "once", "only", "since", "so", "still", "that", "then", "though",
    "today", "unless", "until", "what", "when", "where", "whether", "which", "while", "why", "yet",
  ]
  /// What states have, do and suffer.
  private static let states: Set<String> = [
    "president", "king", "queen", "emir", "government", "capital", "parliament", "army", "military",
    "ambassador", "embassy", "border", "borders", "economy", "republic", "kingdom", "state",
    "premier", "minister", "leader", "leaders", "opposition", "lira", "election", "elections",
    "invasion", "people", "population", "south", "north", "east", "west", "prime", "foreign",
    "президент", "президента", "правительство", "правительства", "власти", "властей", "посол",
    "посла", "посольство", "столица", "столице", "премьер", "глава", "главы", "король", "граница",
    "границе", "республика", "республики",
  ]
  /// Capitalised words that stand after a place and are no part of its name.
  private static let companions: Set<String> = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "June", "July", "August", "September", "October", "November",
    "December", "President", "Prime", "Foreign", "Minister", "Ambassador", "I",
  ]
  /// What a state does at the head of a sentence, and a bird or a garment does not.
  private static let acts: Set<String> = [
    "said", "says", "announced", "accused", "denied", "rejected", "signed", "urged", "warned",
    "condemned", "plans", "agreed", "voted", "closed", "recalled", "expelled", "imposed", "joined",
    "welcomed", "called", "sent", "joins", "rejects", "accuses", "condemns", "expels",
  ]

  private static func endsSentence(_ word: Substring) -> Bool {
    guard let last = word.unicodeScalars.last(where: { !"\"'’”»)".unicodeScalars.contains($0) })
    else { return true }
    return ".!?…:;—–-•".unicodeScalars.contains(last) && !(last == "." && isInitials(word))
  }

  /// Whether a full stop abbreviates: U.S., Mr.
  private static func isInitials(_ word: Substring) -> Bool {
    word.dropLast().contains(".") || ["Mr.", "Mrs.", "Dr.", "St."].contains(String(word))
  }

  private static func letters(_ word: some StringProtocol) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.properties.isAlphabetic }))
  }

  /// Whether nothing, or an apostrophe with its s, stands right after the name.
  private static func letters(_ glued: Substring, orApostrophe: Bool) -> Bool {
    glued.isEmpty || ["’s", "'s", ",", "’", "'"].contains(String(glued))
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
  }

  private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
