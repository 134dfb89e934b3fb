// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingCodes.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace agm {

/// A field whose typed text is looked up: what it may stand for is listed right under it, over the page. Up and Down
/// choose, Enter or a click takes, Escape closes the list. What this program knows by itself is there at once; what has
/// to be asked for comes behind it, so that no row moves under the person's hand.
class TargetingSearchField : public QWidget {
    Q_OBJECT
public:
    explicit TargetingSearchField(QWidget *parent = nullptr);
    ~TargetingSearchField() override;

    using Local = std::function<QList<TargetingSuggestion>(const QString &text)>;
    /// Starts asking for the text. The answer comes by showAnswer() or showRefusal() with the same number; a
    /// higher number makes the one before meaningless.
    using Remote = std::function<void(const QString &text, quint64 number)>;

    QLineEdit *edit() const { return m_edit; }
    void setLocal(Local local) { m_local = std::move(local); }
    /// Null: nothing is asked for. `stop` is called when an answer is no longer wanted.
    void setRemote(Remote remote, std::function<void()> stop);
    void showAnswer(quint64 number, const QList<TargetingSuggestion> &found);
    void showRefusal(quint64 number, const QString &why);
    /// Says under the field what the person can do; empty hides it.
    void setNote(const QString &note);
    QString note() const;
    /// An accessible name, which is the label beside or above it.
    void setLabel(const QString &label);

    bool isOpen() const;
    QStringList shownTexts() const;
    /// How long typing must rest before something is asked for.
    static constexpr int RestMilliseconds = 250;

Q_SIGNALS:
    void chosen(const agm::TargetingEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void textTyped();
    void ask();
    void rebuild();
    void place();
    void close();
    void take(int row);
    bool keyPressed(int key);

    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
    QPointer<QListWidget> m_list; // a child of the window, so that it may lie over the page
    QTimer m_rest;
    Local m_local;
    Remote m_remote;
    std::function<void()> m_stop;
    QList<TargetingSuggestion> m_near;
    QList<TargetingSuggestion> m_far;
    quint64 m_number = 0;
    bool m_asking = false;
};

} // namespace agm
