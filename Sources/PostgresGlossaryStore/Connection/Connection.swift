internal import CPostgres

/// A connection to a server, open until it goes.
///
/// `@unchecked Sendable`: its owner, `Link`, lets only one thread at a time come near it.
@safe final class Connection: @unchecked Sendable {
  private let handle: OpaquePointer
  private var prepared: [String: String] = [:]

  /// Connects to the database at `address`.
  init(to address: ServerAddress) throws(ServerFault) {
    // SAFETY: the text is a constant of the library’s face, copied at once.
    if let reason = unsafe cpostgres_open_library() {
      let text = unsafe String(cString: reason)
      throw ServerFault(
        message: "PostgreSQL’s library libpq is needed, install libpq5 (\(text))",
        isUnconnected: true
      )
    }
    // SAFETY: both texts are passed as NUL-terminated copies.
    guard let handle = unsafe cpostgres_connect(address.secret, "onoma") else {
      throw ServerFault(message: "there is no memory left", isUnconnected: true)
    }
    unsafe self.handle = handle
    guard isAlive else { throw ServerFault(message: lastMessage, isUnconnected: true) }
    // Nothing that others put into the database can stand in for what is meant here.
    try execute("SET search_path = pg_catalog; SET statement_timeout = 0")
  }

  /// What libpq says of an address that it cannot read; nothing secret.
  static func fault(of address: ServerAddress) throws(ServerFault) -> String? {
    if unsafe cpostgres_open_library() != nil { return nil }  // told by connecting
    // SAFETY: the address is passed as a NUL-terminated copy; the answer is copied, then freed.
    guard let fault = unsafe cpostgres_address_fault(address.secret) else { return nil }
    defer { unsafe cpostgres_free(fault) }
    let message = ServerFault(message: unsafe String(cString: fault)).sentence
    // What stands in quotes after this may be a piece of a password.
    return String(message.prefix { $0 != "\"" && $0 != "“" && $0 != ":" })
  }

  deinit {
    // SAFETY: the handle is owned, and is not used after this.
    unsafe cpostgres_close(handle)
  }

  /// Whether nothing is known to be wrong with it.
  var isAlive: Bool { unsafe cpostgres_is_alive(handle) }

  /// Whether a transaction is open, failed or not.
  var isInTransaction: Bool { unsafe cpostgres_is_in_transaction(handle) }

  /// What the server reported of itself when the connection was made.
  func parameter(_ name: String) -> String? {
    // SAFETY: the text belongs to the connection and is copied at once.
    unsafe cpostgres_server_parameter(handle, name).map { unsafe String(cString: $0) }
  }

  /// Runs commands of ours that take no parameters.
  func execute(_ commands: String) throws(ServerFault) {
    // SAFETY: the commands are passed as a NUL-terminated copy; the result is owned by the answer.
    _ = try unsafe answer(cpostgres_execute(handle, commands), as: [.done, .rows])
  }

  /// Runs a command, which is prepared when it is first run.
  @discardableResult
  func run(_ command: String, _ parameters: [Parameter] = []) throws(ServerFault) -> Answer {
    let name = try prepare(command)
    // All values in one array; an empty value needs a place too, for no place means NULL.
    var bytes: [UInt8] = []
    var places: [Int?] = []
    var lengths: [Int32] = []
    for parameter in parameters {
      let value = parameter.bytes
      places.append(value == nil ? nil : bytes.count)
      lengths.append(Int32(value?.count ?? 0))
      bytes += value ?? []
    }
    bytes.append(0)
    // SAFETY: the pointers are into arrays that stay as they are during the call, which copies what it needs.
    let result = unsafe bytes.withUnsafeBufferPointer { all in
      let values = unsafe places.map { place in
        unsafe place.flatMap { unsafe all.baseAddress?.advanced(by: $0) }
      }
      return unsafe cpostgres_run(handle, name, Int32(parameters.count), values, lengths)
    }
    return try unsafe answer(result, as: [.done, .rows])
  }

  private func prepare(_ command: String) throws(ServerFault) -> String {
    if let name = prepared[command] { return name }
    let name = "onoma\(prepared.count)"
    // SAFETY: both texts are passed as NUL-terminated copies.
    _ = try unsafe answer(cpostgres_prepare(handle, name, command), as: [.done])
    prepared[command] = name
    return name
  }

  /// Sends `rows` to a table by COPY.
  ///
  /// - Parameter target: the table and its columns: `onoma.term (text, language)`.
  func copy(_ rows: consuming CopyRows, into target: String) throws(ServerFault) {
    guard rows.count > 0 else { return }
    rows.end()
    let command = "COPY \(target) FROM STDIN (FORMAT binary)"
    _ = try unsafe answer(cpostgres_execute(handle, command), as: [.copy])
    // SAFETY: each piece lies within the array, which stays as it is during the call.
    let isSent = unsafe rows.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let count = min(1 << 20, bytes.count - start)
        guard let base = bytes.baseAddress,
          unsafe cpostgres_copy(handle, base + start, Int32(count))
        else { return false }
        start += count
      }
      return unsafe cpostgres_end_copy(handle, nil)
    }
    var first: ServerFault?
    do {
      _ = try unsafe answer(cpostgres_next(handle), as: [.done])
    } catch {
      first = error
    }
    while let more = unsafe cpostgres_next(handle) { unsafe cpostgres_clear(more) }
    if let first { throw first }
    if !isSent { throw lastFault() }
  }

  /// Waits until somebody notifies, for `milliseconds` at most (-1: for ever); whether somebody did.
  func waitForNotification(_ milliseconds: Int) throws(ServerFault) -> Bool {
    var count = unsafe cpostgres_take_notifications(handle)
    if count == 0 {
      let limit = Int32(clamping: milliseconds)
      // SAFETY: the handle lives as long as this object.
      guard unsafe cpostgres_wait(handle, limit) else { throw lastFault() }
      count = unsafe cpostgres_take_notifications(handle)
    }
    guard count >= 0 else { throw lastFault() }
    return count > 0
  }

  /// The result as an answer, if it is of one of these kinds.
  private func answer(
    _ result: OpaquePointer?,
    as kinds: [cpostgres_answer]
  ) throws(ServerFault) -> Answer {
    guard let result = unsafe result else { throw lastFault() }
    let answer = unsafe Answer(owning: result)
    // SAFETY: the answer owns the result, and lives to the end of this function; texts are copied.
    defer { withExtendedLifetime(answer) {} }
    if kinds.contains(unsafe cpostgres_kind(result)) { return answer }
    let state = unsafe cpostgres_state(result).map { unsafe String(cString: $0) } ?? ""
    guard let sentence = unsafe cpostgres_sentence(result) else { throw lastFault(state) }
    throw ServerFault(
      state: state,
      message: unsafe String(cString: sentence),
      isDisconnected: !isAlive
    )
  }

  private var lastMessage: String {
    // SAFETY: the text belongs to the connection and is copied at once.
    unsafe String(cString: cpostgres_message(handle))
  }

  private func lastFault(_ state: String = "") -> ServerFault {
    let message = lastMessage
    return ServerFault(
      state: state,
      message: message.isEmpty ? "the server gave an answer that nobody asked for" : message,
      isDisconnected: !isAlive
    )
  }
}
