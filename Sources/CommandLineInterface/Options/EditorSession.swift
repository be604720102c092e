internal import Glibc
internal import Glossaries
internal import Workbench

/// A concept in a person's editor, until it can be read and is put into the store.
struct EditorSession {
  let editor: ConceptEditor
  let stored: StoredConcept
  let store: String

  /// Has the person edit the concept, and puts it into the store.
  ///
  /// The text stays in its file where it could not be put into the store, so that no work is lost.
  func run() throws {
    let id = stored.concept.id
    let text = ConceptText.text(
      of: stored.concept,
      heading: [
        "\(id), version \(stored.version) of \(store).",
        "A list has a line for each text; a term stands under [language]. Lines with # are remarks.",
        "Nothing is changed if you change nothing, or leave nothing.",
      ]
    )
    let path = try TextEditor.file(named: id, holding: text)
    while true {
      try TextEditor.edit(path)
      let bytes = try FileAccess.read(path)
      if bytes.elementsEqual(text.utf8) {
        TextEditor.discard(path)
        return FileAccess.say("onoma: nothing was changed")
      }
      do {
        guard let found = String(validating: bytes, as: UTF8.self) else {
          throw UsageError("the text is not UTF-8; save it as UTF-8")
        }
        guard let concept = try ConceptText.concept(from: found, editing: stored.concept) else {
          TextEditor.discard(path)
          return FileAccess.say("onoma: nothing was left; nothing was changed")
        }
        let outcome = try editor.put(concept, for: stored)
        TextEditor.discard(path)
        return try EditingOptions.tell(outcome, of: id)
      } catch let error as GlossaryStoreError {
        FileAccess.say("onoma: what you wrote is in \(path)")
        throw error
      } catch {
        let place = error is ConceptText.ReadingError ? "\(path): " : ""
        FileAccess.say("onoma: \(place)\(error)")
        guard Question.isAnswered("Go on editing?", default: true) else {
          throw UsageError("nothing was changed; what you wrote is in \(path)")
        }
      }
    }
  }
}

/// A question to the person at the terminal.
enum Question {
  /// Whether somebody can answer.
  static var canBeAsked: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Whether the answer is yes; no where nobody can answer.
  static func isAnswered(_ question: String, default isYes: Bool) -> Bool {
    guard canBeAsked else { return false }
    FileAccess.report("\(question) [\(isYes ? "Y/n" : "y/N")] ")
    guard let answer = readLine()?.lowercased() else { return false }
    return answer.isEmpty ? isYes : answer == "y" || answer == "yes"
  }
}
