/// Merges values of fields of a concept three ways, and notes what cannot be.
struct FieldMerge {
  private let concept: String
  private let judge: MergeJudge
  private(set) var conflicts: [MergeConflict] = []

  init(of concept: String, judge: MergeJudge) {
    self.concept = concept
    self.judge = judge
  }

  /// All fields of two versions; where they contradict each other, what was decided, or else ours.
  mutating func merge(
    base: [String: FieldValue],
    ours: [String: FieldValue],
    theirs: [String: FieldValue],
    path: [String] = []
  ) -> [String: FieldValue] {
    var merged: [String: FieldValue] = [:]
    let names = Set(base.keys).union(ours.keys).union(theirs.keys)
    for name in FieldOrder.sorted(names) {
      merged[name] = merge(
        base: base[name],
        ours: ours[name],
        theirs: theirs[name],
        path: path + [name]
      )
    }
    return merged
  }

  /// One value of two versions; an empty one is none.
  private mutating func merge(
    base: FieldValue?,
    ours: FieldValue?,
    theirs: FieldValue?,
    path: [String]
  ) -> FieldValue? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    switch (ours, theirs) {
    case (.members(let own), .members(let other)):
      var old: [String: FieldValue] = [:]
      if case .members(let members)? = base { old = members }
      return .members(merge(base: old, ours: own, theirs: other, path: path))
    case (.list, .list?), (.list, nil), (nil, .list?):
      return mergeLists(
        base: base?.elements ?? [],
        ours: ours?.elements ?? [],
        theirs: theirs?.elements ?? [],
        path: path
      )
    default: return note(base, ours, theirs, path)
    }
  }

  /// What both lists keep and either adds, in our order, theirs at the end.
  ///
  /// Elements that have a language each are one where the language is, and are merged themselves.
  private mutating func mergeLists(
    base: [FieldValue],
    ours: [FieldValue],
    theirs: [FieldValue],
    path: [String]
  ) -> FieldValue? {
    if let old = Self.byLanguage(base), let own = Self.byLanguage(ours),
      let other = Self.byLanguage(theirs)
    {
      let merged = merge(base: old.values, ours: own.values, theirs: other.values, path: path)
      let order = own.order + other.order.filter { own.values[$0] == nil }
      let elements = order.compactMap { merged[$0] }
      return elements.isEmpty ? nil : .list(elements)
    }
    let kept = ours.filter { !base.contains($0) || theirs.contains($0) }
    let new = theirs.filter { !base.contains($0) && !ours.contains($0) }
    let elements = kept + new
    return elements.isEmpty ? nil : .list(elements)
  }

  private static func byLanguage(
    _ elements: [FieldValue]
  ) -> (values: [String: FieldValue], order: [String])? {
    var values: [String: FieldValue] = [:]
    var order: [String] = []
    for element in elements {
      guard case .members(let members) = element, let language = members["language"]?.text,
        values.updateValue(element, forKey: language) == nil
      else { return nil }
      order.append(language)
    }
    return (values, order)
  }

  private mutating func note(
    _ base: FieldValue?,
    _ ours: FieldValue?,
    _ theirs: FieldValue?,
    _ path: [String]
  ) -> FieldValue? {
    var conflict = MergeConflict(
      concept: concept,
      field: path.joined(separator: " "),
      base: base?.shown,
      ours: ours?.shown,
      theirs: theirs?.shown
    )
    conflict.choice = judge.choice(on: conflict)
    conflicts.append(conflict)
    return (conflict.choice ?? .ours).pick(base: base, ours: ours, theirs: theirs)
  }
}
