// The text tables of the rooms, embedded in the binary: no file to find at run time, no start-up cost.
#ifndef ONOMA_CRESOURCES_H
#define ONOMA_CRESOURCES_H

#include <stddef.h>

/// The bytes of the resource called `name` (as `Morphology/particles.tsv`), or NULL; `length` gets their number.
const unsigned char *_Nullable onoma_resource(const char *_Nonnull name, size_t *_Nonnull length);

/// The name of the resource with this index, or NULL past the last.
const char *_Nullable onoma_resource_name(size_t index);

#endif
