internal import Languages

extension Concept {
  /// Checks an id for a new concept.
  ///
  /// - Throws: `EditError` where it is not of lower-case Latin letters, digits and hyphens.
  public static func checkID(_ id: String) throws(EditError) {
    let isRight = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isRight, !id.isEmpty, !id.hasPrefix("-") else {
      throw EditError(
        "“\(id)” cannot be an id; write lower-case Latin letters, digits and hyphens, such as choe-son-hui"
      )
    }
  }

  /// Makes a change in a field of the concept, or of one of its terms.
  ///
  /// - Throws: `EditError` for an unknown field or term, or a text that the field does not take.
  public mutating func make(_ edit: FieldEdit, of address: TermAddress?) throws(EditError) {
    guard let address else {
      return try edit.make(in: EditableField<Concept>(named: edit.field), of: &self)
    }
    let place = try place(of: address)
    try edit.make(in: EditableField<Term>(named: edit.field), of: &terms[place])
  }

  /// Adds a term, as preferred where no status is told.
  ///
  /// - Throws: `EditError` where the concept has it in this status.
  public mutating func add(_ address: TermAddress, review: Review? = nil) throws(EditError) {
    let status = address.status ?? .preferred
    if let same = terms.first(where: { address.means($0) }),
      address.status != nil || same.status == status
    {
      throw EditError("“\(id)” has the term \(address) already; change it with --term and --set")
    }
    terms.append(Term(address.text, language: address.language, status: status, review: review))
  }

  /// Takes a term out.
  ///
  /// - Throws: `EditError` where the concept does not have it.
  public mutating func remove(_ address: TermAddress) throws(EditError) {
    terms.remove(at: try place(of: address))
  }

  /// The place of a term.
  ///
  /// - Throws: `EditError` where there is none, or more than one.
  public func place(of address: TermAddress) throws(EditError) -> Int {
    let meant = terms.indices.filter { address.means(terms[$0]) }
    // Of a term that stands there in several normal forms, the one that was typed.
    let typed = meant.filter { terms[$0].text.utf8.elementsEqual(address.text.utf8) }
    let places = typed.isEmpty ? meant : typed
    guard let place = places.first else {
      let own = terms.filter { $0.language == address.language }.map(\.text)
      let held =
        own.isEmpty
        ? "it has none in \(address.language)"
        : "in \(address.language) it has “\(own.joined(separator: "”, “"))”"
      throw EditError("“\(id)” has no term \(address); \(held)")
    }
    guard Set(places.map { terms[$0].status }).count == 1 else {
      throw EditError(
        "“\(id)” has the term \(address) more than once; name its status, such as "
          + "\(address.language)!\(terms[place].status.rawValue)=\(address.text)"
      )
    }
    return place
  }

  /// Proposes a term, which is added where the concept does not have it.
  ///
  /// - Throws: `EditError` where it is in use already, or was rejected before.
  public mutating func propose(_ address: TermAddress, reason: String) throws(EditError) {
    let review = Review(.proposed, reason: reason)
    if let used = terms.first(where: { address.means($0) && $0.isInUse }) {
      throw EditError(
        "“\(address.text)” is in use already, as \(used.status.rawValue); change it with `onoma glossary edit`"
      )
    }
    guard terms.contains(where: { address.means($0) }) else {
      return try add(address, review: review)
    }
    let known = try place(of: address)
    if let before = terms[known].review, before.state == .rejected {
      let why = before.reason.isEmpty ? "" : ": \(before.reason)"
      throw EditError(
        "\(address) of “\(id)” was rejected before\(why); to use it all the same, approve it with a reason"
      )
    }
    terms[known].review = review
  }

  /// Decides on terms: those named, or all that are proposed where none is.
  ///
  /// - Throws: `EditError` where a term is unknown, or none is proposed.
  public mutating func review(
    _ addresses: [TermAddress],
    as review: Review
  ) throws(EditError) {
    var places: [Int] = []
    for address in addresses { places.append(try place(of: address)) }
    if addresses.isEmpty {
      places = terms.indices.filter { terms[$0].review?.state == .proposed }
      guard !places.isEmpty else {
        throw EditError(
          "no term of “\(id)” is proposed; name the term to decide on, such as ko=최선희"
        )
      }
    }
    for place in places { terms[place].review = review }
  }
}
