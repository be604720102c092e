#include "support.h"

#include <stdlib.h>

#include <unicode/ubrk.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  bool words;
};

static cicu_breaker *wrap(UBreakIterator *iterator, bool words, cicu_status *status, const char *call) {
  cicu_breaker *breaker = malloc(sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    cicu_no_memory(status, call);
    return NULL;
  }
  *breaker = (cicu_breaker){iterator, words};
  return breaker;
}

cicu_breaker *cicu_breaker_open(cicu_unit unit, const char *tag, cicu_status *status) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE, UBRK_LINE};
  char locale[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale(tag, locale, status)) return NULL;
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(types[unit], locale, NULL, 0, &code);
  if (cicu_failed(status, code, "ubrk_open")) return NULL;
  return wrap(iterator, unit == CICU_WORD, status, "ubrk_open");
}

cicu_breaker *cicu_breaker_clone(cicu_breaker *breaker, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &code);
  if (cicu_failed(status, code, "ubrk_clone")) return NULL;
  return wrap(iterator, breaker->words, status, "ubrk_clone");
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker);
}

// ICU gives kana that its dictionary cuts the status of ideographs; what has no Han in it is kana.
static int32_t kind_of_dictionary_word(const uint8_t *bytes, int32_t start, int32_t end) {
  while (start < end) {
    UChar32 scalar;
    UErrorCode code = U_ZERO_ERROR;
    U8_NEXT(bytes, start, end, scalar);
    if (scalar >= 0 && uscript_getScript(scalar, &code) == USCRIPT_HAN) return 4;
  }
  return 3;
}

static int32_t kind(int32_t status, const uint8_t *bytes, int32_t start, int32_t end) {
  if (status < UBRK_WORD_NONE_LIMIT) return 0;
  if (status < UBRK_WORD_NUMBER_LIMIT) return 1;
  if (status < UBRK_WORD_LETTER_LIMIT) return 2;
  if (status < UBRK_WORD_KANA_LIMIT) return 3;
  return kind_of_dictionary_word(bytes, start, end);
}

static cicu_segments collect(cicu_breaker *breaker, const uint8_t *bytes, cicu_status *status) {
  cicu_segments found = {0};
  size_t capacity = 0;
  int32_t start = ubrk_first(breaker->iterator);
  for (int32_t end; (end = ubrk_next(breaker->iterator)) != UBRK_DONE; start = end) {
    if (found.count == capacity) {
      capacity = capacity * 2 + 32;
      cicu_segment *more = realloc(found.segments, capacity * sizeof(cicu_segment));
      if (!more) {
        free(found.segments);
        cicu_no_memory(status, "ubrk_next");
        return (cicu_segments){0};
      }
      found.segments = more;
    }
    int32_t is = breaker->words ? kind(ubrk_getRuleStatus(breaker->iterator), bytes, start, end) : 0;
    found.segments[found.count++] = (cicu_segment){end, is};
  }
  return found;
}

cicu_segments cicu_segment_text(cicu_breaker *breaker, const uint8_t *bytes, size_t length, cicu_status *status) {
  cicu_segments found = {0};
  if (status->code > 0 || cicu_too_long(status, length, "utext_openUTF8")) return found;
  UErrorCode code = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, cicu_chars(bytes), (int64_t)length, &code);
  if (cicu_failed(status, code, "utext_openUTF8")) return found;
  ubrk_setUText(breaker->iterator, &text, &code);
  if (!cicu_failed(status, code, "ubrk_setUText")) found = collect(breaker, bytes, status);
  utext_close(&text);
  // The iterator must not go on pointing at bytes that are the caller's.
  static const UChar nothing[1] = {0};
  code = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, nothing, 0, &code);
  return found;
}

void cicu_segments_free(cicu_segments segments) { free(segments.segments); }
