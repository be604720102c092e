/// Where an id of another register is shown on the web.
enum WebAddress {
  private static let prefixes = [
    ("wikidata:", "https://www.wikidata.org/wiki/"), ("viaf:", "https://viaf.org/viaf/"),
    ("isni:", "https://isni.org/isni/"), ("geonames:", "https://www.geonames.org/"),
    ("gnd:", "https://d-nb.info/gnd/"), ("lcnaf:", "https://id.loc.gov/authorities/names/"),
    ("orcid:", "https://orcid.org/"), ("ror:", "https://ror.org/"),
  ]

  /// The address of an external id, or `nil` when none is known that a URI may be.
  static func of(_ id: String) -> String? {
    if isAddress(id) { return id }
    guard let (prefix, base) = prefixes.first(where: { id.hasPrefix($0.0) }) else { return nil }
    let address = base + id.dropFirst(prefix.count)
    return isAddress(address) ? address : nil
  }

  /// The external id that an address stands for: the address itself where no register is known.
  static func externalID(_ address: String) -> String {
    for (prefix, base) in prefixes where address.hasPrefix(base) {
      return prefix + address.dropFirst(base.count)
    }
    return address
  }

  private static func isAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    let rest = text.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return !rest.isEmpty
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}%".utf8.contains($0) }
  }
}
