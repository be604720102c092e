#include "CResources.h"

#include <string.h>

// One line a resource: its C name, its public name, its place beside this file.
// clang's #embed reads the file at compile time and re-reads it when it changes.
#define EMBEDDED static const unsigned char

EMBEDDED normalization_characters[] = {
#embed "../Normalization/Resources/characters.tsv"
};
EMBEDDED normalization_homoglyphs[] = {
#embed "../Normalization/Resources/homoglyphs.tsv"
};
EMBEDDED korean_particles[] = {
#embed "../Morphology/Resources/Korean/particles.tsv"
};
EMBEDDED korean_particle_chains[] = {
#embed "../Morphology/Resources/Korean/particle-chains.tsv"
};
EMBEDDED korean_suffixes[] = {
#embed "../Morphology/Resources/Korean/suffixes.tsv"
};
EMBEDDED style_ap[] = {
#embed "../Glossaries/Resources/Styles/ap.tsv"
};
EMBEDDED korea_russia_concepts[] = {
#embed "../../glossaries/korea-russia/concepts.tsv"
};
EMBEDDED korea_russia_terms[] = {
#embed "../../glossaries/korea-russia/terms.tsv"
};
EMBEDDED korean_hanja_readings[] = {
#embed "../Transliteration/Resources/Korean/hanja-readings.tsv"
};
EMBEDDED korean_ko_ala_lc[] = {
#embed "../Transliteration/Resources/Korean/ko-ala-lc.tsv"
};
EMBEDDED korean_ko_bgn_1945[] = {
#embed "../Transliteration/Resources/Korean/ko-bgn-1945.tsv"
};
EMBEDDED korean_ko_dprk_press[] = {
#embed "../Transliteration/Resources/Korean/ko-dprk-press.tsv"
};
EMBEDDED korean_ko_dprk[] = {
#embed "../Transliteration/Resources/Korean/ko-dprk.tsv"
};
EMBEDDED korean_ko_iso_11941_1[] = {
#embed "../Transliteration/Resources/Korean/ko-iso-11941-1.tsv"
};
EMBEDDED korean_ko_iso_11941_2[] = {
#embed "../Transliteration/Resources/Korean/ko-iso-11941-2.tsv"
};
EMBEDDED korean_ko_kholodovich[] = {
#embed "../Transliteration/Resources/Korean/ko-kholodovich.tsv"
};
EMBEDDED korean_ko_kontsevich[] = {
#embed "../Transliteration/Resources/Korean/ko-kontsevich.tsv"
};
EMBEDDED korean_ko_mr_1984[] = {
#embed "../Transliteration/Resources/Korean/ko-mr-1984.tsv"
};
EMBEDDED korean_ko_mr[] = {
#embed "../Transliteration/Resources/Korean/ko-mr.tsv"
};
EMBEDDED korean_ko_odni[] = {
#embed "../Transliteration/Resources/Korean/ko-odni.tsv"
};
EMBEDDED korean_ko_passport[] = {
#embed "../Transliteration/Resources/Korean/ko-passport.tsv"
};
EMBEDDED korean_ko_pronunciation[] = {
#embed "../Transliteration/Resources/Korean/ko-pronunciation.tsv"
};
EMBEDDED korean_ko_rr_letters[] = {
#embed "../Transliteration/Resources/Korean/ko-rr-letters.tsv"
};
EMBEDDED korean_ko_rr[] = {
#embed "../Transliteration/Resources/Korean/ko-rr.tsv"
};
EMBEDDED korean_ko_yale[] = {
#embed "../Transliteration/Resources/Korean/ko-yale.tsv"
};
EMBEDDED korean_compounds[] = {
#embed "../Transliteration/Resources/Korean/compounds.tsv"
};
EMBEDDED korean_established[] = {
#embed "../Transliteration/Resources/Korean/established.tsv"
};
EMBEDDED korean_pronunciation_exceptions[] = {
#embed "../Transliteration/Resources/Korean/pronunciation-exceptions.tsv"
};
EMBEDDED korean_surnames[] = {
#embed "../Transliteration/Resources/Korean/surnames.tsv"
};
EMBEDDED korean_units[] = {
#embed "../Transliteration/Resources/Korean/units.tsv"
};
EMBEDDED reporting_page[] = {
#embed "../Reporting/Resources/page.html"
};
EMBEDDED reporting_style[] = {
#embed "../Reporting/Resources/page.css"
};

