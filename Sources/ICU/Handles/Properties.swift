internal import CICU
import Languages

/// A yes-or-no property of a character.
enum BinaryProperty {
  case letter, digit, mark, punctuation, whitespace, uppercase, lowercase
  case defaultIgnorable, bidiControl, dash

  /// Whether `scalar` has this property.
  func holds(of scalar: Unicode.Scalar) -> Bool {
    let property: cicu_property =
      switch self {
      case .letter: .letter
      case .digit: .digit
      case .mark: .mark
      case .punctuation: .punctuation
      case .whitespace: .whitespace
      case .uppercase: .uppercase
      case .lowercase: .lowercase
      case .defaultIgnorable: .defaultIgnorable
      case .bidiControl: .bidiControl
      case .dash: .dash
      }
    return cicu_has_property(scalar.value, property)
  }
}

/// The canonical combining class.
func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 { cicu_combining_class(scalar.value) }

/// How many columns of a terminal the character takes by itself.
func columns(_ scalar: Unicode.Scalar) -> Int { Int(cicu_width(scalar.value)) }

/// The value of the Script property.
func scriptProperty(_ scalar: Unicode.Scalar) -> Script { script(cicu_script(scalar.value)) }

/// The value of the Script_Extensions property.
func scriptExtensionsProperty(_ scalar: Unicode.Scalar) -> [Script] {
  // SAFETY: the buffer has the capacity that CICU declares, and only what it wrote is read.
  let capacity = cicu_script_capacity
  return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { buffer in
    unsafe buffer.initialize(repeating: 0)
    guard let base = buffer.baseAddress else { return [] }
    let count = unsafe cicu_script_extensions(scalar.value, base)
    return unsafe buffer.prefix(Int(count)).map { script($0) }
  }
}

/// The script whose ISO 15924 code is packed in `tag`, the first letter highest.
private func script(_ tag: UInt32) -> Script {
  switch tag {
  case 0x4379_726C: .cyrillic
  case 0x4861_6E67: .hangul
  case 0x4861_6E69: .han
  case 0x4C61_746E: .latin
  case 0x5A69_6E68: .inherited
  case 0x5A79_7979: .common
  default:
    Script(
      code: String(
        decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> UInt32($0)) },
        as: UTF8.self
      )
    )
  }
}
