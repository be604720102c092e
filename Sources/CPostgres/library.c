#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#include "library.h"

struct library libpq;

static char reason[300];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  // The number is that of libpq's calling interface, which has been the same since PostgreSQL 8.2.
  void *handle = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    const char *why = dlerror();
    snprintf(reason, sizeof reason, "%s", why == NULL ? "libpq.so.5 cannot be opened" : why);
    return;
  }
#define FIND(name) \
  if ((libpq.name = (__typeof__(&name))dlsym(handle, #name)) == NULL) { \
    snprintf(reason, sizeof reason, "libpq.so.5 has no call " #name); \
    return; \
  }
  CALLS(FIND)
#undef FIND
}

const char *cpostgres_open_library(void) {
  pthread_once(&once, open_library);
  return reason[0] == '\0' ? NULL : reason;
}
