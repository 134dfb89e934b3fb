// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QTextBrowser;

namespace agm {

/// Name, version, licence, and what of others is in it under which licence. Opened with open(); all its text can be
/// selected with mouse and keys and is read by assistive programs.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Versions of the program, of Qt and of the system, one a line: for a person who reports a fault. Holds nothing of
    /// an account.
    static QString versionText();

private:
    QWidget *head();
    QTextBrowser *libraries();
    QPlainTextEdit *licence();
};

} // namespace agm
