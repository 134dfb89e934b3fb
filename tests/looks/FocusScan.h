// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QImage;
class QWidget;

namespace agm::test {

/// Looks whether the keyboard's place can be seen: goes through a window by Tab and holds the picture of each control
/// with the focus against the one without it. WCAG 2.2, 2.4.7 and 2.4.11 with the ratio of 1.4.11.
class FocusScan {
public:
    /// The window must be active.
    void look(QWidget *top, const QString &where);

    const QStringList &findings() const { return m_findings; }
    /// How many controls were looked at.
    int seen() const { return m_seen; }

    /// How many pixels of the two differ by 3:1 or more; of the whole when their sizes do.
    static int changed(const QImage &with, const QImage &without);

private:
    QStringList m_findings;
    int m_seen = 0;
};

} // namespace agm::test
