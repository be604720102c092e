internal import Synchronization

/// States that calls lend one another: each serves one call at a time, as many as calls have overlapped.
///
/// A state carries buffers, memos and tables from call to call, so that a text that comes line by line is
/// written as fast as one that comes whole. What is written never depends on the state.
final class StatePool<State: Sendable>: Sendable {
  private let idle = Mutex<[State]>([])
  private let make: @Sendable () -> State

  /// A pool that makes states when it has none to lend.
  init(_ make: @escaping @Sendable () -> State) { self.make = make }

  /// A state that nobody else has.
  func take() -> State { idle.withLock { $0.popLast() } ?? make() }

  /// Gives a state back.
  func give(_ state: consuming State) {
    // A lock cannot consume what its closure captures; the only owner goes through a box.
    var box: State? = consume state
    idle.withLock { idle in
      if let state = box.take() { idle.append(state) }
    }
  }
}
