import Testing

@testable import GlossaryComparison

@Suite struct RisingSequenceTests {
  @Test(
    "the fewest numbers are taken out so that the rest rise",
    arguments: [
      ([], []), ([0, 1, 2], []), ([1, 0], [0]), ([2, 0, 1], [0]), ([0, 3, 1, 2], [1]),
      ([3, 2, 1, 0], [0, 1, 2]), ([1, 2, 0, 3], [2]), ([2, 1, 0], [0, 2]), ([4, 1, 0, 3], [0, 2]),
    ] as [([Int], [Int])]
  )
  func fewest(numbers: [Int], rest: [Int]) {
    #expect(RisingSequence.rest(of: numbers) == rest)
  }
}
