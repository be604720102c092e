extension String {
  /// Whether a byte of its UTF-8 is `byte`.
  ///
  /// - Complexity: O(n), many bytes at a time.
  func holds(byte: UInt8) -> Bool {
    let bytes = utf8.span
    // Without a way out in the middle the bytes are compared sixteen at a time and more.
    var isFound = false
    for place in bytes.indices where bytes[place] == byte { isFound = true }
    return isFound
  }
}
