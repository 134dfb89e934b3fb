// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sheet/SheetMaker.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace agm {

/// How much there is to be written.
struct SheetExtent {
    int shown = 0; ///< ad groups
    int selected = 0;
    int all = 0;
    int shownColumns = 0;
    int drafted = 0; ///< ad groups with a draft
    bool loading = false; ///< figures of the stats window are still to come
};

/// "Export the table": which rows and columns, under which names, in which form; then where to. It stays while the file
/// is written, with its progress and a way to stop. Opened with open().
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const SheetExtent &extent, const SheetChoice &choice, QWidget *parent = nullptr);

    SheetChoice choice() const;
    /// Of `total` rows `rows` are written; the choices are off meanwhile.
    void showProgress(int rows, int total);
    /// It did not work: says why, and everything can be chosen again.
    void showFailure(const QString &sentence);

    void reject() override;

Q_SIGNALS:
    /// Where to was chosen; the ending fits the form.
    void fileChosen(const QString &file);
    /// The person stops the writing.
    void stopRequested();

private:
    void build(const SheetExtent &extent, const SheetChoice &choice);
    void askForFile();
    void setWriting(bool writing);

    QWidget *m_choices = nullptr;
    QRadioButton *m_shownRows = nullptr;
    QRadioButton *m_selectedRows = nullptr;
    QRadioButton *m_allRows = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_everyColumn = nullptr;
    QRadioButton *m_apiNames = nullptr;
    QRadioButton *m_shownNames = nullptr;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_xlsx = nullptr;
    QCheckBox *m_mark = nullptr;
    QLabel *m_failure = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    bool m_writing = false;
};

} // namespace agm
