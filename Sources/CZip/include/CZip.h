// A face over libzip, which is looked for when the first archive is opened: most runs never open one, and
// libzip brings a library of ciphers along that would make each of them start later.
#ifndef ONOMA_CZIP_H
#define ONOMA_CZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

#define CZIP_ENUM(name) enum __attribute__((enum_extensibility(closed))) name : int32_t

/// What went wrong.
CZIP_ENUM(czip_fault) {
  CZIP_FINE __attribute__((swift_name("fine"))) = 0,
  /// libzip is not installed.
  CZIP_NO_LIBRARY __attribute__((swift_name("noLibrary"))),
  CZIP_NO_ARCHIVE __attribute__((swift_name("noArchive"))),
  CZIP_BROKEN __attribute__((swift_name("broken"))),
  CZIP_WRONG_CHECKSUM __attribute__((swift_name("wrongChecksum"))),
  CZIP_ENCRYPTED __attribute__((swift_name("encrypted"))),
  CZIP_UNKNOWN_METHOD __attribute__((swift_name("unknownMethod"))),
  /// An entry holds more than its header says.
  CZIP_LONGER_THAN_SAID __attribute__((swift_name("longerThanSaid"))),
  CZIP_NO_MEMORY __attribute__((swift_name("noMemory"))),
};
typedef enum czip_fault czip_fault;

typedef struct czip_archive czip_archive;

typedef struct czip_entry {
  /// In UTF-8; it lives as long as the archive.
  const char *_Nullable name;
  uint64_t size;
  uint64_t packed_size;
  bool encrypted;
} czip_entry;

/// Opens an archive to read; the bytes must outlive it.
czip_archive *_Nullable czip_open(const uint8_t *_Nullable bytes, size_t length, czip_fault *fault);
/// Closes an archive that was opened or begun, with all that was not finished.
void czip_close(czip_archive *archive);
uint64_t czip_count(czip_archive *archive);
bool czip_stat(czip_archive *archive, uint64_t index, czip_entry *entry);
/// Reads an entry of exactly `length` bytes to its end, where its checksum is compared.
czip_fault czip_read(czip_archive *archive, uint64_t index, uint8_t *_Nullable out, uint64_t length);

/// Begins an archive in memory.
czip_archive *_Nullable czip_begin(czip_fault *fault);
/// Adds a file, of which a copy is made, dated 1 January 1980.
czip_fault czip_add(czip_archive *archive, const char *name, const uint8_t *_Nullable bytes, size_t length);
/// Writes the archive; the bytes are freed with `czip_free`, and the archive is to be closed all the same.
czip_fault czip_finish(czip_archive *archive, uint8_t *_Nullable *_Nonnull bytes, size_t *length);
void czip_free(uint8_t *_Nullable bytes);

#pragma clang assume_nonnull end

#endif
