// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Fit.h"

#include "views/common/ElidedLabel.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

namespace agm::translations {
namespace {

/// A row of buttons may take some of their padding, never a letter.
bool isCutOff(const QAbstractButton *button)
{
    if (button->text().isEmpty() || button->width() >= button->sizeHint().width())
        return false;
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return button->width() < words + icon + 8;
}

/// A word is never broken, except where a place for it is marked.
int widestWord(const QLabel *label)
{
    static const QRegularExpression between(QStringLiteral("[\\s\\x{200B}\\-–—/]+"));
    int widest = 0;
    for (const QString &word : label->text().split(between, Qt::SkipEmptyParts))
        widest = qMax(widest, label->fontMetrics().horizontalAdvance(word));
    return label->textFormat() == Qt::PlainText ? widest : 0;
}

bool isCutOff(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width())
            || label->contentsRect().width() < widestWord(label);
    return label->width() < label->minimumSizeHint().width();
}

/// Headings beside their sort mark; the last column may reach beyond the view.
QStringList narrowHeadings(const QHeaderView *header)
{
    QStringList found;
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, header->orientation()).toString();
        if (header->isSectionHidden(section) || text.isEmpty())
            continue;
        int width = 0;
        for (const QString &line : text.split(u'\n'))
            width = qMax(width, header->fontMetrics().horizontalAdvance(line));
        if (header->sectionSize(section) < width)
            found.append(text);
    }
    return found;
}

} // namespace

QStringList tooNarrow(const QWidget *window)
{
    QStringList found;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->width() == 0)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (isCutOff(button))
                found.append(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (isCutOff(label))
                found.append(label->text());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                   header && header->orientation() == Qt::Horizontal) {
            found += narrowHeadings(header);
        }
    }
    return found;
}

} // namespace agm::translations
