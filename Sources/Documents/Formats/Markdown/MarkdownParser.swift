import CMarkdown
import SourceText

/// The door to md4c: bytes in, events out.
enum MarkdownParser {
  /// The events of the CommonMark document in `bytes` from `start` on, or `nil` where md4c gave up.
  ///
  /// Tables and strikethrough are read too. Addresses without angle brackets are left to
  /// `Addresses`, which finds them in plain text as well.
  ///
  /// A table multiplies its columns by its rows, however short these are: a file of a megabyte can
  /// spell millions of empty cells. A document that makes more callbacks than any honest one is
  /// read again without tables.
  ///
  /// - Complexity: O(n) in the bytes; O(l²) in the lines of one paragraph that has a link in each,
  ///   where md4c looks for the line of every link from the first.
  static func events(in bytes: [UInt8], from start: Int) -> [MarkdownEvent]? {
    parse(bytes, from: start, flags: UInt32(MD_FLAG_STRIKETHROUGH | MD_FLAG_TABLES))
      ?? parse(bytes, from: start, flags: UInt32(MD_FLAG_STRIKETHROUGH))
  }

  /// How many NUL stand behind the text that md4c is given.
  ///
  /// Up to 0.4.8 it looks one byte past the end of a text such as `![](`, and where that byte is a
  /// bracket goes on from there: https://github.com/mity/md4c/pull/168.
  private static let padding = 64

  private static func parse(
    _ bytes: [UInt8],
    from start: Int,
    flags: UInt32
  ) -> [MarkdownEvent]? {
    guard let size = UInt32(exactly: bytes.count - start) else { return nil }
    let sink = EventSink(start: start, size: Int(size))
    let padded = Array(bytes[start...]) + [UInt8](repeating: 0, count: padding)
    // SAFETY: md4c reads `size` bytes from the pointer, and within the padding where it reads on;
    // it keeps nothing and returns before the buffer goes. `sink` outlives the call and is reached
    // through `userdata` only, on this thread.
    let status = unsafe padded.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return Int32(0) }
      let text = unsafe base.assumingMemoryBound(to: CChar.self)
      sink.base = UInt(bitPattern: text)
      var parser = MD_PARSER()
      parser.flags = flags
      unsafe parser.enter_block = { kind, _, sink in
        unsafe EventSink.at(sink).enter(MarkdownEvent.Block(kind))
      }
      unsafe parser.leave_block = { kind, _, sink in
        unsafe EventSink.at(sink).leave(MarkdownEvent.Block(kind))
      }
      unsafe parser.enter_span = { kind, _, sink in
        unsafe EventSink.at(sink).take(.enterInline(MarkdownEvent.Inline(kind)))
      }
      unsafe parser.leave_span = { kind, _, sink in
        unsafe EventSink.at(sink).take(.leaveInline(MarkdownEvent.Inline(kind)))
      }
      unsafe parser.text = { kind, text, size, sink in
        unsafe EventSink.at(sink).take(
          MarkdownEvent.Text(kind),
          at: UInt(bitPattern: text),
          size: Int(size)
        )
      }
      return unsafe withUnsafePointer(to: parser) { parser in
        unsafe md_parse(text, size, parser, Unmanaged.passUnretained(sink).toOpaque())
      }
    }
    return withExtendedLifetime(sink) { status == 0 ? sink.events : nil }
  }
}

/// Where the callbacks of one call of md4c put what they are told.
private final class EventSink {
  /// The address of the first byte that md4c was given.
  var base: UInt = 0
  private(set) var events: [MarkdownEvent] = []
  private let start: Int
  private let size: Int
  private var callbacks = 0

  init(start: Int, size: Int) {
    self.start = start
    self.size = size
  }

  /// The sink that `userdata` stands for.
  static func at(_ userdata: UnsafeMutableRawPointer?) -> EventSink {
    guard let userdata = unsafe userdata else { preconditionFailure("md4c lost its user data") }
    // SAFETY: `userdata` is what `parse` gave md4c: a sink that lives until md4c returns.
    return unsafe Unmanaged<EventSink>.fromOpaque(userdata).takeUnretainedValue()
  }

  func enter(_ block: MarkdownEvent.Block) -> Int32 { take(.enterBlock(block)) }

  /// Ends a block; an empty table cell leaves no event behind.
  func leave(_ block: MarkdownEvent.Block) -> Int32 {
    if block == .tableCell, events.last == .enterBlock(.tableCell) {
      events.removeLast()
      return count()
    }
    return take(.leaveBlock(block))
  }

  func take(_ kind: MarkdownEvent.Text, at address: UInt, size length: Int) -> Int32 {
    let isInside = address >= base && address - base + UInt(length) <= UInt(size)
    guard isInside else { return take(.text(kind, nil)) }
    let first = start + Int(address - base)
    return take(.text(kind, TextSpan(start: first, end: first + length)))
  }

  func take(_ event: MarkdownEvent) -> Int32 {
    events.append(event)
    return count()
  }

  /// Answers md4c: 0 to go on, 1 to stop.
  private func count() -> Int32 {
    callbacks += 1
    return callbacks > 16 * size + 1024 ? 1 : 0
  }
}

extension MarkdownEvent.Block {
  fileprivate init(_ kind: MD_BLOCKTYPE) {
    switch kind {
    case MD_BLOCK_QUOTE: self = .quotation
    case MD_BLOCK_LI: self = .listItem
    case MD_BLOCK_H: self = .heading
    case MD_BLOCK_TH, MD_BLOCK_TD: self = .tableCell
    case MD_BLOCK_CODE, MD_BLOCK_HTML: self = .verbatim
    default: self = .other
    }
  }
}

extension MarkdownEvent.Inline {
  fileprivate init(_ kind: MD_SPANTYPE) {
    switch kind {
    case MD_SPAN_A: self = .link
    case MD_SPAN_IMG: self = .image
    case MD_SPAN_CODE: self = .code
    default: self = .emphasis
    }
  }
}

extension MarkdownEvent.Text {
  fileprivate init(_ kind: MD_TEXTTYPE) {
    switch kind {
    case MD_TEXT_NULLCHAR: self = .null
    case MD_TEXT_BR, MD_TEXT_SOFTBR: self = .lineEnd
    case MD_TEXT_ENTITY: self = .reference
    case MD_TEXT_HTML: self = .html
    default: self = .plain
    }
  }
}
