// Measures how fast Russian names are declined, beside pymorphy3 where it is installed, in one run over the
// same names, and prints the ratio. Speeds are by processor time, on one core.
//
//     BENCHMARKS=1 swift run -c release MorphologyBenchmark
//
// PYTHON names the interpreter that has pymorphy3; python3 by default.

import Foundation
import Glibc
import Morphology
import Resources

/// The median of five runs of `body`, in seconds of processor time, so that a busy machine does not count.
func median(_ body: () -> Int) -> Double {
  var seconds: [Double] = []
  for _ in 0..<5 {
    let start = clock()
    let length = body()
    seconds.append(Double(clock() - start) / 1e6)
    precondition(length > 0)
  }
  return seconds.sorted()[2]
}

/// Forms a second that `body` makes out of all `names`, repeated.
func speed(of names: [String], repeated count: Int, _ body: (String) -> RussianParadigm) -> Double {
  let seconds = median {
    var length = 0
    for _ in 0..<count {
      for name in names {
        let paradigm = body(name)
        for grammaticalCase in RussianCase.allCases {
          length += paradigm[grammaticalCase].utf8.count
        }
      }
    }
    return length
  }
  return Double(names.count * count * RussianCase.allCases.count) / seconds
}

/// Forms a second of pymorphy3 over `names`, or `nil` when it is not installed.
func pymorphySpeed(of names: [String]) throws -> Double? {
  let script = """
    import sys, time
    try:
        import pymorphy3
    except ImportError:
        sys.exit(3)
    morph = pymorphy3.MorphAnalyzer()
    names = sys.stdin.read().split("\\n")
    cases = ["nomn", "gent", "datv", "accs", "ablt", "loct"]
    start = time.process_time()
    for name in names:
        parses = morph.parse(name)
        parse = next((p for p in parses if {"Name", "masc", "sing", "nomn"} in p.tag), parses[0])
        for case in cases:
            parse.inflect({case})
    print(len(names) * len(cases) / (time.process_time() - start))
    """
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3", "-c", script]
  let input = Pipe()
  let output = Pipe()
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data(names.joined(separator: "\n").utf8))
  try input.fileHandleForWriting.close()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { return nil }
  return Double(
    String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  )
}

func figure(_ value: Double) -> String { "\(Int(value.rounded()))" }

let start = clock()
let declension = RussianDeclension.standard
print("reading the tables", "\(Double(clock() - start) / 1e3) ms", separator: "\t")

let table = EmbeddedResource.table("Morphology/Russian/known-given-names.tsv")
let given = table.rows.filter { table.text($0, 1).hasPrefix("m") }.map {
  table.text($0, 0).capitalized
}
let whole = given.map { "\($0) Владимирович Петров-Водкин" }
let korean = ["Ким Чен Ын", "Ли Чжэ Мён", "Пак Чон Хи", "Чхве Рён Хэ", "Мун Чжэ Ин"]
let terms = [
  "Министерство иностранных дел КНДР", "Корейский полуостров", "Соединённые Штаты Америки",
  "межконтинентальная баллистическая ракета", "Комсомольск-на-Амуре",
]

print("names\tforms/s")
let ours = speed(of: given, repeated: 40) {
  declension.paradigm(of: $0, kind: .given, gender: .masculine)
}
print("given names", figure(ours), separator: "\t")
let wholeSpeed = speed(of: whole, repeated: 20) {
  declension.paradigm(of: $0, kind: .name, gender: .masculine)
}
print("whole names", figure(wholeSpeed), separator: "\t")
let koreanSpeed = speed(of: korean, repeated: 4000) {
  declension.paradigm(of: $0, kind: .name, gender: .masculine)
}
print("Korean names", figure(koreanSpeed), separator: "\t")
let termSpeed = speed(of: terms, repeated: 4000) { declension.paradigm(of: $0, kind: .term) }
print("terms", figure(termSpeed), separator: "\t")
if let peer = try pymorphySpeed(of: given) {
  print("given names, pymorphy3", figure(peer), "ratio", figure(ours / peer), separator: "\t")
} else {
  print("given names, pymorphy3", "not installed: pip install pymorphy3", separator: "\t")
}
