/// How a name is laid out by a system.
enum NamePlan {
  /// The syllables of `name`, with their capitals and what stands between them.
  static func plan(
    _ name: KoreanName,
    _ policy: KoreanPolicy,
    _ mode: TransliterationMode
  ) -> SyllablePlan {
    var plan = SyllablePlan()
    let givenCount = name.syllables.count - name.surnameCount
    let isSino = name.isSinoKorean
    for (index, syllable) in name.syllables.enumerated() {
      let isSurname = index < name.surnameCount
      let isFirst = index == 0 || index == name.surnameCount
      var before = SyllablePlan.Break.none
      var isCapital = isFirst
      if index == name.surnameCount, index > 0 {
        before = policy.voicesGiven ? .wordVoiced : .word
      } else if !isSurname, !isFirst {
        switch policy.given {
        case .still: before = mode == .nameHyphen ? .hyphen : .still
        case .meeting, .hyphen: before = givenCount == 2 && isSino ? .hyphenMeeting : .none
        case .split:
          before = isSino ? .wordVoiced : .none
          isCapital = isSino
        }
      }
      plan.append(
        syllable,
        start: name.starts[index],
        end: name.ends[index],
        break: before,
        capital: isCapital
      )
    }
    let surname = String(
      String.UnicodeScalarView(name.syllables[..<name.surnameCount].map(\.scalar))
    )
    if let form = policy.surnames[surname] {
      plan.literals[0] = form.form
      for index in 1..<max(1, name.surnameCount) { plan.literals[index] = "" }
    }
    return plan
  }
}
