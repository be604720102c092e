import Documents
import SourceText
import Testing

/// A text and the segments it is read as.
///
/// A segment is written as its role's first letters, a colon and its pieces: text as it stands,
/// `{…}` around what reads as something else, `▮` for a barrier.
struct DraftCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let segments: [String]

  init(_ title: String, _ text: String, _ segments: [String]) {
    self.testDescription = title
    self.text = text
    self.segments = segments
  }
}

extension Draft {
  init(_ text: String, _ format: DraftFormat) {
    self.init(reading: SourceText(path: "draft", text: text), as: format)
  }

  /// The segments as `DraftCase` writes them.
  var spelledSegments: [String] {
    segments.map { segment in
      let prefix =
        switch segment.role {
        case .paragraph: "p"
        case .heading: "h"
        case .listItem: "li"
        case .tableCell: "td"
        case .quotation: "q"
        }
      return prefix + ": " + segment.pieces.map(spelled).joined()
    }
  }

  /// The bytes of the file that each piece stands for that is not text.
  var spelledGaps: [String] {
    segments.flatMap { segment in
      segment.pieces.compactMap { piece -> String? in
        switch piece {
        case .text: nil
        case .rewritten(_, let span), .barrier(let span): source.text(span)
        }
      }
    }
  }

  private func spelled(_ piece: Segment.Piece) -> String {
    switch piece {
    case .text(let span): source.text(span)
    case .rewritten(let text, _): "{\(text)}"
    case .barrier: "▮"
    }
  }

  /// Holds what is true of every draft against this one.
  func checkPlaces(sourceLocation: SourceLocation = #_sourceLocation) {
    var lowest = source.byteOrderMarkLength
    for segment in segments {
      let (bytes, map) = segment.reading(of: source)
      #expect(map.derivedLength == bytes.count, sourceLocation: sourceLocation)
      #expect(InvalidUTF8.firstFault(in: bytes) == nil, sourceLocation: sourceLocation)
      var read = 0
      for piece in segment.pieces {
        let span: TextSpan
        switch piece {
        case .text(let place):
          span = place
          let stretch = TextSpan(start: read, end: read + place.length)
          #expect(!place.isEmpty, sourceLocation: sourceLocation)
          #expect(
            Array(bytes[stretch.range]) == Array(source.bytes[place.range]),
            sourceLocation: sourceLocation
          )
          #expect(map.original(of: stretch) == place, sourceLocation: sourceLocation)
          read = stretch.end
        case .rewritten(let text, let place):
          span = place
          read += text.utf8.count
        case .barrier(let place):
          span = place
          read += Segment.barrierText.utf8.count
        }
        #expect(lowest <= span.start, "pieces ascend", sourceLocation: sourceLocation)
        lowest = span.end
      }
      for offset in bytes.indices {
        let place = map.original(of: TextSpan(start: offset, end: offset + 1))
        #expect(place.end <= source.bytes.count, sourceLocation: sourceLocation)
      }
    }
  }
}
