internal import Glibc

extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }

  /// e to this power.
  var exponential: Double { exp(self) }
}
