/// A glossary or style file that could not be read.
public struct GlossaryFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// A column that every row needs is not there.
    case missingColumn(String)
    /// A field that must not be empty is.
    case emptyField(String)
    /// A field holds a word that is not one of the known ones.
    case unknownValue(String, column: String, known: [String])
    /// A field that should hold a BCP 47 tag does not.
    case unknownLanguage(String)
    /// A term row names a concept that no concept row introduces.
    case unknownConcept(String)
    /// An id is used by two concepts.
    case repeatedConcept(String, firstLine: Int)
    /// Rows of one concept disagree about it.
    case contradiction(column: String, value: String, earlier: String)
    /// The row cannot be taken apart.
    case malformed(String)
    /// The file is not UTF-8.
    case notUTF8(offset: Int)
  }

  /// What was done about it.
  public enum Outcome: String, Hashable, Sendable {
    /// What goes without saying, or is said in the fault.
    case unsaid = ""
    /// The row was skipped.
    case rowSkipped = "; the row was skipped"
    /// The rest of the row was read.
    case fieldLeftOut = "; the field was left out"
    /// The rest of the concept was read.
    case termSkipped = "; the term was skipped"
    /// The rest of the entry was read.
    case partSkipped = "; what is in it was skipped"
  }

  /// The file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in scalars; 1 where the whole line is meant.
  public let column: Int
  /// What is wrong there.
  public let fault: Fault
  /// What was done about it.
  public let outcome: Outcome

  /// Creates an error.
  public init(
    path: String,
    line: Int,
    column: Int = 1,
    fault: Fault,
    outcome: Outcome = .unsaid
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.fault = fault
    self.outcome = outcome
  }

  /// The same error with what was done about it.
  func with(_ outcome: Outcome) -> GlossaryFileError {
    GlossaryFileError(path: path, line: line, column: column, fault: fault, outcome: outcome)
  }

  /// One sentence: where, what and the cure.
  public var description: String {
    "\(path):\(line):\(column): \(sentence)\(outcome.rawValue)"
  }

  private var sentence: String {
    switch fault {
    case .missingColumn(let name):
      "the column “\(name)” is missing; name it in the first line"
    case .emptyField(let name):
      "the field “\(name)” is empty; fill it in or take out the row"
    case .unknownValue(let word, let column, let known):
      "“\(word)” is not a \(column); write one of: \(known.filter { !$0.isEmpty }.joined(separator: ", "))"
    case .unknownLanguage(let tag):
      "“\(tag)” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP"
    case .unknownConcept(let id):
      "no concept has the id “\(id)”; add it to concepts.tsv or mend the id"
    case .repeatedConcept(let id, let first):
      "the id “\(id)” is taken by line \(first); give this concept an id of its own"
    case .contradiction(let column, let value, let earlier):
      "the \(column) “\(value)” contradicts “\(earlier)” of an earlier row of this concept; make them agree"
    case .malformed(let what):
      what
    case .notUTF8(let offset):
      "byte \(offset) is not UTF-8; save the file as UTF-8, or name its encoding with --encoding"
    }
  }
}
