/// A short run of white space after a tag, which is layout most of the time and then never becomes a text.
struct XMLSpace {
  private static let room = 64

  private var bytes = InlineArray<64, UInt8>(repeating: 0)
  private(set) var count = 0
  private(set) var hasBreak = false

  /// Takes all of `text`; `false` where it is more than white space, or there is no room for it.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= Self.room - count else { return false }
    var hasBreak = hasBreak
    for place in text.indices {
      // SAFETY: the place is one of the text's.
      let byte = unsafe text[place]
      switch byte {
      case 0x0A, 0x0D: hasBreak = true
      case 0x20, 0x09: break
      default: return false
      }
      bytes[count + place] = byte
    }
    count += text.count
    self.hasBreak = hasBreak
    return true
  }

  /// Puts what was taken at the end of `text`, and forgets it.
  mutating func move(to text: inout [UInt8]) {
    for place in 0..<count { text.append(bytes[place]) }
    clear()
  }

  /// Forgets what was taken.
  mutating func clear() {
    count = 0
    hasBreak = false
  }
}
