/// What a system does with names, places and old spelling, as its file says.
struct KoreanPolicy: Sendable {
  /// How the syllables of a given name are joined.
  enum Given: String, Sendable {
    /// Together, without sandhi: Boknam.
    case still
    /// With a hyphen and with sandhi: Sul-lyong.
    case meeting
    /// With a hyphen and without voicing, with sandhi.
    case hyphen
    /// Each by itself: Jong Un.
    case split
  }

  /// What happens where a name meets its administrative unit.
  enum Unit: String, Sendable {
    /// A hyphen, and the sounds do not meet: Samjuk-myeon.
    case still
    /// A hyphen, and the sounds meet: P'yŏngt'aek-kun.
    case meeting
    /// As on maps: a province is joined, and its halves are set off with a capital: Кёнгидо, Чолла-Намдо;
    /// other units as `still`.
    case provinces
    /// No hyphen.
    case none
  }

  /// How ㄹ and ㄴ begin a word.
  enum Initials: String, Sendable {
    case kept
    /// By the South's rule where the word is Sino-Korean.
    case ruled
  }

  let id: String
  let given: Given
  let unit: Unit
  let initials: Initials
  /// Whether a unit is set off in running text too.
  let dividesWords: Bool
  /// Whether known places begin with a capital in running text.
  let capitalizesPlaces: Bool
  /// Whether a hyphen of the text lets the sounds meet.
  let meetsAtHyphens: Bool
  /// Whether the spelling before 1933 is read.
  let readsOldSpelling: Bool
  /// Whether the word for a river or a peak is voiced after a stop: Amrokgang.
  let voicesGenerics: Bool
  /// Whether ㄴ and the ㄹ of a unit are ㄴㄴ: Nogŭn-ni.
  let keepsNasalUnits: Bool
  /// Whether numbers of units are read out: 2(i)-ga.
  let readsNumbers: Bool
  /// Whether surname and given name are voiced across the space.
  let voicesGiven: Bool
  /// Whether established forms are used in places and names as well.
  let prefersEstablished: Bool
  /// Surnames with a spelling of their own.
  let surnames: [String: (form: String, line: Int)]
  /// The established forms.
  let established: EstablishedForms

  init(_ file: AlphabetFile, options: Set<KoreanOption> = []) {
    id = file.system.id
    given = Given(rawValue: file.option("given")) ?? .still
    unit =
      options.contains(.hyphenUnits)
      ? .still
      : options.contains(.joinedUnits) ? .none : Unit(rawValue: file.option("unit")) ?? .none
    initials = Initials(rawValue: file.option("initials")) ?? .kept
    dividesWords = file.isOn("divides-words")
    capitalizesPlaces = file.isOn("capitalizes-places")
    meetsAtHyphens = file.isOn("meets-at-hyphens")
    readsOldSpelling = file.isOn("old-spelling")
    voicesGenerics = file.isOn("voices-generics")
    keepsNasalUnits = file.isOn("nasal-units")
    readsNumbers = file.isOn("reads-numbers")
    voicesGiven = file.isOn("voices-given")
    prefersEstablished = file.isOn("prefers-established")
    var surnames: [String: (form: String, line: Int)] = [:]
    for row in file.rows where row.kind == "surname" {
      surnames[row.input] = (row.output, row.line)
    }
    self.surnames = surnames
    established = EstablishedForms(system: file.system.id)
  }
}
