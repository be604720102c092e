import Foundation
import Testing

@testable import Transliteration

/// The grids of finals and initials, where the facts stand beside the repository.
@Suite("The grid of 28 finals and 19 initials")
struct KoreanGridTests {
  private struct Grid {
    var cells: [[String]] = []

    init(_ name: String) {
      let path = "../shared/facts/transliteration/\(name).tsv"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
      cells = text.split(separator: "\n").dropFirst(2).map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().map(String.init)
      }
    }
  }

  /// How many of the cells that the two agree on, of a system that writes 아 with every final before 아.
  private func agreement(_ grid: String, _ id: String, vowel: String) throws -> (Int, Int, [String])
  {
    let cells = Grid(grid).cells
    let system = try SystemCatalog.transliterator(id)
    var misses: [String] = []
    var right = 0
    var all = 0
    for (coda, row) in cells.enumerated() where row.count >= 19 && coda < 28 {
      for onset in 0..<19 {
        let first = KoreanSyllable(onset: 11, vowel: 0, coda: UInt8(coda)).scalar
        let second = KoreanSyllable(onset: UInt8(onset), vowel: 0, coda: 0).scalar
        let word = "\(first)\(second)"
        var got = system.transliterate(word, mode: .word, traced: false).text
        got = String(got.dropFirst(vowel.count).dropLast(vowel.count))
        got = got.replacingOccurrences(of: "’", with: "'")
        all += 1
        let expected = row[onset] == "-" ? "" : row[onset]
        if got == expected { right += 1 } else { misses.append("\(word) \(expected) \(got)") }
      }
    }
    return (right, all, misses)
  }

  @Test(
    "agrees with the facts but for what they say is open",
    .enabled(if: !Grid("grid_rr_noun_h").cells.isEmpty),
    arguments: [
      ("grid_rr_noun_h", "ko-rr", "a", 0.98), ("grid_mr1939", "ko-mr", "a", 0.93),
      ("grid_kontsevich", "ko-kontsevich", "а", 0.9), ("grid_dprk1992", "ko-dprk", "a", 0.85),
    ]
  )
  func grids(grid: String, id: String, vowel: String, least: Double) throws {
    let (right, all, misses) = try agreement(grid, id, vowel: vowel)
    #expect(Double(right) >= least * Double(all), "\(right) of \(all): \(misses)")
    if ProcessInfo.processInfo.environment["PRINT_BOARD"] != nil {
      print(id, right, all, misses.joined(separator: "; "))
    }
  }
}
