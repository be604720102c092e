// An opaque face over ICU. No ICU header is included here: Foundation carries an ICU of its own, and a
// Swift file that saw both would not compile. Text goes in and comes out as UTF-8; a length counts bytes.
#ifndef ONOMA_CICU_H
#define ONOMA_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

#define CICU_ENUM(name) enum __attribute__((enum_extensibility(closed))) name : int32_t

// MARK: - Status and text

/// What went wrong and in which ICU call; a code above 0 is a failure. A call with a failed status does nothing.
typedef struct cicu_status {
  int32_t code;
  const char *_Nullable call;
} cicu_status;

/// Bytes to be freed with `cicu_text_free`; no bytes when the call failed or found nothing.
typedef struct cicu_text {
  uint8_t *_Nullable bytes;
  size_t length;
} cicu_text;

void cicu_text_free(cicu_text text);
const char *cicu_error_name(int32_t code);

/// The versions compiled in (`runtime` false) or found at run time, as `72.1`; a static string or `buffer`.
void cicu_version(bool runtime, char icu[_Nonnull 20], char unicode[_Nonnull 20]);

// MARK: - Normalization

typedef CICU_ENUM(cicu_form) {
  CICU_NFC __attribute__((swift_name("nfc"))),
  CICU_NFD __attribute__((swift_name("nfd"))),
  CICU_NFKC __attribute__((swift_name("nfkc"))),
  CICU_NFKD __attribute__((swift_name("nfkd"))),
  CICU_NFKC_CASEFOLD __attribute__((swift_name("nfkcCaseFold"))),
} cicu_form;

/// A stretch between two normalization boundaries: copied as it was, or rewritten.
typedef struct cicu_piece {
  size_t original_length;
  size_t derived_length;
  bool copied;
} cicu_piece;

typedef struct cicu_pieces {
  cicu_text text;
  cicu_piece *_Nullable pieces;
  size_t count;
} cicu_pieces;

void cicu_form_prepare(cicu_form form, cicu_status *status);
cicu_text cicu_normalize(cicu_form form, const uint8_t *_Nullable bytes, size_t length, cicu_status *status);
cicu_pieces cicu_normalize_pieces(cicu_form form, const uint8_t *_Nullable bytes, size_t length,
                                  cicu_status *status);
void cicu_pieces_free(cicu_pieces pieces);
bool cicu_is_normalized(cicu_form form, const uint8_t *_Nullable bytes, size_t length, cicu_status *status);
/// 0 no, 1 yes, 2 maybe.
int32_t cicu_quick_check(cicu_form form, const uint8_t *_Nullable bytes, size_t length, cicu_status *status);
bool cicu_has_boundary_before(cicu_form form, uint32_t scalar);
/// Writes at most `capacity` scalars and returns how many there are; call again when that is more.
size_t cicu_normalize_scalars(cicu_form form, const uint32_t *_Nullable scalars, size_t count,
                              uint32_t *_Nullable out, size_t capacity, cicu_status *status);

// MARK: - Case

typedef CICU_ENUM(cicu_case) {
  CICU_UPPER __attribute__((swift_name("upper"))),
  CICU_LOWER __attribute__((swift_name("lower"))),
  CICU_TITLE __attribute__((swift_name("title"))),
} cicu_case;

uint32_t cicu_fold_scalar(uint32_t scalar);
cicu_text cicu_fold(const uint8_t *_Nullable bytes, size_t length, cicu_status *status);
cicu_text cicu_map_case(cicu_case to, const char *tag, const uint8_t *_Nullable bytes, size_t length,
                        cicu_status *status);

// MARK: - Properties

typedef CICU_ENUM(cicu_property) {
  CICU_LETTER __attribute__((swift_name("letter"))),
  CICU_DIGIT __attribute__((swift_name("digit"))),
  CICU_MARK __attribute__((swift_name("mark"))),
  CICU_PUNCTUATION __attribute__((swift_name("punctuation"))),
  CICU_WHITESPACE __attribute__((swift_name("whitespace"))),
  CICU_UPPERCASE __attribute__((swift_name("uppercase"))),
  CICU_LOWERCASE __attribute__((swift_name("lowercase"))),
  CICU_DEFAULT_IGNORABLE __attribute__((swift_name("defaultIgnorable"))),
  CICU_BIDI_CONTROL __attribute__((swift_name("bidiControl"))),
  CICU_DASH __attribute__((swift_name("dash"))),
} cicu_property;

enum { cicu_script_capacity = 64 };

bool cicu_has_property(uint32_t scalar, cicu_property property);
uint8_t cicu_combining_class(uint32_t scalar);
int32_t cicu_width(uint32_t scalar);
/// The ISO 15924 code as four bytes, the first one highest: `0x4C61746E` is `Latn`.
uint32_t cicu_script(uint32_t scalar);
/// Writes the script extensions and returns their number, never above the capacity.
int32_t cicu_script_extensions(uint32_t scalar, uint32_t out[_Nonnull cicu_script_capacity]);

// MARK: - Segments

