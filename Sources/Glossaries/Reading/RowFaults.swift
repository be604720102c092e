/// The fields of a row that cannot be read: the first ends the reading of the row, or they are left out and told.
struct RowFaults {
  /// What was left out.
  private(set) var errors: [GlossaryFileError] = []
  private let isStrict: Bool

  /// Faults that end the reading.
  static let strict = RowFaults(isStrict: true)

  /// Faults that are left out.
  static let told = RowFaults(isStrict: false)

  private init(isStrict: Bool) { self.isStrict = isStrict }

  /// What `read` makes of a field that a row can do without; `nil` where it cannot be read.
  ///
  /// - Throws: what `read` throws, if faults end the reading.
  mutating func field<Value>(
    _ read: () throws(GlossaryFileError) -> Value
  ) throws(GlossaryFileError) -> Value? {
    do throws(GlossaryFileError) { return try read() } catch {
      guard !isStrict else { throw error }
      errors.append(error.with(.fieldLeftOut))
      return nil
    }
  }
}
