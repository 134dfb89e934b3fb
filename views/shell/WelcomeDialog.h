// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace agm {

/// The page of the first start: look at the demo, or connect an account; what its key needs, where it is kept, and that
/// nothing is sent before it is posted. It knows no account: it says what was asked for. Opened with open().
class WelcomeDialog final : public QDialog {
    Q_OBJECT

public:
    explicit WelcomeDialog(QWidget *parent = nullptr);

    /// Where a key would be kept, in a whole sentence.
    void setKeyPlace(const QString &text);

Q_SIGNALS:
    void connectRequested();

private:
    void buildDemo(QVBoxLayout *layout);
    void buildConnect(QVBoxLayout *layout);

    QLabel *m_keyPlace;
    QPushButton *m_demo;
};

} // namespace agm
