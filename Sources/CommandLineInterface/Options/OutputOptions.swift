internal import ArgumentParser
internal import Glibc
internal import Workbench

/// Where a command writes, and in which colours.
struct OutputOptions: ParsableArguments {
  /// When to colour.
  enum ColourMode: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: [.short, .long],
    help: "Write to this file; it is replaced only once all is written."
  )
  var output: String?

  @Option(help: "Colours: auto, always or never. auto heeds NO_COLOR, CLICOLOR_FORCE and TERM.")
  var color = ColourMode.auto

  /// Whether to write colours.
  var isColoured: Bool { Self.isColoured(color, output: output) }

  /// Whether to write colours, to a file if one is named.
  ///
  /// - Source: no-color.org; the CLICOLOR convention.
  static func isColoured(_ color: ColourMode, output: String?) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if output != nil || isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") { return true }
      return isatty(1) == 1 && variable("TERM") != "dumb"
    }
  }

  /// How many columns the terminal has, if the output goes to one.
  var width: Int? {
    guard output == nil, isatty(1) == 1 else { return nil }
    var size = winsize()
    // SAFETY: the call fills the structure whose address it is given.
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func isSet(_ name: String) -> Bool {
    variable(name).map { !$0.isEmpty && $0 != "0" } ?? false
  }

  private static func variable(_ name: String) -> String? {
    // SAFETY: the value is copied before anything can change the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

/// Writes to standard output piece by piece, or gathers a file and writes it at the end.
struct OutputSink {
  private let path: String?
  private let usesStandardError: Bool
  private var bytes: [UInt8] = []

  /// Writes to the file at `path`, or to standard output (or error) where there is none.
  init(path: String?, usesStandardError: Bool = false) {
    self.path = path
    self.usesStandardError = usesStandardError
  }

  mutating func write(_ piece: String) throws {
    if path != nil {
      bytes += piece.utf8
    } else if usesStandardError {
      FileAccess.report(piece)
    } else {
      try FileAccess.print(piece)
    }
  }

  func close() throws {
    if let path { try FileAccess.write(bytes, to: path) }
  }
}
