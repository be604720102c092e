internal import GRDB

/// Concepts, their terms and relations, and the history of all.
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
          after TEXT,                       -- JSON, or NULL where the concept was removed
          UNIQUE (concept, version)
        ) STRICT;

        -- What the history says now. Lists are JSON arrays of strings.
        CREATE TABLE concept (
          number INTEGER PRIMARY KEY,       -- the order of the glossary
          id TEXT NOT NULL UNIQUE,
          version INTEGER NOT NULL CHECK (version > 0),
          kind TEXT NOT NULL,
          gender TEXT,
          origin TEXT,
          definition TEXT NOT NULL,
          sources TEXT NOT NULL,
          external TEXT NOT NULL,
          confidence TEXT,
          FOREIGN KEY (id, version) REFERENCES change (concept, version)
        ) STRICT;

        CREATE TABLE term (
          concept INTEGER NOT NULL REFERENCES concept (number) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          text TEXT NOT NULL,
          language TEXT NOT NULL,
          status TEXT NOT NULL,
          form TEXT NOT NULL,
          labels TEXT NOT NULL,
          matching TEXT NOT NULL,
          paradigm TEXT NOT NULL,
          note TEXT NOT NULL,
          PRIMARY KEY (concept, position)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX term_text ON term (text);

        CREATE TABLE relation (
          concept INTEGER NOT NULL REFERENCES concept (number) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          type TEXT NOT NULL,
          target TEXT NOT NULL,             -- an id, which need not be in this glossary
          PRIMARY KEY (concept, position)
        ) STRICT, WITHOUT ROWID;

        -- What concepts are found by: pages of the room GlossarySearching, which alone can read them.
        CREATE TABLE search (
          block INTEGER NOT NULL,
          key INTEGER NOT NULL,
          page BLOB NOT NULL,
          PRIMARY KEY (block, key)
        ) STRICT, WITHOUT ROWID;
        """
    )
  }
}
