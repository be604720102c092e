#include "support.h"

#include <stdlib.h>

#include <unicode/ucol.h>

// `cicu_collator` is ICU's `UCollator` under another name.
static const UCollator *icu(const cicu_collator *collator) { return (const UCollator *)collator; }

cicu_collator *cicu_collator_open(const char *tag, int32_t strength, bool numeric, cicu_status *status) {
  static const UColAttributeValue strengths[] = {UCOL_PRIMARY, UCOL_SECONDARY, UCOL_TERTIARY,
                                                 UCOL_QUATERNARY, UCOL_IDENTICAL};
  char locale[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale(tag, locale, status)) return NULL;
  UErrorCode code = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &code);
  if (cicu_failed(status, code, "ucol_open")) return NULL;
  code = U_ZERO_ERROR;
  ucol_setAttribute(collator, UCOL_STRENGTH, strengths[strength - 1], &code);
  ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, numeric ? UCOL_ON : UCOL_OFF, &code);
  // Marks in any order must compare as canonically equal.
  ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &code);
  if (cicu_failed(status, code, "ucol_setAttribute")) {
    ucol_close(collator);
    return NULL;
  }
  return (cicu_collator *)collator;
}

void cicu_collator_close(cicu_collator *collator) { ucol_close((UCollator *)collator); }

cicu_text cicu_sort_key(const cicu_collator *collator, const uint8_t *bytes, size_t length, cicu_status *status) {
  cicu_text key = {0};
  cicu_utf16 source;
  if (cicu_utf16_open(&source, bytes, length, status)) {
    uint8_t on_stack[512];
    int32_t needed = ucol_getSortKey(icu(collator), source.units, source.length, on_stack, sizeof on_stack);
    cicu_builder builder = {0};
    if (needed <= 0) {
      cicu_failed(status, U_INTERNAL_PROGRAM_ERROR, "ucol_getSortKey");
    } else if (needed <= (int32_t)sizeof on_stack) {
      cicu_append(&builder, on_stack, (size_t)needed - 1, status);
      key = builder.text;
    } else {
      key.bytes = malloc((size_t)needed);
      if (!key.bytes) {
        cicu_no_memory(status, "ucol_getSortKey");
      } else {
        ucol_getSortKey(icu(collator), source.units, source.length, key.bytes, needed);
        key.length = (size_t)needed - 1;
      }
    }
  }
  cicu_utf16_close(&source);
  return key;
}

int32_t cicu_compare(const cicu_collator *collator, const uint8_t *a, size_t a_length, const uint8_t *b,
                     size_t b_length, cicu_status *status) {
  if (status->code > 0 || cicu_too_long(status, a_length, "ucol_strcollUTF8") ||
      cicu_too_long(status, b_length, "ucol_strcollUTF8"))
    return 0;
  UErrorCode code = U_ZERO_ERROR;
  UCollationResult result = ucol_strcollUTF8(icu(collator), cicu_chars(a), (int32_t)a_length, cicu_chars(b),
                                             (int32_t)b_length, &code);
  cicu_failed(status, code, "ucol_strcollUTF8");
  return result == UCOL_LESS ? -1 : result == UCOL_GREATER ? 1 : 0;
}
