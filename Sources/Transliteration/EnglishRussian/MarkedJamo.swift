/// Onsets, medials and codas as bytes, the way the Hangul rules have them, and syllables made of them.
///
/// - Source: 외래어 표기법, 제3장 제1절 제1항–제4항: a consonant that no vowel follows and that is no coda
///   takes ㅡ; a vowel that no consonant stands before takes ㅇ.
enum MarkedJamo {
  private static let medials: UInt8 = 32
  private static let codas: UInt8 = 64

  /// What stands in a rule: jamo, where one after - is a coda.
  static func encode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isCoda = false
    for scalar in text.unicodeScalars {
      if scalar == "-" {
        isCoda = true
        continue
      }
      if isCoda {
        SyllableCode.coda(scalar).map { bytes.append(codas + $0) }
      } else if let medial = SyllableCode.medial(scalar) {
        bytes.append(medials + medial)
      } else if let onset = SyllableCode.onset(scalar) {
        bytes.append(onset)
      }
      isCoda = false
    }
    return bytes
  }

  /// A syllable, with the first and the last letter that it stands for.
  struct Syllable: Sendable {
    var onset: UInt8
    var medial: UInt8?
    var coda: UInt8 = 0
    var first: Int
    var last: Int
  }

  /// Adds the jamo of the letter at `index` to the syllables.
  static func add(_ jamo: [UInt8], of index: Int, to syllables: inout [Syllable]) {
    for byte in jamo {
      if byte < medials {
        syllables.append(Syllable(onset: byte, medial: nil, first: index, last: index))
      } else if byte < codas {
        add(medial: byte - medials, of: index, to: &syllables)
      } else {
        add(coda: byte - codas, of: index, to: &syllables)
      }
    }
  }

  private static func add(medial: UInt8, of index: Int, to syllables: inout [Syllable]) {
    guard let last = syllables.indices.last, syllables[last].medial == nil else {
      syllables.append(
        Syllable(onset: SyllableCode.silentOnset, medial: medial, first: index, last: index)
      )
      return
    }
    syllables[last].medial = medial
    syllables[last].last = index
  }

  private static func add(coda: UInt8, of index: Int, to syllables: inout [Syllable]) {
    guard let last = syllables.indices.last, syllables[last].coda == 0 else {
      syllables.append(
        Syllable(onset: SyllableCode.onset(ofCoda: coda), medial: nil, first: index, last: index)
      )
      return
    }
    if syllables[last].medial == nil { syllables[last].medial = SyllableCode.eu }
    syllables[last].coda = coda
    syllables[last].last = index
  }

  /// Adds the syllable in UTF-8.
  static func append(_ syllable: Syllable, to bytes: inout [UInt8]) {
    let medial = syllable.medial ?? SyllableCode.eu
    let isAffricate = (12...14).contains(syllable.onset)
    SyllableCode.append(
      onset: syllable.onset,
      medial: isAffricate ? SyllableCode.plain(medial) : medial,
      coda: syllable.coda,
      to: &bytes
    )
  }
}
