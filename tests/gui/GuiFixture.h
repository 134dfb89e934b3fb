// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

class QPushButton;
class QWidget;

namespace agm {

class AccountSession;
class AdGroupTableView;
class Application;
class MainWindow;
namespace sandbox {
class SandboxServer;
}

/// The whole program against a real sandbox over HTTP, for tests that drive it by keys as a person would. Each test has
/// a folder and a server of its own.
class GuiFixture : public QObject {
    Q_OBJECT

public:
    GuiFixture();
    ~GuiFixture() override;

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// For a loaded machine; nothing waits this long when all is well.
    static constexpr int Long = 20000;

    void startServer(int adGroups = 60, const QString &key = QStringLiteral("gui-key"));
    /// The server's own database, for numbers that nothing of this program has touched.
    QString worldFile() const { return m_dir->filePath(QStringLiteral("world.sqlite")); }
    void openProgram(const QString &key = QStringLiteral("gui-key"), const QString &url = {}, const QString &plan = {});
    void closeProgram();
    bool loaded(int rows);
    AdGroupTableView *table() const;
    MainWindow *window() const;
    AccountSession *session() const;
    /// The dialog over the window, once it is there.
    QWidget *dialog() const;
    bool hasNotice(const QString &keyStart) const;
    QString noticeText(const QString &keyStart) const;
    QString statusOnServer(const QString &id);
    /// The ad group as the server answers it; empty when it is gone.
    QByteArray onServer(const QString &id);
    /// Ids shown with this status word.
    QStringList shownWith(const char *status) const;
    static QPushButton *buttonWith(QWidget *parent, const QString &words);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<Application> m_program;
};

} // namespace agm
