/// Capital letters in bytes of UTF-8.
enum Capitals {
  /// Makes the letter at `start` a capital.
  static func capitalize(_ bytes: inout [UInt8], from start: Int) {
    guard start < bytes.count else { return }
    if bytes[start] < 0x80 {
      if (0x61...0x7A).contains(bytes[start]) { bytes[start] -= 0x20 }
      return
    }
    let tail = String(decoding: bytes[start...], as: UTF8.self)
    guard let first = tail.unicodeScalars.first else { return }
    let changed = first.properties.uppercaseMapping + String(tail.unicodeScalars.dropFirst())
    bytes.replaceSubrange(start..., with: changed.utf8)
  }

  /// Makes every letter a capital.
  static func uppercase(_ bytes: inout [UInt8]) {
    bytes = Array(String(decoding: bytes, as: UTF8.self).uppercased().utf8)
  }
}
