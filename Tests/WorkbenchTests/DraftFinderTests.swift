import Foundation
import Testing
import Workbench

@Suite("The drafts of a command line")
struct DraftFinderTests {
  @Test("are the files it names, as it names them")
  func files() throws {
    try Scratch.run { scratch in
      try scratch.write("", to: "b.pdf")
      try scratch.write("", to: ".hidden.txt")
      let paths = ["-", scratch("b.pdf"), scratch(".hidden.txt"), scratch("none.txt")]
      let finder = DraftFinder(paths)
      #expect(finder.files == paths)
      #expect(finder.skipped == 0)
      #expect(finder.failures.isEmpty)
    }
  }

  @Test("and those in its folders and below, by name, hidden ones left out")
  func folders() throws {
    try Scratch.run { scratch in
      for name in [
        "b.txt", "a.md", "c/d.MD", "c/e/f.markdown", ".git/g.txt", "c/.h.txt", "i.pdf", "j",
        "김.txt",
        "c.d/k.txt", "txt",
      ] { try scratch.write("", to: name) }
      let finder = DraftFinder([scratch.path])
      let found = finder.files.map { String($0.dropFirst(scratch.path.count + 1)) }
      #expect(found == ["a.md", "b.txt", "c/d.MD", "c/e/f.markdown", "c.d/k.txt", "김.txt"])
      #expect(finder.skipped == 3)
      #expect(finder.failures.isEmpty)
      #expect(DraftFinder([scratch.path + "/"]).files == finder.files)
    }
  }

  @Test("each once, however the links run", .timeLimit(.minutes(10)))
  func loops() throws {
    try Scratch.run { scratch in
      try scratch.write("", to: "a/b.txt")
      try scratch.link("a/loop", to: "..")
      try scratch.link("a/self", to: ".")
      try scratch.link("a/broken.txt", to: "nothing")
      try scratch.link("a/other.txt", to: "b.txt")
      let finder = DraftFinder([scratch.path])
      #expect(finder.files.contains(scratch("a/b.txt")))
      #expect(finder.files.allSatisfy { !$0.contains("loop") && !$0.contains("self") })
      #expect(finder.failures.isEmpty)
    }
  }

  @Test(
    "and a folder that cannot be opened is said to be so",
    .enabled(if: geteuid() != 0, "root may read all")
  )
  func unreadable() throws {
    try Scratch.run { scratch in
      try scratch.write("", to: "closed/a.txt")
      try scratch.write("", to: "open.txt")
      try scratch.setMode(0, of: "closed")
      defer { try? scratch.setMode(0o700, of: "closed") }
      let finder = DraftFinder([scratch.path])
      #expect(finder.files == [scratch("open.txt")])
      #expect(finder.failures.map(\.path) == [scratch("closed")])
    }
  }

  @Test("and a folder too deep is said to be so")
  func depth() throws {
    try Scratch.run { scratch in
      try scratch.write("", to: String(repeating: "d/", count: 70) + "a.txt")
      let finder = DraftFinder([scratch.path])
      #expect(finder.files.isEmpty)
      #expect(finder.failures.count == 1)
    }
  }
}
