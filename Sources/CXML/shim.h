// The door to libxml2's streaming reader, Debian's libxml2-dev.
#include <libxml/xmlreader.h>
