internal import ArgumentParser

/// How many readings are wanted.
///
/// Any number is taken, and refused by `check` when it is not from 1 to 100: a word that is no number may be
/// the first name after a bare `--reverse`, and a number out of range must not pass for one.
struct ReadingCount: ExpressibleByArgument {
  let value: Int

  /// What is taken when no number is given.
  static let standard = ReadingCount(value: 5)

  private init(value: Int) { self.value = value }

  init?(argument: String) {
    let isNumber = argument.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isNumber, !argument.isEmpty else { return nil }
    value = Int(argument) ?? .max
  }

  /// Refuses `--reverse=abc`, which the parser would drop: what stands after `=` must be a number.
  ///
  /// - Throws: `ValidationError`, which names the word.
  static func refuseWord(after option: String, in arguments: [String]) throws {
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix(option + "=") {
      let word = String(argument.dropFirst(option.utf8.count + 1))
      guard Self(argument: word) == nil else { continue }
      throw ValidationError(
        "“\(word)” after \(option)= is no number; write a number from 1 to 100, or \(option) alone for 5."
      )
    }
  }

  /// - Throws: `ValidationError` when nobody can want so many, or none.
  func check() throws {
    guard (1...100).contains(value) else {
      throw ValidationError("The number of readings is 1 to 100.")
    }
  }
}
