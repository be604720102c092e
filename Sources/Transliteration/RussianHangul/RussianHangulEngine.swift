/// Writes one Russian word in Hangul, letter by letter, by the table and its articles.
///
/// - Source: 외래어 표기법, 표 19 and 제3장 제22절 (문화관광부 고시 제2005-32호).
/// - Complexity: O(n) in the letters of a word; nothing is allocated for a letter.
struct RussianHangulEngine: Sendable {
  typealias Code = RussianLetter.Code

  let letters = RussianLetter.all

  /// Writes `word`.
  func write(_ word: RussianWord, to writer: inout HangulSyllableWriter) {
    var index = 0
    while index < word.count {
      switch word.codes[index] {
      case Code.softSign, Code.hardSign: sign(word, &index, &writer)
      case let code where RussianLetter.isVowel(code): vowel(word, &index, &writer)
      default: consonant(word, &index, &writer)
      }
    }
  }

  /// A vowel that no consonant stands before.
  private func vowel(_ word: RussianWord, _ index: inout Int, _ writer: inout HangulSyllableWriter)
  {
    let code = word.codes[index]
    let letter = letters[Int(code)]
    let next = word.letter(index + 1)
    if code == Code.shortI, index == 0, let next, let iotated = iotated(next) {
      writer.because(RussianArticle.iot.words, line: letter.line)
      writer.syllable(SyllableCode.silentOnset, iotated, for: word.bytes(index..<index + 2))
      index += 2
      return
    }
    writer.because("table 19: a vowel that no consonant stands before", line: letter.line)
    if code == Code.ye || code == Code.e { writer.because(RussianArticle.e.words) }
    var end = index + 1
    if isIJ(word, at: index) {
      writer.because(RussianArticle.ij.words)
      end += 1
    }
    writer.syllable(SyllableCode.silentOnset, letter.elsewhere, for: word.bytes(index..<end))
    index = end
  }

  /// What й and this vowel make together at the beginning of a word.
  private func iotated(_ code: UInt8) -> UInt8? {
    switch code {
    case Code.a, Code.o, Code.u, Code.e, Code.ye:
      SyllableCode.iotated(letters[Int(code)].afterConsonant)
    default: nil
    }
  }

  private func isIJ(_ word: RussianWord, at index: Int) -> Bool {
    (word.codes[index] == Code.i || word.codes[index] == Code.y)
      && word.letter(index + 1) == Code.shortI
  }

  /// A sign that no consonant has taken: at the beginning, after a vowel, or ъ.
  private func sign(_ word: RussianWord, _ index: inout Int, _ writer: inout HangulSyllableWriter) {
    writer.because(
      word.codes[index] == Code.hardSign
        ? RussianArticle.hardSign.words : RussianArticle.softSign.words
    )
    writer.silent(word.bytes(index..<index + 1))
    index += 1
  }

  private func consonant(
    _ word: RussianWord,
    _ index: inout Int,
    _ writer: inout HangulSyllableWriter
  ) {
    let cluster = cluster(word, index, &writer)
    let first = index
    index = cluster.end
    if cluster.isNasalBeforeKT, writer.isReadyForCoda {
      writer.because(RussianArticle.nkt.words, line: letters[Int(cluster.code)].line)
      writer.close(with: SyllableCode.ieungCoda, for: word.bytes(first..<cluster.end))
      return
    }
    let letter = letters[Int(cluster.code)]
    let next = word.letter(cluster.end)
    if let next, RussianLetter.isVowel(next) {
      open(cluster, letter, with: next, word, first, &index, &writer)
    } else if next == Code.softSign, !isSilentSign(after: cluster.code, word, cluster.end) {
      writer.because("table 19: before ь", line: letter.line)
      writer.because(RussianArticle.softSign.words)
      if cluster.code == Code.l, first == 0 { writer.because(RussianArticle.initialLM.words) }
      syllable(cluster, letter, SyllableCode.i, word, first..<cluster.end + 1, &writer)
      index = cluster.end + 1
    } else {
      var after = cluster.end
      if next == Code.softSign || next == Code.hardSign {
        let article: RussianArticle = next == Code.softSign ? .softSign : .hardSign
        writer.because(article.words)
        after += 1
      }
      close(cluster, letter, before: word.letter(after), word, first..<after, &writer)
      index = after
    }
  }

