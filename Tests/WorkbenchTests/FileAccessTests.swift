import Foundation
import Testing
import Workbench

@Suite("A file is written whole or not at all")
struct FileAccessTests {
  @Test("when it is new")
  func new() throws {
    try Scratch.run { scratch in
      try FileAccess.write("김정은\n", to: scratch("new.txt"))
      #expect(try scratch.text("new.txt") == "김정은\n")
      #expect(try scratch.names() == ["new.txt"])
      let mode = try #require(try scratch.mode("new.txt"))
      #expect(mode & 0o600 == 0o600)
      #expect(mode & 0o133 == 0)
    }
  }

  @Test(
    "when it replaces another, whose permissions it keeps",
    arguments: [0o600, 0o644, 0o664, 0o755]
  )
  func permissions(mode: Int) throws {
    try Scratch.run { scratch in
      try scratch.write("old", to: "file.txt")
      try scratch.setMode(mode, of: "file.txt")
      try FileAccess.write("new", to: scratch("file.txt"))
      #expect(try scratch.text("file.txt") == "new")
      #expect(try scratch.mode("file.txt") == mode)
      #expect(try scratch.names() == ["file.txt"])
    }
  }

  @Test("when a link points to it, and the link stays one")
  func links() throws {
    try Scratch.run { scratch in
      try scratch.write("old", to: "folder/file.txt")
      try scratch.link("link.txt", to: "folder/file.txt")
      try FileAccess.write("new", to: scratch("link.txt"))
      #expect(try scratch.text("folder/file.txt") == "new")
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: scratch("link.txt"))
      #expect(target == "folder/file.txt")
    }
  }

  @Test("and what is no file, such as a device, is written to and not replaced")
  func devices() throws {
    try Scratch.run { scratch in
      let maker = try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: [scratch("pipe")])
      maker.waitUntilExit()
      // Opened for both, so that neither end waits for the other.
      let reader = try #require(FileHandle(forUpdatingAtPath: scratch("pipe")))
      defer { try? reader.close() }
      try FileAccess.write("text", to: scratch("pipe"))
      let type = try FileManager.default.attributesOfItem(atPath: scratch("pipe"))[.type]
      #expect(type as? FileAttributeType == .typeUnknown)
      #expect(try scratch.names() == ["pipe"])
    }
  }

  @Test("and otherwise leaves what stood there, and nothing beside it")
  func failure() throws {
    try Scratch.run { scratch in
      try scratch.write("old", to: "folder/file.txt")
      let error = #expect(throws: FileError.self) {
        try FileAccess.write("new", to: scratch("folder"))
      }
      #expect(
        error?.description == scratch("folder") + ": cannot be written: it is a folder; name a file"
      )
      #expect(try scratch.text("folder/file.txt") == "old")
      #expect(try scratch.names() == ["folder"])
      let missing = #expect(throws: FileError.self) {
        try FileAccess.write("new", to: scratch("none/file.txt"))
      }
      #expect(missing?.sentence == "cannot be written: its folder does not exist; make it")
      #expect(try scratch.names() == ["folder"])
    }
  }

  @Test("and read whole, or with the reason why not")
  func reading() throws {
    try Scratch.run { scratch in
      let bytes = [UInt8]((0..<200_000).map { UInt8($0 % 251) })
      let long = try scratch.write(bytes, to: "long")
      let empty = try scratch.write("", to: "empty")
      #expect(try FileAccess.read(long) == bytes)
      #expect(try FileAccess.read(empty).isEmpty)
      let missing = #expect(throws: FileError.self) { try FileAccess.read(scratch("none")) }
      #expect(missing?.sentence == "cannot be read: there is no such file; check the path")
      let folder = #expect(throws: FileError.self) { try FileAccess.read(scratch.path) }
      #expect(folder?.sentence == "cannot be read: it is a folder; name a file")
    }
  }

  @Test("and is known from a folder, through links too")
  func kinds() throws {
    try Scratch.run { scratch in
      try scratch.write("", to: "folder/file")
      try scratch.link("link", to: "folder")
      try scratch.link("broken", to: "nothing")
      #expect(FileAccess.isFolder(scratch("folder")) && FileAccess.isFolder(scratch("link")))
      #expect(!FileAccess.isFolder(scratch("folder/file")))
      #expect(FileAccess.exists(scratch("folder/file")) && !FileAccess.exists(scratch("broken")))
    }
  }
}
