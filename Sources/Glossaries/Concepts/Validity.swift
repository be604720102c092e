/// The time in which a term is or was right: a name before a renaming, a title in a term of office.
///
/// Written as two days with two dots between, either of which may be missing: `1924-01-26..1991-09-05`,
/// `2022..`. A year or a month may stand for its days.
///
/// - Source: ISO 8601-1 calendar dates; ISO 8601-2 open intervals.
public struct Validity: Hashable, Sendable, CustomStringConvertible {
  /// A year, a month or a day of the Gregorian calendar.
  public struct Day: Hashable, Sendable, CustomStringConvertible {
    /// The year, from 1 to 9999.
    public let year: Int
    /// The month, from 1, if it is told.
    public let month: Int?
    /// The day of the month, from 1, if it is told.
    public let day: Int?

    /// Reads `2022`, `2022-05` or `2022-05-10`; none for another text or a day that no calendar has.
    public init?(_ text: some StringProtocol) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let widths = [4, 2, 2]
      guard (1...3).contains(parts.count) else { return nil }
      var numbers: [Int] = []
      for (part, width) in zip(parts, widths) {
        guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
          let number = Int(part), number > 0
        else { return nil }
        numbers.append(number)
      }
      if numbers.count == 3 {
        guard StoreTime(text) != nil else { return nil }
      } else if numbers.count == 2, numbers[1] > 12 {
        return nil
      }
      year = numbers[0]
      month = numbers.count > 1 ? numbers[1] : nil
      day = numbers.count > 2 ? numbers[2] : nil
    }

    /// As it is read.
    public var description: String {
      func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: width - digits.utf8.count) + digits
      }
      var text = padded(year, 4)
      for part in [month, day] {
        if let part { text += "-" + padded(part, 2) }
      }
      return text
    }

    /// What orders days: a month or a year that is not told counts as its first day, or its last.
    func order(last: Bool) -> Int {
      (year * 100 + (month ?? (last ? 99 : 0))) * 100 + (day ?? (last ? 99 : 0))
    }
  }

  /// The first day, if there is one.
  public let from: Day?
  /// The last day, if there is one.
  public let until: Day?

  /// Creates a time; none where it ends before it begins, or has neither beginning nor end.
  public init?(from: Day?, until: Day?) {
    guard from != nil || until != nil else { return nil }
    if let from, let until, until.order(last: true) < from.order(last: false) { return nil }
    self.from = from
    self.until = until
  }

  /// Reads what `description` writes.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let dots = bytes.indices.first(where: { bytes[$0...].starts(with: "..".utf8) }) else {
      return nil
    }
    let first = String(decoding: bytes[..<dots], as: UTF8.self)
    let last = String(decoding: bytes[(dots + 2)...], as: UTF8.self)
    let from = first.isEmpty ? nil : Day(first)
    let until = last.isEmpty ? nil : Day(last)
    guard first.isEmpty == (from == nil), last.isEmpty == (until == nil) else { return nil }
    self.init(from: from, until: until)
  }

  /// As it is read.
  public var description: String {
    (from?.description ?? "") + ".." + (until?.description ?? "")
  }

  /// Whether the term is right on `day`, a day of three parts.
  public func holds(on day: Day) -> Bool {
    if let from, day.order(last: true) < from.order(last: false) { return false }
    if let until, day.order(last: false) > until.order(last: true) { return false }
    return true
  }
}
