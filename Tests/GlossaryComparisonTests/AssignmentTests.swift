import TestSupport
import Testing

@testable import GlossaryComparison

@Suite("The assignment")
struct AssignmentTests {
  @Test("gives up a good pair for two better ones")
  func together() {
    let assignment = Assignment(
      edges: [
        [.init(second: 0, weight: 5), .init(second: 1, weight: 4)], [.init(second: 0, weight: 4)],
      ],
      count: 2
    )
    #expect(assignment.partners == [1, 0])
  }

  @Test("leaves alone who has no partner, or none that is worth it")
  func alone() {
    let assignment = Assignment(
      edges: [[.init(second: 0, weight: 1)], [], [.init(second: 0, weight: 9)]],
      count: 2
    )
    #expect(assignment.partners == [nil, nil, 0])
    #expect(Assignment(edges: [], count: 3).partners == [])
  }

  @Test("reaches the greatest sum, as trying all ways does", arguments: 0..<200 as Range<UInt64>)
  func greatest(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (first, second) = (
      Int.random(in: 1...6, using: &random), Int.random(in: 1...6, using: &random)
    )
    let edges = (0..<first).map { _ in
      (0..<second).filter { _ in Bool.random(using: &random) }.map {
        Assignment.Edge(second: $0, weight: Double(Int.random(in: 1...20, using: &random)))
      }
    }
    let partners = Assignment(edges: edges, count: second).partners
    #expect(Set(partners.compactMap(\.self)).count == partners.compactMap(\.self).count)
    var sum = 0.0
    for (place, partner) in partners.enumerated() {
      guard let partner else { continue }
      sum += edges[place].first { $0.second == partner }?.weight ?? -.infinity
    }
    #expect(sum == Self.best(edges[...], taken: []))
  }

  private static func best(_ edges: ArraySlice<[Assignment.Edge]>, taken: Set<Int>) -> Double {
    guard let list = edges.first else { return 0 }
    let rest = edges.dropFirst()
    return list.filter { !taken.contains($0.second) }.reduce(best(rest, taken: taken)) {
      most,
      edge in
      max(most, edge.weight + best(rest, taken: taken.union([edge.second])))
    }
  }
}
