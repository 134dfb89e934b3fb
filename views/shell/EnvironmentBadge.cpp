// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/EnvironmentBadge.h"

#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace agm {
namespace {

constexpr int Point = 9; ///< how far the production sign's ends reach out
constexpr int MaxHostLetters = 28;

/// Fixed, so that a world looks the same in every theme; each text has at least 4.5:1 on its fill.
struct Look {
    QColor fill;
    QColor text;
};

Look lookOf(Environment environment)
{
    switch (environment) {
    case Environment::Demo: return {QColor(0x56, 0xB4, 0xE9), Qt::black};
    case Environment::WhopSandbox: return {QColor(0xB5, 0xE3, 0xD3), Qt::black};
    case Environment::Production: return {QColor(0xA3, 0x36, 0x00), Qt::white};
    case Environment::Custom: return {QColor(0xF0, 0xE4, 0x42), Qt::black};
    }
    return {Qt::white, Qt::black};
}

QPainterPath shapeOf(Environment environment, const QRectF &box)
{
    QPainterPath path;
    switch (environment) {
    case Environment::Demo:
    case Environment::WhopSandbox: path.addRoundedRect(box, box.height() / 2, box.height() / 2); break;
    case Environment::Custom: path.addRect(box); break;
    case Environment::Production:
        path.moveTo(box.left(), box.center().y());
        path.lineTo(box.left() + Point, box.top());
        path.lineTo(box.right() - Point, box.top());
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.right() - Point, box.bottom());
        path.lineTo(box.left() + Point, box.bottom());
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent) : QWidget(parent)
{
    QFont small = dialogparts::scaled(font(), 0.88);
    small.setBold(true);
    setFont(small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

QString EnvironmentBadge::wordFor(const AccountConfig &account)
{
    switch (account.environment) {
    case Environment::Demo: return tr("DEMO");
    case Environment::WhopSandbox: return tr("SANDBOX");
    case Environment::Production: return tr("PRODUCTION");
    case Environment::Custom: break;
    }
    const QString host = inertLine(account.baseUrl.host());
    const QString place
        = account.baseUrl.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(account.baseUrl.port());
    return place.isEmpty() ? tr("CUSTOM") : tr("CUSTOM %1").arg(place);
}

QString EnvironmentBadge::meaningOf(const AccountConfig &account)
{
    switch (account.environment) {
    case Environment::Demo: return tr("The demo account lives on this computer. No real money is spent.");
    case Environment::WhopSandbox: return tr("Whop's sandbox. No real money is spent.");
    case Environment::Production: return tr("A real account. Changes here spend or stop real money.");
    case Environment::Custom: break;
    }
    return account.isLoopback()
        ? tr("A server on this computer (%1).").arg(account.baseUrl.toDisplayString())
        : tr("Another server (%1). Take its money for real.").arg(account.baseUrl.toDisplayString());
}

void EnvironmentBadge::setAccount(const AccountConfig &account)
{
    m_environment = account.environment;
    m_text = wordFor(account);
    setAccessibleName(m_text);
    setAccessibleDescription(meaningOf(account));
    setToolTip(plainTooltip({meaningOf(account)}));
    show();
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * MaxHostLetters);
    return QSize(width + 22 + (m_environment == Environment::Production ? Point : 0),
                 std::max(24, metrics.height() + 6));
}

QSize EnvironmentBadge::minimumSizeHint() const
{
    return sizeHint();
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const Look look = lookOf(m_environment);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen rim(theme.outline, m_environment == Environment::WhopSandbox ? 1.5 : 1);
    if (m_environment == Environment::WhopSandbox)
        rim.setDashPattern({3, 2});
    painter.setPen(rim);
    painter.setBrush(look.fill);
    painter.drawPath(shapeOf(m_environment, QRectF(rect()).adjusted(1, 1, -1, -1)));
    painter.setPen(look.text);
    const int margin = m_environment == Environment::Production ? Point + 4 : 10;
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideMiddle, inner.width() + 2));
}

} // namespace agm
