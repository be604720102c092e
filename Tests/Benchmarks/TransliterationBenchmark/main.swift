// Measures our systems against ICU's own transforms, in one process and one run, and prints ratios.
//
//     BENCHMARKS=1 swift run -c release TransliterationBenchmark [SYSTEM…]
//
// Each system is measured twice: on a text with the frequencies of words that real texts have, and on one in
// which no word occurs twice. Each time a system begins anew, and knows nothing of the text.
// Only ru-nikl, of which a process has one, keeps the pieces of words that it has met.
// Without systems the peers are measured as well: see `Peers`.

import Glibc
import ICU
import Transliteration

/// One system beside the transform of ICU that does the like.
struct Contest {
  let system: String
  let transform: String
  var isRussian: Bool { system.hasPrefix("ru-") }
}

let contests = [
  Contest(system: "ru-bgn-pcgn", transform: "Russian-Latin/BGN"),
  Contest(system: "ru-iso-9", transform: "Cyrillic-Latin"),
  Contest(system: "ru-nikl", transform: "Cyrillic-Latin"),
  Contest(system: "ko-rr-letters", transform: "Hangul-Latin"),
  Contest(system: "ko-rr", transform: "Hangul-Latin"),
  Contest(system: "ko-mr", transform: "Hangul-Latin"),
  Contest(system: "ko-kontsevich", transform: "Hangul-Latin"),
]

/// The seconds of the processor that `body` takes, so that what else the machine does counts less.
func seconds(_ body: () throws -> Int) rethrows -> Double {
  let start = processorTime()
  let length = try body()
  precondition(length > 0)
  return processorTime() - start
}

func processorTime() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The least, which other work on the machine has disturbed least.
func best(_ values: [Double]) -> Double { values.min() ?? 0 }

func figure(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

let wanted = Set(CommandLine.arguments.dropFirst())
let texts = [
  ("usual", RussianSample.text(bytes: 2 << 20), KoreanSample.text(bytes: 2 << 20)),
  (
    "distinct", RussianSample.text(bytes: 1 << 20, fresh: true),
    KoreanSample.text(bytes: 1 << 20, fresh: true)
  ),
]
for (name, russian, korean) in texts {
  for (language, text) in [("Russian", russian), ("Korean", korean)] {
    print(
      "# \(name) \(language): \(figure(Double(text.text.utf8.count) / 1e6)) MB, \(text.words) words,",
      "\(figure(text.distinct * 100)) % of them different"
    )
  }
}
print("system\ttext\tMB/s\tICU transform\tMB/s\tratio")
for contest in contests where wanted.isEmpty || wanted.contains(contest.system) {
  for (name, russian, korean) in texts {
    let text = (contest.isRussian ? russian : korean).text
    let megabytes = Double(text.utf8.count) / 1e6
    let transform = try Transform(id: contest.transform)
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<7 {
      // A new transliterator each time: nothing is known of the text when it begins.
      let system = try SystemCatalog.transliterator(contest.system)
      ours.append(
        seconds { system.transliterate(text, mode: .word, traced: false).text.utf8.count }
      )
      theirs.append(try seconds { try transform.apply(text).utf8.count })
    }
    print(
      contest.system,
      name,
      figure(megabytes / best(ours)),
      contest.transform,
      figure(megabytes / best(theirs)),
      figure(best(theirs) / best(ours)),
      separator: "\t"
    )
  }
}
if wanted.isEmpty { Peers.measure(russian: texts[0].1.text, korean: texts[0].2.text) }
