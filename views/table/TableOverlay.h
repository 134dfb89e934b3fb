// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace agm {

/// What stands in the place of rows when there are none: loading, an empty account, nothing that matches, an error.
class TableOverlay final : public QWidget {
    Q_OBJECT
public:
    explicit TableOverlay(QWidget *parent);

    enum class Kind { None, Loading, EmptyAccount, NothingMatches, Error };
    Kind kind() const { return m_kind; }
    /// The main sentence shown.
    QString message() const;

    void showNothing();
    /// `soFar` ad groups arrived; negative: not known.
    void showLoading(int soFar);
    void showEmptyAccount();
    void showNothingMatches(int hidden);
    /// `message` is plain text, `advice` may be empty.
    void showError(const QString &message, const QString &advice);

Q_SIGNALS:
    void clearFiltersRequested();
    void retryRequested();
    void refreshRequested();

private:
    void show(Kind kind, const QString &title, const QString &text, const QString &button);

    Kind m_kind = Kind::None;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace agm
