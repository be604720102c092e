#include "archive.h"

#include <stdlib.h>
#include <string.h>

czip_archive *czip_begin(czip_fault *fault) {
  const czip_library *lib = czip_load();
  *fault = CZIP_NO_LIBRARY;
  if (!lib) return NULL;
  zip_error_t error;
  lib->error_init(&error);
  czip_archive *archive = calloc(1, sizeof *archive);
  zip_source_t *sink = lib->source_buffer_create(NULL, 0, 0, &error);
  *fault = CZIP_NO_MEMORY;
  if (archive && sink) {
    archive->lib = lib;
    archive->zip = lib->open_from_source(sink, ZIP_TRUNCATE, &error);
    *fault = archive->zip ? CZIP_FINE : czip_meaning(lib, &error);
  }
  lib->error_fini(&error);
  if (*fault == CZIP_FINE) {
    lib->source_keep(sink);
    archive->sink = sink;
    return archive;
  }
  if (sink) lib->source_free(sink);
  free(archive);
  return NULL;
}

czip_fault czip_add(czip_archive *archive, const char *name, const uint8_t *bytes, size_t length) {
  const czip_library *lib = archive->lib;
  uint8_t *copy = malloc(length ? length : 1);
  if (!copy) return CZIP_NO_MEMORY;
  if (length) memcpy(copy, bytes, length);
  zip_source_t *source = lib->source_buffer(archive->zip, copy, length, 1);
  if (!source) {
    free(copy);
    return CZIP_NO_MEMORY;
  }
  zip_int64_t index = lib->file_add(archive->zip, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    lib->source_free(source);
    return czip_meaning(lib, lib->get_error(archive->zip));
  }
  // The first day that the format knows, whatever the clock and its zone: equal files have equal bytes.
  const zip_uint16_t first_day = 1 << 5 | 1;
  if (lib->set_file_compression(archive->zip, (zip_uint64_t)index, ZIP_CM_DEFLATE, 6) != 0
      || lib->file_set_dostime(archive->zip, (zip_uint64_t)index, 0, first_day, 0) != 0)
    return czip_meaning(lib, lib->get_error(archive->zip));
  return CZIP_FINE;
}

czip_fault czip_finish(czip_archive *archive, uint8_t **bytes, size_t *length) {
  const czip_library *lib = archive->lib;
  *bytes = NULL;
  *length = 0;
  if (lib->close(archive->zip) != 0) return czip_meaning(lib, lib->get_error(archive->zip));
  archive->zip = NULL;
  zip_stat_t stat;
  if (lib->source_stat(archive->sink, &stat) != 0 || lib->source_open(archive->sink) != 0) return CZIP_BROKEN;
  uint8_t *copy = malloc(stat.size ? stat.size : 1);
  czip_fault fault = copy ? CZIP_FINE : CZIP_NO_MEMORY;
  if (copy && lib->source_read(archive->sink, copy, stat.size) != (zip_int64_t)stat.size) fault = CZIP_BROKEN;
  lib->source_close(archive->sink);
  if (fault != CZIP_FINE) {
    free(copy);
    return fault;
  }
  *bytes = copy;
  *length = stat.size;
  return CZIP_FINE;
}

void czip_free(uint8_t *bytes) { free(bytes); }
