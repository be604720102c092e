#include "support.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

const UNormalizer2 *cicu_normalizer(cicu_form form, cicu_status *status) {
  if (status->code > 0) return NULL;
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = NULL;
  const char *call = "unorm2_getNFCInstance";
  switch (form) {
    case CICU_NFC: normalizer = unorm2_getNFCInstance(&code); break;
    case CICU_NFD: call = "unorm2_getNFDInstance", normalizer = unorm2_getNFDInstance(&code); break;
    case CICU_NFKC: call = "unorm2_getNFKCInstance", normalizer = unorm2_getNFKCInstance(&code); break;
    case CICU_NFKD: call = "unorm2_getNFKDInstance", normalizer = unorm2_getNFKDInstance(&code); break;
    case CICU_NFKC_CASEFOLD:
      call = "unorm2_getNFKCCasefoldInstance", normalizer = unorm2_getNFKCCasefoldInstance(&code);
      break;
  }
  return cicu_failed(status, code, call) ? NULL : normalizer;
}

void cicu_form_prepare(cicu_form form, cicu_status *status) { cicu_normalizer(form, status); }

// Normalizes into `out`, which may be replaced by a longer one; the caller frees `*heap`.
static int32_t normalize(const UNormalizer2 *normalizer, const UChar *units, int32_t length,
                         UChar **out, int32_t capacity, UChar **heap, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t written = unorm2_normalize(normalizer, units, length, *out, capacity, &code);
  if (code == U_BUFFER_OVERFLOW_ERROR) {
    free(*heap);
    *heap = *out = malloc((size_t)written * sizeof(UChar));
    if (!*heap) return cicu_no_memory(status, "unorm2_normalize"), 0;
    code = U_ZERO_ERROR;
    written = unorm2_normalize(normalizer, units, length, *out, written, &code);
  }
  return cicu_failed(status, code, "unorm2_normalize") ? 0 : written;
}

cicu_text cicu_normalize(cicu_form form, const uint8_t *bytes, size_t length, cicu_status *status) {
  cicu_text text = {0};
  const UNormalizer2 *normalizer = cicu_normalizer(form, status);
  cicu_utf16 source;
  if (cicu_utf16_open(&source, bytes, length, status)) {
    UChar on_stack[512];
    UChar *out = on_stack, *heap = NULL;
    int32_t capacity = 512;
    if (source.length > capacity) {
      // Nearly all text keeps its length; ask once for what it will need.
      int64_t wanted = (int64_t)source.length + source.length / 8;
      capacity = wanted > INT32_MAX ? INT32_MAX : (int32_t)wanted;
      heap = out = malloc((size_t)capacity * sizeof(UChar));
    }
    if (!out) {
      cicu_no_memory(status, "unorm2_normalize");
    } else {
      int32_t written = normalize(normalizer, source.units, source.length, &out, capacity, &heap, status);
      text = cicu_text_from_utf16(out, written, status);
    }
    free(heap);
  }
  cicu_utf16_close(&source);
  return text;
}

bool cicu_is_normalized(cicu_form form, const uint8_t *bytes, size_t length, cicu_status *status) {
  const UNormalizer2 *normalizer = cicu_normalizer(form, status);
  bool answer = false;
  cicu_utf16 source;
  if (cicu_utf16_open(&source, bytes, length, status)) {
    UErrorCode code = U_ZERO_ERROR;
    answer = unorm2_isNormalized(normalizer, source.units, source.length, &code);
    cicu_failed(status, code, "unorm2_isNormalized");
  }
  cicu_utf16_close(&source);
  return answer;
}

int32_t cicu_quick_check(cicu_form form, const uint8_t *bytes, size_t length, cicu_status *status) {
  const UNormalizer2 *normalizer = cicu_normalizer(form, status);
  UNormalizationCheckResult answer = UNORM_NO;
  cicu_utf16 source;
  if (cicu_utf16_open(&source, bytes, length, status)) {
    UErrorCode code = U_ZERO_ERROR;
    answer = unorm2_quickCheck(normalizer, source.units, source.length, &code);
    cicu_failed(status, code, "unorm2_quickCheck");
  }
  cicu_utf16_close(&source);
  return answer == UNORM_YES ? 1 : answer == UNORM_MAYBE ? 2 : 0;
}

bool cicu_has_boundary_before(cicu_form form, uint32_t scalar) {
  cicu_status status = {0};
  const UNormalizer2 *normalizer = cicu_normalizer(form, &status);
  return normalizer && unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar);
}

size_t cicu_normalize_scalars(cicu_form form, const uint32_t *scalars, size_t count, uint32_t *out,
                              size_t capacity, cicu_status *status) {
  const UNormalizer2 *normalizer = cicu_normalizer(form, status);
  if (!normalizer || cicu_too_long(status, count > INT32_MAX / 2 ? SIZE_MAX : count, "unorm2_normalize"))
    return 0;
  UChar source_stack[64], out_stack[160];
  UChar *source = source_stack, *result = out_stack, *heap = NULL;
  if (count > 32) source = malloc(count * 2 * sizeof(UChar));
  if (!source) return cicu_no_memory(status, "unorm2_normalize"), 0;
  int32_t length = 0;
  for (size_t index = 0; index < count; index++) U16_APPEND_UNSAFE(source, length, scalars[index]);
  int32_t written = normalize(normalizer, source, length, &result, 160, &heap, status);
  size_t found = 0;
  for (int32_t index = 0; index < written; found++) {
    UChar32 scalar;
    U16_NEXT(result, index, written, scalar);
    if (found < capacity) out[found] = (uint32_t)scalar;
  }
  free(heap);
  if (source != source_stack) free(source);
  return found;
}
