// swift-tools-version: 6.2

import PackageDescription

// The house, ground floor first. A room may use only rooms on floors below its own;
// the loop at the end of this file refuses to load a manifest that breaks the rule.
let doorsToC = ["CICU", "CMarkdown", "CPostgres", "CResources", "CXML", "CZip"]

let floors: [[Room]] = [
  [  // 0 · doors to C
    Room("CICU", kind: .c, links: ["icui18n", "icuuc", "icudata"]),
    Room("CMarkdown", kind: .system(pkgConfig: "md4c", apt: "libmd4c-dev")),
    Room("CPostgres", kind: .c),
    Room("CResources", kind: .c),
    Room("CXML", kind: .system(pkgConfig: "libxml-2.0", apt: "libxml2-dev")),
    Room("CZip", kind: .c),
  ],
  [  // 1 · text, languages, tables
    Room("Archives", uses: ["CZip"]),
    Room("SourceText"),
    Room("Languages"),
    Room("Resources", uses: ["CResources"]),
    Room("XML", uses: ["CXML"]),
    Room("JSON"),
  ],
  [  // 2 · Unicode
    Room("ICU", uses: ["CICU", "Languages", "SourceText"]),
    Room("Spreadsheets", uses: ["Archives", "XML"]),
  ],
  [  // 3 · what a language knows
    Room("Diagnostics", uses: ["SourceText"]),
    Room("Normalization", uses: ["ICU", "Languages", "Resources", "SourceText"], data: true),
    Room("Morphology", uses: ["Languages", "Resources"], data: true),
  ],
  [  // 4 · what one script makes of another
    Room(
      "Transliteration",
      uses: ["ICU", "Languages", "Morphology", "Normalization", "Resources", "SourceText"],
      data: true
    )
  ],
  [  // 5 · names of persons
    Room(
      "Names",
      uses: [
        "ICU", "Languages", "Morphology", "Normalization", "Resources", "SourceText",
        "Transliteration",
      ],
      data: true
    )
  ],
  [  // 6 · terms and drafts, as values
    Room(
      "Glossaries",
      uses: [
        "Diagnostics", "ICU", "JSON", "Languages", "Morphology", "Normalization", "Resources",
        "SourceText", "Spreadsheets", "Transliteration", "XML",
      ],
      data: true
    ),
    Room("Documents", uses: ["CMarkdown", "Languages", "SourceText"]),
  ],
  [  // 7 · where terms occur, and how concepts are searched for
    Room(
      "GlossarySearching",
      uses: ["Glossaries", "ICU", "Languages", "Names"]
    ),
    Room(
      "TermMatching",
      uses: [
        "Documents", "Glossaries", "ICU", "Languages", "Morphology", "Names", "Normalization",
        "SourceText",
      ]
    ),
  ],
  [  // 8 · what we say about a draft, of one glossary beside another, and where terms are kept
    Room(
      "SQLiteGlossaryStore",
      uses: ["Glossaries", "GlossarySearching", "JSON", "Languages"],
      packages: [.sqlite, .sqliteCalls]
    ),
    Room(
      "Annotating",
      uses: ["Documents", "Glossaries", "Languages", "Morphology", "SourceText", "TermMatching"]
    ),
    Room(
      "GlossaryComparison",
      uses: [
        "Glossaries", "JSON", "Languages", "Names", "Normalization", "Resources", "TermMatching",
        "Transliteration",
      ]
    ),
  ],
  [  // 9 · what we hold against it, and against a glossary; where a team keeps its terms
    Room(
      "PostgresGlossaryStore",
      uses: [
        "CPostgres", "Glossaries", "GlossarySearching", "JSON", "Languages", "SQLiteGlossaryStore",
      ]
    ),
    Room(
      "GlossaryLinting",
      uses: [
        "Diagnostics", "Documents", "Glossaries", "ICU", "Languages", "Normalization", "SourceText",
        "TermMatching",
      ]
    ),
    Room(
      "Checking",
      uses: [
        "Annotating", "Diagnostics", "Documents", "Glossaries", "ICU", "Languages", "Normalization",
        "SourceText", "TermMatching",
      ]
    ),
  ],
  [  // 10 · how we say it
    Room(
      "Reporting",
      uses: [
        "Annotating", "Diagnostics", "Documents", "Glossaries", "GlossaryComparison", "ICU", "JSON",
        "Languages", "Morphology", "Resources", "SourceText", "TermMatching",
      ],
      data: true
    )
  ],
  [  // 11 · the workbench: every door opens onto this room
    Room(
      "Workbench",
      uses: [
        "Annotating", "Checking", "Diagnostics", "Documents", "Glossaries", "GlossaryComparison",
        "GlossaryLinting", "GlossarySearching", "ICU", "Languages", "Morphology", "Names",
        "Normalization", "PostgresGlossaryStore", "Resources", "SQLiteGlossaryStore", "SourceText",
        "TermMatching", "Transliteration",
      ],
      packages: [.system]
    )
  ],
  [  // 12 · doors to people
    Room(
      "CommandLineInterface",
      uses: [
        "Annotating", "Checking", "Diagnostics", "Documents", "Glossaries", "GlossaryComparison",
        "GlossaryLinting", "GlossarySearching", "ICU", "JSON",
        "Languages", "Morphology", "Names", "Reporting", "SourceText", "Transliteration",
        "Workbench",
      ],
      packages: [.argumentParser, .system]
    )
  ],
  [  // 13 · front doors
    Room("onoma", kind: .executable, uses: ["CommandLineInterface"]),
    Room(
      "WorldReference",
      kind: .executable,
      uses: ["ICU", "Languages", "Resources", "Workbench"]
    ),
  ],
]

