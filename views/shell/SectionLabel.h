// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace agm {

/// A small heading over a part of the side bar; it names that part for screen readers.
class SectionLabel final : public QLabel {
    Q_OBJECT

public:
    SectionLabel(const QString &text, QWidget *names, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void style();
    bool m_styling = false;
};

} // namespace agm
