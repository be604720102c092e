/// The scalars of a text in hex, for Swift holds canonically equivalent strings equal.
public func scalars(_ text: String) -> String {
  text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
}
