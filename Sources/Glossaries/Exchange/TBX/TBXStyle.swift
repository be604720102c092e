/// How a TBX file names its data categories.
///
/// - Source: ISO 30042:2019, section 8; TBX-Basic dialect 1.2.1 with the modules Min and Basic.
enum TBXStyle: String, Sendable {
  /// As the value of an attribute: `<termNote type="termType">`.
  case dca
  /// As an element of its module: `<basic:termType>`.
  case dct

  /// A data category of TBX-Basic.
  struct Category: Sendable {
    let name: String
    let element: String
    let module: String
  }

  static let subjectField = Category(name: "subjectField", element: "descrip", module: "min")
  static let definition = Category(name: "definition", element: "descrip", module: "basic")
  static let source = Category(name: "source", element: "admin", module: "basic")
  static let customerSubset = Category(name: "customerSubset", element: "admin", module: "min")
  static let externalReference = Category(
    name: "externalCrossReference",
    element: "xref",
    module: "min"
  )
  static let crossReference = Category(name: "crossReference", element: "ref", module: "basic")
  static let status = Category(name: "administrativeStatus", element: "termNote", module: "min")
  static let partOfSpeech = Category(name: "partOfSpeech", element: "termNote", module: "min")
  static let termType = Category(name: "termType", element: "termNote", module: "basic")
  static let gender = Category(name: "grammaticalGender", element: "termNote", module: "basic")

  /// The name and first attribute of the element that a category is.
  func element(_ category: Category) -> (name: String, attributes: [(String, String)]) {
    switch self {
    case .dca: (category.element, [("type", category.name)])
    case .dct: ("\(category.module):\(category.name)", [])
    }
  }
}
