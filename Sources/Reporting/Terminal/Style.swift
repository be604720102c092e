internal import Diagnostics

/// A colour of terminal text, by its SGR parameters.
///
/// - Source: ECMA-48, 8.3.117, “Select Graphic Rendition”.
enum Style: String {
  case bold = "1"
  case dim = "2"
  case red = "1;31"
  case green = "32"
  case yellow = "33"
  case boldYellow = "1;33"
  case blue = "34"
  case cyan = "36"
  case boldCyan = "1;36"

  /// The colour of a severity.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .boldYellow
    case .note: self = .boldCyan
    }
  }
}

/// Colours text, or leaves it alone where colour is not wanted.
struct Palette {
  /// Whether anything is coloured.
  let isOn: Bool

  /// `text` in `style`.
  func paint(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
