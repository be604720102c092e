import Foundation
import PostgresServer
import Synchronization

/// Stands between a client and a server, and cuts the first connection that ends a transaction.
///
/// `@unchecked Sendable`: what changes is guarded by `state`.
final class CuttingProxy: @unchecked Sendable {
  /// Where the wire is cut.
  enum Cut {
    /// Before the server gets to see the COMMIT.
    case beforeCommit
    /// Once the server has answered it, and before the client sees that.
    case afterCommit
    /// As `afterCommit`, and nobody is let through any more.
    case afterCommitForGood
  }

  private let server: PostgresServer
  private let cut: Cut
  private let folder: URL
  private let listener: Int32
  private let state = Mutex(0)

  /// How often it has cut.
  var cuts: Int { state.withLock(\.self) }

  init(to server: PostgresServer, cut: Cut) throws {
    self.server = server
    self.cut = cut
    folder = URL(filePath: "/tmp/onoma-cut-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // SAFETY: the address is the caller’s, and lives during the call; so below.
    listener = try unsafe Self.socket(folder) { unsafe bind($0, $1, $2) }
    listen(listener, 5)
    Thread { [self] in
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        if cut == .afterCommitForGood, cuts > 0 {
          close(client)
          continue
        }
        Thread { [self] in pass(client) }.start()
      }
    }.start()
  }

  func address(of database: String) -> String {
    "postgres://postgres@/\(database)?host=\(folder.path)"
  }

  private static func socket(
    _ folder: URL,
    _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws -> Int32 {
    let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(folder.appending(path: ".s.PGSQL.5432").path.utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe use(descriptor, $0, size)
      }
    }
    guard result == 0 else { throw CocoaError(.fileNoSuchFile) }
    return descriptor
  }

  /// Passes on what either side says, until one stops or it is time to cut.
  private func pass(_ client: Int32) {
    guard let target = try? unsafe Self.socket(server.folder, { unsafe connect($0, $1, $2) }) else {
      close(client)
      return
    }
    defer {
      close(client)
      close(target)
    }
    var isCommitting = false
    while true {
      var wires = [
        pollfd(fd: client, events: Int16(POLLIN), revents: 0),
        pollfd(fd: target, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&wires, 2, -1) > 0 else { return }
      if wires[0].revents != 0 {
        guard let said = Self.read(client) else { return }
        if Self.commits(said), cuts == 0 {
          if cut == .beforeCommit { return state.withLock { $0 += 1 } }
          isCommitting = true
        }
        Self.write(said, to: target)
      }
      if wires[1].revents != 0 {
        guard let said = Self.read(target) else { return }
        if isCommitting { return state.withLock { $0 += 1 } }
        Self.write(said, to: client)
      }
    }
  }

  /// Whether this is the message of a simple query that says COMMIT.
  private static func commits(_ bytes: [UInt8]) -> Bool {
    bytes.contains(Array("Q\0\0\0\u{B}COMMIT\0".utf8))
  }

  private static func read(_ wire: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Foundation.read(wire, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  private static func write(_ bytes: [UInt8], to wire: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe send(wire, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Lets nobody in any more.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    try? FileManager.default.removeItem(at: folder)
  }
}
