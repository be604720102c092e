/// Where a database is: `postgres://anna@example.org/house`, as libpq reads it.
///
/// The address may hold a password, so it is never shown; its `name` may be.
///
/// - Source: PostgreSQL documentation, 34.1.1.2, “Connection URIs”.
struct ServerAddress: Sendable {
  /// The address as it was given, for libpq alone.
  let secret: String
  /// The address without passwords.
  let name: String

  /// Reads an address.
  ///
  /// libpq takes a password with an unescaped `@` or `/` for a host or a port, and would show it in an
  /// error; so such an address is refused here, and nothing of it is said.
  init(_ text: String) throws(AddressFault) {
    let colon = text[...].firstRange(of: "://")
    guard let colon, Self.schemes.contains(text[..<colon.lowerBound]) else {
      throw AddressFault(
        name: colon.map { text[..<$0.upperBound] + "…" } ?? text,
        sentence: "this is no address of a database; write postgres://USER@HOST/DATABASE"
      )
    }
    let start = text[..<colon.upperBound]
    let rest = text[colon.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest[authority.endIndex...]
    let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, !tail.contains("@"), Self.areHosts(parts[parts.count - 1]) else {
      throw AddressFault(
        name: start + "…",
        sentence: "the address can be read in two ways; "
          + "write %40 for an @, %2F for a / and %3A for a : in a name or a password"
      )
    }
    guard !text.utf8.contains(0) else {
      throw AddressFault(name: start + "…", sentence: "the address holds the character U+0000")
    }
    let user = parts.count == 2 ? parts[0].prefix { $0 != ":" } + "@" : ""
    secret = text
    name = start + user + parts[parts.count - 1] + Self.withoutPasswords(tail)
  }

  /// How an address begins.
  static let schemes: [Substring] = ["postgres", "postgresql"]

  /// Whether the text is hosts with ports, which are numbers.
  private static func areHosts(_ text: Substring) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { host in
      let isNumeric = host.hasPrefix("[")
      let end = isNumeric ? host.firstIndex(of: "]") : host.firstIndex(of: ":") ?? host.endIndex
      guard let end else { return false }
      let port = host[end...].drop { $0 == "]" }
      return port.isEmpty
        || port.utf8.first == UInt8(ascii: ":")
          && port.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// The options that may be shown; others, and what somebody took for one, may hold a password.
  private static let openOptions: Set<Substring> = [
    "dbname", "host", "hostaddr", "port", "service", "sslmode", "user",
  ]

  /// The path, and the options that may be shown.
  private static func withoutPasswords(_ tail: Substring) -> String {
    guard let mark = tail.firstIndex(of: "?") else { return String(tail) }
    let options = tail[tail.index(after: mark)...].split(separator: "&").filter { option in
      let key = option.prefix { $0 != "=" }
      return key.endIndex < option.endIndex && openOptions.contains(key)
    }
    return tail[..<mark] + (options.isEmpty ? "" : "?" + options.joined(separator: "&"))
  }
}

/// Why an address cannot be read, with nothing of it that may be secret.
struct AddressFault: Error {
  let name: String
  let sentence: String
}
