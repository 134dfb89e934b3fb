// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/JsonDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"

#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

JsonDialog::JsonDialog(const QString &adGroupId, const QString &title, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_id(adGroupId), m_formats(formats), m_text(new QPlainTextEdit),
      m_status(dialogparts::text({}, this)), m_copy(new QPushButton(tr("Copy"))), m_save(new QPushButton(tr("Save…"))),
      m_read(new QPushButton(tr("Read again")))
{
    setWindowTitle(tr("JSON of an ad group"));
    resize(680, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    QLabel *heading = dialogparts::text(title.isEmpty() ? inertLine(adGroupId) : inertLine(title), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    m_status->setObjectName(QStringLiteral("status"));
    layout->addWidget(m_status);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("JSON"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_copy, m_save, m_read}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save->setObjectName(QStringLiteral("save"));
    m_read->setObjectName(QStringLiteral("read"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &JsonDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &JsonDialog::chooseFile);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readRequested(m_id); });
    setLoading();
}

void JsonDialog::setLoading()
{
    m_status->setText(tr("Reading it from the server…"));
    m_read->setEnabled(false);
    showButtons();
}

void JsonDialog::setAnswer(const Result<AdGroupText> &answer)
{
    m_read->setEnabled(true);
    if (!answer) {
        m_status->setText(
            m_json.isEmpty()
                ? tr("It could not be read: %1").arg(inertLine(answer.error().message))
                : tr("It could not be read again; this is the last answer. %1").arg(inertLine(answer.error().message)));
        showButtons();
        return;
    }
    m_json = answer->json;
    // What is shown is made harmless; what is copied and saved is as it came.
    m_text->setPlainText(inertLines(QString::fromUtf8(m_json)));
    m_status->setText(tr("As the server answered at %1, every member in its place. Only the line breaks are ours.")
                          .arg(m_formats.clock(answer->readAt)));
    showButtons();
}

void JsonDialog::showButtons()
{
    for (QPushButton *button : {m_copy, m_save}) {
        button->setEnabled(!m_json.isEmpty());
        button->setToolTip(m_json.isEmpty() ? tr("Nothing was read yet.") : QString());
    }
}

void JsonDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json));
    m_status->setText(tr("The JSON is copied."));
}

void JsonDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the JSON"), m_id + QStringLiteral(".json"),
                                   tr("JSON files (*.%1)").arg(QLatin1String("json")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &JsonDialog::saveTo);
    dialog->open();
}

void JsonDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(m_json) == m_json.size() && file.commit();
    m_status->setText(good ? tr("The JSON is written to %1.").arg(path)
                           : tr("The file could not be written: %1").arg(file.errorString()));
}

} // namespace agm
