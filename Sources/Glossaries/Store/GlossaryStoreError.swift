/// Why a store did not do what it was asked; nothing was changed, but that `unknownOutcome` leaves it open.
public struct GlossaryStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// There is no store at this place.
    case noStore
    /// Something stands where a new file should be made.
    case fileExists(String)
    /// There is a store where a new one should be made.
    case storeExists
    /// What stands there is no store.
    case notAStore(String)
    /// A newer program made the store.
    case newerSchema(found: Int, known: Int)
    /// Somebody else is writing, and did not finish while we waited.
    case locked(seconds: Int, holder: String?)
    /// Somebody else holds a lock on it, also for readers, and did not let go while we waited.
    case held(seconds: Int, holder: String?)
    /// The store may not be written to.
    case readOnly
    /// A concept with this id is there already.
    case exists(String)
    /// No concept has this id.
    case unknownConcept(String)
    /// The concept never had this version.
    case unknownVersion(Int, of: String, last: Int)
    /// The concept was changed since it was read.
    case stale(String, version: Int, from: Int)
    /// A concept that cannot be kept as it is.
    case unfit(String, why: String)
    /// What the store holds contradicts itself.
    case damaged(String)
    /// There is no way to the server, or it lets nobody in.
    case unreachable(String)
    /// The connection to the server broke, and nothing was changed.
    case disconnected(String)
    /// The connection to the server broke while changes were waited for, and could not be made again.
    case lost(seconds: Int, String)
    /// The connection to the server broke when the change was being finished, and nobody can be asked
    /// whether it was.
    case unknownOutcome(String)
    /// What the system or the database said.
    case failed(String)
  }

  /// The store.
  public let store: String
  /// What is wrong with it, or with what it was asked.
  public let fault: Fault

  /// Creates an error.
  public init(store: String, fault: Fault) {
    self.store = store
    self.fault = fault
  }

  /// One sentence: which store, what, and the cure.
  public var description: String { "\(store): \(sentence)" }

  private var sentence: String {
    switch fault {
    case .noStore:
      "there is no store here; make one with `onoma glossary init \(store)`"
    case .fileExists(let path):
      "\(path) exists already; name a file that does not"
    case .storeExists:
      "there is a store here already; `onoma glossary import` adds to it"
    case .notAStore(let why):
      "this is no glossary store: \(why); name another, or make one with `onoma glossary init`"
    case .newerSchema(let found, let known):
      "the store has version \(found) and this program knows up to \(known); use a newer onoma"
    case .locked(let seconds, let holder):
      "\(holder ?? "another program") has been writing to it for over \(seconds) s; try again when it is done"
    case .held(let seconds, let holder):
      "it is locked by \(holder ?? "another program"), which did not let go for \(seconds) s; try again when it has"
    case .readOnly:
      "it cannot be written to; check who may write to the file and its folder"
    case .exists(let id):
      "the concept “\(id)” is there already; update it, or say what to do with --on-conflict"
    case .unknownConcept(let id):
      "it has no concept “\(id)”; `onoma glossary list` lists them"
    case .unknownVersion(let version, let id, let last):
      last == 0
        ? "it never had a concept “\(id)”; `onoma glossary history` lists them"
        : "“\(id)” has no version \(version); write one from 1 to \(last)"
    case .stale(let id, let version, let from):
      "“\(id)” was changed by somebody else: it has version \(version), not \(from); read it again and repeat the change"
    case .unfit(let id, let why):
      "“\(id)” cannot be kept: \(why)"
    case .damaged(let what):
      "it is damaged: \(what); go back to a backup"
    case .unreachable(let why):
      "cannot connect: \(why); check the address, and that server and database are there"
    case .disconnected(let why):
      "the connection to the server was lost: \(why); nothing was changed, try again"
    case .lost(let seconds, let why):
      "the connection to the server was lost and could not be made again for \(seconds) s: \(why); "
        + "begin again when the server is there"
    case .unknownOutcome(let why):
      "the connection to the server was lost while the change was being finished, and it is not known "
        + "whether it was made: \(why); look with `onoma glossary history` before you repeat it"
    case .failed(let what):
      what
    }
  }
}

extension GlossaryStoreError.Fault {
  /// Whether it lies in what is copied, when a store is made of the history of another.
  package var isOfSource: Bool {
    switch self {
    case .damaged, .unfit: true
    default: false
    }
  }
}
