import Foundation
import Testing

@testable import Transliteration

/// The vectors of the shared board, where they stand beside the repository.
@Suite("The Korean vectors of the board")
struct KoreanGoldTests {
  private struct Vector {
    let input: String
    let system: String
    let mode: String
    let expected: String
    let trust: String
  }

  private static let vectors: [Vector] = {
    guard
      let text = try? String(contentsOfFile: "../shared/gold/transliteration.tsv", encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 4, fields[1].hasPrefix("ko-") else { return nil }
      return Vector(
        input: fields[0],
        system: fields[1],
        mode: fields[2],
        expected: fields[3],
        trust: fields[4]
      )
    }
  }()

  private static func folded(_ text: String) -> String {
    let marks = ["’": "'", "ʼ": "'", "‘": "'", "ʹ": "'", "′": "'", "”": "\"", "ʺ": "\"", "“": "\""]
    var text = text.precomposedStringWithCanonicalMapping
    for (mark, plain) in marks { text = text.replacingOccurrences(of: mark, with: plain) }
    return text.lowercased().trimmingCharacters(in: .whitespaces)
  }

  @Test("are met, but for those that contradict their standard", .enabled(if: !vectors.isEmpty))
  func board() throws {
    var counts: [String: (right: Int, exact: Int, all: Int)] = [:]
    var misses: [String] = []
    for vector in Self.vectors where vector.mode != "title" {
      let system = try SystemCatalog.transliterator(vector.system)
      let mode = try #require(TransliterationMode(rawValue: vector.mode))
      let got = system.transliterate(vector.input, mode: mode, traced: false).text
      let key = "\(vector.system)/\(vector.mode)"
      let isRight = Self.folded(got) == Self.folded(vector.expected)
      counts[key, default: (0, 0, 0)].all += 1
      counts[key]?.right += isRight ? 1 : 0
      counts[key]?.exact += got == vector.expected ? 1 : 0
      if !isRight {
        misses.append("\(key) \(vector.trust) \(vector.input): \(vector.expected), not \(got)")
      }
    }
    let right = counts.values.map(\.right).reduce(0, +)
    let all = counts.values.map(\.all).reduce(0, +)
    let board = counts.sorted { $0.key < $1.key }.map {
      "\($0.key) \($0.value.right)/\($0.value.all), exact \($0.value.exact)"
    }
    let report = (board + misses).joined(separator: "\n")
    #expect(Double(right) >= 0.98 * Double(all), "\(report)")
    if ProcessInfo.processInfo.environment["PRINT_BOARD"] != nil { print(report) }
  }

  /// The records of libraries differ from their own rules in a few words: 로스쿨 with r, 인적 without tension.
  @Test("of titles are met, but for one in twenty", .enabled(if: !vectors.isEmpty))
  func titles() throws {
    let system = try SystemCatalog.transliterator("ko-ala-lc")
    let titles = Self.vectors.filter { $0.mode == "title" }
    let misses = titles.compactMap { vector -> String? in
      let got = system.transliterate(vector.input, mode: .title, traced: false).text
      let isRight = Self.folded(got) == Self.folded(vector.expected)
      return isRight ? nil : "\(vector.input): \(vector.expected), not \(got)"
    }
    #expect(misses.count * 20 <= titles.count, "\(misses.joined(separator: "\n"))")
  }
}
