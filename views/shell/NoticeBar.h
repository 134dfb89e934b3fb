// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Notice.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace agm {

class NoticeRow;

/// The messages above the table, the worst first, at most MaxRows of them (the rest comes up as others are dismissed).
/// Each new or changed message is announced to assistive programs. When the message that has the keyboard goes, the
/// keyboard is again where it was before it came here. Main thread.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxRows = 3;

    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;

    /// Replaces the notice of the same key; the same notice again is not announced a second time.
    void post(const Notice &notice);
    /// Takes a notice away without dismissed().
    void withdraw(const QString &key);
    void clear();
    bool has(const QString &key) const;
    /// All of them, the worst first, within a level the newest first.
    const QList<Notice> &notices() const { return m_notices; }

Q_SIGNALS:
    void actionTriggered(const QString &key, const QString &actionId);
    /// An assistive program was told of this text.
    void announced(const QString &text);
    /// A person closed it.
    void dismissed(const QString &key);

private:
    NoticeRow *makeRow(const Notice &notice);
    void showRows();
    void rememberFocus(QWidget *before, QWidget *now);

    QVBoxLayout *m_layout;
    QLabel *m_more;
    QList<Notice> m_notices;
    QList<NoticeRow *> m_rows;
    QPointer<QWidget> m_focusBefore;
};

} // namespace agm
