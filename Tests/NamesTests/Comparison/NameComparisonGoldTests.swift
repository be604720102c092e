import Foundation
import Names
import TestSupport
import Testing

@Suite("Comparing names, against people beside the repository")
struct NameComparisonGoldTests {
  private static var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/gold/names/people-ko-ru-en.tsv")
  }

  private static let isThere = FileManager.default.fileExists(atPath: file.path)

  @Test(
    "finds 95 of 100 people when 99 of 100 that it finds are right",
    .enabled(if: isThere),
    arguments: [(0, 2), (0, 3), (2, 3)]
  )
  func recall(first: Int, second: Int) throws {
    let rows = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let pairs = rows.compactMap { row -> (String, String)? in
      let names = [first, second].map { row[$0].split(separator: "|").first.map(String.init) ?? "" }
      return names.contains("") ? nil : (names[0], names[1])
    }
    var comparison = PairComparison()
    var scores: [(score: Double, isRight: Bool)] = []
    var random = SeededGenerator(seed: 7)
    for (a, b) in pairs {
      scores.append((comparison.compare(a, b).likeness.score, true))
      for _ in 0..<10 {
        let other = pairs[Int.random(in: pairs.indices, using: &random)].1
        if other != b { scores.append((comparison.compare(a, other).likeness.score, false)) }
      }
    }
    scores.sort { ($0.score, $1.isRight ? 1 : 0) > ($1.score, $0.isRight ? 1 : 0) }
    var right = 0
    var best = 0
    for (place, entry) in scores.enumerated() {
      right += entry.isRight ? 1 : 0
      if Double(right) >= 0.99 * Double(place + 1) { best = right }
    }
    #expect(Double(best) >= 0.95 * Double(pairs.count), "\(best) of \(pairs.count)")
  }
}
