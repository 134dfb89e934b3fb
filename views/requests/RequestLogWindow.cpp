// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/RequestLogWindow.h"

#include "sync/RequestCopy.h"
#include "views/changes/DialogParts.h"
#include "views/requests/RequestText.h"

#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace agm {

RequestLogWindow::RequestLogWindow(RequestLog *log, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_model(new RequestLogModel(log, formats, this)),
      m_rows(new RequestLogFilter(m_model, this))
{
    setWindowTitle(tr("Request log"));
    resize(1060, 660);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(buildFilters());
    buildTable();
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(buildDetail());
    halves->setSizes({340, 260});
    layout->addWidget(halves, 1);
    m_status = dialogparts::text({}, this);
    m_status->setObjectName(QStringLiteral("status"));
    layout->addWidget(m_status);
    layout->addWidget(buildButtons());
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &RequestLogWindow::showState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RequestLogWindow::showState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RequestLogWindow::showDetail);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &RequestLogWindow::showState);
    showState();
    showDetail();
    m_table->setFocus();
}

QWidget *RequestLogWindow::buildFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search method, path, status, request ID, problem"));
    m_search->setAccessibleName(tr("Search the request log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_part = new QComboBox;
    m_part->setAccessibleName(tr("Which requests"));
    m_part->setMinimumHeight(28);
    m_part->addItem(tr("All requests"), RequestLogFilter::All);
    m_part->addItem(tr("Failed"), RequestLogFilter::Failed);
    m_part->addItem(tr("Writes"), RequestLogFilter::Writes);
    row->addWidget(m_search, 1);
    row->addWidget(m_part);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        showState();
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->setPart(RequestLogFilter::Part(m_part->currentData().toInt()));
        showState();
    });
    return bar;
}

void RequestLogWindow::buildTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RequestLogModel::Time, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths{15, 10, 48, 9, 13, 7, 12, 13, 24};
    for (std::size_t column = 0; column < widths.size(); ++column)
        header->resizeSection(int(column), std::max(widths[column] * letter, header->sectionSizeHint(int(column))));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestLogWindow::showDetail);
}

QWidget *RequestLogWindow::buildDetail()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    const auto page = [&](const QString &title) {
        auto *text = new QPlainTextEdit;
        text->setReadOnly(true);
        text->setAccessibleName(title);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setPlaceholderText(tr("Choose a request to see its headers and body."));
        text->setTabChangesFocus(true);
        tabs->addTab(text, title);
        return text;
    };
    m_request = page(tr("Request"));
    m_response = page(tr("Answer"));
    return tabs;
}

QWidget *RequestLogWindow::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const char *name, auto what) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setMinimumSize(button->sizeHint().width() + 16, 28);
        connect(button, &QPushButton::clicked, this, what);
        row->addWidget(button);
        return button;
    };
    m_curl = add(tr("Copy as curl"), "copyCurl", &RequestLogWindow::copyCurl);
    m_export = add(tr("Export HAR…"), "export", &RequestLogWindow::chooseFile);
    m_clear = add(tr("Clear"), "clear", [this] {
        if (RequestLog *log = m_model->log())
            log->clear();
    });
    row->addStretch(1);
    add(tr("Close"), "close", &QDialog::reject);
    return bar;
}

std::optional<RequestDetail> RequestLogWindow::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const RequestLog *log = m_model->log();
    return index.isValid() && log ? log->detail(index.data(RequestLogModel::NumberRole).toLongLong()) : std::nullopt;
}

void RequestLogWindow::showDetail()
{
    const auto detail = current();
    m_curl->setEnabled(detail.has_value());
    m_curl->setToolTip(detail ? tr("The command reads the key from $WHOP_API_KEY.") : tr("Choose a request first."));
    const qint64 number = detail ? detail->entry.number : 0;
    if (number == m_shown && number != 0)
        return; // keeps the scroll place
    m_shown = number;
    m_request->setPlainText(detail ? requesttext::request(*detail) : QString());
    m_response->setPlainText(detail ? requesttext::response(*detail) : QString());
}

void RequestLogWindow::showState()
{
    const RequestLog *log = m_model->log();
    const QLocale &numbers = m_formats.locale();
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    QStringList parts;
    if (!m_said.isEmpty())
        parts.append(m_said);
    if (shown < all)
        parts.append(tr("%1 of %2 requests.").arg(numbers.toString(shown), numbers.toString(all)));
    else
        parts.append(tr("%Ln requests.", nullptr, all));
    parts.append(
        tr("In memory only, until the account is closed: the latest %1 requests, of each body %2, of all bodies "
           "%3. The key is never in it.")
            .arg(numbers.toString(log ? log->capacity() : 0), numbers.formattedDataSize(RequestLog::BodyBytes, 0),
                 numbers.formattedDataSize(RequestLog::TotalBytes, 0)));
    m_status->setText(parts.join(u' '));
    m_export->setEnabled(shown > 0);
    m_export->setToolTip(shown > 0 ? tr("Everything that is listed, as an HTTP Archive (HAR 1.2).")
                                   : tr("No request is listed."));
    m_clear->setEnabled(all > 0);
}

void RequestLogWindow::copyCurl()
{
    const auto detail = current();
    if (!detail)
        return;
    const auto command = curlOfRequest(*detail);
    if (command)
        QGuiApplication::clipboard()->setText(*command);
    m_said = command ? tr("The command is copied.") : command.error().message;
    showState();
}

void RequestLogWindow::chooseFile()
{
    auto *dialog
        = new QFileDialog(this, tr("Export the request log"), {}, tr("HTTP Archives (*.%1)").arg(QLatin1String("har")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("har"));
    connect(dialog, &QFileDialog::fileSelected, this, &RequestLogWindow::exportTo);
    dialog->open();
}

void RequestLogWindow::exportTo(const QString &path)
{
    const RequestLog *log = m_model->log();
    if (!log)
        return;
    QSaveFile file(path);
    const QByteArray har = harFile(*log, m_rows->numbers());
    const bool good = file.open(QIODevice::WriteOnly) && file.write(har) == har.size() && file.commit();
    m_said = good ? tr("The requests are written to %1.").arg(path)
                  : tr("The file could not be written: %1").arg(file.errorString());
    showState();
}

} // namespace agm
