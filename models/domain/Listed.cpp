// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Listed.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Listed)
};

} // namespace

QString listed(const QStringList &parts)
{
    return parts.join(Tr::tr(", ", "between the parts of a list"));
}

} // namespace agm
