// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/ExportDialog.h"

#include "domain/FieldRegistry.h"
#include "views/changes/DialogParts.h"
#include "views/common/Words.h"

#include <QtCore/QDate>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

QRadioButton *choiceIn(QGroupBox *box, const QString &words, const char *name, bool enabled = true)
{
    auto *button = new QRadioButton(words, box);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(24);
    button->setEnabled(enabled);
    box->layout()->addWidget(button);
    return button;
}

QGroupBox *group(const QString &title, QLayout *into)
{
    auto *box = new QGroupBox(title);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(2);
    into->addWidget(box);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const SheetExtent &extent, const SheetChoice &choice, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Export the table"));
    setModal(true);
    build(extent, choice);
    setWriting(false);
    dialogparts::keepFitting(this);
}

void ExportDialog::build(const SheetExtent &extent, const SheetChoice &choice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    m_choices = new QWidget(this);
    layout->addWidget(m_choices);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);

    QGroupBox *rows = group(tr("Rows"), choices);
    m_shownRows = choiceIn(rows, tr("As &shown: %1").arg(words::adGroups(extent.shown)), "shownRows", extent.shown > 0);
    m_selectedRows = choiceIn(rows, tr("Se&lected: %1").arg(words::adGroups(extent.selected)), "selectedRows",
                              extent.selected > 0);
    m_allRows = choiceIn(rows, tr("&All: %1").arg(words::adGroups(extent.all)), "allRows");
    QGroupBox *columns = group(tr("Columns"), choices);
    m_shownColumns
        = choiceIn(columns, tr("As s&hown, in this order: %Ln columns", nullptr, extent.shownColumns), "shownColumns");
    m_everyColumn = choiceIn(columns, tr("&Every attribute of the API"), "everyColumn");
    QGroupBox *names = group(tr("Names and words"), choices);
    m_apiNames = choiceIn(names, tr("Of the A&PI, such as budget_amount"), "apiNames");
    m_shownNames
        = choiceIn(names, tr("As shown, such as “%1”").arg(words::fieldTitle(Field::BudgetAmount)), "shownNames");
    QGroupBox *form = group(tr("Form"), choices);
    m_csv = choiceIn(form, tr("&CSV, which can be read back with changes"), "csv");
    m_mark = new QCheckBox(tr("With a &byte order mark, by which Excel knows UTF-8"), form);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setMinimumHeight(24);
    form->layout()->addWidget(m_mark);
    m_xlsx = choiceIn(form, tr("Spreadsheet (&XLSX), with formats for numbers and times"), "xlsx");
    connect(m_csv, &QRadioButton::toggled, m_mark, &QWidget::setEnabled);

    QStringList notes{tr("Times are in UTC. What is undefined or not known stays empty. The ID is always there.")};
    if (extent.drafted > 0)
        notes += tr("%1 with drafts are written as they are shown, that is with the drafts.")
                     .arg(words::adGroups(extent.drafted));
    if (extent.loading)
        notes += tr("Figures of this stats window are still loading; those that are missing stay empty.");
    QLabel *note = dialogparts::text(notes.join(QLatin1Char('\n')), this);
    note->setObjectName(QStringLiteral("note"));
    layout->addWidget(note);
    m_failure = dialogparts::text({}, this);
    m_failure->setObjectName(QStringLiteral("failure"));
    QFont bold = m_failure->font();
    bold.setBold(true);
    m_failure->setFont(bold);
    layout->addWidget(m_failure);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Rows written"));
    layout->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("export"));
    dialogparts::makePrimary(m_export);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);

    QRadioButton *row = choice.rows == SheetChoice::Rows::Selected ? m_selectedRows
        : choice.rows == SheetChoice::Rows::All                    ? m_allRows
                                                                   : m_shownRows;
    row = row->isEnabled() ? row : m_allRows;
    row->setChecked(true);
    row->setFocus(); // on another one, Space would choose it
    (choice.columns == SheetChoice::Columns::Every ? m_everyColumn : m_shownColumns)->setChecked(true);
    (choice.names == SheetChoice::Names::Shown ? m_shownNames : m_apiNames)->setChecked(true);
    m_mark->setChecked(choice.file.mark);
    m_mark->setEnabled(choice.file.form == SheetForm::Csv);
    (choice.file.form == SheetForm::Xlsx ? m_xlsx : m_csv)->setChecked(true);
}

SheetChoice ExportDialog::choice() const
{
    SheetChoice choice;
    choice.rows = m_selectedRows->isChecked() ? SheetChoice::Rows::Selected
        : m_allRows->isChecked()              ? SheetChoice::Rows::All
                                              : SheetChoice::Rows::Shown;
    choice.columns = m_everyColumn->isChecked() ? SheetChoice::Columns::Every : SheetChoice::Columns::Shown;
    choice.names = m_shownNames->isChecked() ? SheetChoice::Names::Shown : SheetChoice::Names::Api;
    choice.file.form = m_xlsx->isChecked() ? SheetForm::Xlsx : SheetForm::Csv;
    choice.file.mark = m_mark->isChecked();
    return choice;
}

void ExportDialog::askForFile()
{
    const bool csv = m_csv->isChecked();
    const QString ending = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    auto *dialog = new QFileDialog(this, tr("Export the table"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv ? tr("Table (*.csv)") : tr("Spreadsheet (*.xlsx)")});
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("ad-groups-%1.%2").arg(QDate::currentDate().toString(Qt::ISODate), ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::fileChosen);
    dialog->open();
}

void ExportDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_choices->setEnabled(!writing);
    m_export->setEnabled(!writing);
    m_progress->setVisible(writing);
    m_failure->setVisible(!writing && !m_failure->text().isEmpty());
}

void ExportDialog::showProgress(int rows, int total)
{
    if (!m_writing)
        setWriting(true);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(rows);
}

void ExportDialog::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setAccessibleName(sentence);
    setWriting(false);
    m_export->setFocus();
}

void ExportDialog::reject()
{
    // The first Esc stops the writing, and the choices come back.
    if (m_writing)
        Q_EMIT stopRequested();
    else
        QDialog::reject();
}

} // namespace agm
