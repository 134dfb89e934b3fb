// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/requests/RequestLogModel.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace agm {

/// The requests of this session, newest first: search, parts, detail with headers and bodies, copy as curl, export as
/// HTTP Archive. It stays beside the window; shown with show(). Main thread.
class RequestLogWindow final : public QDialog {
    Q_OBJECT

public:
    /// The log may die before the window: then it is empty.
    RequestLogWindow(RequestLog *log, const Formats &formats, QWidget *parent = nullptr);

    RequestLogModel *model() const { return m_model; }
    RequestLogFilter *rows() const { return m_rows; }
    /// Writes the listed requests as an HTTP Archive, and says in the window what became of it.
    void exportTo(const QString &file);

private:
    QWidget *buildFilters();
    QWidget *buildDetail();
    QWidget *buildButtons();
    void buildTable();
    void showDetail();
    void showState();
    void copyCurl();
    void chooseFile();
    std::optional<RequestDetail> current() const;

    Formats m_formats;
    RequestLogModel *m_model;
    RequestLogFilter *m_rows;
    QLineEdit *m_search = nullptr;
    QComboBox *m_part = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPlainTextEdit *m_response = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_curl = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_clear = nullptr;
    qint64 m_shown = 0; ///< number of the request in the detail; 0: none
    QString m_said; ///< what became of the last command
};

} // namespace agm
