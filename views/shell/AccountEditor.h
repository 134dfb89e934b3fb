// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"
#include "sync/ConnectionTest.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace agm {

/// Where keys are kept.
struct KeyPlace {
    bool keychain = true;
    QString reason; ///< why there is no keychain, in plain words; may be empty

    /// "Keys are kept in this computer's keychain." or that they last for this session only, and why.
    QString text() const;
};

/// One field of the account form that cannot be taken as it is.
struct AccountFault {
    enum class Place { Name, BaseUrl, Key, VersionDate, AccountId };
    Place place;
    QString message;
};

/// The form of one account: name, world, base URL, key, version date, account id, limits, with Test connection. Opened
/// with open(). The key leaves it only in the two signals.
class AccountEditor final : public QDialog {
    Q_OBJECT

public:
    /// An account with an empty id is a new one. `hasKey`: a key is kept already, the field may stay empty.
    AccountEditor(const AccountConfig &account, bool hasKey, const KeyPlace &place, QWidget *parent = nullptr);

    /// The account as typed, trimmed. A new account of a real world is locked (read-only), and so is one that moves to
    /// another server.
    AccountConfig account() const;
    /// As typed, trimmed; empty: the kept key stays.
    QString key() const;
    QList<AccountFault> faults() const;

    /// What the form refuses: an empty name, a URL that is neither https nor http to this computer or that carries a
    /// query, a user or a fragment, an empty key, white space or control characters within a key, an unreal version
    /// date, white space in the account id. A kept key belongs to its server: another server needs the key again.
    static QList<AccountFault> check(const AccountConfig &account, const QString &key, bool keyIsKept);

    void showReport(const ConnectionReport &report);
    void showSaveFailed(const QString &message);

Q_SIGNALS:
    void saveRequested(const agm::AccountConfig &account, const QString &key);
    void testRequested(const agm::AccountConfig &account, const QString &key);
    /// The values changed or the form was closed while a test ran.
    void testAbandoned();

private:
    void buildForm(const KeyPlace &place);
    QWidget *buildKeyField();
    void buildButtons();
    QLabel *addField(const QString &label, QLineEdit *field, AccountFault::Place place, QWidget *box = nullptr);
    bool keyIsKept() const;
    void environmentChanged();
    void inputChanged();
    bool showFaults();
    void test();
    void save();

    void buildLimits();
    void editLimits();

    AccountConfig m_original;
    GuardSettings m_guard;
    bool m_hasKey;
    bool m_testing = false;
    bool m_tried = false; ///< faults are shown from the first try on, not while the form is still being filled in
    QGridLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLabel *m_meaning;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QToolButton *m_reveal;
    QLineEdit *m_versionDate;
    QLineEdit *m_accountId;
    QPushButton *m_limits;
    QLabel *m_limitsText;
    QHash<AccountFault::Place, QLabel *> m_faultLabels;
    QLabel *m_message;
    QListWidget *m_findings;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace agm
