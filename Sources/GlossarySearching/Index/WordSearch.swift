/// Finds words of a list by a piece of them.
struct WordSearch {
  /// Where in a word the piece stands.
  enum Place {
    /// Anywhere.
    case part
    /// At the end of a word that is not the only one of its term.
    case end
    /// At the beginning of a word that is not the first of its term.
    case laterStart
    /// At the beginning of the first word of a term.
    case firstStart
  }

  private let piece: [UInt8]
  private let place: Place
  /// How far to go on from a byte that stands where the last of the piece should.
  private let steps: [Int]

  /// Creates a search.
  ///
  /// - Precondition: the piece is not empty.
  init(piece: [UInt8], place: Place) {
    precondition(!piece.isEmpty, "there is something to look for")
    self.piece = piece
    self.place = place
    var steps = [Int](repeating: piece.count, count: 256)
    for (place, byte) in piece.dropLast().enumerated() {
      steps[Int(byte)] = piece.count - 1 - place
    }
    self.steps = steps
  }

  /// Calls `body` with each word of a page that has the piece, with its marks.
  ///
  /// - Complexity: O(n) in the bytes.
  func forEach(in page: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var from = 0
    while let found = next(in: page, from: from) {
      var start = found
      while start > 0, page[start - 1] != 0 { start -= 1 }
      var end = found + piece.count
      while page[end] != 0 { end += 1 }
      // A word may have the piece twice, of which the first need not be in its place.
      if matches(page[start..<end]) { body(page[start..<end]) }
      from = end + 1
    }
  }

  private func matches(_ word: ArraySlice<UInt8>) -> Bool {
    switch place {
    case .part: true
    case .end: word.suffix(piece.count).elementsEqual(piece)
    case .laterStart: word.starts(with: piece)
    case .firstStart: word.first == WordList.first && word.dropFirst().starts(with: piece)
    }
  }

  /// Where the piece stands next in a page.
  ///
  /// - Source: R. N. Horspool, “Practical fast searching in strings”, 1980.
  private func next(in page: [UInt8], from start: Int) -> Int? {
    let length = piece.count
    let last = piece[length - 1]
    // SAFETY: `place` stays below the count of the page, and `length - 1` below it is not before the start.
    return unsafe page.withUnsafeBufferPointer { page in
      var place = start + length - 1
      while place < page.count {
        let byte = unsafe page[place]
        if byte == last {
          var matched = 1
          while matched < length,
            unsafe page[place - matched] == piece[length - 1 - matched]
          {
            matched += 1
          }
          if matched == length { return place - length + 1 }
        }
        place += steps[Int(byte)]
      }
      return nil
    }
  }
}
