internal import Annotating
internal import Glossaries

/// How a draft writes one concept: each spelling with how often and what the house holds of it.
struct ConceptSummary {
  /// One spelling of the concept.
  struct Form {
    /// The spelling, on one line.
    let surface: String
    /// What the house holds of it.
    let status: MentionStatus
    /// How often it stands in the draft.
    var count: Int
  }

  /// The place of the concept in the glossary.
  let concept: Int
  /// The places of its mentions among those of the draft.
  private(set) var mentions: [Int] = []
  /// Its spellings, the most frequent first.
  private(set) var forms: [Form] = []

  /// How many of the mentions are to be rewritten.
  var faults: Int { forms.reduce(0) { $0 + ($1.status.isToBeRewritten ? $1.count : 0) } }

  /// The concepts of `annotation`: first those with something to rewrite, otherwise by first mention.
  ///
  /// - Complexity: O(n · f) in the mentions and the spellings of a concept.
  static func all(in annotation: DraftAnnotation) -> [ConceptSummary] {
    var summaries: [ConceptSummary] = []
    var places: [Int: Int] = [:]
    for (index, mention) in annotation.mentions.enumerated() {
      let place = places[mention.concept] ?? summaries.count
      if place == summaries.count {
        places[mention.concept] = place
        summaries.append(ConceptSummary(concept: mention.concept))
      }
      summaries[place].add(mention, at: index)
    }
    for place in summaries.indices { summaries[place].sortForms() }
    return summaries.filter { $0.faults > 0 } + summaries.filter { $0.faults == 0 }
  }

  init(concept: Int) { self.concept = concept }

  /// Counts a mention that has this place in its draft.
  mutating func add(_ mention: Mention, at index: Int) {
    mentions.append(index)
    let surface = VisibleText.line(mention.surface)
    let known = forms.firstIndex { form in
      form.status == mention.status
        && form.surface.unicodeScalars.elementsEqual(surface.unicodeScalars)
    }
    if let known {
      forms[known].count += 1
    } else {
      forms.append(Form(surface: surface, status: mention.status, count: 1))
    }
  }

  private mutating func sortForms() {
    let order = forms.enumerated().sorted { a, b in
      a.element.count == b.element.count ? a.offset < b.offset : a.element.count > b.element.count
    }
    forms = order.map(\.element)
  }
}
