internal import XML

/// Reads a sheet.
struct SheetReader {
  let strings: [String]
  let styles: CellStyles
  let epoch1904: Bool

  /// The sheet whose part is `bytes`.
  ///
  /// - Complexity: O(n) in the bytes, with a row in memory beside what is kept.
  func read(_ bytes: [UInt8], name: String) throws(XMLError) -> Sheet {
    let reader = try XMLReader(bytes, entries: ["row"])
    var sheet = Sheet(name: name, rows: [])
    var merged: [(first: CellReference, last: CellReference)] = []
    var number = 0
    while let element = try reader.next() {
      switch element.name {
      case "row":
        number = element.attributes["r"].flatMap { Int($0) } ?? number + 1
        let cells = cells(of: element, &sheet)
        if !cells.isEmpty { sheet.rows.append(Sheet.Row(number: number, cells: cells)) }
      case "mergeCell":
        let ends = (element.attributes["ref"] ?? "").split(separator: ":")
        if ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
          merged.count < 100_000
        {
          merged.append((first, last))
        }
      default: break
      }
    }
    sheet.rows.sort { $0.number < $1.number }
    for area in merged { fill(area.first, area.last, in: &sheet) }
    return sheet
  }

  private func cells(of row: XMLElement, _ sheet: inout Sheet) -> [Sheet.Cell] {
    var cells: [Sheet.Cell] = []
    var column = -1
    for child in row.children where child.name == "c" {
      column = child.attributes["r"].flatMap { CellReference($0) }?.column ?? column + 1
      if child.attributes["t"] == "e" {
        sheet.errorCells += 1
        continue
      }
      let text = text(of: child)
      guard !text.isEmpty else {
        // A formula whose result is the empty string says that it is a string.
        let isEmptyText = child.attributes["t"] == "str" && child.child("v") != nil
        if child.child("f") != nil, !isEmptyText { sheet.formulasWithoutResult += 1 }
        continue
      }
      guard column < Sheet.columnLimit else {
        sheet.cellsBeyond += 1
        continue
      }
      cells.append(Sheet.Cell(column: column, text: text))
    }
    return cells.sorted { $0.column < $1.column }
  }

  /// - Source: ECMA-376, part 1, 18.18.11, ST_CellType.
  private func text(of cell: XMLElement) -> String {
    let value = cell.child("v")?.text ?? ""
    switch cell.attributes["t"] {
    case "s":
      guard let place = Int(value), strings.indices.contains(place) else { return "" }
      return strings[place]
    case "inlineStr": return cell.child("is").map { RichText.text($0) } ?? ""
    case "str": return CellText.decoded(value)
    case "b": return value == "1" ? "TRUE" : value == "0" ? "FALSE" : ""
    case "d": return value
    default: return number(value, style: cell.attributes["s"].flatMap { Int($0) } ?? 0)
    }
  }

  private func number(_ value: String, style: Int) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    if styles.showsDate(style), let date = SerialDate.text(number, epoch1904: epoch1904) {
      return date
    }
    guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
    return String(Int(number))
  }

  /// Shows the text of a merged area's first cell in all its cells that lie in rows with text.
  private func fill(_ first: CellReference, _ last: CellReference, in sheet: inout Sheet) {
    sheet.mergedAreas += 1
    guard let from = sheet.rows.partition(first.row), sheet.rows[from].number == first.row,
      let cell = sheet.rows[from].cells.first(where: { $0.column == first.column })
    else { return }
    let columns = first.column...max(first.column, min(last.column, Sheet.columnLimit - 1))
    var place = from
    while place < sheet.rows.count, sheet.rows[place].number <= last.row {
      var cells = sheet.rows[place].cells.filter { !columns.contains($0.column) }
      cells += columns.map { Sheet.Cell(column: $0, text: cell.text) }
      sheet.rows[place].cells = cells.sorted { $0.column < $1.column }
      place += 1
    }
  }
}

extension [Sheet.Row] {
  /// The place of the first row with this number or a higher one.
  fileprivate func partition(_ number: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }
}
