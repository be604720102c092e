import Testing

@testable import ICU
