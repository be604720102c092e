internal import Spreadsheets

extension ExchangeProfile {
  /// Onoma's own table as a workbook of Excel; any table that is known is read from one.
  public static let xlsx = ExchangeProfile(
    id: "xlsx",
    title: "Excel workbook; any table of this list is read from one",
    endings: ["xlsx"],
    capacity: ExchangeCapacity(fields: Set(ExchangeField.allCases), text: .cell),
    reader: { try WorkbookReader.read($0) },
    packer: { try WorkbookGlossary.bytes(of: $0) },
    adapt: { concepts, _, ledger in
      WorkbookGlossary.fit(OnomaFitting.fit(concepts, &ledger), &ledger)
    }
  )
}
