/// What the server or the way to it did not do.
struct ServerFault: Error {
  /// The five characters of SQLSTATE; empty where the server said nothing.
  let state: String
  /// What was said, in one line.
  let sentence: String
  /// Whether the connection is gone.
  let isDisconnected: Bool
  /// Whether there never was a connection.
  let isUnconnected: Bool

  /// - Parameter message: as libpq gave it; it may have several lines.
  init(
    state: String = "",
    message: String,
    isDisconnected: Bool = false,
    isUnconnected: Bool = false
  ) {
    self.state = state
    self.isUnconnected = isUnconnected
    self.isDisconnected =
      isDisconnected || Self.disconnecting.contains { state.hasPrefix($0) }
    self.sentence = Self.line(message)
  }

  /// The same, of a connection that turned out to be gone.
  var asDisconnected: ServerFault {
    ServerFault(state: state, message: sentence, isDisconnected: true)
  }

  /// States after which the server ends the connection: class 08, and the server being shut down, having
  /// crashed, or having ended the session.
  ///
  /// - Source: PostgreSQL documentation, Appendix A, “PostgreSQL Error Codes”.
  private static let disconnecting = ["08", "57P01", "57P02", "57P03", "57P04", "57P05", "25P03"]

  /// The text in one line, with nothing in it that a terminal obeys; hints, which begin with a tab, left out.
  private static func line(_ message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("\t") }
    var scalars = String.UnicodeScalarView()
    for scalar in lines.joined(separator: "; ").unicodeScalars.prefix(600) {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }
}
