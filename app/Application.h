// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

#include <QtCore/QObject>

#include <memory>

namespace agm {

class AccountSession;
class MainWindow;

/// Makes every part of the program and hands it on by constructor; nothing is a singleton. Main thread.
class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(CommandLine line);
    ~Application() override;

    /// Shows the window (or prepares the picture) and opens the account once the event loop runs. Ends the program with
    /// QCoreApplication::exit() when a picture was asked for.
    void start();

    MainWindow *window() const;
    /// The open account; null while none is.
    AccountSession *session() const;

private:
    void openStore();
    void sessionChanged(AccountSession *session, const QString &reason);
    void takePicture();

    CommandLine m_line;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace agm
