/// Dates as spreadsheets count them: days since an epoch, the time of day as a fraction.
///
/// - Source: ECMA-376, part 1, 18.17.4.1, date systems: 1900, where 1900 counts as a leap year, and 1904.
enum SerialDate {
  /// The date, the time, or both, in ISO 8601; `nil` for what no spreadsheet shows as a date.
  static func text(_ serial: Double, epoch1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial.rounded(.down))
    var second = Int(((serial - Double(day)) * 86_400).rounded())
    if second == 86_400 {
      day += 1
      second = 0
    }
    let time = [second / 3600, second / 60 % 60, second % 60].map(padded).joined(separator: ":")
    if day == 0, second > 0 { return time }
    // Days since 1 January 1970; before March 1900 the leap day that never was does not count.
    let epoch = epoch1904 ? -24_107 : day < 60 ? -25_568 : -25_569
    let date = date(day + epoch)
    return second == 0 ? date : "\(date)T\(time)"
  }

  /// The date of a day counted from 1 January 1970.
  ///
  /// - Source: Hinnant, “chrono-compatible low-level date algorithms”, civil_from_days.
  private static func date(_ day: Int) -> String {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let ofMonth = ofYear - (153 * fromMarch + 2) / 5 + 1
    let zeros = String(repeating: "0", count: max(0, 4 - String(year).count))
    return "\(zeros)\(year)-\(padded(month))-\(padded(ofMonth))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
