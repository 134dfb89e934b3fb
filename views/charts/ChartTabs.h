// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStackedWidget;
class QTabBar;

namespace agm {

class ElidedLabel;

/// The panes of the chart dock under one row: their names at the left, what they all show at the right ("3 ad groups ·
/// previous 7 days dashed").
class ChartTabs final : public QWidget {
    Q_OBJECT

public:
    explicit ChartTabs(QWidget *parent = nullptr);

    /// Takes the pane over. `key` is stable ("trend"), `name` translated.
    void addPane(const QString &key, const QString &name, QWidget *pane);
    QWidget *pane(const QString &key) const;
    QString currentKey() const;
    /// Unknown keys change nothing.
    void setCurrentKey(const QString &key);
    void setStatus(const QString &text);
    QString status() const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);

private:
    QTabBar *m_bar;
    ElidedLabel *m_status;
    QStackedWidget *m_stack;
    QStringList m_keys;
};

} // namespace agm
