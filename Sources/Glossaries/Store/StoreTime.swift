/// A moment, in milliseconds since 1970 in UTC, as a history tells it.
public struct StoreTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int

  /// Creates the moment.
  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Reads `2026-03-01`, which is the last millisecond of that day, or `2026-03-01T12:30:00Z`, with a
  /// fraction of three digits or none; always UTC.
  ///
  /// - Source: RFC 3339, section 5.6, in UTC.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func has(_ character: Character, at place: Int) -> Bool {
      bytes[place] == character.asciiValue
    }
    guard [10, 20, 24].contains(bytes.count), has("-", at: 4), has("-", at: 7),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month), (1...Self.length(of: month, year)).contains(day)
    else { return nil }
    let midnight = Self.days(year, month, day) * 86_400_000
    guard bytes.count > 10 else {
      milliseconds = midnight + 86_399_999
      return
    }
    guard has("T", at: 10), has(":", at: 13), has(":", at: 16), has("Z", at: bytes.count - 1),
      bytes.count == 20 || has(".", at: 19),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let fraction = bytes.count == 20 ? 0 : number(20..<23), hour < 24, minute < 60, second < 60
    else { return nil }
    milliseconds = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  /// As RFC 3339: `2026-03-01T12:30:00.000Z`.
  public var description: String {
    var (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    if rest < 0 { (days, rest) = (days - 1, rest + 86_400_000) }
    let (year, month, day) = Self.date(days)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
  }

  /// Orders by time.
  public static func < (a: StoreTime, b: StoreTime) -> Bool { a.milliseconds < b.milliseconds }

  private static func length(of month: Int, _ year: Int) -> Int {
    let next = month == 12 ? days(year + 1, 1, 1) : days(year, month + 1, 1)
    return next - days(year, month, 1)
  }

  /// The days from 1970-01-01 to a day of the Gregorian calendar.
  ///
  /// - Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the Gregorian calendar that is `days` after 1970-01-01.
  ///
  /// - Source: as `days`, `civil_from_days`.
  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place + (place < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * place + 2) / 5 + 1)
  }
}