typedef struct cicu_breaker cicu_breaker;

typedef CICU_ENUM(cicu_unit) {
  CICU_GRAPHEME __attribute__((swift_name("grapheme"))),
  CICU_WORD __attribute__((swift_name("word"))),
  CICU_SENTENCE __attribute__((swift_name("sentence"))),
  CICU_LINE __attribute__((swift_name("line"))),
} cicu_unit;

/// Where a segment ends, and for words its kind: 0 none, 1 number, 2 letter, 3 kana, 4 ideograph.
typedef struct cicu_segment {
  int32_t end;
  int32_t kind;
} cicu_segment;

typedef struct cicu_segments {
  cicu_segment *_Nullable segments;
  size_t count;
} cicu_segments;

cicu_breaker *_Nullable cicu_breaker_open(cicu_unit unit, const char *tag, cicu_status *status);
cicu_breaker *_Nullable cicu_breaker_clone(cicu_breaker *breaker, cicu_status *status);
void cicu_breaker_close(cicu_breaker *breaker);
/// Not to be called for one breaker from two threads at once.
cicu_segments cicu_segment_text(cicu_breaker *breaker, const uint8_t *_Nullable bytes, size_t length,
                                cicu_status *status);
void cicu_segments_free(cicu_segments segments);

// MARK: - Collation

typedef struct cicu_collator cicu_collator;

/// Strength counts from 1, primary, to 5, identical.
cicu_collator *_Nullable cicu_collator_open(const char *tag, int32_t strength, bool numeric,
                                            cicu_status *status);
void cicu_collator_close(cicu_collator *collator);
/// The sort key without the zero byte that ICU ends it with.
cicu_text cicu_sort_key(const cicu_collator *collator, const uint8_t *_Nullable bytes, size_t length,
                        cicu_status *status);
/// Below 0, 0 or above 0.
int32_t cicu_compare(const cicu_collator *collator, const uint8_t *_Nullable a, size_t a_length,
                     const uint8_t *_Nullable b, size_t b_length, cicu_status *status);

// MARK: - Confusables

typedef struct cicu_spoof cicu_spoof;

cicu_spoof *_Nullable cicu_spoof_open(cicu_status *status);
void cicu_spoof_close(cicu_spoof *spoof);
cicu_text cicu_skeleton(const cicu_spoof *spoof, const uint8_t *_Nullable bytes, size_t length,
                        cicu_status *status);
bool cicu_are_confusable(const cicu_spoof *spoof, const uint8_t *_Nullable a, size_t a_length,
                         const uint8_t *_Nullable b, size_t b_length, cicu_status *status);
/// 0 ASCII, 1 single script, 2 highly, 3 moderately, 4 minimally restrictive, 5 unrestrictive.
int32_t cicu_restriction_level(const cicu_spoof *spoof, const uint8_t *_Nullable bytes, size_t length,
                               cicu_status *status);

// MARK: - Names

typedef struct cicu_names cicu_names;

typedef CICU_ENUM(cicu_name_kind) {
  CICU_REGION_NAME __attribute__((swift_name("region"))),
  CICU_LANGUAGE_NAME __attribute__((swift_name("language"))),
  CICU_SCRIPT_NAME __attribute__((swift_name("script"))),
} cicu_name_kind;

cicu_names *_Nullable cicu_names_open(const char *tag, cicu_status *status);
void cicu_names_close(cicu_names *names);
/// No bytes, and no failure, when there is no name for `code`.
cicu_text cicu_display_name(const cicu_names *names, cicu_name_kind kind, const char *code,
                            cicu_status *status);

// MARK: - Encodings

bool cicu_has_encoding(const char *name);
/// The text in UTF-8; `fault` is where the first byte stands that is none of the encoding, if one is.
cicu_text cicu_decode(const char *encoding, const uint8_t *_Nullable bytes, size_t length, size_t *fault,
                      cicu_status *status);

// MARK: - Transforms

typedef struct cicu_transform cicu_transform;

/// Where rules could not be read; the offset counts UTF-16 units, and is below 0 when unknown.
typedef struct cicu_rule_place {
  int32_t offset;
  char before[64];
  char after[64];
} cicu_rule_place;

/// Opens ICU's transform `id`, or when there are `rules` makes one of them and calls it `id`.
cicu_transform *_Nullable cicu_transform_open(const uint8_t *_Nullable id, size_t id_length,
                                              const uint8_t *_Nullable rules, size_t rules_length,
                                              bool has_rules, bool reverse, cicu_rule_place *place,
                                              cicu_status *status);
cicu_transform *_Nullable cicu_transform_clone(const cicu_transform *transform, cicu_status *status);
void cicu_transform_close(cicu_transform *transform);
/// Not to be called for one transform from two threads at once.
cicu_text cicu_transform_apply(const cicu_transform *transform, const uint8_t *_Nullable bytes,
                               size_t length, cicu_status *status);
/// All registered identifiers, one a line.
cicu_text cicu_transform_ids(cicu_status *status);

#pragma clang assume_nonnull end

#endif
