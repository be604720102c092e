internal import Glibc
internal import Workbench

// Writes `glossaries/world` from the seeds and from ICU's names; run by `make reference`.
do {
  let reference = try Reference(seeds: "seeds/world")
  try FileAccess.write(reference.conceptTable, to: "glossaries/world/concepts.tsv")
  try FileAccess.write(reference.termTable, to: "glossaries/world/terms.tsv")
  FileAccess.say("world: \(reference.conceptCount) concepts, \(reference.termCount) terms")
} catch {
  FileAccess.say("world: \(error)")
  exit(2)
}
