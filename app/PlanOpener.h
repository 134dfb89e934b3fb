// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

namespace agm {

class AccountSession;
class MainWindow;

/// Opens the plan that the program was started with (from the command line or a file manager) once, as soon as an
/// account is loaded: held against half an account, ad groups would seem to be gone. Main thread.
class PlanOpener final : public QObject {
    Q_OBJECT

public:
    /// `window` is not owned and must outlive this. An empty path opens nothing.
    PlanOpener(const QString &path, MainWindow *window);

    /// The account that is open now; null: none. Not owned.
    void watch(AccountSession *session);

private:
    void look();

    QString m_path; ///< empty once it was opened
    MainWindow *m_window;
    QPointer<AccountSession> m_session;
};

} // namespace agm
