internal import Languages

/// The graph of a file of JSON-LD, as far as a file by itself tells it: prefixes, terms and `@vocab` of the contexts
/// in it; nodes in `@graph`, in an array, alone, or within one another.
///
/// - Source: JSON-LD 1.1, W3C 2020, sections 4.1 and 9. A context that is kept elsewhere is never fetched.
struct LinkedData {
  /// A node with what it says, by the full names of its properties.
  struct Node {
    let id: String
    let types: [String]
    var properties: [String: [Value]]
    let line: Int
  }

  /// A value: a text, with its language if it has one, or the id of a node.
  enum Value: Hashable {
    case text(String, language: String?)
    case reference(String)
  }

  /// The nodes, in order.
  private(set) var nodes: [Node] = []
  /// Contexts that are kept elsewhere.
  private(set) var foreignContexts: [String] = []
  private var depth = 0

  /// What a context says.
  private struct Context {
    var vocabulary = ""
    var names: [String: String] = [:]
    var languages: [String: String] = [:]
    var references: Set<String> = []
    var language: String?
  }

  /// Takes a file apart.
  init(_ root: PlacedJSON) { take(root, Context()) }

  private mutating func take(_ value: PlacedJSON, _ context: Context) {
    switch value {
    case .array(let values): for value in values { take(value, context) }
    case .object(let members): _ = node(members, context)
    default: break
    }
  }

  private mutating func node(_ members: [PlacedJSON.Member], _ outer: Context) -> String {
    var context = outer
    for member in members where member.name == "@context" { extend(&context, member.value) }
    var node = Node(
      id: "",
      types: [],
      properties: [:],
      line: members.first?.line ?? 1
    )
    var id = ""
    var types: [String] = []
    for member in members {
      switch keyword(member.name, context) {
      case "@context": break
      case "@id": id = member.value.string ?? ""
      case "@type":
        let names = member.value.array?.compactMap(\.string) ?? [member.value.string ?? ""]
        types = names.map { expanded($0, context) }
      case "@graph", "@included": take(member.value, context)
      case let name where name.hasPrefix("@"): break
      default:
        let name = expanded(member.name, context)
        node.properties[name, default: []] += values(member.value, member.name, context)
      }
    }
    if id.isEmpty { id = "_:\(nodes.count)" }
    if !node.properties.isEmpty {
      nodes.append(Node(id: id, types: types, properties: node.properties, line: node.line))
    }
    return id
  }

  private mutating func values(
    _ value: PlacedJSON,
    _ name: String,
    _ context: Context
  ) -> [Value] {
    switch value {
    case .null: return []
    case .bool(let bool): return [.text(bool ? "true" : "false", language: nil)]
    case .number(let number): return [.text(number, language: nil)]
    case .string(let text):
      if context.references.contains(name) { return [.reference(expanded(text, context))] }
      return [.text(text, language: context.languages[name] ?? context.language)]
    case .array(let values): return values.flatMap { self.values($0, name, context) }
    case .object(let members):
      if let text = value["@value"]?.string {
        return [.text(text, language: value["@language"]?.string)]
      }
      if let list = value["@list"] ?? value["@set"] { return values(list, name, context) }
      // A map of languages: {"en": "…", "ru": ["…", "…"]}.
      let isMap = members.allSatisfy { member in
        Language(tag: member.name) != nil || member.name == "@none"
      }
      if isMap, !members.isEmpty, context.references.contains(name) == false {
        return members.flatMap { member in
          (member.value.array?.compactMap(\.string) ?? [member.value.string].compactMap { $0 })
            .map { .text($0, language: member.name == "@none" ? nil : member.name) }
        }
      }
      return [.reference(expanded(node(members, context), context))]
    }
  }

  private mutating func extend(_ context: inout Context, _ value: PlacedJSON) {
    switch value {
    case .array(let values): for value in values { extend(&context, value) }
    case .string(let address): foreignContexts.append(address)
    case .object(let members):
      for member in members {
        let address = member.value.string ?? member.value["@id"]?.string
        switch member.name {
        case "@vocab": context.vocabulary = member.value.string ?? ""
        case "@language": context.language = member.value.string
        default: if let address { context.names[member.name] = address }
        }
        if member.value["@type"]?.string == "@id" { context.references.insert(member.name) }
        if let language = member.value["@language"]?.string {
          context.languages[member.name] = language
        }
      }
    default: break
    }
  }

  private func keyword(_ name: String, _ context: Context) -> String {
    context.names[name].map { $0.hasPrefix("@") ? $0 : name } ?? name
  }

  /// The full name of a term, a compact name or a name that is full already.
  private func expanded(_ name: String, _ context: Context, depth: Int = 0) -> String {
    if depth < 4, let known = context.names[name], known != name {
      return expanded(known, context, depth: depth + 1)
    }
    let parts = name.split(separator: ":", maxSplits: 1)
    if parts.count == 2, !parts[1].hasPrefix("//"), let prefix = context.names[String(parts[0])] {
      return expanded(prefix, context, depth: depth + 1) + parts[1]
    }
    return parts.count == 2 || name.hasPrefix("#") || name.hasPrefix("@")
      ? name : context.vocabulary + name
  }
}
