// The functions of libzip that are used, once the library is found.
#ifndef ONOMA_CZIP_LIBRARY_H
#define ONOMA_CZIP_LIBRARY_H

#include <zip.h>

typedef struct czip_library {
  __typeof__(&zip_close) close;
  __typeof__(&zip_discard) discard;
  __typeof__(&zip_error_code_zip) error_code;
  __typeof__(&zip_error_fini) error_fini;
  __typeof__(&zip_error_init) error_init;
  __typeof__(&zip_fclose) fclose;
  __typeof__(&zip_file_add) file_add;
  __typeof__(&zip_file_get_error) file_get_error;
  __typeof__(&zip_file_set_dostime) file_set_dostime;
  __typeof__(&zip_fopen_index) fopen_index;
  __typeof__(&zip_fread) fread;
  __typeof__(&zip_get_error) get_error;
  __typeof__(&zip_get_num_entries) get_num_entries;
  __typeof__(&zip_open_from_source) open_from_source;
  __typeof__(&zip_set_file_compression) set_file_compression;
  __typeof__(&zip_source_buffer) source_buffer;
  __typeof__(&zip_source_buffer_create) source_buffer_create;
  __typeof__(&zip_source_close) source_close;
  __typeof__(&zip_source_free) source_free;
  __typeof__(&zip_source_keep) source_keep;
  __typeof__(&zip_source_open) source_open;
  __typeof__(&zip_source_read) source_read;
  __typeof__(&zip_source_stat) source_stat;
  __typeof__(&zip_stat_index) stat_index;
  __typeof__(&zip_stat_init) stat_init;
} czip_library;

/// The library, or null where it is not installed; it is looked for once.
const czip_library *czip_load(void);

#endif
