// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/ReportPort.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>

#include <functional>

namespace agm {

/// "Export report…": asks where to, and has the report written there. Main thread.
class ReportExporter final : public QObject {
    Q_OBJECT

public:
    /// The port is not owned and must outlive this. `window` is what the dialog stands before; it owns this.
    ReportExporter(ReportPort *port, QWidget *window);

    /// Asks for a file. `make` gives the report when one was chosen, so that it holds what is shown by then. While the
    /// question stands or a file is being written, nothing happens.
    void ask(const std::function<ReportDocument()> &make);
    /// Without the question. An ending is not added.
    void write(const ReportDocument &report, const QString &file);
    bool isBusy() const { return m_writing || m_dialog; }

Q_SIGNALS:
    /// Whether ask() would do something changed.
    void busyChanged(bool busy);
    /// A sentence that names the file.
    void written(const QString &file, const QString &sentence);
    /// Nothing was left at the file's place; what stood there before stands there still.
    void failed(const QString &sentence);

private:
    ReportPort *m_port;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    bool m_writing = false;
};

} // namespace agm
