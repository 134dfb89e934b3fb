// SPDX-License-Identifier: GPL-3.0-or-later
// Only what moc makes of these interfaces.
#include "sync/SeriesBook.h"
