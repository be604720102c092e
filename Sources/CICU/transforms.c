#include "gap_buffer.h"

#include <stdlib.h>

#include <unicode/uenum.h>
#include <unicode/utrans.h>

// `cicu_transform` is ICU's `UTransliterator` under another name.
static const UTransliterator *icu(const cicu_transform *transform) { return (const UTransliterator *)transform; }

static void context(char out[64], const UChar *units) {
  // At most 15 units of up to three bytes: it always fits.
  int32_t written = 0;
  UErrorCode code = U_ZERO_ERROR;
  u_strToUTF8WithSub(out, 63, &written, units, -1, 0xFFFD, NULL, &code);
  out[U_SUCCESS(code) ? written : 0] = 0;
}

cicu_transform *cicu_transform_open(const uint8_t *id, size_t id_length, const uint8_t *rules,
                                    size_t rules_length, bool has_rules, bool reverse, cicu_rule_place *place,
                                    cicu_status *status) {
  cicu_utf16 name, text;
  UTransliterator *transform = NULL;
  bool opened = cicu_utf16_open(&name, id, id_length, status);
  opened = cicu_utf16_open(&text, rules, rules_length, status) && opened;
  *place = (cicu_rule_place){.offset = -1};
  if (opened) {
    UErrorCode code = U_ZERO_ERROR;
    UParseError fault = {.line = 0, .offset = -1};
    transform = utrans_openU(name.units, name.length, reverse ? UTRANS_REVERSE : UTRANS_FORWARD,
                             has_rules ? text.units : NULL, text.length, &fault, &code);
    if (cicu_failed(status, code, "utrans_openU") && has_rules && fault.offset >= 0) {
      place->offset = fault.offset;
      context(place->before, fault.preContext);
      context(place->after, fault.postContext);
    }
  }
  cicu_utf16_close(&name);
  cicu_utf16_close(&text);
  return (cicu_transform *)transform;
}

cicu_transform *cicu_transform_clone(const cicu_transform *transform, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UTransliterator *clone = utrans_clone(icu(transform), &code);
  return cicu_failed(status, code, "utrans_clone") ? NULL : (cicu_transform *)clone;
}

void cicu_transform_close(cicu_transform *transform) { utrans_close((UTransliterator *)transform); }

cicu_text cicu_transform_apply(const cicu_transform *transform, const uint8_t *bytes, size_t length,
                               cicu_status *status) {
  cicu_text text = {0};
  cicu_utf16 source;
  if (cicu_utf16_open(&source, bytes, length, status)) {
    cicu_gap_buffer buffer;
    if (!cicu_gap_open(&buffer, source.units, source.length)) {
      cicu_no_memory(status, "utrans_trans");
    } else {
      int32_t limit = source.length;
      UErrorCode code = U_ZERO_ERROR;
      utrans_trans(icu(transform), (UReplaceable *)&buffer, &cicu_gap_callbacks, 0, &limit, &code);
      int32_t written = 0;
      const UChar *units = cicu_gap_units(&buffer, &written);
      if (buffer.failed) code = U_MEMORY_ALLOCATION_ERROR;
      if (!cicu_failed(status, code, "utrans_trans")) text = cicu_text_from_utf16(units, written, status);
      cicu_gap_close(&buffer);
    }
  }
  cicu_utf16_close(&source);
  return text;
}

cicu_text cicu_transform_ids(cicu_status *status) {
  cicu_builder builder = {0};
  UErrorCode code = U_ZERO_ERROR;
  UEnumeration *ids = utrans_openIDs(&code);
  if (cicu_failed(status, code, "utrans_openIDs")) return builder.text;
  int32_t length = 0;
  for (const UChar *id; (id = uenum_unext(ids, &length, &code)) != NULL;) {
    if (!cicu_append_utf16(&builder, id, length, status)) break;
    if (!cicu_append(&builder, (const uint8_t *)"\n", 1, status)) break;
  }
  uenum_close(ids);
  cicu_failed(status, code, "uenum_unext");
  return builder.text;
}
