internal import Foundation
internal import Synchronization

/// Runs work on several threads at once.
enum Together {
  /// Runs `work` `count` times at once, waits for all, and returns what they threw.
  static func run(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Void) -> [String] {
    let errors = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: count) { place in
      do { try work(place) } catch { errors.withLock { $0.append("\(error)") } }
    }
    return errors.withLock(\.self)
  }
}