// A room's tests stand in `Tests/<Room>Tests`; they see the room, what it uses, and what is named here.
let suites: [Suite] = [
  Suite("SourceText"),
  Suite("Languages"),
  Suite("Resources"),
  Suite("XML"),
  Suite("Archives"),
  Suite("Spreadsheets"),
  Suite("JSON"),
  Suite("ICU"),
  Suite("Normalization"),
  Suite("Morphology", folders: ["Paradigms"]),
  Suite("Transliteration"),
  Suite("Names"),
  Suite("Glossaries", uses: ["Archives"]),
  Suite("Documents"),
  Suite("GlossarySearching"),
  Suite("TermMatching"),
  Suite("SQLiteGlossaryStore", uses: ["GlossaryStoreConformance"], packages: [.sqlite]),
  Suite("Annotating", uses: ["Resources"]),
  Suite("PostgresGlossaryStore", uses: ["GlossaryStoreConformance", "PostgresServer"]),
  Suite("GlossaryComparison"),
  Suite("GlossaryLinting", folders: ["Specs"]),
  Suite("Checking", uses: ["Resources"], folders: ["Specs"]),
  Suite("Reporting", uses: ["Normalization", "TermMatching"]),
  Suite("Workbench"),
  Suite("CommandLineInterface", uses: ["PostgresServer", "SQLiteGlossaryStore"], cases: true),
]

let testSupport = Target.target(
  name: "TestSupport",
  dependencies: ["SourceText"],
  path: "Tests/TestSupport",
  swiftSettings: houseRules()
)

// What every glossary store promises; each store's suite tries all of it.
let storeConformance = Target.target(
  name: "GlossaryStoreConformance",
  dependencies: ["Glossaries", "GlossarySearching", "Languages"],
  path: "Tests/GlossaryStoreConformance",
  swiftSettings: houseRules()
)

// A server of PostgreSQL for as long as the tests run.
let postgresServer = Target.target(
  name: "PostgresServer",
  path: "Tests/PostgresServer",
  swiftSettings: houseRules()
)

let tests = suites.map { suite in
  let uses = floors.joined().first { $0.name == suite.room }?.uses ?? []
  return suite.target(seeing: uses.filter { !doorsToC.contains($0) })
}

