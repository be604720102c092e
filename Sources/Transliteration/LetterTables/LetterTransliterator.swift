internal import SourceText

/// Writes text by a letter table.
///
/// ```swift
/// let table = try LetterTable(path: "my.tsv", bytes: bytes)
/// let bgn = try LetterTransliterator(table, options: ["interpunct"])
/// bgn.transliterate("Тэтчер", mode: .word, traced: false).text  // "T·etcher"
/// ```
public struct LetterTransliterator: Transliterator {
  /// The table.
  public let table: LetterTable
  /// The options that are on.
  public let options: Set<String>
  /// The system.
  public var system: TransliterationSystem { table.system }

  private let engine: LetterEngine
  private let lexicon: EstablishedLexicon?

  /// Makes a transliterator with some of the table's options on.
  ///
  /// - Throws: `UnknownOption` if the table has no such option.
  public init(_ table: LetterTable, options: Set<String> = []) throws(UnknownOption) {
    let known = table.options.map(\.name)
    for name in options.sorted() where !known.contains(name) {
      throw UnknownOption(name: name, system: table.system.id, known: known)
    }
    self.init(table, knownOptions: options)
  }

  init(_ table: LetterTable, knownOptions: Set<String>) {
    self.table = table
    self.options = knownOptions
    self.engine = LetterEngine(table: CompiledLetterTable(table, options: knownOptions))
    self.lexicon = table.lexicon.map(EstablishedLexicon.init)
  }

  /// The same system read backwards, or `nil` if that cannot be done without loss.
  public var reversed: ReversedLetterTransliterator? { ReversedLetterTransliterator(table) }

  /// `text` in the system's script.
  ///
  /// - Complexity: O(n) in the bytes.
  public func transliterate(
    _ text: String,
    mode: TransliterationMode,
    traced: Bool
  ) -> Transliteration {
    let lexicon = mode == .established ? lexicon : nil
    let input = text.utf8.span
    if let result = run(input, prepared: nil, lexicon, traced: traced) { return result }
    let prepared = PreparedText(text, mapped: traced)
    let map = traced ? prepared.map : OffsetMap()
    guard let result = run(prepared.bytes.span, prepared: map, lexicon, traced: traced) else {
      preconditionFailure("a prepared text is never refused")
    }
    return ComposedOutput.of(result)
  }

  private func run(
    _ input: borrowing Span<UInt8>,
    prepared map: OffsetMap?,
    _ lexicon: EstablishedLexicon?,
    traced: Bool
  ) -> Transliteration? {
    let hits = lexicon?.hits(in: input, letters: engine.table.letters) ?? []
    var start = 0
    if traced {
      var sink = TracedSink(engine.table, path: table.path, map: map)
      for hit in hits {
        guard engine.run(input, from: start, to: hit.start, prepared: map != nil, into: &sink)
        else { return nil }
        sink.builder.append(
          hit.output.utf8,
          from: sink.span(hit.start, hit.end),
          rule: "the established form",
          place: .init(file: lexicon?.path ?? "", line: hit.line)
        )
        start = hit.end
      }
      guard engine.run(input, from: start, to: input.count, prepared: map != nil, into: &sink)
      else { return nil }
      for note in notes(sink.unknown) { sink.builder.note(note) }
      return sink.builder.finish()
    }
    var sink = PlainSink(engine.table, inputLength: input.count)
    for hit in hits {
      guard engine.run(input, from: start, to: hit.start, prepared: map != nil, into: &sink) else {
        return nil
      }
      sink.write(hit.output)
      start = hit.end
    }
    guard engine.run(input, from: start, to: input.count, prepared: map != nil, into: &sink) else {
      return nil
    }
    let text = sink.finish()
    return Transliteration(text: text, steps: [], notes: notes(sink.unknown))
  }

  private func notes(_ unknown: Set<UInt32>) -> [String] {
    unknown.sorted().compactMap(Unicode.Scalar.init).map {
      "“\($0)” was passed through, for \(system.id) has no value for it"
    }
  }
}

/// An option that a system does not have.
public struct UnknownOption: Error, Hashable, Sendable, CustomStringConvertible {
  /// The option.
  public let name: String
  /// The id of the system.
  public let system: String
  /// The options that it has.
  public let known: [String]

  /// Creates an error.
  public init(name: String, system: String, known: [String]) {
    self.name = name
    self.system = system
    self.known = known
  }

  /// One sentence with the cure.
  public var description: String {
    known.isEmpty
      ? "\(system) has no option “\(name)”; it has none"
      : "\(system) has no option “\(name)”; it has \(known.joined(separator: ", "))"
  }
}
