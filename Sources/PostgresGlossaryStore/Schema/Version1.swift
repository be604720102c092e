/// The history, and the tables that it says now.
enum Version1 {
  static let commands = """
    CREATE SCHEMA onoma;

    -- The versions that the tables went through, and when, in milliseconds since 1970, UTC.
    CREATE TABLE onoma.version (
      number int8 PRIMARY KEY,
      at int8 NOT NULL
    );

    -- Every transaction that changed something. Its token is known to the client before it is sent, so that
    -- the client can ask what became of it when the connection broke.
    CREATE TABLE onoma.edit (
      number int8 PRIMARY KEY,
      token text NOT NULL UNIQUE,
      author text NOT NULL,
      at int8 NOT NULL                    -- milliseconds since 1970, UTC
    );

    -- Every change of every concept. The concept before is the concept after of the version before.
    -- Texts are compared byte by byte, whatever the database's collation.
    CREATE TABLE onoma.change (
      sequence int8 PRIMARY KEY,
      edit int8 NOT NULL REFERENCES onoma.edit,
      concept text COLLATE "C" NOT NULL,
      version int8 NOT NULL CHECK (version > 0),
      action text NOT NULL,
      after text,                         -- JSON, or NULL where the concept was removed
      UNIQUE (concept, version)
    );

    -- What the history says now, for looking up; `onoma glossary verify` holds both against each other.
    CREATE TABLE onoma.concept (
      id text COLLATE "C" PRIMARY KEY,
      version int8 NOT NULL,
      place int8 NOT NULL UNIQUE          -- the order of the glossary: the sequence of its coming
    );

    CREATE TABLE onoma.term (
      place int8 NOT NULL,                -- of the concept
      position int8 NOT NULL,             -- among its terms
      text text COLLATE "C" NOT NULL,
      language text COLLATE "C" NOT NULL,
      status text COLLATE "C" NOT NULL,
      PRIMARY KEY (place, position)
    );

    -- A whole text may be longer than a row of an index can be.
    CREATE INDEX term_text ON onoma.term (left(text, 200));

    \(makingSearchTable)
    """

  /// The search index: pages of bytes, which are made anew when they are not there.
  static let makingSearchTable = """
    CREATE TABLE IF NOT EXISTS onoma.search (
      block int8 NOT NULL,
      key int8 NOT NULL,
      page bytea NOT NULL,
      PRIMARY KEY (block, key)
    );
    """
}
