internal import Resources

/// How the syllables of Korean family and given names are spelled in each script, with how likely each
/// spelling is; and what two spellings say of being the same syllable.
///
/// A spelling is a *unit*. Family names and syllables of given names have units of their own, because
/// their spellings are habits of their own: 이 is Lee as a family name and i in a given name.
///
/// - Source: `Resources/Korean`; each table names its own.
struct KoreanSpellings: Sendable {
  /// Which part of a name.
  enum Role: Int, CaseIterable, Sendable {
    case family
    case given

    var tableName: String { self == .family ? "family" : "given" }
  }

  /// The longest spelling, in letters.
  static let longest = 7
  /// What two spellings of no common syllable cost, beside their information; hundredths of a bit.
  static let mismatch: Int32 = 900

  private var units: [[String: UInt16]] = Array(repeating: [:], count: 6)
  private var weights: [[Int32]] = Array(repeating: [], count: 6)
  private var tables: [PairTable] = []
  private var likeliest: [[[UInt16]]] = [[], [], []]

  /// Reads the tables.
  init() {
    var spellings: [[[(syllable: Int, weight: Double)]]] = Array(repeating: [], count: 6)
    var priors: [[Double]] = [[], []]
    for role in Role.allCases {
      var syllables: [String: Int] = [:]
      let table = EmbeddedResource.table("Names/Korean/\(role.tableName)-syllables.tsv")
      let columns = ["syllable", "other", "weight"].map { table.column($0) }
      var written: [(text: String, syllable: Int, weight: Double)] = []
      for row in table.rows {
        let syllable = table.text(row, columns[0])
        guard let weight = Double(table.text(row, columns[2])) else { continue }
        syllables[syllable] = priors[role.rawValue].count
        let place = priors[role.rawValue].count
        priors[role.rawValue].append(power(weight))
        let other = table.text(row, columns[1])
        written.append((syllable, place, other.isEmpty ? 0.99 : 0.87))
        if !other.isEmpty { written.append((other, place, 0.13)) }
      }
      for entry in written {
        add(entry.text, of: .hangul, role, entry.syllable, entry.weight, &spellings)
      }
      for script in [NameScript.cyrillic, .latin] {
        let name = "Names/Korean/\(role.tableName)-\(script.tableName).tsv"
        let table = EmbeddedResource.table(name)
        let columns = ["syllable", "spelling", "weight"].map { table.column($0) }
        for row in table.rows {
          guard let syllable = syllables[table.text(row, columns[0])],
            let weight = Double(table.text(row, columns[2]))
          else { preconditionFailure("\(name) has a broken line \(row.line)") }
          add(table.text(row, columns[1]), of: script, role, syllable, power(weight), &spellings)
        }
      }
    }
    for role in Role.allCases {
      let prior = priors[role.rawValue]
      for script in NameScript.allCases {
        let place = Self.place(script, role)
        weights[place] = spellings[place].map { syllables in
          centibits(syllables.reduce(0) { $0 + prior[$1.syllable] * $1.weight })
        }
      }
    }
    tables = Self.pairTables(spellings, priors)
    let prior = priors[Role.given.rawValue]
    likeliest = NameScript.allCases.map { script in
      spellings[Self.place(script, .given)].map { syllables in
        let shares = syllables.map { ($0.syllable, prior[$0.syllable] * $0.weight) }
          .sorted { $0.1 > $1.1 }
        let least = (shares.first?.1 ?? 0) / 20
        return shares.prefix(3).filter { $0.1 >= least }.map { UInt16($0.0) }
      }
    }
  }

  /// The likeliest syllables of a given name that `unit` stands for, best first, at most three.
  func syllables(_ unit: UInt16, _ script: NameScript) -> [UInt16] {
    likeliest[Int(script.rawValue)][Int(unit)]
  }

  /// The id of `spelling`, or `nil` where no syllable is spelled so.
  func unit(_ spelling: String, _ script: NameScript, _ role: Role) -> UInt16? {
    units[Self.place(script, role)][spelling]
  }

  /// How likely a unit is, in hundredths of a bit below 0.
  func weight(_ unit: UInt16, _ script: NameScript, _ role: Role) -> Int32 {
    weights[Self.place(script, role)][Int(unit)]
  }

  /// How likely two units stand for one syllable, in hundredths of a bit below 0.
  @inline(__always)
  func joint(_ a: UInt16, _ script: NameScript, _ b: UInt16, _ other: NameScript, _ role: Role)
    -> Int32
  {
    let first = Self.place(script, role)
    let second = Self.place(other, role)
    let known = tables[first * 3 + Int(other.rawValue)][a, b]
    return max(known, weights[first][Int(a)] &+ weights[second][Int(b)] &- Self.mismatch)
  }

  private static func place(_ script: NameScript, _ role: Role) -> Int {
    role.rawValue * 3 + Int(script.rawValue)
  }

  private mutating func add(
    _ text: String,
    of script: NameScript,
    _ role: Role,
    _ syllable: Int,
    _ weight: Double,
    _ spellings: inout [[[(syllable: Int, weight: Double)]]]
  ) {
    let place = Self.place(script, role)
    let unit = units[place][text] ?? UInt16(spellings[place].count)
    if Int(unit) == spellings[place].count {
      units[place][text] = unit
      spellings[place].append([])
    }
    spellings[place][Int(unit)].append((syllable, weight))
  }

  private static func pairTables(
    _ spellings: [[[(syllable: Int, weight: Double)]]],
    _ priors: [[Double]]
  ) -> [PairTable] {
    var tables: [PairTable] = []
    for role in Role.allCases {
      let prior = priors[role.rawValue]
      let bySyllable = NameScript.allCases.map { script in
        var units = [[(unit: UInt16, weight: Double)]](repeating: [], count: prior.count)
        for (unit, syllables) in spellings[place(script, role)].enumerated() {
          for entry in syllables { units[entry.syllable].append((UInt16(unit), entry.weight)) }
        }
        return units
      }
      for script in bySyllable {
        for other in bySyllable {
          var sums: [UInt32: Double] = [:]
          for syllable in prior.indices {
            for a in script[syllable] {
              for b in other[syllable] {
                sums[UInt32(a.unit) << 16 | UInt32(b.unit), default: 0] +=
                  prior[syllable] * a.weight * b.weight
              }
            }
          }
          tables.append(
            PairTable(
              sums.map { (UInt16($0 >> 16), UInt16($0 & 0xFFFF), centibits($1)) }
            )
          )
        }
      }
    }
    return tables
  }
}
