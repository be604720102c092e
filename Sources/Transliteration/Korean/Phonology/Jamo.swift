/// The numbers of the jamo that the rules speak of.
enum Jamo {
  /// The initials, as they are written in tables.
  static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  /// The vowels.
  static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  /// The finals; the first is none.
  static let finals = Array(" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

  /// Initials by number.
  enum Initial {
    static let g: UInt8 = 0
    static let gg: UInt8 = 1
    static let n: UInt8 = 2
    static let d: UInt8 = 3
    static let dd: UInt8 = 4
    static let r: UInt8 = 5
    static let m: UInt8 = 6
    static let b: UInt8 = 7
    static let s: UInt8 = 9
    static let ss: UInt8 = 10
    static let none: UInt8 = 11
    static let j: UInt8 = 12
    static let ch: UInt8 = 14
    static let k: UInt8 = 15
    static let t: UInt8 = 16
    static let p: UInt8 = 17
    static let h: UInt8 = 18
  }

  /// Vowels by number.
  enum Vowel {
    static let a: UInt8 = 0
    static let ae: UInt8 = 1
    static let eo: UInt8 = 4
    static let yeo: UInt8 = 6
    static let ye: UInt8 = 7
    static let wi: UInt8 = 16
    static let eu: UInt8 = 18
    static let ui: UInt8 = 19
    static let i: UInt8 = 20

    /// ㅣ and the vowels that begin with it: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ.
    static func isIotated(_ vowel: UInt8) -> Bool {
      vowel == i || isGlide(vowel)
    }

    /// ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ.
    static func isGlide(_ vowel: UInt8) -> Bool {
      vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17
    }
  }

  /// The seven sounds that can end a syllable, and none.
  ///
  /// - Source: 표준 발음법, 제8항.
  enum Stop {
    static let none: UInt8 = 0
    static let k: UInt8 = 1
    static let n: UInt8 = 2
    static let t: UInt8 = 3
    static let l: UInt8 = 4
    static let m: UInt8 = 5
    static let p: UInt8 = 6
    static let ng: UInt8 = 7
    static let letters = Array(" ㄱㄴㄷㄹㅁㅂㅇ".unicodeScalars)

    /// ㄱ ㄷ ㅂ.
    static func isObstruent(_ sound: UInt8) -> Bool { sound == k || sound == t || sound == p }
  }

  /// The sound that each final has at the end of a word.
  ///
  /// - Source: 표준 발음법, 제9–11항.
  static let neutralized: [UInt8] = [
    0, 1, 1, 1, 2, 2, 2, 3, 4, 1, 5, 4, 4, 4, 6, 4, 5, 6, 6, 3, 3, 7, 3, 3, 1, 3, 6, 3,
  ]
}
