internal import Glossaries

/// One thing that every store promises, and how it is tried.
public struct StorePromise: Sendable, CustomStringConvertible {
  /// The promise, as a sentence.
  public let description: String
  private let trial: @Sendable (StoreBench, inout Findings) throws -> Void

  init(
    _ description: String,
    _ trial: @escaping @Sendable (StoreBench, inout Findings) throws -> Void
  ) {
    self.description = description
    self.trial = trial
  }

  /// How the store on the bench breaks the promise: a sentence each, none if it keeps it.
  public func breaches(on bench: StoreBench) -> [String] {
    var findings = Findings()
    do { try trial(bench, &findings) } catch { findings.sentences.append("threw: \(error)") }
    do {
      findings.sentences += try bench.open().verify().map { "verify afterwards: \($0)" }
    } catch {
      findings.sentences.append("verify threw: \(error)")
    }
    return findings.sentences
  }
}

/// What a trial found wrong.
struct Findings {
  fileprivate(set) var sentences: [String] = []

  /// Notes both values if they differ.
  mutating func equal<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String) {
    if found != expected { sentences.append("\(what): \(found), not \(expected)") }
  }

  /// Notes the difference if two lists of concepts are not the same to the byte, lines of terms aside.
  mutating func same(_ found: [Concept], _ expected: [Concept], _ what: String) {
    let texts = (found.map { Array($0.json.utf8) }, expected.map { Array($0.json.utf8) })
    if texts.0 != texts.1 {
      sentences.append("\(what): \(found.map(\.json)), not \(expected.map(\.json))")
    }
  }

  /// Notes it if `work` does not throw this fault.
  mutating func fails<Result>(
    _ fault: GlossaryStoreError.Fault,
    _ work: () throws -> Result
  ) {
    do {
      let result = try work()
      sentences.append("gave \(result) and should have failed: \(fault)")
    } catch let error as GlossaryStoreError {
      equal(error.fault, fault, "the fault")
    } catch {
      sentences.append("threw \(error), not \(fault)")
    }
  }
}
