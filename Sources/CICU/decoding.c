#include "support.h"

#include <stdlib.h>

#include <unicode/ucnv.h>

cicu_text cicu_decode(const char *encoding, const uint8_t *bytes, size_t length, size_t *fault,
                      cicu_status *status) {
  cicu_text text = {0};
  *fault = length;
  // Two units for a byte is the most that a converter makes, and there is one that does.
  if (cicu_too_long(status, length > INT32_MAX / 4 ? (size_t)INT32_MAX + 1 : length, "ucnv_toUnicode")) return text;
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &code);
  if (cicu_failed(status, code, "ucnv_open")) return text;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  size_t capacity = 2 * length + 16;
  UChar *units = malloc(capacity * sizeof *units);
  if (!units) {
    cicu_no_memory(status, "ucnv_toUnicode");
  } else if (!cicu_failed(status, code, "ucnv_setToUCallBack")) {
    UChar *target = units;
    const char *source = cicu_chars(bytes);
    const char *start = source;
    ucnv_toUnicode(converter, &target, units + capacity, &source, start + length, NULL, true, &code);
    if (code == U_INVALID_CHAR_FOUND || code == U_ILLEGAL_CHAR_FOUND || code == U_TRUNCATED_CHAR_FOUND) {
      char broken[32];
      int8_t count = sizeof broken;
      UErrorCode asked = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter, broken, &count, &asked);
      *fault = (size_t)(source - start) - (U_SUCCESS(asked) ? (size_t)count : 0);
    }
    if (!cicu_failed(status, code, "ucnv_toUnicode"))
      text = cicu_text_from_utf16(units, (int32_t)(target - units), status);
  }
  free(units);
  ucnv_close(converter);
  return text;
}

bool cicu_has_encoding(const char *name) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &code);
  if (converter) ucnv_close(converter);
  return U_SUCCESS(code);
}
