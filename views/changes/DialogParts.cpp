// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/DialogParts.h"

#include "views/common/Theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm::dialogparts {
namespace {

class Fitter final : public QObject {
public:
    explicit Fitter(QDialog *dialog) : QObject(dialog), m_dialog(dialog) { dialog->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::Show || type == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(
                this, [this] { grow(); }, Qt::QueuedConnection);
        if (type == QEvent::Show)
            grow();
        return false;
    }

private:
    void grow()
    {
        const QLayout *layout = m_dialog->layout();
        if (!layout || !m_dialog->isVisible())
            return;
        m_dialog->layout()->activate();
        const int width = std::max(m_dialog->width(), layout->totalMinimumSize().width());
        const int wanted
            = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
        const int room = m_dialog->screen()->availableGeometry().height();
        const int height = std::max(m_dialog->height(), std::min(wanted, room));
        if (QSize(width, height) != m_dialog->size())
            m_dialog->resize(width, height);
    }

    QDialog *m_dialog;
};

} // namespace

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(std::max(6.0, font.pointSizeF() * factor));
    return font;
}

QLabel *text(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setAccessibleName(text);
    return label;
}

void makePrimary(QPushButton *button)
{
    button->setDefault(true);
    QPalette colors = button->palette();
    // Fusion paints a default button much lighter than this colour: 4.5:1 has to hold for what it paints.
    const Theme theme(colors);
    // In high contrast nothing is shaded, and the palette's own pair is what its readers know.
    const QColor fill = theme.highContrast ? colors.color(QPalette::Highlight)
                                           : Theme::readable(theme.accent, Qt::black, {QColor(Qt::white)}, 8);
    const QColor text = theme.highContrast ? colors.color(QPalette::HighlightedText) : QColor(Qt::white);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        colors.setColor(group, QPalette::Button, fill);
        colors.setColor(group, QPalette::ButtonText, text);
    }
    button->setPalette(colors);
}

void keepFitting(QDialog *dialog)
{
    new Fitter(dialog);
}

} // namespace agm::dialogparts
