import Foundation
import Languages

/// Lists of persons in `../shared/gold/names`.
enum GoldNames {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/gold/names").standardized

  static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Which languages are aligned.
  enum Lists: String, CaseIterable, Sendable, CustomStringConvertible {
    case englishKorean, koreanRussian, russianEnglish

    var description: String { rawValue }

    var languages: (Language, Language) {
      switch self {
      case .englishKorean: (.english, .korean)
      case .koreanRussian: (.korean, .russian)
      case .russianEnglish: (.russian, .english)
      }
    }

    /// Pairs of distinct names, evenly from the whole list.
    func pairs(most: Int) throws -> [(String, String)] {
      let file = self == .englishKorean ? "person-en-ko-wikidata.tsv" : "people-ko-ru-en.tsv"
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      var (firsts, seconds): (Set<String>, Set<String>) = ([], [])
      let rows = text.split(separator: "\n").dropFirst().compactMap { line -> (String, String)? in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let pair: (String, String)
        switch self {
        case .englishKorean: pair = (fields[0], fields[1])
        case .koreanRussian: pair = (fields[0], fields[2])
        case .russianEnglish:
          pair = (fields[2], fields[3].split(separator: "|").first.map(String.init) ?? "")
        }
        guard !pair.0.isEmpty, !pair.1.isEmpty, firsts.insert(pair.0).inserted,
          seconds.insert(pair.1).inserted
        else { return nil }
        return pair
      }
      let step = max(1, rows.count / most)
      return stride(from: 0, to: rows.count, by: step).prefix(most).map { rows[$0] }
    }
  }
}
