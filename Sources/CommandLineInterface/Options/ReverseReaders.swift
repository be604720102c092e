internal import Transliteration

/// Which reader reads a system backwards.
enum ReverseReaders {
  /// The reader for the Latin spellings of `system`, or of any Russian system where none is named.
  ///
  /// The reader of a system reads the others' spellings too, for drafts mix them, and thinks them less likely.
  ///
  /// - Throws: `UsageError` where nothing reads the system backwards.
  static func reader(of system: String?) throws -> (String, Int) -> [Reading] {
    guard let system else {
      let reader = try LatinRussianReader()
      return { reader.readings(of: $0, count: $1) }
    }
    if system.hasPrefix("ko-"), system != "ko-kontsevich", system != "ko-kholodovich" {
      let reader = try LatinKoreanReader(system: system)
      return { reader.readings(of: $0, count: $1) }
    }
    if system.hasPrefix("ru-"), system != "ru-nikl" {
      let reader = try LatinRussianReader(system: system)
      return { reader.readings(of: $0, count: $1) }
    }
    throw UsageError("\(system) is not read backwards; Latin spellings of ko- and ru- systems are")
  }
}
