/// Letters that are written as one consonant.
struct RussianCluster: Sendable {
  /// The consonant.
  var code: UInt8
  /// The letter after the last of them.
  var end: Int
  /// Whether the consonant is written twice.
  var isDoubled = false
  /// Whether it keeps its voice at the end of the word.
  var isKeptVoiced = false
  /// Whether it is the н of нкт.
  var isNasalBeforeKT = false
}

extension RussianHangulEngine {
  /// The consonant that begins at `index`, with the letters that are written with it.
  ///
  /// - Source: 제3항, 제4항, 제7항, 제10항, and the rows тс and тч of 표 19; дц, дч and тц as the sounds
  ///   of ц and ч.
  func cluster(
    _ word: RussianWord,
    _ index: Int,
    _ writer: inout HangulSyllableWriter
  ) -> RussianCluster {
    var cluster = RussianCluster(code: word.codes[index], end: index + 1)
    merge(word, &cluster, &writer)
    let doubled = cluster.end
    while word.letter(cluster.end) == cluster.code { cluster.end += 1 }
    if cluster.end > doubled {
      writer.because(RussianArticle.doubled.words)
      cluster.isDoubled = true
    }
    if cluster.code == Code.n, word.letter(cluster.end) == Code.k,
      word.letter(cluster.end + 1) == Code.t
    {
      cluster.isNasalBeforeKT = true
      cluster.end += 1
    }
    return cluster
  }

  private func merge(
    _ word: RussianWord,
    _ cluster: inout RussianCluster,
    _ writer: inout HangulSyllableWriter
  ) {
    guard cluster.code == Code.d || cluster.code == Code.t, let next = word.letter(cluster.end)
    else {
      if cluster.code == Code.d, isSuffix(word, at: cluster.end - 1) {
        writer.because(RussianArticle.gradAndGorod.words, line: letters[Int(Code.d)].line)
        cluster.isKeptVoiced = true
      }
      return
    }
    switch (cluster.code, next) {
    case (Code.d, Code.z), (Code.d, Code.zh):
      writer.because(RussianArticle.dzAndDzh.words)
      cluster.code = next
    case (_, Code.ts), (_, Code.ch):
      writer.because(RussianArticle.affricates.words)
      cluster.code = next
    case (Code.t, Code.s):
      writer.because(RussianArticle.affricates.words)
      cluster.code = Code.ts
    case (Code.d, Code.s):
      if let after = word.letter(cluster.end + 1),
        RussianLetter.isVowel(after) || after == Code.softSign || after == Code.hardSign
      {
        return
      }
      writer.because(RussianArticle.ds.words)
      cluster.code = Code.ts
    default: return
    }
    cluster.end += 1
  }

  /// Whether the д at `index` ends a word in -град or -город.
  private func isSuffix(_ word: RussianWord, at index: Int) -> Bool {
    guard index + 1 == word.count else { return false }
    return index > 3 && word.ends(at: index - 3, with: Self.grad)
      || index > 4 && word.ends(at: index - 4, with: Self.gorod)
  }

  private static let grad = [Code.g, Code.r, Code.a, Code.d]
  private static let gorod = [Code.g, Code.o, Code.r, Code.o, Code.d]
}
