// What the files of this target share; not seen from Swift.
#ifndef ONOMA_CICU_SUPPORT_H
#define ONOMA_CICU_SUPPORT_H

#include "CICU.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>

/// Notes that `call` ended with `code` and returns whether that is a failure.
bool cicu_failed(cicu_status *status, UErrorCode code, const char *call);

/// Notes that there was no memory for `call`.
void cicu_no_memory(cicu_status *status, const char *call);

/// Whether `length` bytes are too many for ICU, which counts in `int32_t`; notes it for `call`.
bool cicu_too_long(cicu_status *status, size_t length, const char *call);

/// A text as UTF-16; short ones stay on the stack. Close it even when opening failed.
typedef struct cicu_utf16 {
  UChar *units;
  int32_t length;
  UChar on_stack[256];
} cicu_utf16;

bool cicu_utf16_open(cicu_utf16 *self, const uint8_t *bytes, size_t length, cicu_status *status);
void cicu_utf16_close(cicu_utf16 *self);

/// The UTF-8 of `length` UTF-16 units; never without bytes unless it failed.
cicu_text cicu_text_from_utf16(const UChar *units, int32_t length, cicu_status *status);

/// A text that grows; its bytes are freed when it fails.
typedef struct cicu_builder {
  cicu_text text;
  size_t capacity;
} cicu_builder;

bool cicu_append(cicu_builder *self, const uint8_t *bytes, size_t length, cicu_status *status);
bool cicu_append_utf16(cicu_builder *self, const UChar *units, int32_t length, cicu_status *status);

/// ICU's name for the locale with this BCP 47 tag.
bool cicu_locale(const char *tag, char locale[ULOC_FULLNAME_CAPACITY], cicu_status *status);

/// ICU's normalizer for `form`: its own, immutable, shared between threads, never closed.
const struct UNormalizer2 *cicu_normalizer(cicu_form form, cicu_status *status);

/// `bytes`, or an empty string for NULL, as ICU takes it.
static inline const char *cicu_chars(const uint8_t *bytes) {
  return bytes ? (const char *)bytes : "";
}

#endif
