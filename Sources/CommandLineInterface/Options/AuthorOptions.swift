internal import ArgumentParser
internal import Glibc

/// In whose name a store is changed.
struct AuthorOptions: ParsableArguments {
  @Option(help: "Who makes the change, for the history; by default the user who is logged in.")
  var author: String?

  func validate() throws {
    if let author, author.allSatisfy(\.isWhitespace) {
      throw ValidationError("The author has no name; write it after --author, or leave that out.")
    }
  }

  /// The name to put down.
  var name: String {
    author ?? variable("USER") ?? variable("LOGNAME") ?? account ?? "unknown"
  }

  /// The name of the account that the process runs under; services have no variable for it.
  private var account: String? {
    // SAFETY: nothing else asks for accounts, and the name is copied at once.
    unsafe getpwuid(geteuid()).map { unsafe String(cString: $0.pointee.pw_name) }
  }

  private func variable(_ name: String) -> String? {
    // SAFETY: the value is copied before anything can change the environment.
    let value = unsafe getenv(name).map { unsafe String(cString: $0) }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }
}
