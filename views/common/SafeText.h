// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm {

/// Text from a server is data: it may hold line breaks, control characters, markup and right-to-left overrides. These
/// make it fit to be shown; none is used on the way to a server.

/// One line: line breaks and tabs become arrows (↵ ⇥), other control characters, direction overrides and isolates
/// become U+FFFD, and so does what is piled on a letter beyond six accents: it would be drawn across other lines. The
/// text of a cell; what is copied from it.
QString inertLine(const QString &text);
/// Like inertLine(), but keeps line breaks.
QString inertLines(const QString &text);
/// inertLine() between FSI and PDI: for use inside a sentence, so that right-to-left text cannot reorder what stands
/// beside it.
QString isolated(const QString &text);
/// A tooltip that wraps and shows every character: escaped, inert but for isolates, a paragraph per line, no empty ones.
QString plainTooltip(const QStringList &lines);

} // namespace agm
