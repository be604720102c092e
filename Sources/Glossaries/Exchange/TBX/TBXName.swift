internal import XML

/// Names of elements that an entry is read by.
enum TBXName: String, CaseIterable {
  case langSec, langSet, termSec, tig, ntig, termGrp, term
  case termNote, descrip, admin, ref, xref, adminNote, descripNote, transac, transacNote
  case transacGrp

  /// All of them, as they stand in `words`.
  static let all = allCases
  /// How they are written.
  static let words = all.map(\.rawValue)
}

extension XMLElement {
  /// Its name, if entries are read by it.
  ///
  /// - Precondition: its reader was told of `TBXName.words`.
  var tbxName: TBXName? { knownName.map { TBXName.all[$0] } }
}
