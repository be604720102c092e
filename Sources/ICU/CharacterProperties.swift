public import Languages

/// What the Unicode Character Database says of a character.
///
/// - Source: Unicode Standard Annex #44, “Unicode Character Database”.
public enum CharacterProperties {
  /// The script of the character; `.common` or `.inherited` if it belongs to none.
  public static func script(of scalar: Unicode.Scalar) -> Script { scriptProperty(scalar) }

  /// The scripts that use the character; its one script for most.
  ///
  /// - Source: Unicode Standard Annex #24, “Unicode Script Property”, Script_Extensions.
  public static func scriptExtensions(of scalar: Unicode.Scalar) -> Set<Script> {
    Set(scriptExtensionsProperty(scalar))
  }

  /// Whether the character is a letter: general category L.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.letter.holds(of: scalar)
  }

  /// Whether the character is a decimal digit of any script: general category Nd.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.digit.holds(of: scalar)
  }

  /// Whether the character is a combining mark: general category M.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.mark.holds(of: scalar)
  }

  /// Whether the character is punctuation: general category P.
  public static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.punctuation.holds(of: scalar)
  }

  /// Whether the character has the property White_Space.
  public static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.whitespace.holds(of: scalar)
  }

  /// Whether the character has the property Uppercase.
  public static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.uppercase.holds(of: scalar)
  }

  /// Whether the character has the property Lowercase.
  public static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.lowercase.holds(of: scalar)
  }

  /// Whether the character is invisible by default: Default_Ignorable_Code_Point.
  public static func isDefaultIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.defaultIgnorable.holds(of: scalar)
  }

  /// Whether the character steers the direction of text: Bidi_Control.
  public static func isBidiControl(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.bidiControl.holds(of: scalar)
  }

  /// Whether the character is a hyphen, a dash or a minus: the property Dash.
  public static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    BinaryProperty.dash.holds(of: scalar)
  }

  /// The canonical combining class, by which marks are put in order; 0 for what is not moved.
  public static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
    ICU.combiningClass(scalar)
  }
}
