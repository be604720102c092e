import Names
import TestSupport
import Testing

@Suite("Words of names")
struct NameWordsTests {
  @Test(
    "a name is cut at spaces, hyphens and points",
    arguments: [
      ("Choi Sun-hee", ["Choi", "Sun", "hee"]),
      ("В. В. Путин", ["В", "В", "Путин"]),
      ("조지 W. 부시", ["조지", "W", "부시"]),
      ("O'Neill", ["O'Neill"]),
      (" ", []),
    ]
  )
  func words(name: String, expected: [String]) {
    #expect(NameWords(name).words == expected)
  }
}
