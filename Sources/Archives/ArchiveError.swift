/// An archive that cannot be read or written.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// libzip is not installed.
    case noLibrary
    /// The bytes are no ZIP archive.
    case noArchive
    /// The archive or an entry of it is broken.
    case broken
    /// An entry is not what its checksum says.
    case wrongChecksum
    /// An entry needs a password.
    case encrypted
    /// An entry is packed in a way that is not known.
    case unknownMethod
    /// There are more entries than are read.
    case tooManyEntries(Int)
    /// An entry, or all that were read together, would be longer than is read.
    case tooLong(limit: Int)
    /// An entry would grow more than any honest file does.
    case absurdRatio(Int)
    /// There is not enough memory.
    case noMemory
  }

  /// What is wrong.
  public let fault: Fault
  /// The entry it is about; empty when the archive is meant.
  public let entry: String

  /// Creates an error.
  public init(_ fault: Fault, entry: String = "") {
    self.fault = fault
    self.entry = entry
  }

  /// One sentence: what and the cure.
  public var description: String {
    let entry = self.entry.isEmpty ? "the archive" : "its part “\(self.entry)”"
    switch fault {
    case .noLibrary:
      return "libzip is not installed, which opens such files; install it (libzip4 in Debian)"
    case .noArchive: return "this is no ZIP archive; save the file again or name its format"
    case .broken: return "\(entry) is broken; save or fetch the file again"
    case .wrongChecksum:
      return "\(entry) does not agree with its checksum; save or fetch the file again"
    case .encrypted: return "\(entry) is encrypted; save the file without a password"
    case .unknownMethod:
      return "\(entry) is packed in a way that is not read; save the file again"
    case .tooManyEntries(let limit):
      return "the archive has more than \(limit) parts, and is not opened; save the file again"
    case .tooLong(let limit):
      return "\(entry) would unpack to more than \(limit >> 20) MiB, and is not; split the file"
    case .absurdRatio(let ratio):
      return
        "\(entry) would unpack to \(ratio) times its size, as no honest file does; it is not opened"
    case .noMemory:
      return "there is no memory left for \(entry); close other programs and try again"
    }
  }
}
