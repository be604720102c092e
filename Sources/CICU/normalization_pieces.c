#include "support.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

typedef struct pieces_builder {
  cicu_builder text;
  cicu_piece *pieces;
  size_t count, capacity;
} pieces_builder;

static bool append_piece(pieces_builder *self, cicu_piece piece, cicu_status *status) {
  if (self->count == self->capacity) {
    size_t capacity = self->capacity * 2 + 16;
    cicu_piece *pieces = realloc(self->pieces, capacity * sizeof(cicu_piece));
    if (!pieces) return cicu_no_memory(status, "realloc"), false;
    self->pieces = pieces;
    self->capacity = capacity;
  }
  self->pieces[self->count++] = piece;
  return true;
}

static bool copy(pieces_builder *self, const uint8_t *bytes, size_t length, cicu_status *status) {
  return cicu_append(&self->text, bytes, length, status) &&
         append_piece(self, (cicu_piece){length, length, true}, status);
}

// Appends the normal form of one stretch between boundaries, as a copy if it was in that form already.
static bool rewrite(pieces_builder *self, const UNormalizer2 *normalizer, const UChar *units,
                    int32_t unit_count, const uint8_t *bytes, size_t length, cicu_status *status) {
  UChar on_stack[128];
  UChar *out = on_stack;
  UErrorCode code = U_ZERO_ERROR;
  int32_t written = unorm2_normalize(normalizer, units, unit_count, out, 128, &code);
  if (code == U_BUFFER_OVERFLOW_ERROR) {
    out = malloc((size_t)written * sizeof(UChar));
    if (!out) return cicu_no_memory(status, "unorm2_normalize"), false;
    code = U_ZERO_ERROR;
    written = unorm2_normalize(normalizer, units, unit_count, out, written, &code);
  }
  bool done = !cicu_failed(status, code, "unorm2_normalize");
  if (done && written == unit_count && memcmp(out, units, (size_t)written * sizeof(UChar)) == 0) {
    done = copy(self, bytes, length, status);
  } else if (done) {
    size_t before = self->text.text.length;
    done = cicu_append_utf16(&self->text, out, written, status) &&
           append_piece(self, (cicu_piece){length, self->text.text.length - before, false}, status);
  }
  if (out != on_stack) free(out);
  return done;
}

static size_t utf8_length(const UChar *units, int32_t count) {
  size_t length = 0;
  for (int32_t index = 0; index < count; index++) {
    UChar unit = units[index];
    // Each half of a surrogate pair stands for two of the four bytes.
    length += unit < 0x80 ? 1 : unit < 0x800 || U16_IS_SURROGATE(unit) ? 2 : 3;
  }
  return length;
}

static bool normalize_all(pieces_builder *self, const UNormalizer2 *normalizer, const cicu_utf16 *source,
                          const uint8_t *bytes, cicu_status *status) {
  const UChar *units = source->units;
  for (int32_t at = 0; at < source->length;) {
    UErrorCode code = U_ZERO_ERROR;
    // What is certainly normalized ends at a boundary, so the rest can be treated by itself.
    int32_t sure = unorm2_spanQuickCheckYes(normalizer, units + at, source->length - at, &code);
    if (cicu_failed(status, code, "unorm2_spanQuickCheckYes")) return false;
    size_t length = utf8_length(units + at, sure);
    if (sure && !copy(self, bytes, length, status)) return false;
    at += sure;
    bytes += length;
    if (at == source->length) break;

    int32_t end = at;
    U16_FWD_1(units, end, source->length);
    while (end < source->length) {
      int32_t next = end;
      UChar32 scalar;
      U16_NEXT(units, next, source->length, scalar);
      if (unorm2_hasBoundaryBefore(normalizer, scalar)) break;
      end = next;
    }
    length = utf8_length(units + at, end - at);
    if (!rewrite(self, normalizer, units + at, end - at, bytes, length, status)) return false;
    at = end;
    bytes += length;
  }
  return true;
}

cicu_pieces cicu_normalize_pieces(cicu_form form, const uint8_t *bytes, size_t length, cicu_status *status) {
  pieces_builder builder = {0};
  cicu_utf16 source;
  bool opened = cicu_utf16_open(&source, bytes, length, status);
  const UNormalizer2 *normalizer = opened ? cicu_normalizer(form, status) : NULL;
  if (!normalizer || !normalize_all(&builder, normalizer, &source, bytes, status)) {
    free(builder.text.text.bytes);
    free(builder.pieces);
    builder = (pieces_builder){0};
  }
  cicu_utf16_close(&source);
  return (cicu_pieces){builder.text.text, builder.pieces, builder.count};
}

void cicu_pieces_free(cicu_pieces pieces) {
  cicu_text_free(pieces.text);
  free(pieces.pieces);
}
