/// A file that is no XML, or XML of a sort that is not read.
public struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The markup is broken; the words are libxml2's.
    case malformed(String)
    /// The DOCTYPE declares entities, from which a small file can grow without bound or reach for others.
    case declaresEntities
    /// An entity is named that is not one of XML's own five.
    case unknownEntity(String)
    /// One entry holds more than a gigabyte.
    case tooLong
    /// There is not enough memory for a reader.
    case noReader
  }

  /// What is wrong.
  public let fault: Fault
  /// The line, from 1.
  public let line: Int
  /// The column, from 1; 1 where the whole line is meant.
  public let column: Int

  /// Creates an error.
  public init(_ fault: Fault, line: Int, column: Int = 1) {
    self.fault = fault
    self.line = max(line, 1)
    self.column = max(column, 1)
  }

  /// One sentence: what and the cure.
  public var description: String {
    switch fault {
    case .malformed(let what):
      "the XML is broken here: \(what); mend it or export the file again"
    case .declaresEntities:
      "the DOCTYPE declares entities, which are refused; write out what they stand for and take them out"
    case .unknownEntity(let name):
      "the entity “&\(name);” is not read; write the character itself"
    case .tooLong:
      "what stands in one element is longer than 1 GiB; divide the file and try again"
    case .noReader:
      "there is no memory left to read XML; close other programs and try again"
    }
  }
}
