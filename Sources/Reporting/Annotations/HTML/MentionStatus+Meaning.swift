internal import Glossaries

extension MentionStatus {
  /// What the status means, for a legend.
  var meaning: String {
    switch self {
    case .canonical: "what the house writes"
    case .accepted: "another form that the house allows"
    case .short: "a second reference"
    case .derived: "a demonym or an adjective"
    case .variant: "known, but the house writes it otherwise"
    case .error: "wrong"
    }
  }
}
