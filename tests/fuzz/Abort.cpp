// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"

#include <cstdio>
#include <cstdlib>

namespace agm::fuzz {

void broken(const char *what)
{
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace agm::fuzz
