#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

static czip_library library;
static bool found;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void look(void) {
  // The soname of libzip since 1.7; its functions keep their meaning under it.
  void *handle = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  const struct {
    const char *name;
    void **function;
  } functions[] = {
    {"zip_close", (void **)&library.close},
    {"zip_discard", (void **)&library.discard},
    {"zip_error_code_zip", (void **)&library.error_code},
    {"zip_error_fini", (void **)&library.error_fini},
    {"zip_error_init", (void **)&library.error_init},
    {"zip_fclose", (void **)&library.fclose},
    {"zip_file_add", (void **)&library.file_add},
    {"zip_file_get_error", (void **)&library.file_get_error},
    {"zip_file_set_dostime", (void **)&library.file_set_dostime},
    {"zip_fopen_index", (void **)&library.fopen_index},
    {"zip_fread", (void **)&library.fread},
    {"zip_get_error", (void **)&library.get_error},
    {"zip_get_num_entries", (void **)&library.get_num_entries},
    {"zip_open_from_source", (void **)&library.open_from_source},
    {"zip_set_file_compression", (void **)&library.set_file_compression},
    {"zip_source_buffer", (void **)&library.source_buffer},
    {"zip_source_buffer_create", (void **)&library.source_buffer_create},
    {"zip_source_close", (void **)&library.source_close},
    {"zip_source_free", (void **)&library.source_free},
    {"zip_source_keep", (void **)&library.source_keep},
    {"zip_source_open", (void **)&library.source_open},
    {"zip_source_read", (void **)&library.source_read},
    {"zip_source_stat", (void **)&library.source_stat},
    {"zip_stat_index", (void **)&library.stat_index},
    {"zip_stat_init", (void **)&library.stat_init},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].function = dlsym(handle, functions[i].name);
    if (!*functions[i].function) return;
  }
  found = true;
}

const czip_library *czip_load(void) {
  pthread_once(&once, look);
  return found ? &library : NULL;
}
