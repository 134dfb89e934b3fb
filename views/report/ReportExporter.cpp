// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportExporter.h"

#include "domain/Futures.h"
#include "views/common/SafeText.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace agm {
namespace {

/// `review-2026-11-22.pdf`
QString suggestedName()
{
    return QStringLiteral("review-%1.pdf").arg(QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

ReportExporter::ReportExporter(ReportPort *port, QWidget *window) : QObject(window), m_port(port), m_window(window) { }

void ReportExporter::ask(const std::function<ReportDocument()> &make)
{
    if (isBusy())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog = new QFileDialog(m_window, tr("Export report"), folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters(
        {tr("PDF, for reading and printing (*.pdf)"), tr("Web page, one file (*.html)"), tr("Spreadsheet (*.xlsx)")});
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_dialog->selectFile(suggestedName());
    // A name that was typed without an ending gets the one of the chosen form; one that was suggested changes with it.
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog.data()](const QString &filter) {
        const QString ending = filter.section(QLatin1String("*."), 1).chopped(1);
        dialog->setDefaultSuffix(ending);
        const QStringList files = dialog->selectedFiles();
        if (files.size() != 1)
            return;
        const QFileInfo chosen(files.constFirst());
        if (!chosen.completeBaseName().isEmpty() && !chosen.isDir())
            dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + ending);
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, make](const QString &file) { write(make(), file); });
    connect(m_dialog, &QObject::destroyed, this, [this] {
        m_dialog.clear(); // a widget says so before pointers to it are cleared
        Q_EMIT busyChanged(isBusy());
    });
    m_dialog->open();
    Q_EMIT busyChanged(true);
}

void ReportExporter::write(const ReportDocument &report, const QString &file)
{
    if (m_writing)
        return;
    m_writing = true;
    Q_EMIT busyChanged(true);
    const QString name = inertLine(QFileInfo(file).fileName());
    whenDone(m_port->write(report, file), this, [this, name, file](const Result<void> &done) {
        m_writing = false;
        Q_EMIT busyChanged(isBusy());
        if (done)
            Q_EMIT written(file, tr("The report is in %1.").arg(isolated(name)));
        else
            Q_EMIT failed(
                tr("The report could not be written to %1: %2").arg(isolated(name), inertLine(done.error().message)));
    });
}

} // namespace agm
