internal import Languages

/// Whose name it is, which decides how it is spelled in other scripts.
public enum NameOrigin: String, Hashable, Sendable, CaseIterable {
  /// A Korean of the South, or of unknown home.
  case korean
  /// A Korean of the North.
  case northKorean = "north-korean"
  /// A Russian, or another person with a Russian form of name.
  case russian

  /// Whether it is a Korean name of either side.
  public var isKorean: Bool { self != .russian }
}
