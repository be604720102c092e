// The door to libxml2's parser, Debian's libxml2-dev.
//
// Debian's libxml2 is built with ICU and shows ICU's headers, of which Foundation has others; a program that
// sees both has two of each type. Nothing of ICU is needed here but the size of a structure that is never used.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
