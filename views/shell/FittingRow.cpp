// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/FittingRow.h"

#include "views/common/SafeText.h"

#include <QtCore/QEvent>

#include <QtWidgets/QStyle>

#include <algorithm>
#include <utility>

namespace agm {
namespace {

constexpr int Spacing = 16;
constexpr int Margin = 10;

/// A fixed size counts more than the hint: a progress bar's hint knows nothing of it.
QSize sizeOf(const QWidget &widget)
{
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize());
}

} // namespace

FittingRow::FittingRow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QLabel *FittingRow::addText(int importance)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    m_parts.push_back({label, label, importance, {}, {}, true, 0});
    return label;
}

void FittingRow::addFixed(QWidget *widget)
{
    widget->setParent(this);
    widget->hide();
    m_parts.push_back({widget, nullptr, 0, {}, {}, false, 0});
}

void FittingRow::addStretch()
{
    m_parts.push_back({});
}

void FittingRow::setForms(QLabel *label, const QStringList &forms)
{
    for (Part &part : m_parts) {
        if (part.label != label || part.forms == forms)
            continue;
        part.forms = forms;
        label->setAccessibleName(forms.value(0));
        fit();
    }
}

void FittingRow::setTip(QLabel *label, const QString &tip)
{
    for (Part &part : m_parts) {
        if (part.label != label || part.tip == tip)
            continue;
        part.tip = tip;
        label->setAccessibleDescription(tip);
        fit();
    }
}

void FittingRow::setWanted(QWidget *fixed, bool wanted)
{
    for (Part &part : m_parts) {
        if (part.widget == fixed && !part.label)
            part.wanted = wanted;
    }
    fit();
}

QStringList FittingRow::fullTexts() const
{
    QStringList texts;
    for (const Part &part : m_parts) {
        if (part.label && !part.forms.isEmpty())
            texts += part.forms.constFirst();
    }
    return texts;
}

QSize FittingRow::sizeHint() const
{
    int height = 24;
    for (const Part &part : m_parts) {
        if (part.widget)
            height = std::max(height, sizeOf(*part.widget).height());
    }
    return QSize(600, height + 4);
}

QSize FittingRow::minimumSizeHint() const
{
    return QSize(200, sizeHint().height());
}

void FittingRow::resizeEvent(QResizeEvent *)
{
    fit();
}

void FittingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

int FittingRow::widthOf(const Part &part, int form) const
{
    if (!part.widget)
        return 0;
    if (!part.label)
        return part.wanted ? sizeOf(*part.widget).width() : 0;
    return form < part.forms.size() ? part.label->fontMetrics().horizontalAdvance(part.forms[form]) + 2 : 0;
}

int FittingRow::totalWidth(const std::vector<int> &forms) const
{
    int total = 2 * Margin;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (const int width = widthOf(m_parts[i], forms[i]))
            total += width + Spacing;
    }
    return total;
}

std::vector<int> FittingRow::choose() const
{
    std::vector<std::size_t> texts; // the least important first
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].label && !m_parts[i].forms.isEmpty())
            texts.push_back(i);
    }
    std::stable_sort(texts.begin(), texts.end(),
                     [this](auto a, auto b) { return m_parts[a].importance < m_parts[b].importance; });
    std::vector<int> forms(m_parts.size(), 0);
    const auto fits = [&] { return totalWidth(forms) <= width(); };
    // Everything is shortened before anything leaves.
    for (const std::size_t i : texts) {
        while (!fits() && forms[i] + 1 < m_parts[i].forms.size())
            ++forms[i];
    }
    for (const std::size_t i : texts) {
        if (!fits())
            forms[i] = int(m_parts[i].forms.size());
    }
    // What was gained by the last step goes to the most important ones.
    for (auto it = texts.rbegin(); it != texts.rend(); ++it) {
        while (forms[*it] > 0) {
            --forms[*it];
            if (fits())
                continue;
            ++forms[*it];
            break;
        }
    }
    return forms;
}

void FittingRow::fit()
{
    const std::vector<int> forms = choose();
    int stretch = std::max(0, width() - totalWidth(forms));
    int x = Margin;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        if (!part.widget) {
            x += std::exchange(stretch, 0);
            continue;
        }
        part.form = forms[i];
        const int partWidth = widthOf(part, part.form);
        part.widget->setVisible(partWidth > 0);
        if (partWidth == 0)
            continue;
        if (part.label) {
            part.label->setText(part.forms[part.form]);
            part.label->setToolTip(plainTooltip({part.form > 0 ? part.forms.constFirst() : QString(), part.tip}));
        }
        const int partHeight = part.label ? height() : std::min(height(), sizeOf(*part.widget).height());
        const QRect place(x, (height() - partHeight) / 2, partWidth, partHeight);
        part.widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += partWidth + Spacing;
    }
}

} // namespace agm
