// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/EditorParts.h"

#include "views/common/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>

namespace agm::editorparts {
namespace {

class WheelFilter final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        // Not accepted, so that the form around it gets it and scrolls.
        event->ignore();
        return true;
    }
};

class DimFilter final : public QObject {
public:
    explicit DimFilter(QWidget *widget) : QObject(widget), m_widget(widget) { apply(); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_applying)
            apply();
        return false;
    }

private:
    void apply()
    {
        m_applying = true;
        // From the parent: the widget's own palette has the dim colour already.
        const QWidget *parent = m_widget->parentWidget();
        QPalette palette = parent ? parent->palette() : m_widget->palette();
        const QColor dim = Theme(palette).secondary;
        palette.setColor(QPalette::WindowText, dim);
        palette.setColor(QPalette::Text, dim);
        m_widget->setPalette(palette);
        m_applying = false;
    }

    QWidget *m_widget;
    bool m_applying = false;
};

} // namespace

void ignoreWheel(QWidget *widget)
{
    widget->installEventFilter(new WheelFilter(widget));
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

QColor textColor(Severity severity, const QPalette &palette)
{
    const Theme theme(palette);
    switch (severity) {
    case Severity::Blocked:
        return Theme::readable(QColor(0xB3, 0x26, 0x1E), theme.text, {theme.base, theme.window},
                               theme.highContrast ? 7 : 4.5);
    case Severity::Warning: return theme.text;
    case Severity::Note: break;
    }
    return theme.secondary;
}

QColor frameColor(Severity severity, const QPalette &palette)
{
    const Theme theme(palette);
    const double ratio = theme.highContrast ? 4.5 : 3;
    if (severity == Severity::Blocked)
        return Theme::readable(QColor(0xB3, 0x26, 0x1E), theme.text, {theme.base, theme.window}, ratio);
    return Theme::readable(QColor(0xE6, 0x9F, 0x00), theme.text, {theme.base, theme.window}, ratio);
}

QString mark(Severity severity)
{
    switch (severity) {
    case Severity::Blocked: return QStringLiteral("✖ ");
    case Severity::Warning: return QStringLiteral("▲ ");
    case Severity::Note: break;
    }
    return {};
}

void makeDim(QWidget *label)
{
    label->installEventFilter(new DimFilter(label));
}

} // namespace agm::editorparts
