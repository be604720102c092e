internal import GRDB

/// Concepts, their terms, and the history of all.
enum Version1 {
  static func migrate(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = \(Schema.mark);
        PRAGMA user_version = 1;

        -- Every change of every concept. The concept before is the concept after of the version before.
        CREATE TABLE change (
          sequence INTEGER PRIMARY KEY,
          concept TEXT NOT NULL,
          version INTEGER NOT NULL CHECK (version > 0),
          action TEXT NOT NULL,
          author TEXT NOT NULL,
          at INTEGER NOT NULL,              -- milliseconds since 1970, UTC
          after TEXT                        -- JSON, or NULL where the concept was removed
        ) STRICT;

        -- What the history says now, as far as concepts are looked up by it.
        CREATE TABLE concept (
          number INTEGER PRIMARY KEY,       -- the order of the glossary
          id TEXT NOT NULL,
          version INTEGER NOT NULL CHECK (version > 0),
          change INTEGER NOT NULL REFERENCES change (sequence),
          kind TEXT NOT NULL
        ) STRICT;

        CREATE TABLE term (
          concept INTEGER NOT NULL REFERENCES concept (number) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          text TEXT NOT NULL,
          language TEXT NOT NULL,
          status TEXT NOT NULL,
          PRIMARY KEY (concept, position)
        ) STRICT, WITHOUT ROWID;
        """
    )
    try database.execute(sql: makingSearchTable)
    try Indexes.make(database)
  }

  /// The name of the table for the search index.
  static let searchTable = "search"

  /// What concepts are found by: pages of the room GlossarySearching, which alone can read them.
  static let makingSearchTable = """
    CREATE TABLE IF NOT EXISTS search (
      block INTEGER NOT NULL,
      key INTEGER NOT NULL,
      page BLOB NOT NULL,
      PRIMARY KEY (block, key)
    ) STRICT, WITHOUT ROWID;
    """
}
