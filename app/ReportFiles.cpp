// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ReportFiles.h"

#include "domain/Elsewhere.h"
#include "domain/Futures.h"
#include "views/report/ReportPdf.h"
#include "wire/ReportHtml.h"
#include "wire/ReportXlsx.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

Result<QByteArray> encoded(const ReportDocument &report, ReportForm form, QPageSize::PageSizeId paper)
{
    switch (form) {
    case ReportForm::Pdf: return encodeReportPdf(report, paper);
    case ReportForm::Html: return encodeReportHtml(report);
    case ReportForm::Xlsx: return encodeReportXlsx(report);
    }
    return fail(ErrorKind::Internal, Tr::tr("A form without a writer."));
}

Result<void> written(const QByteArray &bytes, const QString &file)
{
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly) || save.write(bytes) != bytes.size() || !save.commit())
        return fail(ErrorKind::Storage, save.errorString(), file);
    return {};
}

} // namespace

std::optional<ReportForm> reportFormOf(const QString &file)
{
    const auto ends = [&file](const char *ending) { return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".pdf"))
        return ReportForm::Pdf;
    if (ends(".html") || ends(".htm"))
        return ReportForm::Html;
    if (ends(".xlsx"))
        return ReportForm::Xlsx;
    return std::nullopt;
}

QFuture<Result<void>> ReportFiles::write(const ReportDocument &report, const QString &file)
{
    const auto form = reportFormOf(file);
    if (!form)
        return finishedFuture<void>(
            fail(ErrorKind::Invalid, Tr::tr("A report's file ends with .pdf, .html or .xlsx."), file));
    return elsewhere([report, file, form = *form, paper = reportPaper(QLocale())] {
        const auto bytes = encoded(report, form, paper);
        return bytes ? written(*bytes, file) : Result<void>(tl::unexpected<Error>(bytes.error()));
    });
}

} // namespace agm
