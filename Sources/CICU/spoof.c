#include "support.h"

#include <stdlib.h>

#include <unicode/uspoof.h>

// `cicu_spoof` is ICU's `USpoofChecker` under another name.
static const USpoofChecker *icu(const cicu_spoof *spoof) { return (const USpoofChecker *)spoof; }

cicu_spoof *cicu_spoof_open(cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&code);
  return cicu_failed(status, code, "uspoof_open") ? NULL : (cicu_spoof *)checker;
}

void cicu_spoof_close(cicu_spoof *spoof) { uspoof_close((USpoofChecker *)spoof); }

cicu_text cicu_skeleton(const cicu_spoof *spoof, const uint8_t *bytes, size_t length, cicu_status *status) {
  const char *call = "uspoof_getSkeletonUTF8";
  cicu_text text = {0};
  if (status->code > 0 || cicu_too_long(status, length, call)) return text;
  size_t capacity = length + length / 2 + 32;
  if (capacity > INT32_MAX) capacity = INT32_MAX;
  UErrorCode code = U_ZERO_ERROR;
  for (int attempt = 0; attempt < 2; attempt++) {
    free(text.bytes);
    text = (cicu_text){malloc(capacity), 0};
    if (!text.bytes) return cicu_no_memory(status, call), text;
    code = U_ZERO_ERROR;
    text.length = (size_t)uspoof_getSkeletonUTF8(icu(spoof), 0, cicu_chars(bytes), (int32_t)length,
                                                 (char *)text.bytes, (int32_t)capacity, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR) break;
    capacity = text.length;
  }
  if (cicu_failed(status, code, call)) {
    free(text.bytes);
    text = (cicu_text){0};
  }
  return text;
}

bool cicu_are_confusable(const cicu_spoof *spoof, const uint8_t *a, size_t a_length, const uint8_t *b,
                         size_t b_length, cicu_status *status) {
  const char *call = "uspoof_areConfusableUTF8";
  if (status->code > 0 || cicu_too_long(status, a_length, call) || cicu_too_long(status, b_length, call))
    return false;
  UErrorCode code = U_ZERO_ERROR;
  int32_t found = uspoof_areConfusableUTF8(icu(spoof), cicu_chars(a), (int32_t)a_length, cicu_chars(b),
                                           (int32_t)b_length, &code);
  return !cicu_failed(status, code, call) && found != 0;
}

int32_t cicu_restriction_level(const cicu_spoof *spoof, const uint8_t *bytes, size_t length,
                               cicu_status *status) {
  if (status->code > 0 || cicu_too_long(status, length, "uspoof_check2UTF8")) return 5;
  UErrorCode code = U_ZERO_ERROR;
  USpoofCheckResult *result = uspoof_openCheckResult(&code);
  if (cicu_failed(status, code, "uspoof_openCheckResult")) return 5;
  uspoof_check2UTF8(icu(spoof), cicu_chars(bytes), (int32_t)length, result, &code);
  cicu_failed(status, code, "uspoof_check2UTF8");
  URestrictionLevel level = USPOOF_UNRESTRICTIVE;
  if (U_SUCCESS(code)) {
    level = uspoof_getCheckResultRestrictionLevel(result, &code);
    cicu_failed(status, code, "uspoof_getCheckResultRestrictionLevel");
  }
  uspoof_closeCheckResult(result);
  switch (level) {
    case USPOOF_ASCII: return 0;
    case USPOOF_SINGLE_SCRIPT_RESTRICTIVE: return 1;
    case USPOOF_HIGHLY_RESTRICTIVE: return 2;
    case USPOOF_MODERATELY_RESTRICTIVE: return 3;
    case USPOOF_MINIMALLY_RESTRICTIVE: return 4;
    default: return 5;
  }
}
