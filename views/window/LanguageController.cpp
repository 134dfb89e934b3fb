// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/LanguageController.h"

#include "views/common/Languages.h"
#include "views/shell/LanguageDialog.h"
#include "views/window/AccountsPort.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace agm {

LanguageController::LanguageController(QAction *action, ViewMemory *memory, QMainWindow *window)
    : QObject(window), m_memory(memory), m_window(window)
{
    connect(action, &QAction::triggered, this, &LanguageController::open);
}

void LanguageController::open()
{
    const QString chosen = QString::fromLatin1(m_memory->load(languages::memoryName()));
    auto *dialog = new LanguageDialog(languages::available(), chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LanguageDialog::languageChosen, this,
            [this](const QString &code) { m_memory->store(languages::memoryName(), code.toLatin1()); });
    dialog->open();
}

} // namespace agm
