import Archives
import Testing

@Suite("A ZIP archive")
struct ZipArchiveTests {
  private static func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    try ZipWriter.archive(of: files.map { (name: $0.0, bytes: $0.1) })
  }

  @Test("gives back the files it was made of, and is made of the same bytes each time")
  func identity() throws {
    let files: [(String, [UInt8])] = [
      ("a/김.txt", Array("김정은".utf8)), ("empty", []),
      ("long", [UInt8](repeating: 7, count: 300_000)),
    ]
    let bytes = try Self.archive(files)
    let archive = try ZipArchive(bytes)
    #expect(archive.names == ["a/김.txt", "empty", "long"])
    for (name, content) in files { #expect(try archive.file(name) == content) }
    #expect(try archive.file("none") == nil)
    #expect(try Self.archive(files) == bytes)
  }

  struct Refused: CustomTestStringConvertible {
    let testDescription: String
    let bytes: @Sendable () throws -> [UInt8]
    let fault: ArchiveError.Fault
  }

  @Test(
    "that is broken, encrypted or a bomb is refused in one sentence",
    arguments: [
      Refused(
        testDescription: "no archive",
        bytes: { Array("PK, but no archive".utf8) },
        fault: .noArchive
      ),
      Refused(testDescription: "nothing", bytes: { [] }, fault: .noArchive),
      Refused(
        testDescription: "half an archive",
        bytes: { Array(try archive([("a", [1, 2, 3])]).prefix(40)) },
        fault: .noArchive
      ),
      Refused(
        testDescription: "a file that is not what its checksum says",
        bytes: {
          var bytes = try archive([("a", [UInt8](0...255))])
          // The first byte of the packed data, after a header of 30 bytes and a name of one.
          bytes[30 + 1 + 20] ^= 0x55
          return bytes
        },
        fault: .wrongChecksum
      ),
      Refused(
        testDescription: "a file that says it is encrypted",
        bytes: {
          var bytes = try archive([("a", [1, 2, 3])])
          let central = try #require(place(of: [0x50, 0x4B, 1, 2], in: bytes))
          bytes[6] |= 1
          bytes[central + 8] |= 1
          return bytes
        },
        fault: .encrypted
      ),
      Refused(
        testDescription: "a bomb of twenty mebibytes in twenty kibibytes",
        bytes: { try archive([("a", [UInt8](repeating: 0, count: 20 << 20))]) },
        fault: .absurdRatio(1028)
      ),
      Refused(
        testDescription: "a bomb that says it is short",
        bytes: {
          var bytes = try archive([("a", [UInt8](repeating: 0, count: 1 << 20))])
          let central = try #require(place(of: [0x50, 0x4B, 1, 2], in: bytes))
          for at in [22, central + 24] { bytes.replaceSubrange(at..<at + 4, with: [9, 0, 0, 0]) }
          return bytes
        },
        fault: .broken
      ),
      Refused(
        testDescription: "a file that says it is longer than any",
        bytes: {
          var bytes = try archive([("a", [1, 2, 3])])
          let central = try #require(place(of: [0x50, 0x4B, 1, 2], in: bytes))
          for at in [22, central + 24] {
            bytes.replaceSubrange(at..<at + 4, with: [0xFE, 0xFF, 0xFF, 0x7F])
          }
          return bytes
        },
        fault: .tooLong(limit: ArchiveLimits().entryBytes)
      ),
      Refused(
        testDescription: "more files than are read",
        bytes: { try archive((0...100).map { ("\($0)", []) }) },
        fault: .tooManyEntries(100)
      ),
    ]
  )
  func refused(sample: Refused) throws {
    let bytes = try sample.bytes()
    #expect {
      _ = try ZipArchive(bytes, limits: ArchiveLimits(entries: 100)).file("a")
    } throws: { error in
      let error = try #require(error as? ArchiveError)
      // How well zeros are packed is up to the packer.
      if case .absurdRatio = sample.fault, case .absurdRatio = error.fault { return true }
      if error.fault != sample.fault { Issue.record("\(error.fault): \(error)") }
      return error.fault == sample.fault && !error.description.contains("\n")
    }
  }

  @Test("is read no further than all its files may become together")
  func total() throws {
    let part = [UInt8](repeating: 1, count: 600)
    var limits = ArchiveLimits()
    limits.totalBytes = 1000
    let archive = try ZipArchive(try Self.archive([("a", part), ("b", part)]), limits: limits)
    #expect(try archive.file("a") == part)
    #expect(throws: ArchiveError(.tooLong(limit: 1000))) { try archive.file("b") }
  }

  private static func place(of bytes: [UInt8], in all: [UInt8]) -> Int? {
    all.indices.first { all[$0...].starts(with: bytes) }
  }
}
