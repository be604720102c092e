internal import Glossaries

extension PostgresGlossaryStore {
  /// What the server said, as an error of the store.
  ///
  /// It is not to be asked for while the connection is in use, for the server may have to be asked more.
  func sentence(for problem: any Error) -> GlossaryStoreError {
    if let problem = problem as? GlossaryStoreError { return problem }
    if let damage = problem as? Damage { return error(.damaged(damage.description)) }
    guard let problem = problem as? ServerFault else { return error(.failed("\(problem)")) }
    if problem.isUnconnected { return error(.unreachable(problem.sentence)) }
    if problem.isDisconnected { return error(.disconnected(problem.sentence)) }
    let said = problem.sentence
    switch problem.state {
    case "55P03":
      let found: String? = try? link.use { try holder($0) }
      return error(.held(seconds: seconds, holder: found))
    case "42501":
      return error(.failed("\(said); ask whoever the store belongs to for the right"))
    case "25006":
      return error(.failed("the server takes no changes now: \(said); try again when it does"))
    case "53100":
      return error(.failed("the disk of the server is full; make room and try again"))
    case "23505", "40001", "40P01", "42P06":
      return error(.failed("another program was in the way: \(said); try again"))
    case "XX001", "XX002", "42P01", "42703":
      return error(.damaged(said))
    case "":
      return error(.failed(said))
    default:
      return error(.failed("PostgreSQL could not do it: \(said) (\(problem.state))"))
    }
  }
}
