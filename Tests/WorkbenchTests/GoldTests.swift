import Annotating
import Documents
import Foundation
import Glossaries
import GlossaryLinting
import Languages
import Resources
import SourceText
import Testing
import Workbench

/// News texts annotated by hand, which stand beside the package and are no part of it.
private enum Gold {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../shared/gold")
    .standardizedFileURL

  static let isAvailable = FileManager.default.fileExists(
    atPath: folder.appending(path: "mentions").path
  )

  /// A row of a table by the names of its columns.
  static func rows(_ path: String) throws -> [[String: String]] {
    let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
    let table = try FactTable(path: path, bytes: bytes)
    return table.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: table.columns.indices.map {
          (table.columns[$0], table.text(row, $0))
        }
      )
    }
  }

  /// The texts in a language, by their names.
  static func documents(in language: Language) throws -> [String] {
    let prefix = language == .northKorean ? "ko-nk-" : language.tag + "-"
    return try FileManager.default
      .contentsOfDirectory(atPath: folder.appending(path: "mentions").path)
      .map { String($0.prefix { $0 != "." }) }
      .filter {
        $0.hasPrefix(prefix) && (language == .northKorean || !$0.hasPrefix("ko-nk-"))
          || language == .english && $0 == "seed-article"
      }
      .sorted()
  }
}

/// What was found of what is there.
private struct Score {
  private(set) var found = 0
  private(set) var expected = 0
  private(set) var stray = 0

  var recall: Double { Double(found) / Double(max(expected, 1)) }
  var precision: Double { Double(found) / Double(max(found + stray, 1)) }

  /// Counts mentions with the right span and concept.
  ///
  /// Concepts that the reference table does not hold, demonyms, and mentions within others neither earn
  /// nor cost.
  mutating func count(_ mentions: [Mention], of annotation: DraftAnnotation, in document: String)
    throws
  {
    let known = Set(try Gold.rows("concepts.tsv").compactMap { $0["id"] })
    var needed: [TextSpan: String] = [:]
    var ignored: [TextSpan] = []
    var traps: [(span: TextSpan, concept: String)] = []
    for row in try Gold.rows("mentions/\(document).gold.tsv") {
      guard let start = row["start"].flatMap({ Int($0) }), let end = row["end"].flatMap({ Int($0) })
      else { continue }
      let span = TextSpan(start: start, end: end)
      switch row["status"] {
      case "trap": traps.append((span, row["concept"] ?? ""))
      case "neutral", "derived": ignored.append(span)
      case _ where row["note"]?.contains("nested") == true: ignored.append(span)
      default: needed[span] = row["concept"]
      }
    }
    expected += needed.count
    for mention in mentions where mention.status != .derived {
      let concept = annotation.concept(of: mention).id
      guard known.contains(concept),
        !traps.contains(where: { $0.span.overlaps(mention.span) && $0.concept != concept })
      else { continue }
      if needed[mention.span] == concept {
        found += 1
      } else if !ignored.contains(where: { $0.overlaps(mention.span) }) {
        stray += 1
      }
    }
  }
}

// The texts may not be copied into the package; where they are absent there is nothing to hold against.
@Suite("News that was annotated by hand", .enabled(if: Gold.isAvailable, "no ../shared/gold here"))
struct GoldTests {
  @Test(
    "is annotated alike",
    arguments: [
      (Language.english, 0.95, 0.97), (.korean, 0.93, 0.93),
    ]
  )
  func floors(language: Language, recall: Double, precision: Double) throws {
    let workbench = ShippedGlossary.workbench(language)
    var score = Score()
    for document in try Gold.documents(in: language) {
      let path = Gold.folder.appending(path: "texts/\(document).txt").path
      let annotation = workbench.annotate(try Workbench.read(path))
      try score.count(annotation.mentions, of: annotation, in: document)
    }
    #expect(score.expected > 100)
    #expect(score.recall >= recall)
    #expect(score.precision >= precision)
  }
}
