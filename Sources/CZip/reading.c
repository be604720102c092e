#include "archive.h"

#include <stdlib.h>

czip_fault czip_meaning(const czip_library *lib, zip_error_t *error) {
  switch (lib->error_code(error)) {
    case ZIP_ER_NOZIP: return CZIP_NO_ARCHIVE;
    case ZIP_ER_CRC: return CZIP_WRONG_CHECKSUM;
    case ZIP_ER_NOPASSWD: case ZIP_ER_WRONGPASSWD: case ZIP_ER_ENCRNOTSUPP: return CZIP_ENCRYPTED;
    case ZIP_ER_COMPNOTSUPP: return CZIP_UNKNOWN_METHOD;
    case ZIP_ER_MEMORY: return CZIP_NO_MEMORY;
    default: return CZIP_BROKEN;
  }
}

czip_archive *czip_open(const uint8_t *bytes, size_t length, czip_fault *fault) {
  const czip_library *lib = czip_load();
  *fault = CZIP_NO_LIBRARY;
  if (!lib) return NULL;
  zip_error_t error;
  lib->error_init(&error);
  czip_archive *archive = calloc(1, sizeof *archive);
  zip_source_t *source = lib->source_buffer_create(bytes, length, 0, &error);
  *fault = CZIP_NO_MEMORY;
  if (archive && source) {
    archive->lib = lib;
    archive->zip = lib->open_from_source(source, ZIP_RDONLY, &error);
    *fault = archive->zip ? CZIP_FINE : czip_meaning(lib, &error);
  }
  lib->error_fini(&error);
  if (*fault == CZIP_FINE) return archive;
  if (source) lib->source_free(source);
  free(archive);
  return NULL;
}

void czip_close(czip_archive *archive) {
  if (archive->zip) archive->lib->discard(archive->zip);
  if (archive->sink) archive->lib->source_free(archive->sink);
  free(archive);
}

uint64_t czip_count(czip_archive *archive) {
  zip_int64_t count = archive->lib->get_num_entries(archive->zip, 0);
  return count < 0 ? 0 : (uint64_t)count;
}

bool czip_stat(czip_archive *archive, uint64_t index, czip_entry *entry) {
  zip_stat_t stat;
  archive->lib->stat_init(&stat);
  if (archive->lib->stat_index(archive->zip, index, 0, &stat) != 0) return false;
  const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if ((stat.valid & needed) != needed) return false;
  entry->name = stat.name;
  entry->size = stat.size;
  entry->packed_size = stat.comp_size;
  entry->encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
  return true;
}

czip_fault czip_read(czip_archive *archive, uint64_t index, uint8_t *out, uint64_t length) {
  const czip_library *lib = archive->lib;
  zip_file_t *file = lib->fopen_index(archive->zip, index, 0);
  if (!file) return czip_meaning(lib, lib->get_error(archive->zip));
  czip_fault fault = CZIP_FINE;
  uint64_t done = 0;
  uint8_t more;
  while (fault == CZIP_FINE) {
    // Past the last byte there must be the end: only there is the checksum compared.
    zip_int64_t count = done < length ? lib->fread(file, out + done, length - done) : lib->fread(file, &more, 1);
    if (count < 0) fault = czip_meaning(lib, lib->file_get_error(file));
    else if (count == 0 && done < length) fault = CZIP_BROKEN;
    else if (count == 0) break;
    else if (done == length) fault = CZIP_LONGER_THAN_SAID;
    else done += (uint64_t)count;
  }
  lib->fclose(file);
  return fault;
}
