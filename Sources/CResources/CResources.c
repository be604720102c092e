#include "CResources.h"

#include <string.h>

// One line a resource: its C name, its public name, its place beside this file; sorted by public name.
// clang's #embed reads the file at compile time and re-reads it when it changes.
#define EMBEDDED static const unsigned char

EMBEDDED glossary_schema[] = {
#embed "../Glossaries/Resources/glossary.schema.json"
};
EMBEDDED korean_homographs[] = {
#embed "../Morphology/Resources/Korean/homographs.tsv"
};
EMBEDDED korean_initial_sound_exceptions[] = {
#embed "../Morphology/Resources/Korean/initial-sound-exceptions.tsv"
};
EMBEDDED korean_initial_sound_words[] = {
#embed "../Morphology/Resources/Korean/initial-sound-words.tsv"
};
EMBEDDED korean_inner_sounds[] = {
#embed "../Morphology/Resources/Korean/inner-sounds.tsv"
};
EMBEDDED korean_longer_words[] = {
#embed "../Morphology/Resources/Korean/longer-words.tsv"
};
EMBEDDED korean_north_south_words[] = {
#embed "../Morphology/Resources/Korean/north-south-words.tsv"
};
EMBEDDED korean_particle_order[] = {
#embed "../Morphology/Resources/Korean/particle-order.tsv"
};
EMBEDDED korean_particles[] = {
#embed "../Morphology/Resources/Korean/particles.tsv"
};
EMBEDDED korean_readings[] = {
#embed "../Morphology/Resources/Korean/readings.tsv"
};
EMBEDDED korean_sino_syllables[] = {
#embed "../Morphology/Resources/Korean/sino-syllables.tsv"
};
EMBEDDED korean_suffixes[] = {
#embed "../Morphology/Resources/Korean/suffixes.tsv"
};
EMBEDDED korean_well_known_names[] = {
#embed "../Morphology/Resources/Korean/well-known-names.tsv"
};
EMBEDDED russian_morphology_adjectives[] = {
#embed "../Morphology/Resources/Russian/adjectives.tsv"
};
EMBEDDED russian_morphology_asian_surnames[] = {
#embed "../Morphology/Resources/Russian/asian-surnames.tsv"
};
EMBEDDED russian_morphology_endings[] = {
#embed "../Morphology/Resources/Russian/endings.tsv"
};
EMBEDDED russian_morphology_established_names[] = {
#embed "../Morphology/Resources/Russian/established-names.tsv"
};
EMBEDDED russian_morphology_given_names[] = {
#embed "../Morphology/Resources/Russian/given-names.tsv"
};
EMBEDDED russian_morphology_known_given_names[] = {
#embed "../Morphology/Resources/Russian/known-given-names.tsv"
};
EMBEDDED russian_morphology_locatives[] = {
#embed "../Morphology/Resources/Russian/locatives.tsv"
};
EMBEDDED russian_morphology_name_words[] = {
#embed "../Morphology/Resources/Russian/name-words.tsv"
};
EMBEDDED russian_morphology_nouns[] = {
#embed "../Morphology/Resources/Russian/nouns.tsv"
};
EMBEDDED russian_morphology_places[] = {
#embed "../Morphology/Resources/Russian/places.tsv"
};
EMBEDDED russian_prepositions[] = {
#embed "../Morphology/Resources/Russian/prepositions.tsv"
};
EMBEDDED russian_roles[] = {
#embed "../Morphology/Resources/Russian/roles.tsv"
};
EMBEDDED russian_morphology_surnames[] = {
#embed "../Morphology/Resources/Russian/surnames.tsv"
};
EMBEDDED russian_morphology_types[] = {
#embed "../Morphology/Resources/Russian/types.tsv"
};
EMBEDDED names_korean_family_cyrillic[] = {
#embed "../Names/Resources/Korean/family-cyrillic.tsv"
};
EMBEDDED names_korean_family_latin[] = {
#embed "../Names/Resources/Korean/family-latin.tsv"
};
EMBEDDED names_korean_family_syllables[] = {
#embed "../Names/Resources/Korean/family-syllables.tsv"
};
EMBEDDED names_korean_given_cyrillic[] = {
#embed "../Names/Resources/Korean/given-cyrillic.tsv"
};
EMBEDDED names_korean_given_latin[] = {
#embed "../Names/Resources/Korean/given-latin.tsv"
};
EMBEDDED names_korean_given_syllables[] = {
#embed "../Names/Resources/Korean/given-syllables.tsv"
};
EMBEDDED names_sounds_cyrillic_cyrillic[] = {
#embed "../Names/Resources/Sounds/cyrillic-cyrillic.tsv"
};
EMBEDDED names_sounds_cyrillic_latin[] = {
#embed "../Names/Resources/Sounds/cyrillic-latin.tsv"
};
EMBEDDED names_sounds_hangul_cyrillic[] = {
#embed "../Names/Resources/Sounds/hangul-cyrillic.tsv"
};
EMBEDDED names_sounds_hangul_hangul[] = {
#embed "../Names/Resources/Sounds/hangul-hangul.tsv"
};
EMBEDDED names_sounds_hangul_latin[] = {
#embed "../Names/Resources/Sounds/hangul-latin.tsv"
};
EMBEDDED names_sounds_latin_latin[] = {
#embed "../Names/Resources/Sounds/latin-latin.tsv"
};
EMBEDDED names_statistics_cyrillic[] = {
#embed "../Names/Resources/Statistics/cyrillic.tsv"
};
EMBEDDED names_statistics_hangul[] = {
#embed "../Names/Resources/Statistics/hangul.tsv"
};
EMBEDDED names_statistics_latin[] = {
#embed "../Names/Resources/Statistics/latin.tsv"
};
EMBEDDED names_korean_cyrillic_letters[] = {
#embed "../Names/Resources/Variants/korean-cyrillic-letters.tsv"
};
EMBEDDED names_korean_cyrillic_surnames[] = {
#embed "../Names/Resources/Variants/korean-cyrillic-surnames.tsv"
};
EMBEDDED names_korean_letters[] = {
#embed "../Names/Resources/Variants/korean-letters.tsv"
};
EMBEDDED names_korean_surnames[] = {
#embed "../Names/Resources/Variants/korean-surnames.tsv"
};
EMBEDDED names_korean_syllables[] = {
#embed "../Names/Resources/Variants/korean-syllables.tsv"
};
EMBEDDED names_ordinary_words[] = {
#embed "../Names/Resources/Variants/ordinary-words.tsv"
};
EMBEDDED names_russian_established[] = {
#embed "../Names/Resources/Variants/russian-established.tsv"
};
EMBEDDED names_russian_letters[] = {
#embed "../Names/Resources/Variants/russian-letters.tsv"
};
EMBEDDED names_given_names[] = {
#embed "../Names/Resources/given-names.tsv"
};
EMBEDDED normalization_characters[] = {
#embed "../Normalization/Resources/characters.tsv"
};
EMBEDDED normalization_homoglyphs[] = {
#embed "../Normalization/Resources/homoglyphs.tsv"
};
EMBEDDED reporting_style[] = {
#embed "../Reporting/Resources/page.css"
};
EMBEDDED reporting_page[] = {
#embed "../Reporting/Resources/page.html"
};
EMBEDDED style_academic[] = {
#embed "../Glossaries/Resources/Styles/academic.tsv"
};
EMBEDDED style_ala_lc[] = {
#embed "../Glossaries/Resources/Styles/ala-lc.tsv"
};
EMBEDDED style_ap[] = {
#embed "../Glossaries/Resources/Styles/ap.tsv"
};
EMBEDDED style_kcna[] = {
#embed "../Glossaries/Resources/Styles/kcna.tsv"
};
EMBEDDED style_reuters[] = {
#embed "../Glossaries/Resources/Styles/reuters.tsv"
};
EMBEDDED style_rok_government[] = {
#embed "../Glossaries/Resources/Styles/rok-government.tsv"
};
EMBEDDED style_tass[] = {
#embed "../Glossaries/Resources/Styles/tass.tsv"
};
EMBEDDED style_yonhap[] = {
#embed "../Glossaries/Resources/Styles/yonhap.tsv"
};
EMBEDDED english_names_hangul[] = {
#embed "../Transliteration/Resources/EnglishRussian/names-hangul.tsv"
};
EMBEDDED english_names[] = {
#embed "../Transliteration/Resources/EnglishRussian/names.tsv"
};
EMBEDDED english_rules_hangul[] = {
#embed "../Transliteration/Resources/EnglishRussian/rules-hangul.tsv"
};
EMBEDDED english_rules[] = {
#embed "../Transliteration/Resources/EnglishRussian/rules.tsv"
};
EMBEDDED korean_compounds[] = {
#embed "../Transliteration/Resources/Korean/compounds.tsv"
};
EMBEDDED korean_established[] = {
#embed "../Transliteration/Resources/Korean/established.tsv"
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
EMBEDDED korean_pronunciation_exceptions[] = {
#embed "../Transliteration/Resources/Korean/pronunciation-exceptions.tsv"
};
EMBEDDED korean_surnames[] = {
#embed "../Transliteration/Resources/Korean/surnames.tsv"
};
EMBEDDED korean_title_words[] = {
#embed "../Transliteration/Resources/Korean/title-words.tsv"
};
EMBEDDED korean_units[] = {
#embed "../Transliteration/Resources/Korean/units.tsv"
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
EMBEDDED reverse_korean_surnames[] = {
#embed "../Transliteration/Resources/Reverse/korean-surnames.tsv"
};
EMBEDDED reverse_korean_syllables[] = {
#embed "../Transliteration/Resources/Reverse/korean-syllables.tsv"
};
EMBEDDED reverse_russian_letters[] = {
#embed "../Transliteration/Resources/Reverse/russian-letters.tsv"
};
EMBEDDED reverse_russian_trigrams[] = {
#embed "../Transliteration/Resources/Reverse/russian-trigrams.tsv"
};
EMBEDDED russian_hangul_established[] = {
#embed "../Transliteration/Resources/RussianHangul/established.tsv"
};
EMBEDDED russian_hangul_examples[] = {
#embed "../Transliteration/Resources/RussianHangul/examples.tsv"
};
EMBEDDED russian_hangul_letters[] = {
#embed "../Transliteration/Resources/RussianHangul/letters.tsv"
};
EMBEDDED system_ru_ala_lc_plain[] = {
#embed "../Transliteration/Resources/Systems/ru-ala-lc-plain.tsv"
};
EMBEDDED system_ru_ala_lc[] = {
#embed "../Transliteration/Resources/Systems/ru-ala-lc.tsv"
};
EMBEDDED system_ru_bgn_pcgn[] = {
#embed "../Transliteration/Resources/Systems/ru-bgn-pcgn.tsv"
};
EMBEDDED system_ru_bs_2979[] = {
#embed "../Transliteration/Resources/Systems/ru-bs-2979.tsv"
};
EMBEDDED system_ru_din_1460[] = {
#embed "../Transliteration/Resources/Systems/ru-din-1460.tsv"
};
EMBEDDED system_ru_gost_16876_1[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-16876-1.tsv"
};
EMBEDDED system_ru_gost_16876_1983[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-16876-1983.tsv"
};
EMBEDDED system_ru_gost_16876_2[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-16876-2.tsv"
};
EMBEDDED system_ru_gost_52290[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-52290.tsv"
};
EMBEDDED system_ru_gost_52535[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-52535.tsv"
};
EMBEDDED system_ru_gost_7_0_34[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-7.0.34.tsv"
};
EMBEDDED system_ru_gost_7_79_b[] = {
#embed "../Transliteration/Resources/Systems/ru-gost-7.79-b.tsv"
};
EMBEDDED system_ru_icao[] = {
#embed "../Transliteration/Resources/Systems/ru-icao.tsv"
};
EMBEDDED system_ru_index[] = {
#embed "../Transliteration/Resources/Systems/ru-index.tsv"
};
EMBEDDED system_ru_iso_9[] = {
#embed "../Transliteration/Resources/Systems/ru-iso-9.tsv"
};
EMBEDDED system_ru_iso_r9[] = {
#embed "../Transliteration/Resources/Systems/ru-iso-r9.tsv"
};
EMBEDDED system_ru_mosmetro[] = {
#embed "../Transliteration/Resources/Systems/ru-mosmetro.tsv"
};
EMBEDDED system_ru_mvd_310[] = {
#embed "../Transliteration/Resources/Systems/ru-mvd-310.tsv"
};
EMBEDDED system_ru_mvd_782[] = {
#embed "../Transliteration/Resources/Systems/ru-mvd-782.tsv"
};
EMBEDDED system_ru_odni[] = {
#embed "../Transliteration/Resources/Systems/ru-odni.tsv"
};
EMBEDDED system_ru_press_established[] = {
#embed "../Transliteration/Resources/Systems/ru-press-established.tsv"
};
EMBEDDED system_ru_press[] = {
#embed "../Transliteration/Resources/Systems/ru-press.tsv"
};
EMBEDDED system_ru_scientific[] = {
#embed "../Transliteration/Resources/Systems/ru-scientific.tsv"
};
EMBEDDED system_ru_telegram[] = {
#embed "../Transliteration/Resources/Systems/ru-telegram.tsv"
};
EMBEDDED system_ru_un_1987[] = {
#embed "../Transliteration/Resources/Systems/ru-un-1987.tsv"
};
EMBEDDED system_ru_wikipedia[] = {
#embed "../Transliteration/Resources/Systems/ru-wikipedia.tsv"
};
EMBEDDED system_ru_yandex_maps[] = {
#embed "../Transliteration/Resources/Systems/ru-yandex-maps.tsv"
};
EMBEDDED system_ru_yandex_money[] = {
#embed "../Transliteration/Resources/Systems/ru-yandex-money.tsv"
};
EMBEDDED government_concepts[] = {
#embed "../../glossaries/government/concepts.tsv"
};
EMBEDDED government_terms[] = {
#embed "../../glossaries/government/terms.tsv"
};
EMBEDDED korea_russia_concepts[] = {
#embed "../../glossaries/korea-russia/concepts.tsv"
};
EMBEDDED korea_russia_terms[] = {
#embed "../../glossaries/korea-russia/terms.tsv"
};
EMBEDDED world_concepts[] = {
#embed "../../glossaries/world/concepts.tsv"
};
EMBEDDED world_terms[] = {
#embed "../../glossaries/world/terms.tsv"
};

#define ENTRY(symbol, name) {name, symbol, sizeof symbol}

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} entries[] = {
    ENTRY(glossary_schema, "Glossaries/glossary.schema.json"),
    ENTRY(korean_homographs, "Morphology/Korean/homographs.tsv"),
    ENTRY(korean_initial_sound_exceptions, "Morphology/Korean/initial-sound-exceptions.tsv"),
    ENTRY(korean_initial_sound_words, "Morphology/Korean/initial-sound-words.tsv"),
    ENTRY(korean_inner_sounds, "Morphology/Korean/inner-sounds.tsv"),
    ENTRY(korean_longer_words, "Morphology/Korean/longer-words.tsv"),
    ENTRY(korean_north_south_words, "Morphology/Korean/north-south-words.tsv"),
    ENTRY(korean_particle_order, "Morphology/Korean/particle-order.tsv"),
    ENTRY(korean_particles, "Morphology/Korean/particles.tsv"),
    ENTRY(korean_readings, "Morphology/Korean/readings.tsv"),
    ENTRY(korean_sino_syllables, "Morphology/Korean/sino-syllables.tsv"),
    ENTRY(korean_suffixes, "Morphology/Korean/suffixes.tsv"),
    ENTRY(korean_well_known_names, "Morphology/Korean/well-known-names.tsv"),
    ENTRY(russian_morphology_adjectives, "Morphology/Russian/adjectives.tsv"),
    ENTRY(russian_morphology_asian_surnames, "Morphology/Russian/asian-surnames.tsv"),
    ENTRY(russian_morphology_endings, "Morphology/Russian/endings.tsv"),
    ENTRY(russian_morphology_established_names, "Morphology/Russian/established-names.tsv"),
    ENTRY(russian_morphology_given_names, "Morphology/Russian/given-names.tsv"),
    ENTRY(russian_morphology_known_given_names, "Morphology/Russian/known-given-names.tsv"),
    ENTRY(russian_morphology_locatives, "Morphology/Russian/locatives.tsv"),
    ENTRY(russian_morphology_name_words, "Morphology/Russian/name-words.tsv"),
    ENTRY(russian_morphology_nouns, "Morphology/Russian/nouns.tsv"),
    ENTRY(russian_morphology_places, "Morphology/Russian/places.tsv"),
    ENTRY(russian_prepositions, "Morphology/Russian/prepositions.tsv"),
    ENTRY(russian_roles, "Morphology/Russian/roles.tsv"),
    ENTRY(russian_morphology_surnames, "Morphology/Russian/surnames.tsv"),
    ENTRY(russian_morphology_types, "Morphology/Russian/types.tsv"),
    ENTRY(names_korean_family_cyrillic, "Names/Korean/family-cyrillic.tsv"),
    ENTRY(names_korean_family_latin, "Names/Korean/family-latin.tsv"),
    ENTRY(names_korean_family_syllables, "Names/Korean/family-syllables.tsv"),
    ENTRY(names_korean_given_cyrillic, "Names/Korean/given-cyrillic.tsv"),
    ENTRY(names_korean_given_latin, "Names/Korean/given-latin.tsv"),
    ENTRY(names_korean_given_syllables, "Names/Korean/given-syllables.tsv"),
    ENTRY(names_sounds_cyrillic_cyrillic, "Names/Sounds/cyrillic-cyrillic.tsv"),
    ENTRY(names_sounds_cyrillic_latin, "Names/Sounds/cyrillic-latin.tsv"),
    ENTRY(names_sounds_hangul_cyrillic, "Names/Sounds/hangul-cyrillic.tsv"),
    ENTRY(names_sounds_hangul_hangul, "Names/Sounds/hangul-hangul.tsv"),
    ENTRY(names_sounds_hangul_latin, "Names/Sounds/hangul-latin.tsv"),
    ENTRY(names_sounds_latin_latin, "Names/Sounds/latin-latin.tsv"),
    ENTRY(names_statistics_cyrillic, "Names/Statistics/cyrillic.tsv"),
    ENTRY(names_statistics_hangul, "Names/Statistics/hangul.tsv"),
    ENTRY(names_statistics_latin, "Names/Statistics/latin.tsv"),
    ENTRY(names_korean_cyrillic_letters, "Names/Variants/korean-cyrillic-letters.tsv"),
    ENTRY(names_korean_cyrillic_surnames, "Names/Variants/korean-cyrillic-surnames.tsv"),
    ENTRY(names_korean_letters, "Names/Variants/korean-letters.tsv"),
    ENTRY(names_korean_surnames, "Names/Variants/korean-surnames.tsv"),
    ENTRY(names_korean_syllables, "Names/Variants/korean-syllables.tsv"),
    ENTRY(names_ordinary_words, "Names/Variants/ordinary-words.tsv"),
    ENTRY(names_russian_established, "Names/Variants/russian-established.tsv"),
    ENTRY(names_russian_letters, "Names/Variants/russian-letters.tsv"),
    ENTRY(names_given_names, "Names/given-names.tsv"),
    ENTRY(normalization_characters, "Normalization/characters.tsv"),
    ENTRY(normalization_homoglyphs, "Normalization/homoglyphs.tsv"),
    ENTRY(reporting_style, "Reporting/page.css"),
    ENTRY(reporting_page, "Reporting/page.html"),
    ENTRY(style_academic, "Styles/academic.tsv"),
    ENTRY(style_ala_lc, "Styles/ala-lc.tsv"),
    ENTRY(style_ap, "Styles/ap.tsv"),
    ENTRY(style_kcna, "Styles/kcna.tsv"),
    ENTRY(style_reuters, "Styles/reuters.tsv"),
    ENTRY(style_rok_government, "Styles/rok-government.tsv"),
    ENTRY(style_tass, "Styles/tass.tsv"),
    ENTRY(style_yonhap, "Styles/yonhap.tsv"),
    ENTRY(english_names_hangul, "Transliteration/EnglishRussian/names-hangul.tsv"),
    ENTRY(english_names, "Transliteration/EnglishRussian/names.tsv"),
    ENTRY(english_rules_hangul, "Transliteration/EnglishRussian/rules-hangul.tsv"),
    ENTRY(english_rules, "Transliteration/EnglishRussian/rules.tsv"),
    ENTRY(korean_compounds, "Transliteration/Korean/compounds.tsv"),
    ENTRY(korean_established, "Transliteration/Korean/established.tsv"),
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
    ENTRY(korean_pronunciation_exceptions, "Transliteration/Korean/pronunciation-exceptions.tsv"),
    ENTRY(korean_surnames, "Transliteration/Korean/surnames.tsv"),
    ENTRY(korean_title_words, "Transliteration/Korean/title-words.tsv"),
    ENTRY(korean_units, "Transliteration/Korean/units.tsv"),
    ENTRY(reverse_korean_given_names, "Transliteration/Reverse/korean-given-names.tsv"),
    ENTRY(reverse_korean_given_pairs, "Transliteration/Reverse/korean-given-pairs.tsv"),
    ENTRY(reverse_korean_letters, "Transliteration/Reverse/korean-letters.tsv"),
    ENTRY(reverse_korean_surnames, "Transliteration/Reverse/korean-surnames.tsv"),
    ENTRY(reverse_korean_syllables, "Transliteration/Reverse/korean-syllables.tsv"),
    ENTRY(reverse_russian_letters, "Transliteration/Reverse/russian-letters.tsv"),
    ENTRY(reverse_russian_trigrams, "Transliteration/Reverse/russian-trigrams.tsv"),
    ENTRY(russian_hangul_established, "Transliteration/RussianHangul/established.tsv"),
    ENTRY(russian_hangul_examples, "Transliteration/RussianHangul/examples.tsv"),
    ENTRY(russian_hangul_letters, "Transliteration/RussianHangul/letters.tsv"),
    ENTRY(system_ru_ala_lc_plain, "Transliteration/Systems/ru-ala-lc-plain.tsv"),
    ENTRY(system_ru_ala_lc, "Transliteration/Systems/ru-ala-lc.tsv"),
    ENTRY(system_ru_bgn_pcgn, "Transliteration/Systems/ru-bgn-pcgn.tsv"),
    ENTRY(system_ru_bs_2979, "Transliteration/Systems/ru-bs-2979.tsv"),
    ENTRY(system_ru_din_1460, "Transliteration/Systems/ru-din-1460.tsv"),
    ENTRY(system_ru_gost_16876_1, "Transliteration/Systems/ru-gost-16876-1.tsv"),
    ENTRY(system_ru_gost_16876_1983, "Transliteration/Systems/ru-gost-16876-1983.tsv"),
    ENTRY(system_ru_gost_16876_2, "Transliteration/Systems/ru-gost-16876-2.tsv"),
    ENTRY(system_ru_gost_52290, "Transliteration/Systems/ru-gost-52290.tsv"),
    ENTRY(system_ru_gost_52535, "Transliteration/Systems/ru-gost-52535.tsv"),
    ENTRY(system_ru_gost_7_0_34, "Transliteration/Systems/ru-gost-7.0.34.tsv"),
    ENTRY(system_ru_gost_7_79_b, "Transliteration/Systems/ru-gost-7.79-b.tsv"),
    ENTRY(system_ru_icao, "Transliteration/Systems/ru-icao.tsv"),
    ENTRY(system_ru_index, "Transliteration/Systems/ru-index.tsv"),
    ENTRY(system_ru_iso_9, "Transliteration/Systems/ru-iso-9.tsv"),
    ENTRY(system_ru_iso_r9, "Transliteration/Systems/ru-iso-r9.tsv"),
    ENTRY(system_ru_mosmetro, "Transliteration/Systems/ru-mosmetro.tsv"),
    ENTRY(system_ru_mvd_310, "Transliteration/Systems/ru-mvd-310.tsv"),
    ENTRY(system_ru_mvd_782, "Transliteration/Systems/ru-mvd-782.tsv"),
    ENTRY(system_ru_odni, "Transliteration/Systems/ru-odni.tsv"),
    ENTRY(system_ru_press_established, "Transliteration/Systems/ru-press-established.tsv"),
    ENTRY(system_ru_press, "Transliteration/Systems/ru-press.tsv"),
    ENTRY(system_ru_scientific, "Transliteration/Systems/ru-scientific.tsv"),
    ENTRY(system_ru_telegram, "Transliteration/Systems/ru-telegram.tsv"),
    ENTRY(system_ru_un_1987, "Transliteration/Systems/ru-un-1987.tsv"),
    ENTRY(system_ru_wikipedia, "Transliteration/Systems/ru-wikipedia.tsv"),
    ENTRY(system_ru_yandex_maps, "Transliteration/Systems/ru-yandex-maps.tsv"),
    ENTRY(system_ru_yandex_money, "Transliteration/Systems/ru-yandex-money.tsv"),
    ENTRY(government_concepts, "glossaries/government/concepts.tsv"),
    ENTRY(government_terms, "glossaries/government/terms.tsv"),
    ENTRY(korea_russia_concepts, "glossaries/korea-russia/concepts.tsv"),
    ENTRY(korea_russia_terms, "glossaries/korea-russia/terms.tsv"),
    ENTRY(world_concepts, "glossaries/world/concepts.tsv"),
    ENTRY(world_terms, "glossaries/world/terms.tsv"),
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
