import Glossaries
import Testing

@Suite("A time of a store")
struct StoreTimeTests {
  @Test(
    "reads and writes RFC 3339 in UTC",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
      ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
      ("2000-02-29T12:30:15.250Z", 951_827_415_250, "2000-02-29T12:30:15.250Z"),
      ("2026-03-01", 1_772_409_599_999, "2026-03-01T23:59:59.999Z"),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ]
  )
  func times(_ text: String, _ milliseconds: Int, _ written: String) {
    #expect(StoreTime(text)?.milliseconds == milliseconds)
    #expect(StoreTime(milliseconds: milliseconds).description == written)
  }

  @Test(
    "refuses what is no time",
    arguments: [
      "", "2026", "2026-3-1", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
      "2026-01-01T24:00:00Z", "2026-01-01T12:00:00", "2026-01-01 12:00:00Z", "2026-01-01T12:00:00z",
      "２026-01-0", "-026-01-01",
    ]
  )
  func noTimes(_ text: String) { #expect(StoreTime(text) == nil) }
}
