public import Diagnostics
internal import Glossaries

/// A relation of a concept to itself, or a way of parts and wholes that comes back to where it began.
public struct CircularRelation: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO018", name: "circular-relation"),
    severity: .error,
    summary: "A concept is tied to itself, or is a part of what is a part of it.",
    explanation: """
      Nothing is its own part, capital or successor. Which concept gives another its context could not be \
      told where they lead to each other. Mend one of the relations; --unsafe-fixes takes out one that leads \
      from a concept to itself.
      """
  )

  /// The relations by which nothing can come back to itself.
  private static let oneWay = ["part-of", "capital-of", "member-of", "succeeds"]

  /// One finding for each relation of a concept to itself, and one for each circle.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let concepts = subject.glossary.concepts
    var found: [LintFinding] = []
    for (place, concept) in concepts.enumerated() {
      for relation in concept.relations where relation.target == concept.id {
        found.append(
          finding(
            "\(concept.id): its tie \(relation.type) leads to itself; name another concept",
            at: .relations(place),
            fix: GlossaryFix(.untie(relation, from: place), doubt: "or is another concept meant?")
          )
        )
      }
    }
    var places: [String: Int] = [:]
    for (place, concept) in concepts.enumerated() {
      places[concept.id] = places[concept.id] ?? place
    }
    for type in Self.oneWay {
      let steps = concepts.map { concept in
        concept.relations.filter { $0.type == type && $0.target != concept.id }
          .compactMap { places[$0.target] }
      }
      for circle in Self.circles(steps) {
        let names = circle.map { concepts[$0].id }
        let way = (names.dropFirst() + [names[0]]).map { "\(type) \($0)" }
        found.append(
          finding(
            "\(names[0]) is \(way.joined(separator: ", that is ")); mend one of the relations",
            at: .relations(circle[0]),
            related: circle.dropFirst().map {
              .init(place: .relations($0), message: "a part of the circle")
            }
          )
        )
      }
    }
    return found
  }

  /// A circle for each first concept that leads back to itself and stands in no circle yet.
  ///
  /// Each concept is gone through once: its steps are followed to their ends, and one to a concept that is still being
  /// followed closes a circle.
  private static func circles(_ steps: [[Int]]) -> [[Int]] {
    var circles: [[Int]] = []
    var isDone = [Bool](repeating: false, count: steps.count)
    var depths = [Int?](repeating: nil, count: steps.count)
    for start in steps.indices where !isDone[start] {
      var path = [(place: start, next: 0)]
      depths[start] = 0
      while let (place, next) = path.last {
        guard next < steps[place].count else {
          isDone[place] = true
          depths[place] = nil
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = steps[place][next]
        if let depth = depths[target] {
          circles.append(rotated(path[depth...].map(\.place)))
        } else if !isDone[target] {
          depths[target] = path.count
          path.append((target, 0))
        }
      }
    }
    return circles.sorted { $0[0] < $1[0] }
  }

  /// The circle from its first concept in the glossary.
  private static func rotated(_ circle: [Int]) -> [Int] {
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[first...] + circle[..<first])
  }
}
