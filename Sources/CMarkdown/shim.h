// The door to md4c, Debian's libmd4c-dev: its text callbacks point into the input, so offsets are exact.
#include <md4c.h>
