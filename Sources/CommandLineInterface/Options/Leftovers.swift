internal import Workbench

/// Takes away what a program that was killed left beside a store that it made.
enum Leftovers {
  /// Does so, and says what was removed.
  static func remove(of name: String) {
    for path in StoreLoader.removeLeftovers(of: name) {
      FileAccess.say("onoma: removed \(path), which a program that was killed had left")
    }
  }
}
