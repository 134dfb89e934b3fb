// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/period/PeriodLineModel.h"

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace agm {

class PeriodList;

/// The frame of a part of the review: heading, body, or the sentence that there is nothing, and below the way from the
/// lines to their ad groups in the table.
class PeriodCard : public QFrame {
    Q_OBJECT

public:
    /// `meaning` explains the part in a tooltip.
    PeriodCard(const QString &title, const QString &meaning, QWidget *parent = nullptr);

    /// Stands between heading and body. The card takes it over.
    void addChoice(QWidget *choice);
    void setBody(QWidget *body);
    /// Takes the body's place; empty: the body is shown.
    void setNothing(const QString &sentence);
    /// Stands beside the heading, quietly.
    void setHint(const QString &hint);
    /// What "Select n ad groups" selects; empty: the button is not there.
    void setSelectable(const QStringList &ids);
    /// The button that shows more or fewer lines; empty: not there.
    void setMore(const QString &text);

    /// What Tab goes through, as it stands from top to bottom.
    QList<QWidget *> tabStops() const;
    QString nothing() const;
    QPushButton *selectButton() const { return m_select; }
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void chosen(const QStringList &ids);
    void moreClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dim();
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QLabel *m_hint;
    QLabel *m_nothing;
    QWidget *m_body = nullptr;
    QWidget *m_choice = nullptr;
    QPushButton *m_select;
    QToolButton *m_more;
    QStringList m_ids;
};

/// A card of lines, the first few at first.
class PeriodLineCard final : public PeriodCard {
    Q_OBJECT

public:
    /// Lines shown at first, and at most: what is beyond is for the table.
    static constexpr int Few = 5;
    static constexpr int Most = 100;

    PeriodLineCard(const QString &title, const QString &meaning, QWidget *parent = nullptr);

    /// How many lines are shown now, at most.
    int lines() const { return m_expanded ? Most : Few; }
    /// Makes the first lines, at most so many: a hundred that nobody asked to see cost a frame to write.
    using MakeLines = std::function<QList<PeriodEntry>(int most)>;
    /// `entries`: the first lines() of `total`; `ids`: of all of them. `nothing` is said when there is none. `make` is
    /// asked when the person wants more or fewer.
    void setLines(const QList<PeriodEntry> &entries, int total, const QStringList &ids, const QString &nothing,
                  const MakeLines &make);
    PeriodList *list() const { return m_list; }

private:
    void show(const QList<PeriodEntry> &entries);
    PeriodLineModel *m_model;
    PeriodList *m_list;
    MakeLines m_make;
    int m_total = 0;
    bool m_expanded = false;
};

} // namespace agm
