import Documents
import Glossaries
import Languages
import Reporting
import SourceText
import TermMatching
import Testing

@testable import Annotating

@Suite("Annotated page")
struct HTMLAnnotationTests {
  private static func page(_ drafts: [DraftAnnotation]) -> String {
    Annotations.report(drafts, .html)
  }

  private static func korean() throws -> DraftAnnotation {
    try Annotations.draft(
      "김정운이 왔다. 김정은은",
      path: "초안 <1>.md",
      language: .korean,
      [
        .init(
          surface: "김정운",
          concept: "kim-jong-un",
          status: .error,
          replacement: "김정은",
          reason: "a \"misspelling\" & more",
          attachment: .korean("이")
        ),
        .init(surface: "김정은", concept: "kim-jong-un", status: .canonical),
      ]
    )
  }

  private static func english() throws -> DraftAnnotation {
    try Annotations.draft(
      "<b>State Affairs Commission</b> & \u{202E}Kim Jong Un\r\n",
      [
        .init(surface: "State Affairs Commission", concept: "state affairs", status: .canonical),
        .init(surface: "State", concept: "kursk", status: .derived, isNested: true),
        .init(surface: "Kim Jong Un", concept: "kim-jong-un", status: .canonical),
      ]
    )
  }

  @Test("a mention is an ITS term that points at its concept")
  func mark() throws {
    let page = Self.page([try Self.korean()])
    #expect(
      page.contains(
        "<span class=\"spot\"><span id=\"mention-1-1\" class=\"mention error\" its-term=\"yes\" "
          + "its-term-info-ref=\"#concept-kim-jong-un\" "
          + "title=\"error: a &quot;misspelling&quot; &amp; more\" data-house=\"김정은\">"
          + "<a href=\"#mention-1-1\">김정운</a></span>"
      )
    )
    #expect(page.contains("<div class=\"text\" lang=\"ko\">"))
  }

  @Test("the steps lead to the mentions before and after, over drafts too")
  func steps() throws {
    let page = Self.page([try Self.korean(), try Self.english()])
    #expect(page.contains("<a class=\"previous\" href=\"#mention-1-1\""))
    #expect(page.contains("<a class=\"next\" href=\"#mention-2-3\""))
    #expect(page.contains("aria-label=\"2 of 3\""))
  }

  @Test("the text of a draft is escaped, and what would turn it round is spelled out")
  func escapes() throws {
    let page = Self.page([try Self.english(), try Self.korean()])
    #expect(page.contains("&lt;b&gt;<span class=\"spot\">"))
    #expect(page.contains("&lt;/b&gt; &amp; <span class=\"hidden-character\""))
    #expect(page.contains("초안 &lt;1&gt;.md"))
    #expect(page.contains("Names &lt;&amp; more&gt;"))
    #expect(!page.unicodeScalars.contains { $0 == "\r" || $0 == "\u{202E}" })
  }

  @Test("a nested mention is marked within, without a link in a link")
  func nested() throws {
    let page = Self.page([try Self.english()])
    #expect(
      page.contains(
        "<a href=\"#mention-1-1\"><span id=\"mention-1-2\" class=\"mention derived nested\""
      )
    )
    #expect(page.contains(">State</span> Affairs Commission</a></span>"))
  }

  @Test("every link leads somewhere, every id stands once, every tag is closed")
  func structure() throws {
    for drafts in [[], [try Self.english()], [try Self.korean(), try Self.english()]] {
      let page = Self.page(drafts)
      let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /(?:href|its-term-info-ref)="#([^"]*)"/) {
        #expect(ids.contains(String(link.1)), "nothing is called \(link.1)")
      }
      #expect(Self.unclosed(in: page) == [])
      #expect(!page.contains("{{") && !page.contains("http"))
    }
  }

  @Test("several drafts have a table of contents, one has none")
  func contents() throws {
    #expect(!Self.page([try Self.korean()]).contains("<nav"))
    let page = Self.page([try Self.korean(), try Self.english()])
    #expect(page.contains("<li><a href=\"#draft-2\">a.md</a>"))
    #expect(page.contains("<section class=\"draft\" id=\"draft-2\">"))
  }

  @Test("markup is set back, and a heading stands out")
  func roles() throws {
    let base = try Annotations.draft(
      "# Kim Jong Un\n\nSee `x`.\n",
      [.init(surface: "Kim Jong Un", concept: "kim-jong-un", status: .canonical)]
    )
    let draft = Draft(
      source: base.draft.source,
      format: .markdown,
      segments: [
        Segment(role: .heading, pieces: [.text(TextSpan(start: 2, end: 13))]),
        Segment(
          role: .paragraph,
          pieces: [
            .text(TextSpan(start: 15, end: 19)), .barrier(TextSpan(start: 19, end: 22)),
            .text(TextSpan(start: 22, end: 23)),
          ]
        ),
      ]
    )
    let page = Self.page([
      DraftAnnotation(
        draft: draft,
        language: base.language,
        glossary: base.glossary,
        style: base.style,
        mentions: base.mentions
      )
    ])
    #expect(
      page.contains("<span class=\"markup\"># </span><span class=\"heading\"><span class=\"spot\">")
    )
    #expect(page.contains("See <span class=\"markup\">`x`</span>."))
  }

  @Test("the table gives each concept's definition, forms in each language and counts")
  func concepts() throws {
    let page = Self.page([try Self.korean()])
    #expect(page.contains("<tr id=\"concept-kim-jong-un\">"))
    #expect(page.contains("Leader of North Korea since 2011"))
    #expect(page.contains("<dt>ru</dt><dd><span lang=\"ru\">Ким Чен Ын</span></dd>"))
    #expect(page.contains("<span class=\"mention error\">김정운</span> ×1"))
    #expect(
      page.contains(
        "<p class=\"links\"><a href=\"#mention-1-1\">1</a> <a href=\"#mention-1-2\">2</a>"
      )
    )
  }

  /// The tags that are opened and not closed, or closed and not opened.
  private static func unclosed(in page: String) -> [String] {
    let empty: Set<String> = ["meta", "br", "link"]
    var open: [String] = []
    var faults: [String] = []
    let body = page.replacing(/<style>[^<]*<\/style>/, with: "")
    for tag in body.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let name = String(tag.2)
      if empty.contains(name) { continue }
      if tag.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        faults.append("/" + name)
      }
    }
    return faults + open
  }
}
