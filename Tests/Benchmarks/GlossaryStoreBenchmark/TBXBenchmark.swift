import Foundation
import Glossaries

/// Reading a long file of TBX in memory, beside translate-toolkit.
///
/// Both are given a text of which all is asked for: the peer each unit's source and target, ours whole concepts.
@MainActor
enum TBXBenchmark {
  static func run(in folder: URL) throws {
    try sample.writeTBX(to: path("sample.tbx"))
    let bytes = Array(try Data(contentsOf: URL(filePath: path("sample.tbx"))))
    func read() throws -> Double {
      try seconds {
        let input = try ExchangeStream(name: "s", path: "s.tbx", source: Memory(all: bytes))
        var count = 0
        _ = try ExchangeProfile.tbx.read(input) { _ in count += 1 }
        precondition(count == sample.count, "all entries were read")
      }
    }
    let script = """
      import sys, time
      from translate.storage import tbx
      start = time.time()
      units = tbx.tbxfile.parsefile(sys.argv[1]).units
      count = sum(1 for unit in units if (unit.source, unit.target))
      print(count, time.time() - start)
      """
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "/usr/bin/python3"
    // It keeps the whole file in memory, some 14 KB an entry; where there is not as much, it reads a tenth, and
    // its time is scaled, which flatters it: it slows down as it grows.
    let isWhole = sample.count * 16_000 < freeMemory
    let shorter = Sample(count: isWhole ? sample.count : sample.count / 10)
    if !isWhole { try shorter.writeTBX(to: path("shorter.tbx")) }
    let file = path(isWhole ? "sample.tbx" : "shorter.tbx")
    // They take turns, and each is judged by its median.
    var own: [Double] = []
    var others: [Double] = []
    var memory = 0.0
    for _ in 0..<5 {
      own.append(try read())
      // A peer that is not there is asked for once.
      guard others.count + 1 == own.count, let peer = try Child(python, ["-c", script, file]),
        let time = peer.output.split(separator: " ").last.flatMap({ Double($0.dropLast()) })
      else { continue }
      others.append(time * Double(sample.count) / Double(shorter.count))
      memory = max(memory, peer.peak)
    }
    let parsed = own.sorted()[2]
    tell("TBX is read, the median of 5", parsed, perSecond(parsed))
    if others.count == 5 {
      let other = others.sorted()[2]
      let title = "translate-toolkit, \(isWhole ? "the same file" : "a tenth of it, scaled")"
      tell(title, other, perSecond(other))
      print(String(format: "  it takes %.1f times as long, and %.0f MB", other / parsed, memory))
    } else {
      print("translate-toolkit is not there (pip install translate-toolkit; PYTHON names a python)")
    }
  }
}

/// How many bytes of memory are free, as the kernel tells.
private var freeMemory: Int {
  let lines = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
  let line = lines.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
  return (line?.split(separator: " ").dropFirst().first).flatMap { Int($0) }.map { $0 * 1024 } ?? 0
}

/// A file in memory.
struct Memory: ByteSource {
  let all: [UInt8]
  var count: Int { all.count }
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Array(all[min(offset, all.count)..<min(offset + count, all.count)])
  }
}
