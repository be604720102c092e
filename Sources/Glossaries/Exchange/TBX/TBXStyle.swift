/// How a TBX file names its elements and data categories.
///
/// - Source: ISO 30042:2019, section 8; TBX-Basic dialect 1.2.1 with the modules Min and Basic; TBX-Basic of 2008.
enum TBXStyle: String, Sendable {
  /// Version 3, a category as the value of an attribute: `<termNote type="termType">`.
  case dca
  /// Version 3, a category as an element of its module: `<basic:termType>`.
  case dct
  /// Version 2, called `martif` after its first element; categories are as in `dca`.
  case martif

  /// A data category of TBX-Basic.
  struct Category: Sendable {
    let name: String
    let element: String
    let module: Module
  }

  /// The part of the standard that a category belongs to; TBX-Min has the first alone.
  enum Module: String, Sendable { case min, basic }

  static let subjectField = Category(name: "subjectField", element: "descrip", module: .min)
  static let definition = Category(name: "definition", element: "descrip", module: .basic)
  static let source = Category(name: "source", element: "admin", module: .basic)
  static let customerSubset = Category(name: "customerSubset", element: "admin", module: .min)
  static let externalReference = Category(
    name: "externalCrossReference",
    element: "xref",
    module: .min
  )
  static let crossReference = Category(name: "crossReference", element: "ref", module: .basic)
  static let status = Category(name: "administrativeStatus", element: "termNote", module: .min)
  static let partOfSpeech = Category(name: "partOfSpeech", element: "termNote", module: .min)
  static let termType = Category(name: "termType", element: "termNote", module: .basic)
  static let gender = Category(name: "grammaticalGender", element: "termNote", module: .basic)

  /// The name and first attribute of the element that a category is.
  func element(_ category: Category) -> (name: String, attributes: [(String, String)]) {
    switch self {
    case .dca, .martif: (category.element, [("type", category.name)])
    case .dct: ("\(category.module):\(category.name)", [])
    }
  }

  /// The names of the elements that hold the others.
  var frame: (root: String, header: String, entry: String, section: String, term: String) {
    switch self {
    case .dca, .dct: ("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec")
    case .martif: ("martif", "martifHeader", "termEntry", "langSet", "tig")
    }
  }
}
