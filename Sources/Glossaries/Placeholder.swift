enum GlossariesRoom {}
