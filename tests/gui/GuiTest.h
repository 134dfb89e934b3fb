// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <memory>

class QWidget;

namespace agm {

class AdGroupTableView;
class Application;
class MainWindow;
namespace sandbox {
class SandboxServer;
}

/// The whole program against a real sandbox over HTTP, driven by keys as a person would.
class GuiTest : public QObject {
    Q_OBJECT

public:
    GuiTest();
    ~GuiTest() override;

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryAdGroup();
    void pausesByKeyboardAndTakesItBack();
    void saysWhatFailedAndRetries();
    void searchNarrowsAndEscClears();
    void skipsAndSaysWhy();
    void deleteAsksForTheCount();
    void aWrongKeyOffersAWayOut();
    void theServerGoneKeepsTheWindow();
    void deletedElsewhereWhileSelected();
    void aLockedAccountOffersToUnlock();
    void remembersColumnsAndWindow();
    void selectionSurvivesARefresh();
    void theStatsWindowChangesTheFigures();
    void everyControlSpeaks();
    void theDemoAccountNeedsNothing();
    void cancelKeepsWhatIsDone();
    void withoutAKeychainTheWindowSaysSo();
    void anotherAccountWaitsForTheJob();

private:
    void startServer(int adGroups = 60);
    void openProgram(const QString &key = QStringLiteral("gui-key"), const QString &url = {});
    void closeProgram();
    bool loaded(int rows);
    AdGroupTableView *table() const;
    MainWindow *window() const;
    /// The dialog over the window, once it is there.
    QWidget *dialog() const;
    bool hasNotice(const QString &keyStart) const;
    QString noticeText(const QString &keyStart) const;
    QString statusOnServer(const QString &id);
    /// Ids shown with this status word.
    QStringList shownWith(const char *status) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<Application> m_program;
};

} // namespace agm
