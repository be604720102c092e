public import Diagnostics
public import SourceText

/// The edits that turn one text into another, line by line, for a diff.
public enum LineEdits {
  /// The edits of `old` that make it `new`, by place.
  ///
  /// - Complexity: O(n · d) in the lines that differ and in how many of them do; where those are very many, one
  ///   edit stands for all.
  public static func edits(from old: SourceText, to new: [UInt8]) -> [Fix.Edit] {
    let before = lines(of: old.bytes)
    let after = lines(of: new)
    var head = 0
    while head < min(before.count, after.count), before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < min(before.count, after.count) - head,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    {
      tail += 1
    }
    let removed = Array(before[head..<before.count - tail])
    let added = Array(after[head..<after.count - tail])
    guard !removed.isEmpty || !added.isEmpty else { return [] }
    let start = head < before.count ? before[head].startIndex : old.bytes.count
    let end = removed.last?.endIndex ?? start
    guard removed.count + added.count <= most else {
      return [edit(start, end, added[...], in: old)]
    }
    let changes = added.difference(from: removed)
    var isRemoved = [Bool](repeating: false, count: removed.count)
    var isAdded = [Bool](repeating: false, count: added.count)
    for change in changes {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var edits: [Fix.Edit] = []
    var from = 0
    var to = 0
    while from < removed.count || to < added.count {
      let first = (from, to)
      while from < removed.count, isRemoved[from] { from += 1 }
      while to < added.count, isAdded[to] { to += 1 }
      if first != (from, to) {
        let place = first.0 < removed.count ? removed[first.0].startIndex : end
        let until = from > first.0 ? removed[from - 1].endIndex : place
        edits.append(edit(place, until, added[first.1..<to], in: old))
      } else {
        from += 1
        to += 1
      }
    }
    return edits
  }

  /// How many changed lines are compared one by one.
  private static let most = 20_000

  /// An edit of whole lines; what comes after the last line is an edit of its end, for a place must lie in a
  /// line.
  private static func edit(
    _ start: Int,
    _ end: Int,
    _ lines: ArraySlice<ArraySlice<UInt8>>,
    in old: SourceText
  ) -> Fix.Edit {
    let text = String(decoding: lines.joined(), as: UTF8.self)
    guard start == old.bytes.count, old.bytes.last == 0x0A else {
      return Fix.Edit(span: TextSpan(start: start, end: end), text: text)
    }
    return Fix.Edit(span: TextSpan(start: start - 1, end: end), text: "\n" + text)
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == 0x0A {
      lines.append(bytes[start...place])
      start = place + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
