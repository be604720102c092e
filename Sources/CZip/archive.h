#ifndef ONOMA_CZIP_ARCHIVE_H
#define ONOMA_CZIP_ARCHIVE_H

#include "CZip.h"
#include "library.h"

struct czip_archive {
  const czip_library *lib;
  zip_t *zip;
  /// What an archive that is begun is written to.
  zip_source_t *sink;
};

/// What libzip's error means here.
czip_fault czip_meaning(const czip_library *lib, zip_error_t *error);

#endif
