#include "support.h"

#include <stdlib.h>

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>

uint32_t cicu_fold_scalar(uint32_t scalar) {
  return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT);
}

// Folding looks at no neighbour, so a text of any length is folded a stretch at a time, on the stack.
cicu_text cicu_fold(const uint8_t *bytes, size_t length, cicu_status *status) {
  enum { stretch = 1024 };
  cicu_builder builder = {0};
  if (status->code > 0) return builder.text;
  for (size_t at = 0; at < length;) {
    size_t end = length - at > stretch ? at + stretch : length;
    while (end < length && end > at + 1 && (bytes[end] & 0xC0) == 0x80) end--;
    UChar source[stretch], folded[stretch * 3];
    int32_t source_length = 0;
    UErrorCode code = U_ZERO_ERROR;
    u_strFromUTF8WithSub(source, stretch, &source_length, cicu_chars(bytes + at), (int32_t)(end - at), 0xFFFD,
                         NULL, &code);
    if (cicu_failed(status, code, "u_strFromUTF8WithSub")) break;
    int32_t written = u_strFoldCase(folded, stretch * 3, source, source_length, U_FOLD_CASE_DEFAULT, &code);
    if (cicu_failed(status, code, "u_strFoldCase")) break;
    if (!cicu_append_utf16(&builder, folded, written, status)) break;
    at = end;
  }
  if (status->code > 0) {
    free(builder.text.bytes);
    builder = (cicu_builder){0};
  }
  return builder.text;
}

static int32_t map(UCaseMap *cases, cicu_case to, char *out, int32_t capacity, const uint8_t *bytes,
                   size_t length, UErrorCode *code) {
  const char *source = cicu_chars(bytes);
  switch (to) {
    case CICU_UPPER: return ucasemap_utf8ToUpper(cases, out, capacity, source, (int32_t)length, code);
    case CICU_LOWER: return ucasemap_utf8ToLower(cases, out, capacity, source, (int32_t)length, code);
    case CICU_TITLE: return ucasemap_utf8ToTitle(cases, out, capacity, source, (int32_t)length, code);
  }
}

cicu_text cicu_map_case(cicu_case to, const char *tag, const uint8_t *bytes, size_t length, cicu_status *status) {
  static const char *const calls[] = {"ucasemap_utf8ToUpper", "ucasemap_utf8ToLower", "ucasemap_utf8ToTitle"};
  cicu_text text = {0};
  char locale[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale(tag, locale, status) || cicu_too_long(status, length, calls[to])) return text;
  UErrorCode code = U_ZERO_ERROR;
  UCaseMap *cases = ucasemap_open(locale, 0, &code);
  if (cicu_failed(status, code, "ucasemap_open")) return text;
  size_t capacity = length + length / 8 + 32;
  if (capacity > INT32_MAX) capacity = INT32_MAX;
  for (int attempt = 0; attempt < 2; attempt++) {
    free(text.bytes);
    text = (cicu_text){malloc(capacity), 0};
    if (!text.bytes) {
      cicu_no_memory(status, calls[to]);
      break;
    }
    code = U_ZERO_ERROR;
    text.length = (size_t)map(cases, to, (char *)text.bytes, (int32_t)capacity, bytes, length, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR) break;
    capacity = text.length;
  }
  ucasemap_close(cases);
  if (text.bytes && cicu_failed(status, code, calls[to])) {
    free(text.bytes);
    text = (cicu_text){0};
  }
  return text;
}
