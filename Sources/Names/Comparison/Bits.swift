internal import Glibc

/// A probability as hundredths of a bit: 0 for a certain one, below 0 for others.
func centibits(_ probability: Double) -> Int32 {
  probability > 0 ? Int32((log2(probability) * 100).rounded()) : -10_000
}

/// The probability that so many hundredths of a bit stand for.
func power(_ centibits: Double) -> Double { exp2(centibits / 100) }

/// The logistic function: a sum of evidence as a number between 0 and 1.
func logistic(_ evidence: Double) -> Double { 1 / (1 + exp(-evidence)) }
