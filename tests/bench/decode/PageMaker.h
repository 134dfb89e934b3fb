// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace agm::bench {

/// A page of `count` ad groups, minified, as the page of the API documents them: all 59 keys in alphabetical order,
/// with nulls, escapes, text beyond ASCII, 0 to 3 issues, 20 ad groups a campaign, and 70 % of them with a targeting
/// that others have too. The same `number` makes the same page.
QByteArray makePage(int number, int count);

} // namespace agm::bench
