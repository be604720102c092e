internal import Resources

/// The closed class of particles with the rules of what may follow what.
///
/// - Source: `Resources/Korean/particles.tsv` and `particle-order.tsv`, which name theirs.
struct ParticleTable: Sendable {
  /// A particle or a form of the copula.
  struct Particle: Sendable {
    let id: String
    /// The number of its class.
    let kind: Int
    /// Its spellings after a consonant, a vowel and ㄹ.
    let forms: [FinalSound: String]

    /// The spelling after `sound`.
    func form(after sound: FinalSound) -> String { forms[sound] ?? "" }
  }

  /// The particles, in the order of their ids.
  let particles: [Particle]
  /// The names of the classes, by number.
  let classes: [String]
  /// For each class, the set of the classes that may follow it, a bit each.
  let followers: [UInt64]

  static let shared = ParticleTable()

  /// The particle with this id.
  func particle(_ id: String) -> Particle? { particles.first { $0.id == id } }

  private init() {
    let order = EmbeddedResource.table("Morphology/Korean/particle-order.tsv")
    let names = order.rows.map { order.text($0, order.column("class")) }
    precondition(names.count < 60, "\(order.path) has more classes than a word has bits")
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    followers = order.rows.map { row in
      order.list(row, order.column("then")).reduce(into: UInt64(0)) { set, name in
        guard let number = numbers[name] else {
          preconditionFailure("\(order.path):\(row.line) names an unknown class “\(name)”")
        }
        set |= 1 << UInt64(number)
      }
    }
    classes = names
    let table = EmbeddedResource.table("Morphology/Korean/particles.tsv")
    particles = table.rows.map { row in
      let name = table.text(row, table.column("class"))
      guard let kind = numbers[name] else {
        preconditionFailure("\(table.path):\(row.line) names an unknown class “\(name)”")
      }
      return Particle(
        id: table.text(row, table.column("id")),
        kind: kind,
        forms: [
          .consonant: table.text(row, table.column("consonant")),
          .vowel: table.text(row, table.column("vowel")),
          .rieul: table.text(row, table.column("rieul")),
        ]
      )
    }
  }
}
