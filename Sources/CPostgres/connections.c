#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "CPostgres.h"
#include "library.h"

/// The server's remarks are not for standard error, where libpq would write them.
static void ignore(void *context, const char *message) {}

char *cpostgres_address_fault(const char *address) {
  char *fault = NULL;
  PQconninfoOption *options = libpq.PQconninfoParse(address, &fault);
  if (options == NULL) return fault == NULL ? strdup("out of memory") : fault;
  libpq.PQconninfoFree(options);
  return NULL;
}

void cpostgres_free(void *memory) { libpq.PQfreemem(memory); }

cpostgres_connection *cpostgres_connect(const char *address, const char *application) {
  // What stands before the address gives way to it, what stands after overrides it. A server that answers
  // nothing any more is given up after a minute, where libpq would wait for hours.
  const char *const keys[] = {"connect_timeout", "keepalives_idle",     "keepalives_interval", "keepalives_count",
                              "tcp_user_timeout", "fallback_application_name", "dbname",   "client_encoding", NULL};
  const char *const values[] = {"10", "30", "10", "3", "60000", application, address, "UTF8", NULL};
  PGconn *connection = libpq.PQconnectdbParams(keys, values, 1);
  if (connection != NULL) libpq.PQsetNoticeProcessor(connection, ignore, NULL);
  return connection;
}

void cpostgres_close(cpostgres_connection *connection) { libpq.PQfinish(connection); }

bool cpostgres_is_alive(const cpostgres_connection *connection) {
  return libpq.PQstatus(connection) == CONNECTION_OK;
}

bool cpostgres_is_in_transaction(const cpostgres_connection *connection) {
  PGTransactionStatusType status = libpq.PQtransactionStatus(connection);
  return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

const char *cpostgres_message(const cpostgres_connection *connection) {
  return libpq.PQerrorMessage(connection);
}

const char *cpostgres_server_parameter(const cpostgres_connection *connection, const char *name) {
  return libpq.PQparameterStatus(connection, name);
}

bool cpostgres_wait(cpostgres_connection *connection, int32_t milliseconds) {
  struct pollfd socket = {.fd = libpq.PQsocket(connection), .events = POLLIN};
  if (socket.fd < 0) return false;
  return poll(&socket, 1, milliseconds) >= 0 || errno == EINTR;
}

int32_t cpostgres_take_notifications(cpostgres_connection *connection) {
  if (!libpq.PQconsumeInput(connection)) return -1;
  int32_t count = 0;
  for (PGnotify *notify; (notify = libpq.PQnotifies(connection)) != NULL; count++) libpq.PQfreemem(notify);
  return count;
}
