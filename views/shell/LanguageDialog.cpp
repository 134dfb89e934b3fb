// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/LanguageDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Languages.h"
#include "views/shell/FormLabels.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

LanguageDialog::LanguageDialog(const QStringList &codes, const QString &chosen, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox(this))
{
    setWindowTitle(tr("Language"));
    setModal(true);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    QGridLayout *form = forms::makeForm();
    layout->addLayout(form);
    const QString ofSystem = languages::ownName(languages::bestOf(QLocale::system().uiLanguages()));
    m_language->addItem(tr("As the system (%1)").arg(ofSystem), QString());
    // Each in its own words: who reads no other language must find theirs.
    for (const QString &code : codes)
        m_language->addItem(languages::ownName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    m_language->setMinimumHeight(28);
    forms::addRow(form, tr("&Language"), m_language);
    layout->addWidget(dialogparts::text(tr("Texts, numbers, dates and the side a line begins on follow it. It counts "
                                           "from the next start of the program on."),
                                        this));
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *use = buttons->addButton(tr("Use this language"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("use"));
    dialogparts::makePrimary(use);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT languageChosen(m_language->currentData().toString());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    dialogparts::keepFitting(this);
}

} // namespace agm
