// Measures the comparison of names beside the peers that a Python has, and the search among a million.
//
//     BENCHMARKS=1 swift run -c release NamesBenchmark [PYTHON] [NAMES]
//
// PYTHON is an interpreter that may have rapidfuzz, jellyfish and nomenklatura; those it lacks are named.

import Foundation
import Names

let python = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "python3"
let count = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 1_000_000 : 1_000_000

/// Seconds of processor time, so that what else the machine does counts little.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = clock()
  try body()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

var synthetic = SyntheticNames()

var comparer = NameComparer()
let start = seconds { comparer = NameComparer() }
print("tables read\t\(Int(start * 1000)) ms")

let names = (0..<2_000).map { _ in synthetic.next() }
var analyzed: [AnalyzedName] = []
let analysis = seconds { analyzed = names.map { comparer.analyze($0) } }
print("names analysed\t\(Int(Double(names.count) / analysis)) a second")

var room = NameComparer.Room()
var sum = 0.0
var rates: [Double] = []
for _ in 0..<5 {
  var pairs = 0
  let time = seconds {
    for first in stride(from: 0, to: names.count, by: 4) {
      for step in 1...400 {
        let second = (first + step * 7) % names.count
        sum += comparer.compare(analyzed[first], analyzed[second], in: &room).score
        pairs += 1
      }
    }
  }
  rates.append(Double(pairs) / time)
}
rates.sort()
print("pairs compared\t\(Int(rates[2])) a second")

// The peers, over pairs of the same names.
let script = """
  import sys, time
  names = [l.rstrip('\\n') for l in sys.stdin]
  def run(title, f, n):
      pairs = [(names[i % len(names)], names[(i * 7 + 1) % len(names)]) for i in range(n)]
      t = time.process_time()
      for a, b in pairs: f(a, b)
      print(title, n / (time.process_time() - t), sep='\\t')
  try:
      from rapidfuzz.distance import JaroWinkler
      run('rapidfuzz Jaro-Winkler', JaroWinkler.similarity, 200000)
  except ImportError: print('rapidfuzz', 'absent', sep='\\t')
  try:
      import jellyfish
      run('jellyfish Jaro-Winkler', jellyfish.jaro_winkler_similarity, 200000)
  except ImportError: print('jellyfish', 'absent', sep='\\t')
  try:
      from nomenklatura.matching import LogicV2
      from followthemoney import model
      def make(name):
          e = model.make_entity('Person'); e.id = name; e.add('name', name); return e
      config = LogicV2.default_config()
      entities = {n: make(n) for n in names}
      run('nomenklatura', lambda a, b: LogicV2.compare(entities[a], entities[b], config), 2000)
  except Exception as e: print('nomenklatura', 'absent', sep='\\t')
  """
// An interpreter that is absent reads nothing.
signal(SIGPIPE, SIG_IGN)
let process = Process()
process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
process.arguments = [python, "-c", script]
let input = Pipe()
let output = Pipe()
process.standardInput = input
process.standardOutput = output
process.standardError = FileHandle.nullDevice
do {
  try process.run()
  input.fileHandleForWriting.write(Data(names.joined(separator: "\n").utf8))
  try input.fileHandleForWriting.close()
  let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  for line in lines.split(separator: "\n") {
    let parts = line.split(separator: "\t")
    guard parts.count == 2 else { continue }
    if let rate = Double(parts[1]) {
      let ratio = (rates[2] / rate * 100).rounded() / 100
      print("\(parts[0])\t\(Int(rate)) a second\tratio \(ratio)")
    } else {
      print("\(parts[0])\tabsent")
    }
  }
} catch {
  print("no Python called \(python); the peers were not measured")
}

// Search.
let many = (0..<count).map { _ in synthetic.next() }
var index: NameIndex?
let building = seconds { index = NameIndex(many, comparer: comparer) }
print("index of \(count) names built\t\((building * 10).rounded() / 10) s")
var times: [Double] = []
var found = 0
for step in 0..<200 {
  let query = many[step * (count / 200)]
  times.append(
    seconds {
      if index?.search(query, limit: 10).contains(where: { many[$0.place] == query }) == true {
        found += 1
      }
    }
  )
}
times.sort()
print(
  "query",
  "median \((times[100] * 10_000).rounded() / 10) ms",
  "95 % below \((times[190] * 10_000).rounded() / 10) ms",
  "found itself \(found) of 200",
  separator: "\t"
)
precondition(sum > 0)
