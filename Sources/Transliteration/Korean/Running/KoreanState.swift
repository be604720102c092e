/// What a transliterator carries from call to call.
///
/// It is an object, for a copy would have to count the references of all its tables.
// `StatePool` lends it to one call at a time, and its lock orders the calls.
final class KoreanState: @unchecked Sendable {
  /// What writes words, and names.
  var words: KoreanTransliterator.Writer
  var names: KoreanTransliterator.Writer
  /// What writes running text, once there was enough of it to pay for the tables.
  var running: RunningWriter?
  /// How many bytes of running text there were.
  private var seen = 0

  /// Tables are made when this many bytes have been written.
  private static let threshold = 4096

  init(words: KoreanTransliterator.Writer, names: KoreanTransliterator.Writer) {
    self.words = words
    self.names = names
  }

  /// Makes the tables when `count` more bytes make it worth while.
  func prepare(for count: Int, _ make: () -> RunningWriter) {
    if running != nil { return }
    seen += count
    if seen >= Self.threshold { running = make() }
  }
}
