#include "CResources.h"

#include <string.h>

// One line a resource: its C name, its public name, its place beside this file.
// clang's #embed reads the file at compile time and re-reads it when it changes.
#define EMBEDDED static const unsigned char

EMBEDDED normalization_characters[] = {
#embed "../Normalization/Resources/characters.tsv"
};

#define ENTRY(symbol, name) {name, symbol, sizeof symbol}

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} entries[] = {
    ENTRY(normalization_characters, "Normalization/characters.tsv"),
};

enum { entry_count = sizeof entries / sizeof entries[0] };

const unsigned char *onoma_resource(const char *name, size_t *length) {
  for (size_t index = 0; index < entry_count; index++) {
    if (strcmp(entries[index].name, name) == 0) {
      *length = entries[index].length;
      return entries[index].bytes;
    }
  }
  *length = 0;
  return NULL;
}

const char *onoma_resource_name(size_t index) {
  return index < entry_count ? entries[index].name : NULL;
}
