/// The runs of letters of a word, with what each rest of it can be worth at best.
struct LetterRuns: Sendable {
  /// See `LetterUnits.runs(in:)`.
  let ids: [UInt16]
  /// What the letters from each place on can add to an alignment at best, for each script.
  ///
  /// In hundredths of a bit below 0; an alignment stops where this is too little.
  let bounds: [[Int32]]
}
