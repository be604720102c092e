// The calls of libpq that are used, found by name in the library once it is open.
#ifndef ONOMA_CPOSTGRES_LIBRARY_H
#define ONOMA_CPOSTGRES_LIBRARY_H

#include <postgresql/libpq-fe.h>

#define CALLS(CALL) \
  CALL(PQclear) CALL(PQconninfoFree) CALL(PQconninfoParse) CALL(PQconnectdbParams) \
  CALL(PQconsumeInput) CALL(PQerrorMessage) CALL(PQexec) CALL(PQexecPrepared) CALL(PQfinish) \
  CALL(PQfreemem) CALL(PQgetResult) CALL(PQgetisnull) CALL(PQgetlength) CALL(PQgetvalue) \
  CALL(PQnfields) CALL(PQnotifies) CALL(PQntuples) CALL(PQparameterStatus) CALL(PQprepare) \
  CALL(PQputCopyData) CALL(PQputCopyEnd) CALL(PQresultErrorField) CALL(PQresultStatus) \
  CALL(PQsetNoticeProcessor) CALL(PQsocket) CALL(PQstatus) CALL(PQtransactionStatus)

/// The library; filled by `cpostgres_open_library`, and never changed after.
#define MEMBER(name) __typeof__(&name) name;
extern struct library { CALLS(MEMBER) } libpq;
#undef MEMBER

#endif
