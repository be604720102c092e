internal import SourceText

/// Words beside a name: titles before and after it, bodies, “former” and “the late”.
extension KoreanPass {
  /// Writes what begins at `index` when it is no name but stands beside one; returns where it ends.
  mutating func besideName(
    from index: Int,
    _ words: inout KoreanTransliterator.Writer,
    _ names: inout KoreanTransliterator.Writer
  ) -> Int? {
    let run = titleRun(from: index)
    guard !run.hasHanja, let end = run.ends.last else { return nil }
    let next = following(end)
    let titles = TitleForms.shared
    if titles.isTitle(run.syllables), index > 0 || !next.isEmpty {
      if index > 2, text.bytes[index - 1] >= 0x80 {
        let place = TextSpan(start: index, end: index)
        builder.append([0x20], from: place, rule: "a title is a word of its own")
      }
      return word(from: index, &words)
    }
    guard !next.isEmpty else { return nil }
    if run.syllables.count == 1 {
      if TitleForms.before.contains(run.syllables[0].scalar), next.count > 2 || titles.isTitle(next)
      {
        return word(from: index, &words)
      }
      return surname(run, before: next, &names)
    }
    return run.syllables.count > 4 && titles.isTitle(next) ? word(from: index, &words) : nil
  }

  /// Writes a surname that a title follows: 김 위원장.
  private mutating func surname(
    _ run: TitleRun,
    before next: [KoreanSyllable],
    _ names: inout KoreanTransliterator.Writer
  ) -> Int? {
    guard next.count > 1, TitleForms.shared.isTitle(next),
      Surnames.shared.contains(run.syllables, 0..<1)
    else { return nil }
    let piece = KoreanText.Piece(
      kind: .syllable(run.syllables[0]),
      start: run.starts[0],
      end: run.ends[0]
    )
    guard let name = KoreanName([piece], keepsInitials: policy.initials == .kept, surname: 1) else {
      return nil
    }
    names.write(NamePlan.plan(name, policy, mode), to: &builder, traced: traced)
    return piece.end
  }

  /// The syllables of the word after a space at `end`.
  private func following(_ end: Int) -> [KoreanSyllable] {
    guard end < text.bytes.count, text.piece(at: end).kind == .space else { return [] }
    return titleRun(from: text.piece(at: end).end).syllables
  }
}
