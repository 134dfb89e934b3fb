// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AdGroupReader.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace agm {

/// An ad group in the server's own words: read once more when it opens, shown as it came, to be copied or saved. Opened
/// with open(); the owner reads. Main thread.
class JsonDialog final : public QDialog {
    Q_OBJECT

public:
    JsonDialog(const QString &adGroupId, const QString &title, const Formats &formats, QWidget *parent = nullptr);

    /// The answer is on its way.
    void setLoading();
    /// An answer, or why there is none; a text that is there stays.
    void setAnswer(const Result<AdGroupText> &answer);
    const QByteArray &json() const { return m_json; }
    /// Writes the text to the file, and says in the window what became of it.
    void saveTo(const QString &file);

Q_SIGNALS:
    /// Read it again.
    void readRequested(const QString &adGroupId);

private:
    void copy();
    void chooseFile();
    void showButtons();

    QString m_id;
    Formats m_formats;
    QByteArray m_json;
    QPlainTextEdit *m_text;
    QLabel *m_status;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_read;
};

} // namespace agm
