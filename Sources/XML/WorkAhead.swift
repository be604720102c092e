internal import Dispatch
internal import Synchronization

/// One piece of work at a time that is done on another thread, while what came of the one before it is used.
final class WorkAhead<Result: Sendable> {
  private final class State: Sendable {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result?>(nil)
  }

  private let state = State()
  private var isUnderWay = false

  deinit {
    // No work goes on when nobody waits for it.
    if isUnderWay { state.done.wait() }
  }

  /// Begins a piece of work on another thread.
  ///
  /// - Precondition: what came of the last was asked for.
  func begin(_ work: @escaping @Sendable () -> Result) {
    precondition(!isUnderWay, "there is one piece of work at a time")
    isUnderWay = true
    DispatchQueue.global().async { [state] in
      let result = work()
      state.result.withLock { $0 = result }
      state.done.signal()
    }
  }

  /// What came of the work that was begun, once it is done; none where none was.
  func finish() -> Result? {
    guard isUnderWay else { return nil }
    state.done.wait()
    isUnderWay = false
    return state.result.withLock { $0.take() }
  }
}
