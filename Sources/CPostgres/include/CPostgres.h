// An opaque face over libpq, which is opened when it is first needed: linked with the program it would cost
// every start several milliseconds, for it brings TLS, Kerberos and LDAP along. No header of libpq is
// included here. Text that comes back belongs to the object that it was asked of.
#ifndef ONOMA_CPOSTGRES_H
#define ONOMA_CPOSTGRES_H

#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A connection to a server; for one thread at a time.
typedef struct pg_conn cpostgres_connection;
/// What the server answered.
typedef struct pg_result cpostgres_result;

/// What kind of answer it is.
typedef enum __attribute__((enum_extensibility(closed))) cpostgres_answer : int32_t {
  /// The command was done, and there are no rows.
  CPOSTGRES_DONE __attribute__((swift_name("done"))),
  /// There are rows.
  CPOSTGRES_ROWS __attribute__((swift_name("rows"))),
  /// The server waits for the rows of a COPY.
  CPOSTGRES_COPY __attribute__((swift_name("copy"))),
  /// It failed, or there is no answer.
  CPOSTGRES_FAILED __attribute__((swift_name("failed"))),
} cpostgres_answer;

// MARK: - The library

/// Opens libpq if it is not open. NULL if that went well, otherwise why it did not; never freed.
const char *_Nullable cpostgres_open_library(void);

// All that follows may only be called once the library is open.

/// What libpq finds wrong with an address, to be freed with `cpostgres_free`; NULL if nothing.
char *_Nullable cpostgres_address_fault(const char *address);
void cpostgres_free(void *_Nullable memory);

// MARK: - Connections

/// Connects; gives a connection also where that failed, unless memory is short.
cpostgres_connection *_Nullable cpostgres_connect(const char *address, const char *application);
void cpostgres_close(cpostgres_connection *connection);
/// Whether nothing is known to be wrong with the connection.
bool cpostgres_is_alive(const cpostgres_connection *connection);
/// Whether a transaction is open, failed or not.
bool cpostgres_is_in_transaction(const cpostgres_connection *connection);
/// What went wrong last.
const char *cpostgres_message(const cpostgres_connection *connection);
/// What the server reported of itself: `server_encoding` and others.
const char *_Nullable cpostgres_server_parameter(const cpostgres_connection *connection, const char *name);

// MARK: - Commands

/// Runs one or several commands without parameters.
cpostgres_result *_Nullable cpostgres_execute(cpostgres_connection *connection, const char *commands);
cpostgres_result *_Nullable cpostgres_prepare(
    cpostgres_connection *connection, const char *name, const char *command);
/// Runs a prepared command. Each parameter is in the binary form of its type; NULL for none.
cpostgres_result *_Nullable cpostgres_run(
    cpostgres_connection *connection, const char *name, int32_t count,
    const uint8_t *_Nullable const *_Nullable values, const int32_t *_Nullable lengths);

/// Sends a piece of the rows of a COPY; false where that failed.
bool cpostgres_copy(cpostgres_connection *connection, const uint8_t *bytes, int32_t count);
/// Ends the rows of a COPY, for good or for the reason given; then come the answers.
bool cpostgres_end_copy(cpostgres_connection *connection, const char *_Nullable reason);
/// The next answer, or NULL after the last.
cpostgres_result *_Nullable cpostgres_next(cpostgres_connection *connection);

/// Waits until the server has sent something, or for `milliseconds` (-1: for ever).
/// False where the connection is gone.
bool cpostgres_wait(cpostgres_connection *connection, int32_t milliseconds);
/// Takes in what the server sent, and counts the notifications among it; -1 where the connection is gone.
int32_t cpostgres_take_notifications(cpostgres_connection *connection);

// MARK: - Answers

void cpostgres_clear(cpostgres_result *_Nullable result);
cpostgres_answer cpostgres_kind(const cpostgres_result *_Nullable result);
int32_t cpostgres_row_count(const cpostgres_result *result);
int32_t cpostgres_column_count(const cpostgres_result *result);
/// The bytes of a field in the text form; NULL where there is none such, or no value.
const uint8_t *_Nullable cpostgres_field(
    const cpostgres_result *result, int32_t row, int32_t column, int32_t *length);
/// The five characters of the error's SQLSTATE, and its first sentence; NULL where there is none.
const char *_Nullable cpostgres_state(const cpostgres_result *_Nullable result);
const char *_Nullable cpostgres_sentence(const cpostgres_result *_Nullable result);

#pragma clang assume_nonnull end
#endif
