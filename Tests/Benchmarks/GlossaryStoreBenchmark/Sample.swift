import Foundation
import Glossaries
import Languages

/// Concepts of four terms each, as values and as files.
struct Sample {
  static let languages = [Language.english, .russian, .korean, .northKorean]

  let count: Int

  func concept(_ number: Int) -> Concept {
    Concept(
      id: "concept-\(number)",
      kind: .term,
      definition: "what is meant by number \(number)",
      terms: Self.languages.map { language in
        Term("\(language) слово 낱말 \(number)", language: language, status: .preferred)
      }
    )
  }

  /// The rows of the store's table of terms, parted by tabs.
  func writeRows(to path: String) throws {
    try write(to: path) { number in
      concept(number).terms.enumerated().map { position, term in
        "\(number)\t\(position)\t\(term.text)\t\(term.language)\t\(term.status.rawValue)\n"
      }.joined()
    }
  }

  func writeCSV(to path: String) throws {
    try write(to: path, "concept,kind,language,term,status,definition\n") { number in
      let concept = concept(number)
      return concept.terms.map { term in
        "\(concept.id),term,\(term.language),\(term.text),preferred,\(concept.definition)\n"
      }.joined()
    }
  }

  /// TBX of version 2, which translate-toolkit reads too.
  func writeTBX(to path: String) throws {
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <martif type="TBX" xml:lang="en">
      <martifHeader><fileDesc><sourceDesc><p>a sample</p></sourceDesc></fileDesc></martifHeader>
      <text>
      <body>

      """
    try write(to: path, head, "</body>\n</text>\n</martif>\n") { number in
      let concept = concept(number)
      let sections = concept.terms.map { term in
        """
          <langSet xml:lang="\(term.language)">
            <tig>
              <term>\(term.text)</term>
              <termNote type="partOfSpeech">noun</termNote>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            </tig>
          </langSet>

        """
      }
      return """
        <termEntry id="\(concept.id)">
          <descrip type="subjectField">term</descrip>
          <descrip type="definition">\(concept.definition)</descrip>
        \(sections.joined())</termEntry>

        """
    }
  }

  private func write(
    to path: String,
    _ head: String = "",
    _ foot: String = "",
    _ text: (Int) -> String
  ) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    var piece = head
    for number in 0..<count {
      piece += text(number)
      if piece.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(piece.utf8))
        piece = ""
      }
    }
    try file.write(contentsOf: Data((piece + foot).utf8))
    try file.close()
  }
}
