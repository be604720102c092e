public import ArgumentParser
internal import Reporting
internal import Workbench

/// `onoma annotate`.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Mark every name of the glossary in a draft, with its canonical spelling.",
    discussion: """
      text shows the draft with its names marked, and a summary by concept. jsonl writes one object a \
      mention, with UTF-8 byte offsets into the file. html writes one page with ITS 2.0 marks.

        onoma annotate draft.md
        onoma annotate --format html --output draft.html draft.md
        onoma annotate --language ru --format jsonl - < draft.txt
      """
  )

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var drafts: DraftOptions
  @OptionGroup var output: OutputOptions

  @Option(name: [.short, .long], help: "text, jsonl or html.")
  var format = AnnotationFormat.text

  func run() throws {
    let workbench = try glossary.workbench()
    var reporter = format.reporter(
      ReportOptions(colour: output.isColoured, toolVersion: Onoma.version, width: output.width)
    )
    var sink = OutputSink(path: output.output)
    try sink.write(reporter.start())
    let isComplete = try drafts.forEachDraft { draft in
      try sink.write(reporter.add(workbench.annotate(draft)))
    }
    try sink.write(reporter.finish())
    try sink.close()
    if !isComplete { throw ExitStatus.failure }
  }
}

extension AnnotationFormat: ExpressibleByArgument {}
