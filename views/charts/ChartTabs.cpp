// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartTabs.h"

#include "views/common/ElidedLabel.h"
#include "views/common/Theme.h"

#include <QtCore/QEvent>
#include <QtGui/QCursor>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace agm {
namespace {

/// Names on the window's ground, the present one underlined: the panes below have no frame either.
class FlatTabBar final : public QTabBar {
public:
    FlatTabBar() { setMouseTracking(true); }

protected:
    QSize tabSizeHint(int index) const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(strong);
        return {metrics.horizontalAdvance(tabText(index)) + 24, std::max(metrics.height() + 12, 28)};
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme(palette());
        for (int i = 0; i < count(); ++i) {
            const QRect place = tabRect(i);
            const bool present = i == currentIndex();
            if (!present && place.contains(mapFromGlobal(QCursor::pos())))
                painter.fillRect(place, theme.hover);
            QFont words = font();
            words.setWeight(present ? QFont::DemiBold : QFont::Normal);
            painter.setFont(words);
            painter.setPen(present ? theme.text : theme.secondary);
            painter.drawText(place, int(Qt::AlignCenter | Qt::TextShowMnemonic), tabText(i));
            if (present)
                painter.fillRect(place.left(), place.bottom() - 1, place.width(), 2, theme.accent);
            if (present && hasFocus()) {
                painter.setPen(QPen(theme.accent, 2));
                painter.drawRect(place.adjusted(2, 2, -3, -4));
            }
        }
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)
            update();
        return QTabBar::event(event);
    }
};

} // namespace

ChartTabs::ChartTabs(QWidget *parent)
    : QWidget(parent), m_bar(new FlatTabBar), m_status(new ElidedLabel), m_stack(new QStackedWidget)
{
    m_bar->setAccessibleName(tr("Charts"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 10, 0);
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentKeyChanged(currentKey());
    });
}

void ChartTabs::addPane(const QString &key, const QString &name, QWidget *pane)
{
    // First the pane: adding the first tab already makes it current.
    m_keys.append(key);
    m_stack->addWidget(pane);
    m_bar->addTab(name);
    // A bar that is not shown yet says nothing of its new size, and the layout keeps the one it had without tabs.
    m_bar->updateGeometry();
}

QWidget *ChartTabs::pane(const QString &key) const
{
    return m_stack->widget(int(m_keys.indexOf(key)));
}

QString ChartTabs::currentKey() const
{
    return m_keys.value(m_bar->currentIndex());
}

void ChartTabs::setCurrentKey(const QString &key)
{
    if (m_keys.contains(key))
        m_bar->setCurrentIndex(int(m_keys.indexOf(key)));
}

void ChartTabs::setStatus(const QString &text)
{
    m_status->setText(text);
}

QString ChartTabs::status() const
{
    return m_status->text();
}

} // namespace agm
