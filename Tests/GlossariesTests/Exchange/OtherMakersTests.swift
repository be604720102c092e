import Foundation
import Glossaries
import Languages
import Testing

/// Programs of others that make and read what is exchanged.
private enum OtherMakers {
  static let libreOffice = path(of: "soffice")
  static let translateToolkit = path(of: "csv2tbx")
  static let openpyxl = python("import openpyxl")

  private static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private static func python(_ code: String) -> Bool {
    (try? SharedFormats.run(["python3", "-c", code]).status) == 0
  }

  /// Runs `body` in a folder of its own.
  static func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// Turns a file of the folder into another with LibreOffice.
  static func convert(_ name: String, to format: String, in folder: String) throws {
    let result = try SharedFormats.run([
      libreOffice ?? "", "-env:UserInstallation=file://\(folder)/profile", "--headless",
      "--infilter=CSV:44,34,76", "--convert-to", format, "--outdir", folder, "\(folder)/\(name)",
    ])
    #expect(result.status == 0, "\(result.output)")
  }
}

@Suite("A file that another program makes or reads")
struct OtherMakersTests {
  private static let glossary = Glossary(
    name: "g",
    concepts: [
      Concept(
        id: "choe",
        kind: .person,
        definition: "minister, \"foreign\"\nsince 2022",
        sources: ["A; B", "P"],
        terms: [
          Term("Choe Son Hui", language: .english, status: .preferred, note: "=1+1"),
          Term("Choi Sun-hee", language: .english, status: .deprecated, labels: ["press"]),
          Term("최선희", language: .korean, status: .preferred),
          Term("Цой Сон Хи", language: .russian, status: .preferred),
        ]
      )
    ]
  )

  private func read(_ profile: ExchangeProfile, _ bytes: [UInt8]) throws -> ExchangeImport {
    try profile.read(ExchangeInput(name: "g", path: "g", bytes: bytes))
  }

  private static func dump(_ glossary: Glossary) -> [String] { HostileGlossary.dump(glossary) }

  @Test(
    "such as LibreOffice keeps a workbook of ours, and saves one from our table that we read",
    .enabled(if: OtherMakers.libreOffice != nil, "no LibreOffice (soffice) is installed")
  )
  func libreOffice() throws {
    try OtherMakers.inFolder { folder in
      try OtherMakers.write(
        ExchangeProfile.xlsx.export(Self.glossary).bytes,
        to: folder + "/a.xlsx"
      )
      try OtherMakers.convert("a.xlsx", to: "csv:Text - txt - csv (StarCalc):44,34,76", in: folder)
      let table = try read(.csv, OtherMakers.read(folder + "/a.csv"))
      #expect(Self.dump(table.glossary) == Self.dump(Self.glossary))
      try OtherMakers.write(ExchangeProfile.csv.export(Self.glossary).bytes, to: folder + "/b.csv")
      try OtherMakers.convert("b.csv", to: "xlsx:Calc MS Excel 2007 XML", in: folder)
      let workbook = try read(.xlsx, OtherMakers.read(folder + "/b.xlsx"))
      #expect(Self.dump(workbook.glossary) == Self.dump(Self.glossary))
    }
  }

  @Test(
    "such as openpyxl keeps a workbook of ours, and saves one that we read",
    .enabled(if: OtherMakers.openpyxl, "no openpyxl in python3")
  )
  func openpyxl() throws {
    try OtherMakers.inFolder { folder in
      try OtherMakers.write(
        ExchangeProfile.xlsx.export(Self.glossary).bytes,
        to: folder + "/a.xlsx"
      )
      let code = """
        import openpyxl, sys, datetime
        book = openpyxl.load_workbook(sys.argv[1] + "/a.xlsx")
        sheet = book.active
        assert sheet.title == "Terms" and sheet.freeze_panes == "A2", sheet.title
        assert sheet["F2"].value == "Choe Son Hui" and sheet["F2"].data_type == "s"
        first = book.create_sheet("Dates", 0)
        first.append(["day", datetime.date(2024, 2, 29)])
        sheet.merge_cells("A2:A5")
        book.save(sys.argv[1] + "/b.xlsx")
        """
      let result = try SharedFormats.run(["python3", "-c", code, folder])
      #expect(result.status == 0, "\(result.output)")
      let back = try read(.xlsx, OtherMakers.read(folder + "/b.xlsx"))
      #expect(Self.dump(back.glossary) == Self.dump(Self.glossary))
      #expect(back.remarks.contains("other sheets left unread: “Dates”"))
      #expect(back.remarks.contains { $0.hasPrefix("1 merged areas") })
    }
  }

  @Test(
    "such as translate-toolkit makes TBX that we read, and reads ours",
    .enabled(if: OtherMakers.translateToolkit != nil, "no translate-toolkit (csv2tbx) is installed")
  )
  func translateToolkit() throws {
    try OtherMakers.inFolder { folder in
      let table = "comment,original,translation\nx,Kim Jong Un,Ким Чен Ын\n,\"a, <b>\",в & г\n"
      try OtherMakers.write(Array(table.utf8), to: folder + "/a.csv")
      let made = try SharedFormats.run([
        OtherMakers.translateToolkit ?? "", "--progress=none", folder + "/a.csv", folder + "/a.tbx",
      ])
      #expect(made.status == 0, "\(made.output)")
      let read = try read(.tbx, OtherMakers.read(folder + "/a.tbx"))
      let terms = read.glossary.concepts.map { $0.terms.map(\.text) }
      #expect(terms.contains(["Kim Jong Un", "Ким Чен Ын"]))
      #expect(terms.contains(["a, <b>", "в & г"]))
      #expect(read.problems == [])
      let ours = try ExchangeProfile.tbxV2.export(Self.glossary).bytes
      try OtherMakers.write(ours, to: folder + "/ours.tbx")
      let toolkit = (OtherMakers.translateToolkit ?? "").replacing("csv2tbx", with: "tbx2po")
      let turned = try SharedFormats.run([
        toolkit, "--progress=none", folder + "/ours.tbx", folder + "/ours.po",
      ])
      #expect(turned.status == 0, "\(turned.output)")
      let units = String(decoding: try OtherMakers.read(folder + "/ours.po"), as: UTF8.self)
      #expect(units.contains("msgid \"Choe Son Hui\"\nmsgstr \"최선희\""))
    }
  }
}
