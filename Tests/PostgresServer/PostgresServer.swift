public import Foundation
internal import Synchronization

/// A server of PostgreSQL in a temporary folder, reached by a socket in that folder and by nothing else.
///
/// It stops when this program ends, however that comes about: a shell that holds on to it reads from a pipe
/// which nobody writes to, and which the system closes with the program.
public final class PostgresServer: Sendable {
  /// Why there is no server to be tried.
  public struct Unavailable: Error, CustomStringConvertible {
    /// A sentence.
    public let description: String
  }

  /// The folder of the socket and of the data.
  public let folder: URL
  /// The folder of the programs `psql`, `createdb` and so on.
  public let programs: URL
  private let keeper: Mutex<(process: Process, leash: Pipe)?>
  private let names = Mutex(0)

  /// One for all tests that do it no harm.
  public static let shared = Result { try PostgresServer() }

  /// Why there is none, for a test to be skipped with; nothing if there is one.
  public static var absence: String? {
    if case .failure(let error) = shared { "\(error)" } else { nil }
  }

  /// Makes the data and starts the server.
  ///
  /// - Throws: `Unavailable` where the server’s programs are not installed, or it does not start.
  public init() throws {
    guard let programs = Self.folderOfPrograms() else {
      throw Unavailable(description: "the server of PostgreSQL is not installed (apt: postgresql)")
    }
    self.programs = programs
    // A socket’s path has no room for a long folder.
    folder = URL(filePath: "/tmp/onoma-pg-\(UUID().uuidString.prefix(8))")
    keeper = Mutex(nil)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try start(isNew: true)
  }

  deinit { try? stop() }

  /// The address of a database, or of the server’s own where no name is given.
  public func address(of database: String = "postgres") -> String {
    "postgres://postgres@/\(database)?host=\(folder.path)"
  }

  /// Makes a database with nothing in it, and gives its name.
  public func newDatabase(_ options: String = "") throws -> String {
    let number = names.withLock { number in
      number += 1
      return number
    }
    let name = "trial\(number)"
    try run(#"CREATE DATABASE \#(name) \#(options)"#)
    return name
  }

  /// Runs SQL with `psql` and gives what it prints, without heads and frames.
  @discardableResult
  public func run(_ command: String, in database: String = "postgres") throws -> String {
    let process = Process()
    process.executableURL = programs.appending(path: "psql")
    process.arguments = [
      "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", address(of: database), "-c", command,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Unavailable(description: "psql could not do: \(command)")
    }
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// Ends all of the server’s processes as a crash would, without a checkpoint.
  public func crash() throws {
    try keeper.withLock { keeper in
      guard let (process, leash) = keeper else { return }
      try Data("QUIT\n".utf8).write(to: folder.appending(path: "how"))
      try leash.fileHandleForWriting.close()
      process.waitUntilExit()
      keeper = nil
    }
  }

  /// Starts the server again after a crash, and waits until it answers.
  public func restart() throws { try start(isNew: false) }

  private func stop() throws {
    try keeper.withLock { keeper in
      guard let (process, leash) = keeper else { return }
      try leash.fileHandleForWriting.close()
      process.waitUntilExit()
      keeper = nil
    }
    try FileManager.default.removeItem(at: folder)
  }

  /// The shell that starts the server, waits for its leash to be let go, and stops it.
  ///
  /// The server refuses to run as root; then it runs as the user that Debian made for it. It need not wait
  /// for the disk, for tests kill processes and no machines.
  private static let script = """
    cd "$1"
    as() { "$@"; }
    if [ "$(id -u)" = 0 ]; then
      user=$(id -un postgres 2>/dev/null || echo nobody)
      chmod 755 . && chown "$user" .
      as() { setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"; }
    fi
    if [ ! -d data ]; then
      as "$2/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync > init.log 2>&1 || exit 1
    fi
    as "$2/postgres" -D data -c listen_addresses= -c unix_socket_directories="$1" \\
      -c fsync=off -c max_connections=50 -c logging_collector=off > server.log 2>&1 < /dev/null &
    read -r _
    how=INT
    [ -f how ] && how=$(cat how) && rm -f how
    kill -"$how" "$(head -n 1 data/postmaster.pid)"
    wait
    [ "$how" = INT ] && rm -rf "$1"
    exit 0
    """

  private func start(isNew: Bool) throws {
    let process = Process()
    let leash = Pipe()
    // No other child may hold on to the leash.
    _ = fcntl(leash.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments = ["/bin/sh", "-c", Self.script, "sh", folder.path, programs.path]
    process.standardInput = leash
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    keeper.withLock { $0 = (process, leash) }
    let end = Date(timeIntervalSinceNow: 60)
    while end.timeIntervalSinceNow > 0, process.isRunning {
      if (try? isReady()) == true { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    let log = ["init.log", "server.log"].compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    throw Unavailable(
      description: "the server of PostgreSQL does not start: \(log.joined(separator: " "))"
    )
  }

  private func isReady() throws -> Bool {
    let process = Process()
    process.executableURL = programs.appending(path: "pg_isready")
    process.arguments = ["-q", "-h", folder.path]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Debian keeps the programs of each version apart, and only some of them on the path.
  private static func folderOfPrograms() -> URL? {
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let newestFirst = versions.compactMap { Int($0) }.sorted(by: >)
    let places =
      newestFirst.map { "\(debian)/\($0)/bin" }
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return places.first { place in
      ["initdb", "postgres", "psql", "pg_isready"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "\(place)/\($0)")
      }
    }.map { URL(filePath: $0) }
  }
}
