public import Resources

/// A system file that could not be read.
public struct SystemFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The rows could not be told apart.
    case table(FactTableError)
    /// A header line is missing, or says nothing.
    case missingHeader(String)
    /// A column is missing.
    case missingColumn(String)
    /// Letter tables do not read this script.
    case unreadableScript(String)
    /// The first field is no kind of row.
    case unknownKind(String)
    /// The row has no input.
    case emptyInput
    /// The input has a character that is no letter of the script that is read.
    case foreignInput(String)
    /// The input has a capital.
    case capitalInput(String)
    /// A row of kind `letter` has more than one letter, or a context.
    case notOneLetter
    /// A context names no class.
    case unknownClass(String)
    /// A set of letters has no closing bracket, or no letters.
    case unclosedSet
    /// Nothing fits the context.
    case emptyContext
    /// The output has a letter of another script than the one that is written.
    case wrongScript(String, wanted: String)
    /// The output has a capital.
    case capitalOutput(String)
    /// The field is not in NFC.
    case notNormalized
    /// The row names an option that no row of kind `option` declares.
    case unknownOption(String)
    /// Another rule always takes the rule's place.
    case unreachable(line: Int)
    /// Neither of two rules is the more specific where both fit.
    case ambiguous(line: Int)
    /// Two letters become the same, so that the table cannot be read backwards.
    case irreversible(String, line: Int)
  }

  /// The name of the file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1 in scalars.
  public let column: Int
  /// What is wrong there.
  public let fault: Fault

  /// Creates an error.
  public init(path: String, line: Int, column: Int, fault: Fault) {
    self.path = path
    self.line = line
    self.column = column
    self.fault = fault
  }

  /// One sentence: where, what and the cure.
  public var description: String {
    if case .table(let error) = fault { return error.description }
    return "\(path):\(line):\(column): \(sentence)"
  }

  private var sentence: String {
    switch fault {
    case .table(let error): error.description
    case .missingHeader(let key): "there is no “# \(key): …”; add it above the columns"
    case .missingColumn(let name): "there is no column “\(name)”; name it in the line of columns"
    case .unreadableScript(let code): "letter tables read Cyrl, not \(code)"
    case .unknownKind(let kind):
      "“\(kind)” is no kind of row; write “letter”, “rule”, “option” or “example”"
    case .emptyInput: "the row has no input; write the letters it replaces"
    case .foreignInput(let text): "“\(text)” is not a Cyrillic letter, so it cannot be an input"
    case .capitalInput(let text): "“\(text)” is a capital; write small letters, they serve for both"
    case .notOneLetter: "a “letter” is one letter without contexts; make the row a “rule”"
    case .unknownClass(let name):
      "“\(name)” is no class; write “^”, “$”, “vowel”, “consonant”, “sign” or a set as [ъь]"
    case .unclosedSet: "the set is never closed, or empty; write it as [ъь]"
    case .emptyContext: "nothing fits this context; take the rule out or widen it"
    case .wrongScript(let text, let wanted):
      "“\(text)” (\(Self.code(text))) in the output is not \(wanted); "
        + "write the letter that looks like it"
    case .capitalOutput(let text):
      "“\(text)” in the output is a capital; write small letters, capitals follow the input"
    case .notNormalized: "the field is not in NFC; write composed letters"
    case .unknownOption(let name): "no row declares the option “\(name)”; add “option\t\(name)”"
    case .unreachable(let line):
      "the rule can never fire, for line \(line) always takes its place; take one out"
    case .ambiguous(let line):
      "this rule and line \(line) both fit some words, and neither is narrower; part their contexts"
    case .irreversible(let text, let line):
      "“\(text)” is also the output of line \(line); a reversible table has each output once"
    }
  }

  private static func code(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
