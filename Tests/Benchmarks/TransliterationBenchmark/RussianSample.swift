/// Russian words: the commonest as they are, and roots with prefixes, suffixes and endings.
enum RussianSample {
  static func text(bytes: Int, fresh: Bool = false) -> SampleText {
    SampleText(bytes: bytes, stems: stems, exponent: 1.1, fresh: fresh) { stem, number in
      if functionWords.contains(stem) { return fresh ? stem + "-то" : stem }
      // The first endings are the commonest.
      let count = UInt64(endings.count)
      let ending = endings[
        Int(min(number % count, number >> 32 % count, fresh ? count : number >> 16 % count))
      ]
      return stem + ending
    }
  }

  private static let functionWords = Set(common)

  private static let stems: [String] = {
    var stems = common
    var random = RandomBits()
    var known = Set(common)
    while stems.count < 9_000 {
      let number = random.next()
      var stem =
        prefixes[Int(number % UInt64(prefixes.count))]
        + roots[Int(number >> 16 % UInt64(roots.count))]
        + suffixes[Int(number >> 32 % UInt64(suffixes.count))]
      if number >> 60 < 2 { stem = stem.prefix(1).uppercased() + stem.dropFirst() }
      if known.insert(stem).inserted { stems.append(stem) }
    }
    return stems
  }()

  private static let common = words(
    """
    в на и не что с по о он к из у за от это а для как его до при но же так все или бы только был после она они мы \
    я уже также были через ещё может если нет при том где без сейчас быть
    """
  )
  private static let prefixes = [
    "", "", "", "", "", "", "", "по", "про", "за", "вы", "пере", "от", "при", "раз", "об", "не",
    "со",
  ]
  private static let roots = words(
    """
    год человек врем дел жизн ден рук раз слов мест лиц друг глаз вопрос дом сторон стран мир случа голов ребёнок сил конец \
    вид систем част город отношен женщин денег земл машин вод отец проблем час прав ног решен двер образ истор власт закон \
    войн бог голос тысяч книг возможн результат ноч стол имя област стат числ компан народ жен групп развит процесс суд \
    услов средств начал свет пор пут душ уровен форм связ минут улиц вечер качеств мысл дорог мат действ месяц государств \
    язык любов взгляд век школ цел обществ деятельн организац президент комнат порядок момент театр письм утр помощ \
    ситуац рол рубл смысл состоян квартир орган внимани тел труд сын мер муж хозяйств пол чувств министр работ москов \
    корей россий америк китай север юж сеул петербург правитель парламент договор встреч переговор ракет ядерн санкц \
    совет безопасн посол дипломат границ эконом промышлен газ нефт железн поезд корабл мор остров
    """
  )
  private static let suffixes = [
    "", "", "", "", "н", "ск", "ств", "ениj", "ова", "ник", "ист", "ость", "ист", "очн", "ическ",
    "енн", "ива",
    "тель", "ан", "ент",
  ].map { $0.replacing("ениj", with: "ени") }
  private static let endings = words(
    """
    а ы е у ой ом ам ами ах ов ый ого ому ым ая ую ые ых ыми ий его ие их я ю ем ей и ет ют ал ала али ать ить ил ила или \
    ся лся лась
    """
  )

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
