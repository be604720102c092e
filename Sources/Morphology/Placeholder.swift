enum MorphologyRoom {}
