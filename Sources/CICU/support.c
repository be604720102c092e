#include "support.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uversion.h>

void cicu_text_free(cicu_text text) { free(text.bytes); }

const char *cicu_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

void cicu_version(bool runtime, char icu[20], char unicode[20]) {
  UVersionInfo version;
  if (runtime) {
    u_getVersion(version);
    u_versionToString(version, icu);
    u_getUnicodeVersion(version);
    u_versionToString(version, unicode);
  } else {
    u_versionFromString(version, U_ICU_VERSION);
    u_versionToString(version, icu);
    u_versionFromString(version, U_UNICODE_VERSION);
    u_versionToString(version, unicode);
  }
}

bool cicu_failed(cicu_status *status, UErrorCode code, const char *call) {
  if (U_SUCCESS(code)) return false;
  status->code = (int32_t)code;
  status->call = call;
  return true;
}

void cicu_no_memory(cicu_status *status, const char *call) {
  cicu_failed(status, U_MEMORY_ALLOCATION_ERROR, call);
}

bool cicu_too_long(cicu_status *status, size_t length, const char *call) {
  return cicu_failed(status, length > INT32_MAX ? U_INDEX_OUTOFBOUNDS_ERROR : U_ZERO_ERROR, call);
}

bool cicu_utf16_open(cicu_utf16 *self, const uint8_t *bytes, size_t length, cicu_status *status) {
  self->units = self->on_stack;
  self->length = 0;
  if (status->code > 0 || cicu_too_long(status, length, "u_strFromUTF8")) return false;
  int32_t capacity = sizeof self->on_stack / sizeof self->on_stack[0];
  if (length > (size_t)capacity) {
    // A UTF-16 text never has more units than its UTF-8 has bytes.
    UChar *units = malloc(length * sizeof(UChar));
    if (!units) return cicu_no_memory(status, "u_strFromUTF8"), false;
    self->units = units;
    capacity = (int32_t)length;
  }
  UErrorCode code = U_ZERO_ERROR;
  u_strFromUTF8(self->units, capacity, &self->length, cicu_chars(bytes), (int32_t)length, &code);
  return !cicu_failed(status, code, "u_strFromUTF8");
}

void cicu_utf16_close(cicu_utf16 *self) {
  if (self->units != self->on_stack) free(self->units);
}

static bool cicu_reserve(cicu_builder *self, size_t more, cicu_status *status) {
  size_t needed = self->text.length + more;
  if (needed <= self->capacity && self->text.bytes) return true;
  size_t capacity = needed + needed / 2 + 32;
  uint8_t *bytes = realloc(self->text.bytes, capacity);
  if (!bytes) {
    free(self->text.bytes);
    *self = (cicu_builder){0};
    cicu_no_memory(status, "realloc");
    return false;
  }
  self->text.bytes = bytes;
  self->capacity = capacity;
  return true;
}

bool cicu_append(cicu_builder *self, const uint8_t *bytes, size_t length, cicu_status *status) {
  if (!cicu_reserve(self, length, status)) return false;
  if (length) memcpy(self->text.bytes + self->text.length, bytes, length);
  self->text.length += length;
  return true;
}

bool cicu_append_utf16(cicu_builder *self, const UChar *units, int32_t length, cicu_status *status) {
  // A UTF-16 unit takes at most three bytes of UTF-8.
  size_t most = (size_t)length * 3;
  if (!cicu_reserve(self, most, status)) return false;
  int32_t written = 0;
  UErrorCode code = U_ZERO_ERROR;
  u_strToUTF8((char *)self->text.bytes + self->text.length, most > INT32_MAX ? INT32_MAX : (int32_t)most,
              &written, units, length, &code);
  if (cicu_failed(status, code, "u_strToUTF8")) {
    free(self->text.bytes);
    *self = (cicu_builder){0};
    return false;
  }
  self->text.length += (size_t)written;
  return true;
}

cicu_text cicu_text_from_utf16(const UChar *units, int32_t length, cicu_status *status) {
  cicu_builder builder = {0};
  if (status->code <= 0) cicu_append_utf16(&builder, units, length, status);
  return builder.text;
}

bool cicu_locale(const char *tag, char locale[ULOC_FULLNAME_CAPACITY], cicu_status *status) {
  if (status->code > 0) return false;
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = uloc_forLanguageTag(tag, locale, ULOC_FULLNAME_CAPACITY, NULL, &code);
  if (code == U_STRING_NOT_TERMINATED_WARNING || length >= ULOC_FULLNAME_CAPACITY)
    code = U_BUFFER_OVERFLOW_ERROR;
  return !cicu_failed(status, code, "uloc_forLanguageTag");
}
