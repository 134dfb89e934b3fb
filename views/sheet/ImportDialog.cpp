// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/ImportDialog.h"

#include "domain/Listed.h"
#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"
#include "views/editors/EffectCard.h"
#include "views/sheet/ImportModels.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int MostWrapped = 1000;

QTableView *listOf(QAbstractItemModel *model, const QString &name, const char *objectName, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(QString::fromLatin1(objectName));
    view->setAccessibleName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(std::max(24, view->fontMetrics().height() + 8));
    QHeaderView *header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    return view;
}

QString lines(int count)
{
    return count == 1 ? ImportDialog::tr("1 line read") : ImportDialog::tr("%Ln lines read", nullptr, count);
}

} // namespace

QString ImportDialog::summary(const ImportReview &review)
{
    const PasteReport &report = review.report;
    const QString source = review.source.isEmpty() ? tr("Clipboard") : inertLine(review.source);
    if (!report.problem.isEmpty())
        return tr("%1 cannot be used. %2", "file, reason").arg(source, report.problem);
    const QString groups = words::adGroups(int(report.edits.size()));
    QStringList parts{lines(report.lines)};
    parts += report.edits.isEmpty() ? tr("nothing would change")
        : report.taken == 1         ? tr("%1 would change, in 1 value").arg(groups)
                                    : tr("%1 would change, in %Ln values", nullptr, report.taken).arg(groups);
    if (report.refusedLines > 0)
        parts += report.refusedLines == 1 ? tr("1 line is refused")
                                          : tr("%Ln lines are refused", nullptr, report.refusedLines);
    return tr("%1: %2", "file: what was read").arg(source, listed(parts));
}

ImportDialog::ImportDialog(const ImportReview &review, QWidget *parent) : QDialog(parent), m_review(review)
{
    setWindowTitle(review.source.isEmpty() ? tr("Paste a sheet") : tr("Import changes"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel *head = dialogparts::text(summary(review), this);
    head->setObjectName(QStringLiteral("summary"));
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    layout->addWidget(head);
    layout->addWidget(dialogparts::text(
        tr("Nothing is changed yet. What you accept becomes drafts, and nothing is sent before you review and post."),
        this));
    buildTables(layout);
    const QStringList &over = review.report.passedOver;
    if (!over.isEmpty()) {
        QStringList names;
        for (const QString &heading : over)
            names += inertLine(heading);
        QLabel *passed
            = dialogparts::text(tr("Passed over, because they cannot be changed: %1.").arg(listed(names)), this);
        passed->setObjectName(QStringLiteral("passedOver"));
        layout->addWidget(passed);
    }
    m_failure = dialogparts::text({}, this);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->hide();
    layout->addWidget(m_failure);
    buildButtons(layout);
    resize(860, 620);
}

void ImportDialog::buildTables(QVBoxLayout *layout)
{
    const int letter = fontMetrics().averageCharWidth();
    if (!m_review.report.edits.isEmpty()) {
        auto *card = new EffectCard(this);
        card->setImpact(m_review.impact, {}, m_review.formats);
        layout->addWidget(card);
        auto *model = new ImportChangesModel(m_review.report.edits, m_review.groups, m_review.formats, this);
        QTableView *view = listOf(model, tr("Changes"), "changes", this);
        view->horizontalHeader()->resizeSection(ImportChangesModel::Title, 34 * letter);
        view->horizontalHeader()->resizeSection(ImportChangesModel::FieldName, 20 * letter);
        view->horizontalHeader()->resizeSection(ImportChangesModel::Now, 26 * letter);
        layout->addWidget(view, 2);
    }
    if (!m_review.report.refused.isEmpty()) {
        m_refusals = new ImportRefusalsModel(m_review.report.refused, this);
        auto *title = dialogparts::text(tr("Refused: such a line is left out as a whole; a column that is refused as a "
                                           "whole is left out of all lines."),
                                        this);
        layout->addWidget(title);
        QTableView *view = listOf(m_refusals, tr("Refused"), "refused", this);
        view->horizontalHeader()->resizeSection(ImportRefusalsModel::Line, 7 * letter);
        view->horizontalHeader()->resizeSection(ImportRefusalsModel::AdGroup, 28 * letter);
        view->horizontalHeader()->resizeSection(ImportRefusalsModel::Heading, 18 * letter);
        view->horizontalHeader()->resizeSection(ImportRefusalsModel::Text, 16 * letter);
        // A reason is a sentence: it is read whole. Rows are measured only as far as they are few.
        if (m_refusals->rowCount() <= MostWrapped) {
            view->setWordWrap(true);
            view->verticalHeader()->setMinimumSectionSize(view->verticalHeader()->defaultSectionSize());
            view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
            connect(view->horizontalHeader(), &QHeaderView::sectionResized, view, &QTableView::resizeRowsToContents);
        }
        layout->addWidget(view, 1);
    }
    if (m_review.report.edits.isEmpty() && !m_refusals)
        layout->addStretch(1);
}

void ImportDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &words, const char *name, auto slot) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    if (m_refusals) {
        add(tr("&Copy refused"), "copyRefused", &ImportDialog::copyRefusals);
        add(tr("&Save refused…"), "saveRefused", &ImportDialog::saveRefusals);
    }
    const int taken = m_review.report.taken;
    QPushButton *first = nullptr;
    if (taken > 0) {
        first = add(taken == 1 ? tr("&Make 1 draft value") : tr("&Make %Ln draft values", nullptr, taken), "makeDrafts",
                    [this] { confirm(false); });
        add(tr("Make drafts and &review…"), "makeAndReview", [this] { confirm(true); });
    }
    QPushButton *close = buttons->addButton(taken > 0 ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    if (first)
        dialogparts::makePrimary(first);
    else
        close->setDefault(true);
    (first ? first : close)->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::confirm(bool review)
{
    accept();
    const QString what
        = m_review.source.isEmpty() ? tr("Paste of a sheet") : tr("Import of %1").arg(inertLine(m_review.source));
    Q_EMIT confirmed(m_review.report.edits, what, review);
}

void ImportDialog::copyRefusals() const
{
    QList<QStringList> cells = m_refusals->cells();
    for (QStringList &line : cells) {
        for (QString &cell : line)
            cell = toSheetCell(cell);
    }
    QGuiApplication::clipboard()->setText(toTsv(cells));
}

void ImportDialog::saveRefusals()
{
    auto *dialog = new QFileDialog(this, tr("Save what is refused"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("refused.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::writeRefusals);
    dialog->open();
}

void ImportDialog::writeRefusals(const QString &file)
{
    QString text;
    const QList<QStringList> cells = m_refusals->cells();
    for (const QStringList &line : cells) {
        QStringList quoted;
        for (const QString &cell : line)
            quoted += toCsvCell(cell);
        text += quoted.join(u',') + QStringLiteral("\r\n");
    }
    QSaveFile save(file);
    const QByteArray bytes = text.toUtf8();
    const bool done = save.open(QIODevice::WriteOnly) && save.write(bytes) == bytes.size() && save.commit();
    const QString name = isolated(QFileInfo(file).fileName());
    m_failure->setText(done ? tr("What is refused is in %1.").arg(name)
                            : tr("%1 could not be written: %2").arg(name, inertLine(save.errorString())));
    m_failure->setAccessibleName(m_failure->text());
    m_failure->show();
}

} // namespace agm