  /// Whether ь is not written: after л м н and the hushing consonants, unless a vowel follows.
  ///
  /// - Source: 제9항; after ш щ ж ч, which are syllables of their own with ㅣ, there is nothing to add.
  private func isSilentSign(after code: UInt8, _ word: RussianWord, _ sign: Int) -> Bool {
    if let next = word.letter(sign + 1), RussianLetter.isVowel(next) { return false }
    switch code {
    case Code.l: return sign > 1 || sign + 1 == word.count
    case Code.m, Code.n, Code.sh, Code.shch, Code.zh, Code.ch: return true
    default: return false
    }
  }

  /// A consonant and the vowel after it.
  private func open(
    _ cluster: RussianCluster,
    _ letter: RussianLetter,
    with vowel: UInt8,
    _ word: RussianWord,
    _ first: Int,
    _ index: inout Int,
    _ writer: inout HangulSyllableWriter
  ) {
    let row = letters[Int(vowel)]
    writer.because("table 19: before a vowel", line: letter.line)
    if vowel == Code.ye || vowel == Code.e { writer.because(RussianArticle.e.words) }
    var end = cluster.end + 1
    if isIJ(word, at: cluster.end) {
      writer.because(RussianArticle.ij.words)
      end += 1
    }
    syllable(cluster, letter, row.afterConsonant, word, first..<end, &writer)
    index = end
  }

  private func syllable(
    _ cluster: RussianCluster,
    _ letter: RussianLetter,
    _ medial: UInt8,
    _ word: RussianWord,
    _ range: Range<Int>,
    _ writer: inout HangulSyllableWriter
  ) {
    var medial = medial
    if letter.isPalatal {
      writer.because(RussianArticle.hushing.words)
      medial = SyllableCode.iotated(medial)
    } else if letter.onset == SyllableCode.jieut || letter.onset == SyllableCode.chieut {
      if SyllableCode.plain(medial) != medial { writer.because(RussianArticle.noDiphthong.words) }
      medial = SyllableCode.plain(medial)
    }
    let bytes = word.bytes(range)
    var doubling: UInt8?
    switch cluster.code {
    case Code.l:
      if range.lowerBound > 0 {
        writer.because(RussianArticle.l.words)
        doubling = SyllableCode.rieulCoda
      }
    case Code.m where cluster.isDoubled: doubling = SyllableCode.mieumCoda
    case Code.n where cluster.isDoubled: doubling = SyllableCode.niunCoda
    default: break
    }
    guard let doubling, writer.isReadyForCoda else {
      writer.syllable(letter.onset, medial, for: bytes)
      return
    }
    writer.close(with: doubling, for: bytes)
    writer.syllable(letter.onset, medial, for: bytes, joined: true)
  }

  /// A consonant that no vowel follows.
  private func close(
    _ cluster: RussianCluster,
    _ letter: RussianLetter,
    before next: UInt8?,
    _ word: RussianWord,
    _ range: Range<Int>,
    _ writer: inout HangulSyllableWriter
  ) {
    let bytes = word.bytes(range)
    let form: RussianLetter.Form
    if cluster.isKeptVoiced {
      form = letter.beforeVoiced
    } else if let next {
      let isVoiceless = letters[Int(next)].kind == .voiceless
      form = isVoiceless ? letter.beforeVoiceless : letter.beforeVoiced
      writer.because(
        isVoiceless ? "table 19: before a voiceless consonant" : "table 19: before a consonant",
        line: letter.line
      )
      switch cluster.code {
      case Code.z, Code.zh: writer.because(RussianArticle.sibilants.words)
      case Code.l: writer.because(RussianArticle.l.words)
      case Code.s, Code.ts, Code.ch, Code.sh, Code.shch, Code.m, Code.n, Code.r, Code.kh: break
      default: writer.because(RussianArticle.voicelessFollows.words)
      }
    } else {
      form = letter.atEnd
      writer.because("table 19: at the end of a word", line: letter.line)
    }
    switch form {
    case .none: writer.silent(bytes)
    case .syllable(let onset, let medial): writer.syllable(onset, medial, for: bytes)
    case .coda(let coda):
      let needsVowel = next == Code.l && (cluster.code == Code.m || cluster.code == Code.n)
      if writer.isReadyForCoda, !needsVowel {
        writer.close(with: coda, for: bytes)
      } else if case .syllable(let onset, let medial) = letter.atEnd {
        writer.syllable(onset, medial, for: bytes)
      } else {
        if cluster.code == Code.m { writer.because(RussianArticle.initialLM.words) }
        writer.syllable(letter.onset, SyllableCode.eu, for: bytes)
      }
    }
  }
}
