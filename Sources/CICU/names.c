#include "support.h"

#include <string.h>

#include <unicode/udisplaycontext.h>
#include <unicode/uldnames.h>
#include <unicode/ures.h>

// `cicu_names` is ICU's `ULocaleDisplayNames` under another name.
static const ULocaleDisplayNames *icu(const cicu_names *names) { return (const ULocaleDisplayNames *)names; }

cicu_names *cicu_names_open(const char *tag, cicu_status *status) {
  char locale[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale(tag, locale, status)) return NULL;
  UErrorCode code = U_ZERO_ERROR;
  // For a language it has no data of, ICU would answer in the language of the user's environment.
  UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-lang", locale, &code);
  bool known = U_SUCCESS(code) && code != U_USING_DEFAULT_WARNING;
  ures_close(bundle);
  UDisplayContext contexts[] = {UDISPCTX_STANDARD_NAMES, UDISPCTX_CAPITALIZATION_NONE, UDISPCTX_LENGTH_FULL,
                                UDISPCTX_NO_SUBSTITUTE};
  code = U_ZERO_ERROR;
  ULocaleDisplayNames *names =
      uldn_openForContext(known ? locale : "root", contexts, sizeof contexts / sizeof contexts[0], &code);
  return cicu_failed(status, code, "uldn_openForContext") ? NULL : (cicu_names *)names;
}

void cicu_names_close(cicu_names *names) { uldn_close((ULocaleDisplayNames *)names); }

cicu_text cicu_display_name(const cicu_names *names, cicu_name_kind kind, const char *code_name,
                            cicu_status *status) {
  static const char *const calls[] = {"uldn_regionDisplayName", "uldn_localeDisplayName", "uldn_scriptDisplayName"};
  cicu_text text = {0};
  char locale[ULOC_FULLNAME_CAPACITY];
  if (status->code > 0) return text;
  UErrorCode code = U_ZERO_ERROR;
  UChar name[512];
  int32_t length = 0;
  switch (kind) {
    case CICU_REGION_NAME: length = uldn_regionDisplayName(icu(names), code_name, name, 512, &code); break;
    case CICU_SCRIPT_NAME: length = uldn_scriptDisplayName(icu(names), code_name, name, 512, &code); break;
    case CICU_LANGUAGE_NAME:
      if (!cicu_locale(code_name, locale, status)) return text;
      if (strchr(locale, '_'))
        length = uldn_localeDisplayName(icu(names), locale, name, 512, &code);
      else
        length = uldn_languageDisplayName(icu(names), locale, name, 512, &code);
      break;
  }
  // “No name” is reported as a missing resource or as a bogus string.
  if (code == U_MISSING_RESOURCE_ERROR || code == U_ILLEGAL_ARGUMENT_ERROR) return text;
  if (cicu_failed(status, code, calls[kind]) || length == 0) return text;
  return cicu_text_from_utf16(name, length, status);
}
