internal import Transliteration

/// What the systems that people write Korean names by make of a name.
struct SystemForms: Sendable {
  private struct Form: Sendable {
    let text: String
    let letters: String
    let reason: String
  }

  private let forms: [Form]

  private static let latin: [(id: String, writer: any Transliterator)] = [
    "ko-rr", "ko-mr", "ko-ala-lc", "ko-dprk-press",
  ].compactMap { id in (try? SystemCatalog.transliterator(id)).map { (id, $0) } }
  private static let cyrillic: [(id: String, writer: any Transliterator)] = [
    "ko-kontsevich", "ko-kholodovich",
  ].compactMap { id in (try? SystemCatalog.transliterator(id)).map { (id, $0) } }

  init(_ parts: KoreanNameParts, target: KoreanVariants.Target) {
    let name = parts.surname + String(String.UnicodeScalarView(parts.given))
    forms = (target == .latin ? Self.latin : Self.cyrillic).map { id, writer in
      let text = writer.transliterate(name, mode: .name, traced: false).text
      return Form(
        text: text,
        letters: Self.plain(text),
        reason: "\(id): \(writer.system.title)"
      )
    }
  }

  /// The systems that write the name with these letters, but for marks, case and what joins them.
  func makers(of letters: String) -> [String] {
    forms.filter { $0.letters == letters }.map(\.reason)
  }

  /// The spellings that carry marks, which no count holds: Ch’oe Sŏn-hŭi.
  func marked() -> [NameVariant] {
    var reasons: [String: [String]] = [:]
    var order: [String] = []
    for form in forms {
      let text = String(form.text.map { $0 == "'" ? "’" : $0 })
      guard text.unicodeScalars.contains(where: { $0 == "’" || (0xC0...0x24F).contains($0.value) })
      else { continue }
      if reasons[text] == nil { order.append(text) }
      reasons[text, default: []].append(form.reason)
    }
    return order.map { text in
      let probability = 0.015 / Double(order.count)
      return NameVariant(
        text: text,
        probability: probability,
        reasons: reasons[text] ?? [],
        layouts: [
          NameVariant.Layout(
            text: text,
            probability: probability,
            convention: "as the system lays out"
          )
        ],
        needsContext: false
      )
    }
  }

  /// The letters of `text` in small letters, without marks.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar {
      case "ŏ": plain.append("o")
      case "ŭ": plain.append("u")
      case "ë": plain.append("e")
      case "ʼ", "ʻ": break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
