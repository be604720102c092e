// Measures our systems against ICU's own transforms, in one process and one run, and prints ratios.
//
//     BENCHMARKS=1 swift run -c release TransliterationBenchmark

import ICU
import Transliteration

/// One system beside the transform of ICU that does the like.
struct Contest {
  let system: String
  let transform: String
  let line: String
}

let russian =
  "Дмитрий Шостакович родился в Санкт-Петербурге, учился у Глазунова; Ельцин, Хрущёв и Щукин — нет. "
let korean = "독립문 앞에서 한복남과 왕십리 상인들이 신문로와 종로를 지나 압구정으로 갔다. 학여울역은 조용하다. "

let contests = [
  Contest(system: "ru-bgn-pcgn", transform: "Russian-Latin/BGN", line: russian),
  Contest(system: "ru-iso-9", transform: "Cyrillic-Latin", line: russian),
  Contest(system: "ru-nikl", transform: "Cyrillic-Latin", line: russian),
  Contest(system: "ko-rr-letters", transform: "Hangul-Latin", line: korean),
  Contest(system: "ko-rr", transform: "Hangul-Latin", line: korean),
  Contest(system: "ko-mr", transform: "Hangul-Latin", line: korean),
  Contest(system: "ko-kontsevich", transform: "Hangul-Latin", line: korean),
]

/// The median of five runs of `body`, in seconds.
func median(_ body: () throws -> Int) rethrows -> Double {
  let clock = ContinuousClock()
  var seconds: [Double] = []
  for _ in 0..<5 {
    var length = 0
    let time = try clock.measure { length = try body() }
    precondition(length > 0)
    let parts = time.components
    seconds.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
  return seconds.sorted()[2]
}

print("system\tMB/s\tICU transform\tMB/s\tratio")
for contest in contests {
  let text = String(repeating: contest.line + "\n", count: 1 + (2 << 20) / contest.line.utf8.count)
  let megabytes = Double(text.utf8.count) / 1e6
  let system = try SystemCatalog.transliterator(contest.system)
  let transform = try Transform(id: contest.transform)
  let ours = median { system.transliterate(text, mode: .word, traced: false).text.utf8.count }
  let icu = try median { try transform.apply(text).utf8.count }
  func figure(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  print(
    contest.system,
    figure(megabytes / ours),
    contest.transform,
    figure(megabytes / icu),
    figure(icu / ours),
    separator: "\t"
  )
}
