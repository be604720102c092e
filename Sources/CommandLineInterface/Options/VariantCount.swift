internal import ArgumentParser

/// How many spellings are wanted; refused by `check` when it is not from 1 to 10,000.
struct VariantCount: ExpressibleByArgument {
  let value: Int

  /// What is taken when no number is given.
  static let standard = VariantCount(value: 10)

  private init(value: Int) { self.value = value }

  init?(argument: String) {
    let isNumber = argument.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isNumber, !argument.isEmpty else { return nil }
    value = Int(argument) ?? .max
  }

  /// - Throws: `ValidationError` when nobody can want so many, or none.
  func check() throws {
    guard (1...10_000).contains(value) else {
      throw ValidationError("The number of spellings is 1 to 10000.")
    }
  }
}
