enum NormalizationRoom {}
