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

  private var units = [KeyTable](repeating: KeyTable(), count: 6)
  private var keys: [[UInt64]] = Array(repeating: [], count: 6)
  private var weights: [[Int32]] = Array(repeating: [], count: 6)
  /// Where the shares of each unit begin, one after the other in `shares`.
  private var starts: [[Int32]] = []
  private var shares: [Share] = []
  /// How likely the syllables of family names and of given names are.
  private var priors: [[Double]] = [[], []]

  /// How likely a syllable is spelled as a unit.
  private struct Share: Sendable {
    let syllable: UInt16
    let weight: Double
  }

  /// Reads the tables.
  init() {
    var spellings: [[[(syllable: Int, weight: Double)]]] = Array(repeating: [], count: 6)
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
    for units in spellings {
      var starts: [Int32] = []
      for syllables in units {
        starts.append(Int32(shares.count))
        for entry in syllables {
          shares.append(Share(syllable: UInt16(entry.syllable), weight: entry.weight))
        }
      }
      self.starts.append(starts + [Int32(shares.count)])
    }
  }

  /// The likeliest syllables of a given name that `unit` stands for, best first, at most three.
  func syllables(_ unit: KoreanReading.Unit) -> [UInt16] { likeliest(unit, .given) }

  /// The likeliest family names that `unit` stands for, best first, at most three.
  func families(_ unit: KoreanReading.Unit) -> [UInt16] { likeliest(unit, .family) }

  private func likeliest(_ unit: KoreanReading.Unit, _ role: Role) -> [UInt16] {
    let likely = range(unit, role).map { place in
      let syllable = Int(shares[place].syllable)
      return (shares[place].syllable, priors[role.rawValue][syllable] * shares[place].weight)
    }.sorted { $0.1 > $1.1 }
    let least = (likely.first?.1 ?? 0) / 20
    return likely.prefix(3).filter { $0.1 >= least }.map { $0.0 }
  }

  /// The id of the spelling of this key, see `SpellingKeys`, or `nil` where no syllable is spelled so.
  @inline(__always)
  func unit(_ key: UInt64, _ script: NameScript, _ role: Role) -> UInt16? {
    units[Self.place(script, role)][key]
  }

  /// The spelling that a unit stands for.
  func text(_ unit: KoreanReading.Unit, _ role: Role) -> String {
    SpellingKeys.text(of: keys[Self.place(unit.script, role)][Int(unit.id)], unit.script)
  }

  /// How likely a unit is, in hundredths of a bit below 0.
  func weight(_ unit: UInt16, _ script: NameScript, _ role: Role) -> Int32 {
    weights[Self.place(script, role)][Int(unit)]
  }

  /// How likely two units stand for one syllable, in hundredths of a bit below 0.
  ///
  /// - Complexity: O(*nm*) in the syllables that each stands for, seldom more than three.
  @inline(__always)
  func joint(_ a: KoreanReading.Unit, _ b: KoreanReading.Unit, _ role: Role) -> Int32 {
    let columns = range(b, role)
    var sum = 0.0
    for row in range(a, role) {
      let share = shares[row]
      for column in columns where shares[column].syllable == share.syllable {
        sum += priors[role.rawValue][Int(share.syllable)] * share.weight * shares[column].weight
      }
    }
    let unlike = a.weight &+ b.weight &- Self.mismatch
    return sum == 0 ? unlike : max(centibits(sum), unlike)
  }

  @inline(__always)
  private func range(_ unit: KoreanReading.Unit, _ role: Role) -> Range<Int> {
    let place = Self.place(unit.script, role)
    return Int(starts[place][Int(unit.id)])..<Int(starts[place][Int(unit.id) + 1])
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
    let key = SpellingKeys.key(of: text, script)
    let unit = units[place][key] ?? UInt16(spellings[place].count)
    if Int(unit) == spellings[place].count {
      units[place].add(key, id: unit)
      keys[place].append(key)
      spellings[place].append([])
    }
    spellings[place][Int(unit)].append((syllable, weight))
  }
}
