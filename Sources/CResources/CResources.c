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
EMBEDDED reporting_page[] = {
#embed "../Reporting/Resources/page.html"
};
EMBEDDED reporting_style[] = {
#embed "../Reporting/Resources/page.css"
};
EMBEDDED russian_hangul_letters[] = {
#embed "../Transliteration/Resources/RussianHangul/letters.tsv"
};
EMBEDDED russian_hangul_established[] = {
#embed "../Transliteration/Resources/RussianHangul/established.tsv"
};
EMBEDDED russian_hangul_examples[] = {
#embed "../Transliteration/Resources/RussianHangul/examples.tsv"
};
EMBEDDED english_names[] = {
#embed "../Transliteration/Resources/EnglishRussian/names.tsv"
};
EMBEDDED english_names_hangul[] = {
#embed "../Transliteration/Resources/EnglishRussian/names-hangul.tsv"
};
EMBEDDED english_rules[] = {
#embed "../Transliteration/Resources/EnglishRussian/rules.tsv"
};
EMBEDDED english_rules_hangul[] = {
#embed "../Transliteration/Resources/EnglishRussian/rules-hangul.tsv"
};

EMBEDDED reverse_korean_surnames[] = {
#embed "../Transliteration/Resources/Reverse/korean-surnames.tsv"
};
EMBEDDED reverse_korean_syllables[] = {
#embed "../Transliteration/Resources/Reverse/korean-syllables.tsv"
};
EMBEDDED reverse_korean_given_names[] = {
#embed "../Transliteration/Resources/Reverse/korean-given-names.tsv"
};
EMBEDDED reverse_korean_given_pairs[] = {
#embed "../Transliteration/Resources/Reverse/korean-given-pairs.tsv"
};
EMBEDDED reverse_korean_letters[] = {
#embed "../Transliteration/Resources/Reverse/korean-letters.tsv"
};

EMBEDDED reverse_russian_letters[] = {
#embed "../Transliteration/Resources/Reverse/russian-letters.tsv"
};
EMBEDDED reverse_russian_trigrams[] = {
#embed "../Transliteration/Resources/Reverse/russian-trigrams.tsv"
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
    ENTRY(reporting_page, "Reporting/page.html"),
    ENTRY(reporting_style, "Reporting/page.css"),
    ENTRY(reverse_korean_surnames, "Transliteration/Reverse/korean-surnames.tsv"),
    ENTRY(reverse_korean_syllables, "Transliteration/Reverse/korean-syllables.tsv"),
    ENTRY(reverse_korean_given_names, "Transliteration/Reverse/korean-given-names.tsv"),
    ENTRY(reverse_korean_given_pairs, "Transliteration/Reverse/korean-given-pairs.tsv"),
    ENTRY(reverse_korean_letters, "Transliteration/Reverse/korean-letters.tsv"),
    ENTRY(reverse_russian_letters, "Transliteration/Reverse/russian-letters.tsv"),
    ENTRY(reverse_russian_trigrams, "Transliteration/Reverse/russian-trigrams.tsv"),
    ENTRY(russian_hangul_letters, "Transliteration/RussianHangul/letters.tsv"),
    ENTRY(russian_hangul_established, "Transliteration/RussianHangul/established.tsv"),
    ENTRY(russian_hangul_examples, "Transliteration/RussianHangul/examples.tsv"),
    ENTRY(english_names, "Transliteration/EnglishRussian/names.tsv"),
    ENTRY(english_names_hangul, "Transliteration/EnglishRussian/names-hangul.tsv"),
    ENTRY(english_rules, "Transliteration/EnglishRussian/rules.tsv"),
    ENTRY(english_rules_hangul, "Transliteration/EnglishRussian/rules-hangul.tsv"),
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
