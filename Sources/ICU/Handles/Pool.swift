import Synchronization

/// An ICU object that serves one thread at a time, and can be copied.
protocol PooledHandle: AnyObject, Sendable {
  /// Makes another one of the same kind.
  func clone() throws(ICUError) -> Self
}

/// Handles of one kind, each lent to one caller at a time; as many as calls have overlapped.
final class Pool<Handle: PooledHandle>: Sendable {
  private let model: Handle
  private let idle = Mutex<[Handle]>([])

  /// Creates a pool of `model`, which is only ever copied, and of its copies.
  init(of model: Handle) { self.model = model }

  /// Runs `body` with a handle that nobody else has.
  func withHandle<Value>(_ body: (Handle) throws(ICUError) -> Value) throws(ICUError) -> Value {
    let free = idle.withLock { $0.popLast() }
    let handle: Handle
    if let free { handle = free } else { handle = try model.clone() }
    defer { idle.withLock { $0.append(handle) } }
    return try body(handle)
  }
}
