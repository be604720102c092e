// The text a transform works on.
#ifndef ONOMA_CICU_GAP_BUFFER_H
#define ONOMA_CICU_GAP_BUFFER_H

#include "support.h"

#include <unicode/urep.h>

/// UTF-16 units with a gap where the last change was, so that a pass over a text of n units moves O(n) units
/// and not O(n²). ICU builds replacements at the end of the text before moving them into place: that end, the
/// tail, is kept apart so as not to drag the gap there and back.
typedef struct cicu_gap_buffer {
  UChar *units;
  int32_t capacity, gap_start, gap_end;
  UChar *tail;
  int32_t tail_length, tail_capacity;
  bool failed;
} cicu_gap_buffer;

extern const UReplaceableCallbacks cicu_gap_callbacks;

bool cicu_gap_open(cicu_gap_buffer *self, const UChar *units, int32_t length);
void cicu_gap_close(cicu_gap_buffer *self);

/// The whole text in one piece; `length` gets its length.
const UChar *cicu_gap_units(cicu_gap_buffer *self, int32_t *length);

#endif
