#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

bool cicu_has_property(uint32_t scalar, cicu_property property) {
  UChar32 c = (UChar32)scalar;
  switch (property) {
    case CICU_LETTER: return (U_GET_GC_MASK(c) & U_GC_L_MASK) != 0;
    case CICU_DIGIT: return u_isdigit(c);
    case CICU_MARK: return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
    case CICU_PUNCTUATION: return u_ispunct(c);
    case CICU_WHITESPACE: return u_isUWhiteSpace(c);
    case CICU_UPPERCASE: return u_isUUppercase(c);
    case CICU_LOWERCASE: return u_isULowercase(c);
    case CICU_DEFAULT_IGNORABLE: return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    case CICU_BIDI_CONTROL: return u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL);
    case CICU_DASH: return u_hasBinaryProperty(c, UCHAR_DASH);
  }
}

uint8_t cicu_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }

int32_t cicu_width(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  if (c == 0xAD) return 1;  // a soft hyphen is drawn by terminals
  if (c >= 0x20 && c < 0x7F) return 1;
  const uint32_t zero = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  if (U_GET_GC_MASK(c) & zero) return 0;
  // A medial or final jamo is drawn inside the cell of the initial before it.
  int32_t syllable = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && syllable == U_HST_NOT_APPLICABLE) return 0;
  int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

#define TAG(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

static uint32_t tag(UScriptCode script) {
  switch (script) {
    case USCRIPT_COMMON: return TAG('Z', 'y', 'y', 'y');
    case USCRIPT_INHERITED: return TAG('Z', 'i', 'n', 'h');
    case USCRIPT_LATIN: return TAG('L', 'a', 't', 'n');
    case USCRIPT_CYRILLIC: return TAG('C', 'y', 'r', 'l');
    case USCRIPT_HANGUL: return TAG('H', 'a', 'n', 'g');
    case USCRIPT_HAN: return TAG('H', 'a', 'n', 'i');
    default: break;
  }
  const char *name = uscript_getShortName(script);
  if (!name) return TAG('Z', 'z', 'z', 'z');
  return TAG(name[0], name[1], name[2], name[3]);
}

uint32_t cicu_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  return tag(uscript_getScript((UChar32)scalar, &code));
}

int32_t cicu_script_extensions(uint32_t scalar, uint32_t out[cicu_script_capacity]) {
  UScriptCode scripts[cicu_script_capacity];
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = uscript_getScriptExtensions((UChar32)scalar, scripts, cicu_script_capacity, &code);
  if (code == U_BUFFER_OVERFLOW_ERROR) count = cicu_script_capacity;
  for (int32_t index = 0; index < count; index++) out[index] = tag(scripts[index]);
  return count;
}
