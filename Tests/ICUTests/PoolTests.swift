import Synchronization
import Testing

@testable import ICU

@Suite("Lending handles")
struct PoolTests {
  @Test("two calls at once never have one handle, and none has the model")
  func overlapping() throws {
    let model = FakeHandle()
    let pool = Pool(of: model)
    try pool.withHandle { outer throws(ICUError) in
      try pool.withHandle { inner throws(ICUError) in
        #expect(outer !== inner)
        #expect(outer !== model)
        #expect(inner !== model)
      }
    }
    #expect(model.clones.load(ordering: .relaxed) == 2)
  }

  @Test("calls one after another share a handle")
  func sequential() throws {
    let model = FakeHandle()
    let pool = Pool(of: model)
    let first = try pool.withHandle { handle throws(ICUError) in ObjectIdentifier(handle) }
    let second = try pool.withHandle { handle throws(ICUError) in ObjectIdentifier(handle) }
    #expect(first == second)
    #expect(model.clones.load(ordering: .relaxed) == 1)
  }

  @Test("a handle comes back from a call that fails")
  func failing() throws {
    let model = FakeHandle()
    let pool = Pool(of: model)
    for _ in 0..<3 {
      #expect(throws: ICUError.self) {
        try pool.withHandle { _ throws(ICUError) in
          throw ICUError(call: "test", code: 1, purpose: "test")
        }
      }
    }
    #expect(model.clones.load(ordering: .relaxed) == 1)
  }
}

/// A handle that counts its copies.
private final class FakeHandle: PooledHandle {
  let clones = Atomic(0)

  func clone() throws(ICUError) -> FakeHandle {
    clones.add(1, ordering: .relaxed)
    return FakeHandle()
  }
}
