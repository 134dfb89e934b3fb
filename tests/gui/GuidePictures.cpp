// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuidePictures.h"

#include <QtCore/QStringList>
#include <QtGui/QPixmap>

namespace agm {

bool keepForGuide(const QPixmap &picture, const QString &name, const QString &folder)
{
    static const QStringList shown
        = QStringLiteral("accounts alerts budget-mixed chart-trend-1 commands confirm-pause "
                         "delivery demo export filter-builder filter-names import "
                         "journal print-preview request-log result review review-page server-gone")
              .split(u' ');
    constexpr int widest = 720;
    if (!shown.contains(name))
        return true;
    const QPixmap fitting
        = picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture;
    return fitting.save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace agm
