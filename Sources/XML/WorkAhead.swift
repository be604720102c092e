internal import Dispatch
internal import Synchronization

/// Pieces of work that are done one after another on another thread, while what came of those before is used.
final class WorkAhead<Result: Sendable> {
  private final class State: Sendable {
    let done = DispatchSemaphore(value: 0)
    let results = Mutex<[Result]>([])
  }

  private let queue = DispatchQueue(label: "work ahead")
  private let state = State()
  /// How many pieces were begun whose results nobody took.
  private(set) var count = 0

  deinit {
    // No work goes on when nobody waits for it.
    for _ in 0..<count { state.done.wait() }
  }

  /// Begins a piece of work on another thread, once those before it are done.
  func begin(_ work: @escaping @Sendable () -> Result) {
    count += 1
    queue.async { [state] in
      let result = work()
      state.results.withLock { $0.append(result) }
      state.done.signal()
    }
  }

  /// What came of the first piece whose result nobody took, once it is done; none where there is none.
  func finish() -> Result? {
    guard count > 0 else { return nil }
    state.done.wait()
    count -= 1
    return state.results.withLock { $0.removeFirst() }
  }
}
