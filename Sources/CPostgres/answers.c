#include <stddef.h>

#include "CPostgres.h"
#include "library.h"

cpostgres_result *cpostgres_execute(cpostgres_connection *connection, const char *commands) {
  return libpq.PQexec(connection, commands);
}

cpostgres_result *cpostgres_prepare(cpostgres_connection *connection, const char *name, const char *command) {
  return libpq.PQprepare(connection, name, command, 0, NULL);
}

cpostgres_result *cpostgres_run(
    cpostgres_connection *connection, const char *name, int32_t count, const uint8_t *const *values,
    const int32_t *lengths) {
  enum { most = 16 };
  if (count < 0 || count > most) return NULL;
  static const int binary[most] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  return libpq.PQexecPrepared(connection, name, count, (const char *const *)values, lengths, binary, 0);
}

bool cpostgres_copy(cpostgres_connection *connection, const uint8_t *bytes, int32_t count) {
  return libpq.PQputCopyData(connection, (const char *)bytes, count) == 1;
}

bool cpostgres_end_copy(cpostgres_connection *connection, const char *reason) {
  return libpq.PQputCopyEnd(connection, reason) == 1;
}

cpostgres_result *cpostgres_next(cpostgres_connection *connection) { return libpq.PQgetResult(connection); }

void cpostgres_clear(cpostgres_result *result) { libpq.PQclear(result); }

cpostgres_answer cpostgres_kind(const cpostgres_result *result) {
  switch (libpq.PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY: return CPOSTGRES_DONE;
    case PGRES_TUPLES_OK: return CPOSTGRES_ROWS;
    case PGRES_COPY_IN: return CPOSTGRES_COPY;
    default: return CPOSTGRES_FAILED;
  }
}

int32_t cpostgres_row_count(const cpostgres_result *result) { return libpq.PQntuples(result); }

int32_t cpostgres_column_count(const cpostgres_result *result) { return libpq.PQnfields(result); }

const uint8_t *cpostgres_field(const cpostgres_result *result, int32_t row, int32_t column, int32_t *length) {
  *length = 0;
  if (row < 0 || row >= libpq.PQntuples(result) || column < 0 || column >= libpq.PQnfields(result)) return NULL;
  if (libpq.PQgetisnull(result, row, column)) return NULL;
  *length = libpq.PQgetlength(result, row, column);
  return (const uint8_t *)libpq.PQgetvalue(result, row, column);
}

const char *cpostgres_state(const cpostgres_result *result) {
  return libpq.PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

const char *cpostgres_sentence(const cpostgres_result *result) {
  return libpq.PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}
