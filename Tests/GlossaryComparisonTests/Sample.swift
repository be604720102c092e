import Glossaries
import GlossaryComparison
import Languages
import Testing

/// A glossary written as a table with a term a row: `concept,kind,language,term,status,type,definition,…`.
func glossary(_ rows: [String], columns: String = "concept,kind,language,term,status") throws
  -> Glossary
{
  let text = ([columns] + rows).joined(separator: "\n") + "\n"
  return try Glossary(name: "test", path: "test.csv", table: Array(text.utf8))
}

/// The terms of a glossary, a line each: `concept language status term`.
func lines(_ glossary: Glossary) -> [String] {
  glossary.concepts.flatMap { concept in
    concept.terms.map { "\(concept.id) \($0.language) \($0.status.rawValue) \($0.text)" }
  }
}

/// A concept that has something in every field.
func fullConcept() throws -> Concept {
  let json = """
    {"id":"full","kind":"person","gender":"f","origin":"ko-KP","definition":"A diplomat.",\
    "sources":["A","K"],"external":["wikidata:Q1"],"relations":[{"type":"holds","target":"office"}],\
    "confidence":"h","subjects":["politics"],"sections":[{"language":"ru","definition":"Дипломат.",\
    "note":"!"}],"comments":["see the press of 2022"],"terms":[{"text":"Choe Son Hui","language":"en",\
    "status":"preferred","type":"short","labels":["kcna"],"match":["context"],"paradigm":"indeclinable",\
    "note":"n","partOfSpeech":"noun","gender":"feminine","number":"singular","abbreviates":"Choe",\
    "validity":"2011-12..2020","sources":["K"],"review":"rejected: why"}]}
    """
  return try #require(Concept(json: json))
}
