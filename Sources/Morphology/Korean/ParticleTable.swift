internal import Resources

/// The closed class of particles and their legal stacks, spelled out by the sound before them.
///
/// - Source: `Resources/Korean/particles.tsv` and `particle-chains.tsv`, which name theirs.
struct ParticleTable: Sendable {
  /// Every legal chain after a word that ends so, with the ids of its particles.
  let chains: [FinalSound: [String: [String]]]

  static let shared = ParticleTable()

  private struct Particle {
    let forms: [FinalSound: String]
  }

  private init() {
    let table = EmbeddedResource.table("Morphology/Korean/particles.tsv")
    var particles: [String: Particle] = [:]
    for row in table.rows {
      particles[table.text(row, table.column("id"))] = Particle(forms: [
        .consonant: table.text(row, table.column("consonant")),
        .vowel: table.text(row, table.column("vowel")),
        .rieul: table.text(row, table.column("rieul")),
      ])
    }
    let stacks = EmbeddedResource.table("Morphology/Korean/particle-chains.tsv")
    let chainIDs =
      particles.keys.map { [$0] }
      + stacks.rows.map { row in
        stacks.text(row, stacks.column("chain")).split(separator: "+").map(String.init)
      }
    var chains: [FinalSound: [String: [String]]] = [:]
    for sound in FinalSound.allCases {
      var spelled: [String: [String]] = [:]
      for ids in chainIDs {
        guard let text = Self.spell(ids, after: sound, particles) else {
          preconditionFailure("particle-chains.tsv names an unknown particle in \(ids)")
        }
        if spelled[text] == nil || ids.count < (spelled[text]?.count ?? 0) { spelled[text] = ids }
      }
      chains[sound] = spelled
    }
    self.chains = chains
  }

  private static func spell(
    _ ids: [String],
    after sound: FinalSound,
    _ particles: [String: Particle]
  ) -> String? {
    var text = ""
    var last = sound
    for id in ids {
      guard let form = particles[id]?.forms[last] else { return nil }
      text += form
      if let scalar = form.unicodeScalars.last { last = FinalSound(scalar) ?? last }
    }
    return text
  }
}
