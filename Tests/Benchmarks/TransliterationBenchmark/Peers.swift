import Glibc

/// Programs and libraries that do the like, measured in the same run where they are installed.
enum Peers {
  /// Runs the peers over both texts and prints a row for each: megabytes a second of the processor.
  ///
  /// `ONOMA` names our own program, `ONOMA_PYTHON` a Python that has the libraries; `uconv` is found on the path.
  static func measure(russian: String, korean: String) {
    print("\npeer\ttext\tMB/s, with the start of the program")
    let texts = [
      ("Russian", russian, "/tmp/onoma-benchmark-ru"),
      ("Korean", korean, "/tmp/onoma-benchmark-ko"),
    ]
    for (_, text, path) in texts { write(text, to: path) }
    let ours = variable("ONOMA") ?? "onoma"
    let commands = [
      ("onoma ru-bgn-pcgn", "\(ours) transliterate --system ru-bgn-pcgn", 0),
      ("uconv Russian-Latin/BGN", "uconv -f utf-8 -t utf-8 -x Russian-Latin/BGN", 0),
      ("onoma ru-nikl", "\(ours) transliterate --system ru-nikl", 0),
      ("onoma ko-rr", "\(ours) transliterate --system ko-rr", 1),
      ("uconv Hangul-Latin", "uconv -f utf-8 -t utf-8 -x Hangul-Latin", 1),
    ]
    for (name, command, index) in commands {
      let (language, text, path) = texts[index]
      let program = command.prefix { $0 != " " }
      guard succeeds("command -v \(program) > /dev/null") else {
        print(name, language, "absent", separator: "\t")
        continue
      }
      var seconds: [Double] = []
      for _ in 0..<3 {
        let start = childTime()
        guard succeeds("\(command) < \(path) > /dev/null") else { break }
        seconds.append(childTime() - start)
      }
      let rate = Double(text.utf8.count) / 1e6 / best(seconds)
      print(name, language, seconds.isEmpty ? "failed" : figure(rate), separator: "\t")
    }
    let python = variable("ONOMA_PYTHON") ?? "python3"
    fflush(nil)
    if !succeeds("\(python) -c '\(script)'") { print("Python\tboth\tabsent") }
  }

  /// Measures each library on the first 200 kB, without the start of Python.
  private static let script = """
    import time
    text = {k: open("/tmp/onoma-benchmark-" + k, encoding="utf-8").read(70000) for k in ("ru", "ko")}
    def transliterate(t):
        from transliterate import translit
        return lambda: translit(t, "ru", reversed=True)
    def cyrtranslit(t):
        import cyrtranslit
        return lambda: cyrtranslit.to_latin(t, "ru")
    def hangul_romanize(t):
        from hangul_romanize import Transliter
        from hangul_romanize.rule import academic
        return lambda: Transliter(academic).translit(t)
    def korean_romanizer(t):
        from korean_romanizer.romanizer import Romanizer
        return lambda: Romanizer(t).romanize()
    for name, make, k in (("transliterate", transliterate, "ru"), ("cyrtranslit", cyrtranslit, "ru"),
                          ("hangul-romanize", hangul_romanize, "ko"), ("korean-romanizer", korean_romanizer, "ko")):
        language = "Russian" if k == "ru" else "Korean"
        try:
            run = make(text[k])
        except ImportError:
            print("Python " + name, language, "absent", sep="\\t")
            continue
        start = time.process_time()
        run()
        rate = len(text[k].encode()) / 1e6 / (time.process_time() - start)
        print("Python " + name, language, round(rate, 2), sep="\\t")
    """

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func succeeds(_ command: String) -> Bool { unsafe system(command) == 0 }

  private static func write(_ text: String, to path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  /// The seconds of the processor that programs run from here have taken.
  private static func childTime() -> Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