#define ENTRY(symbol, name) {name, symbol, sizeof symbol}

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} entries[] = {
    ENTRY(normalization_characters, "Normalization/characters.tsv"),
    ENTRY(normalization_homoglyphs, "Normalization/homoglyphs.tsv"),
    ENTRY(korean_particles, "Morphology/Korean/particles.tsv"),
    ENTRY(korean_particle_chains, "Morphology/Korean/particle-chains.tsv"),
    ENTRY(korean_suffixes, "Morphology/Korean/suffixes.tsv"),
    ENTRY(style_ap, "Styles/ap.tsv"),
    ENTRY(korea_russia_concepts, "glossaries/korea-russia/concepts.tsv"),
    ENTRY(korea_russia_terms, "glossaries/korea-russia/terms.tsv"),
    ENTRY(korean_hanja_readings, "Transliteration/Korean/hanja-readings.tsv"),
    ENTRY(korean_ko_ala_lc, "Transliteration/Korean/ko-ala-lc.tsv"),
    ENTRY(korean_ko_bgn_1945, "Transliteration/Korean/ko-bgn-1945.tsv"),
    ENTRY(korean_ko_dprk_press, "Transliteration/Korean/ko-dprk-press.tsv"),
    ENTRY(korean_ko_dprk, "Transliteration/Korean/ko-dprk.tsv"),
    ENTRY(korean_ko_iso_11941_1, "Transliteration/Korean/ko-iso-11941-1.tsv"),
    ENTRY(korean_ko_iso_11941_2, "Transliteration/Korean/ko-iso-11941-2.tsv"),
    ENTRY(korean_ko_kholodovich, "Transliteration/Korean/ko-kholodovich.tsv"),
    ENTRY(korean_ko_kontsevich, "Transliteration/Korean/ko-kontsevich.tsv"),
    ENTRY(korean_ko_mr_1984, "Transliteration/Korean/ko-mr-1984.tsv"),
    ENTRY(korean_ko_mr, "Transliteration/Korean/ko-mr.tsv"),
    ENTRY(korean_ko_odni, "Transliteration/Korean/ko-odni.tsv"),
    ENTRY(korean_ko_passport, "Transliteration/Korean/ko-passport.tsv"),
    ENTRY(korean_ko_pronunciation, "Transliteration/Korean/ko-pronunciation.tsv"),
    ENTRY(korean_ko_rr_letters, "Transliteration/Korean/ko-rr-letters.tsv"),
    ENTRY(korean_ko_rr, "Transliteration/Korean/ko-rr.tsv"),
    ENTRY(korean_ko_yale, "Transliteration/Korean/ko-yale.tsv"),
    ENTRY(korean_compounds, "Transliteration/Korean/compounds.tsv"),
    ENTRY(korean_established, "Transliteration/Korean/established.tsv"),
    ENTRY(korean_pronunciation_exceptions, "Transliteration/Korean/pronunciation-exceptions.tsv"),
    ENTRY(korean_surnames, "Transliteration/Korean/surnames.tsv"),
    ENTRY(korean_units, "Transliteration/Korean/units.tsv"),
    ENTRY(reporting_page, "Reporting/page.html"),
    ENTRY(reporting_style, "Reporting/page.css"),
};

enum { entry_count = sizeof entries / sizeof entries[0] };

const unsigned char *onoma_resource(const char *name, size_t *length) {
  for (size_t index = 0; index < entry_count; index++) {
    if (strcmp(entries[index].name, name) == 0) {
      *length = entries[index].length;
      return entries[index].bytes;
    }
  }
  *length = 0;
  return NULL;
}

const char *onoma_resource_name(size_t index) {
  return index < entry_count ? entries[index].name : NULL;
}
