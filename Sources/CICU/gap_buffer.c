#include "gap_buffer.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/utf16.h>

static int32_t main_length(const cicu_gap_buffer *self) {
  return self->capacity - (self->gap_end - self->gap_start);
}

static void move_units(UChar *to, const UChar *from, int32_t count) {
  if (count > 0) memmove(to, from, (size_t)count * sizeof(UChar));
}

bool cicu_gap_open(cicu_gap_buffer *self, const UChar *units, int32_t length) {
  int64_t capacity = (int64_t)length + length / 4 + 64;
  if (capacity > INT32_MAX) capacity = INT32_MAX;
  *self = (cicu_gap_buffer){0};
  self->units = malloc((size_t)capacity * sizeof(UChar));
  if (!self->units) return false;
  self->capacity = (int32_t)capacity;
  self->gap_end = self->capacity - length;
  move_units(self->units + self->gap_end, units, length);
  return true;
}

void cicu_gap_close(cicu_gap_buffer *self) {
  free(self->units);
  free(self->tail);
}

static void move_gap(cicu_gap_buffer *self, int32_t at) {
  int32_t distance = at - self->gap_start;
  if (distance < 0) move_units(self->units + self->gap_end + distance, self->units + at, -distance);
  if (distance > 0) move_units(self->units + self->gap_start, self->units + self->gap_end, distance);
  self->gap_start += distance;
  self->gap_end += distance;
}

static bool widen_gap(cicu_gap_buffer *self, int32_t needed) {
  if (self->gap_end - self->gap_start >= needed) return true;
  int64_t wanted = (int64_t)self->capacity + self->capacity / 2 + needed + 64;
  if (wanted > INT32_MAX) return false;
  UChar *units = realloc(self->units, (size_t)wanted * sizeof(UChar));
  if (!units) return false;
  int32_t after = self->capacity - self->gap_end;
  int32_t gap_end = (int32_t)wanted - after;
  move_units(units + gap_end, units + self->gap_end, after);
  self->units = units;
  self->capacity = (int32_t)wanted;
  self->gap_end = gap_end;
  return true;
}

static bool replace_main(cicu_gap_buffer *self, int32_t start, int32_t limit, const UChar *text, int32_t length) {
  if (start <= self->gap_start && self->gap_start <= limit) {
    // The gap lies in what is replaced: swallow both sides of it.
    self->gap_end += limit - self->gap_start;
    self->gap_start = start;
  } else {
    move_gap(self, start);
    self->gap_end += limit - start;
  }
  if (!widen_gap(self, length)) return false;
  move_units(self->units + self->gap_start, text, length);
  self->gap_start += length;
  return true;
}

static bool replace_tail(cicu_gap_buffer *self, int32_t start, int32_t limit, const UChar *text, int32_t length) {
  int64_t needed = (int64_t)self->tail_length - (limit - start) + length;
  if (needed > INT32_MAX / 2) return false;
  if (needed > self->tail_capacity) {
    UChar *tail = realloc(self->tail, (size_t)(needed * 2) * sizeof(UChar));
    if (!tail) return false;
    self->tail = tail;
    self->tail_capacity = (int32_t)(needed * 2);
  }
  if (self->tail) {
    move_units(self->tail + start + length, self->tail + limit, self->tail_length - limit);
    move_units(self->tail + start, text, length);
  }
  self->tail_length = (int32_t)needed;
  return true;
}

static bool join_tail(cicu_gap_buffer *self) {
  int32_t end = main_length(self), length = self->tail_length;
  self->tail_length = 0;
  return length == 0 || replace_main(self, end, end, self->tail, length);
}

const UChar *cicu_gap_units(cicu_gap_buffer *self, int32_t *length) {
  if (!join_tail(self)) self->failed = true;
  *length = main_length(self);
  move_gap(self, *length);
  return self->units;
}

// MARK: - ICU's callbacks

static int32_t length_of(const UReplaceable *text) {
  const cicu_gap_buffer *self = (const cicu_gap_buffer *)text;
  return main_length(self) + self->tail_length;
}

static UChar char_at(const UReplaceable *text, int32_t at) {
  const cicu_gap_buffer *self = (const cicu_gap_buffer *)text;
  if (at < 0 || at >= length_of(text)) return 0xFFFF;
  if (at < self->gap_start) return self->units[at];
  if (at < main_length(self)) return self->units[at + (self->gap_end - self->gap_start)];
  return self->tail[at - main_length(self)];
}

static UChar32 char32_at(const UReplaceable *text, int32_t at) {
  UChar unit = char_at(text, at);
  if (U16_IS_LEAD(unit)) {
    UChar next = char_at(text, at + 1);
    if (U16_IS_TRAIL(next)) return U16_GET_SUPPLEMENTARY(unit, next);
  } else if (U16_IS_TRAIL(unit)) {
    UChar before = char_at(text, at - 1);
    if (U16_IS_LEAD(before)) return U16_GET_SUPPLEMENTARY(before, unit);
  }
  return unit;
}

static void replace(UReplaceable *text, int32_t start, int32_t limit, const UChar *with, int32_t length) {
  cicu_gap_buffer *self = (cicu_gap_buffer *)text;
  int32_t end = main_length(self);
  if (start < 0 || limit < start || limit > length_of(text)) return;
  if (length < 0) length = u_strlen(with);
  bool done;
  if (start >= end) {
    done = replace_tail(self, start - end, limit - end, with, length);
  } else {
    done = (limit <= end || join_tail(self)) && replace_main(self, start, limit, with, length);
  }
  if (!done) self->failed = true;
}

static void extract(UReplaceable *text, int32_t start, int32_t limit, UChar *to) {
  for (int32_t at = start; at < limit; at++) *to++ = char_at(text, at);
}

static void copy(UReplaceable *text, int32_t start, int32_t limit, int32_t to) {
  cicu_gap_buffer *self = (cicu_gap_buffer *)text;
  if (limit <= start) return;
  int32_t length = limit - start;
  UChar on_stack[64];
  UChar *units = length <= 64 ? on_stack : malloc((size_t)length * sizeof(UChar));
  if (!units) {
    self->failed = true;
    return;
  }
  extract(text, start, limit, units);
  replace(text, to, to, units, length);
  if (units != on_stack) free(units);
}

const UReplaceableCallbacks cicu_gap_callbacks = {
    .length = length_of,
    .charAt = char_at,
    .char32At = char32_at,
    .replace = replace,
    .extract = extract,
    .copy = copy,
};
