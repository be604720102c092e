internal import Resources

/// What Onoma's JSON looks like, for other programs.
public enum GlossarySchema {
  /// The schema, as a file.
  ///
  /// - Source: JSON Schema 2020-12.
  public static var text: String {
    guard let bytes = EmbeddedResource.bytes("Glossaries/glossary.schema.json") else {
      preconditionFailure("the schema is not embedded; name it in CResources.c")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
