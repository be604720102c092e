import Foundation
import Morphology
import Testing

/// Reference forms beside the repository.
private enum Gold {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/gold/names")
  static let isAvailable = FileManager.default.fileExists(
    atPath: folder.appending(path: "ru-surname-cases.tsv").path
  )
}

@Suite(
  "Russian forms of a corpus",
  .enabled(if: Gold.isAvailable, "no ../shared/gold/names here")
)
struct RussianGoldTests {
  private static let cases: [Substring: RussianCase] = [
    "рд": .genitive, "дт": .dative, "вн": .accusative, "тв": .instrumental, "пр": .prepositional,
  ]

  @Test(
    "are met",
    arguments: [
      ("ru-firstname-cases", RussianNameKind.given, 0.997),
      ("ru-surname-cases", .surname, 0.999), ("ru-patronymic-cases", .patronymic, 0.9999),
    ]
  )
  func corpus(file: String, kind: RussianNameKind, floor: Double) throws {
    let text = try String(
      contentsOf: Gold.folder.appending(path: file + ".tsv"),
      encoding: .utf8
    )
    var total = 0
    var right = 0
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t")
      let marks = fields.count == 3 ? fields[2].split(separator: ",") : []
      guard let wanted = marks.last.flatMap({ Self.cases[$0] }), marks.contains("ед") else {
        continue
      }
      let paradigm = RussianDeclension.standard.paradigm(
        of: String(fields[0]),
        kind: kind,
        gender: marks[0] == "жр" ? .feminine : .masculine
      )
      total += 1
      right += Self.folded(paradigm[wanted]) == Self.folded(String(fields[1])) ? 1 : 0
    }
    #expect(total > 4000)
    #expect(Double(right) >= floor * Double(total), "\(right) of \(total)")
  }

  private static func folded(_ form: String) -> String {
    form.uppercased().replacing("Ё", with: "Е")
  }
}