// Benchmarks are built only when they are asked for: BENCHMARKS=1 swift run -c release …
let benchmarks: [Target] =
  Context.environment["BENCHMARKS"] == nil
  ? []
  : [
    .executableTarget(
      name: "TransliterationBenchmark",
      dependencies: ["ICU", "Transliteration"],
      path: "Tests/Benchmarks/TransliterationBenchmark",
      swiftSettings: houseRules()
    ),
    .executableTarget(
      name: "MorphologyBenchmark",
      dependencies: ["Morphology", "Resources"],
      path: "Tests/Benchmarks/MorphologyBenchmark",
      swiftSettings: houseRules()
    ),
    .executableTarget(
      name: "NamesBenchmark",
      dependencies: ["Names", "Resources"],
      path: "Tests/Benchmarks/NamesBenchmark",
      swiftSettings: houseRules()
    ),
    .executableTarget(
      name: "GlossaryStoreBenchmark",
      dependencies: ["Glossaries", "GlossarySearching", "Languages", "SQLiteGlossaryStore"],
      path: "Tests/Benchmarks/GlossaryStoreBenchmark",
      swiftSettings: houseRules()
    ),
    .executableTarget(
      name: "PostgresStoreBenchmark",
      dependencies: ["Glossaries", "Languages", "PostgresGlossaryStore", "PostgresServer"],
      path: "Tests/Benchmarks/PostgresStoreBenchmark",
      swiftSettings: houseRules()
    ),
  ]

let package = Package(
  name: "onoma",
  products: [.executable(name: "onoma", targets: ["onoma"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: floors.joined().map(\.target) + [testSupport, storeConformance, postgresServer] + tests
    + benchmarks,
  cLanguageStandard: .c2x
)

// MARK: - Rooms

struct Room {
  enum Kind { case library, executable, c, system(pkgConfig: String, apt: String) }

  let name: String
  let uses: [String]
  let target: Target

  init(
    _ name: String,
    kind: Kind = .library,
    uses: [String] = [],
    packages: [Target.Dependency] = [],
    links: [String] = [],
    data: Bool = false
  ) {
    let dependencies = uses.map { Target.Dependency.target(name: $0) } + packages
    self.name = name
    self.uses = uses
    self.target =
      switch kind {
      case .library:
        .target(
          name: name,
          dependencies: dependencies,
          exclude: data ? ["Resources"] : [],
          swiftSettings: houseRules()
        )
      case .executable:
        .executableTarget(name: name, dependencies: dependencies, swiftSettings: houseRules())
      case .c:
        .target(name: name, linkerSettings: links.map { .linkedLibrary($0) })
      case .system(let pkgConfig, let apt):
        .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
      }
  }
}

struct Suite {
  let room: String
  let uses: [String]
  let packages: [Target.Dependency]
  let cases: Bool
  let folders: [String]

  /// - Parameters:
  ///   - cases: whether the suite runs the command over folders of cases in `Cases`.
  ///   - folders: other folders that hold what the suite reads, and no code.
  init(
    _ room: String,
    uses: [String] = [],
    packages: [Target.Dependency] = [],
    cases: Bool = false,
    folders: [String] = []
  ) {
    self.room = room
    self.uses = uses
    self.packages = packages
    self.cases = cases
    self.folders = folders
  }

  func target(seeing below: [String]) -> Target {
    .testTarget(
      name: room + "Tests",
      dependencies: Set([room, "TestSupport"] + below + uses).sorted().map { .target(name: $0) }
        + packages + (cases ? [.target(name: "onoma")] : []),
      exclude: (cases ? ["Cases"] : []) + folders,
      swiftSettings: houseRules()
    )
  }
}

func houseRules() -> [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ] + (Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])
}

extension Target.Dependency {
  static let argumentParser: Self = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
  )
  static let sqlite: Self = .product(name: "GRDB", package: "GRDB.swift")
  static let sqliteCalls: Self = .product(name: "GRDBSQLite", package: "GRDB.swift")
  static let system: Self = .product(name: "SystemPackage", package: "swift-system")
}

var below: Set<String> = []
for floor in floors {
  for room in floor {
    let climbing = room.uses.filter { !below.contains($0) }
    precondition(climbing.isEmpty, "\(room.name) may only use rooms below it, not \(climbing)")
  }
  below.formUnion(floor.map(\.name))
}
