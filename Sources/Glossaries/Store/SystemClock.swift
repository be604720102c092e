internal import Glibc

/// The clock of the machine.
public enum SystemClock {
  /// The time now.
  @Sendable public static func now() -> StoreTime {
    var time = timespec()
    // SAFETY: the call fills the structure whose address it is given.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return StoreTime(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }
}
