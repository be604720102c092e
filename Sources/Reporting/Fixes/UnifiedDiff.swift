public import Diagnostics
public import SourceText

/// The changes of a file as a unified diff, which `patch` and `git apply` take.
///
/// - Source: POSIX `diff`, “Diff -u Output Format”.
public struct UnifiedDiff {
  private let source: SourceText
  /// Where the lines begin; a line ends at LF alone, as `diff` has it.
  private let starts: [Int]
  private let changes: [Change]

  /// Lines of the old file, counted from 0, and what they become.
  private struct Change {
    var lines: Range<Int>
    var edits: [Fix.Edit]
  }

  /// How many unchanged lines surround a change.
  private static let context = 3

  /// Prepares the changes that `edits` make of `source`; they come by place and do not overlap.
  public init(_ source: SourceText, edits: [Fix.Edit]) {
    let starts = [0] + source.bytes.indices.filter { source.bytes[$0] == 0x0A }.map { $0 + 1 }
    var changes: [Change] = []
    for edit in edits {
      let first = Self.line(at: edit.span.start, starts)
      let last = Self.line(at: max(edit.span.start, edit.span.end - 1), starts)
      if let end = changes.last?.lines.upperBound, first < end {
        changes[changes.count - 1].edits.append(edit)
        changes[changes.count - 1].lines = changes[changes.count - 1].lines.lowerBound..<(last + 1)
      } else {
        changes.append(Change(lines: first..<(last + 1), edits: [edit]))
      }
    }
    self.source = source
    self.starts = starts
    self.changes = changes
  }

  /// The diff with its header, or nothing when nothing changes.
  ///
  /// - Complexity: O(n) in the bytes of the changed lines and those around them.
  public func text() -> String {
    guard !changes.isEmpty else { return "" }
    var text = "--- \(source.path)\n+++ \(source.path)\n"
    var shift = 0
    var start = 0
    while start < changes.count {
      var end = start + 1
      while end < changes.count,
        changes[end].lines.lowerBound - changes[end - 1].lines.upperBound <= 2 * Self.context
      {
        end += 1
      }
      text += hunk(changes[start..<end], shift: &shift)
      start = end
    }
    return text
  }

  private func hunk(_ changes: ArraySlice<Change>, shift: inout Int) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let from = max(0, first.lines.lowerBound - Self.context)
    let to = min(lineCount, last.lines.upperBound + Self.context)
    var body = ""
    var next = from
    var added = 0
    for change in changes {
      for line in next..<change.lines.lowerBound { body += Self.row(" ", old(line)) }
      let old = change.lines.map { self.old($0) }
      let new = self.new(change)
      // A line that an edit touches and leaves as it was is no change.
      let most = min(old.count, new.count)
      let head = (0..<most).prefix { old[$0] == new[$0] }.count
      let tail = (0..<most - head).prefix { old[old.count - 1 - $0] == new[new.count - 1 - $0] }
        .count
      for line in old.prefix(head) { body += Self.row(" ", line) }
      for line in old.dropFirst(head).dropLast(tail) { body += Self.row("-", line) }
      for line in new.dropFirst(head).dropLast(tail) { body += Self.row("+", line) }
      for line in old.suffix(tail) { body += Self.row(" ", line) }
      added += new.count - change.lines.count
      next = change.lines.upperBound
    }
    for line in next..<to { body += Self.row(" ", old(line)) }
    let count = to - from
    defer { shift += added }
    return "@@ -\(from + 1),\(count) +\(from + 1 + shift),\(count + added) @@\n" + body
  }

  /// A file that ends with a line feed has no line after it.
  private var lineCount: Int {
    source.bytes.last == 0x0A ? starts.count - 1 : starts.count
  }

  private func old(_ line: Int) -> ArraySlice<UInt8> {
    let end = line + 1 < starts.count ? starts[line + 1] : source.bytes.count
    return source.bytes[starts[line]..<end]
  }

  private func new(_ change: Change) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    var copied = starts[change.lines.lowerBound]
    for edit in change.edits {
      bytes += source.bytes[copied..<edit.span.start]
      bytes += Array(edit.text.utf8)
      copied = edit.span.end
    }
    bytes += source.bytes[copied..<old(change.lines.upperBound - 1).endIndex]
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func line(at offset: Int, _ starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func row(_ mark: String, _ line: ArraySlice<UInt8>) -> String {
    let text = mark + String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
