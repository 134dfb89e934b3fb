// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

class QWidget;

namespace agm {

class TextScan;

/// A server that sends markup, links, pictures, control characters, direction overrides and formulas wherever it may
/// send text. The whole window with its dialogs shows them as the text they are, opens nothing and loads nothing.
class HostileTextTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void aScanFindsWhatIsWrong();
    void everyTextIsOnlyText();
    void errorsAreOnlyText();
    void copiedCellsAreNoFormulas();

public Q_SLOTS:
    /// What the desktop is asked to open comes here.
    void openUrl(const QUrl &url);

private:
    void openPoisoned();
    void nobodyCame();
    void poisonWorld();
    QString poison(int kind) const;
    void selectFirst(int rows);
    void lookAtAll(TextScan &scan, const QString &where);
    void triggerAll(TextScan &scan, const QString &where, int rows);
    void closeDialogs();

    QTcpServer m_trap; ///< what the markup links to; nobody may come
    QList<QUrl> m_opened;
};

} // namespace agm
