// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterValueEdit.h"

#include "views/common/Words.h"
#include "views/filter/FilterTimeEdit.h"
#include "views/filter/FilterWordsEdit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace agm {
namespace {

constexpr int LeastHeight = 26;

QString placeholder(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Amount: return FilterValueEdit::tr("50 or 50usd");
    case FilterKind::Rate: return FilterValueEdit::tr("2");
    case FilterKind::Multiple: return FilterValueEdit::tr("1.5");
    case FilterKind::Text: return FilterValueEdit::tr("words, with commas between");
    case FilterKind::List: return FilterValueEdit::tr("words, with commas between");
    case FilterKind::Issues: return FilterValueEdit::tr("words or a number");
    default: return FilterValueEdit::tr("100");
    }
}

/// A line of text: amounts, numbers, rates, words that are not known beforehand.
class LineEdit final : public FilterValueEdit {
public:
    LineEdit(Field field, FilterOp op, const FilterContext &context, QWidget *parent)
        : FilterValueEdit(parent), m_op(op), m_kind(filterKind(field)), m_locale(context.locale),
          m_line(new QLineEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line);
        m_line->setMinimumHeight(LeastHeight);
        m_line->setPlaceholderText(op == FilterOp::Matches ? QStringLiteral("^US .*2026$") : placeholder(m_kind));
        m_line->setAccessibleName(words::fieldTitle(field));
        if (m_kind == FilterKind::Rate)
            layout->addWidget(new QLabel(QStringLiteral("%"), this));
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &FilterValueEdit::changed);
    }
    QString text() const override
    {
        const QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return {};
        if (m_op == FilterOp::Matches)
            return filterPatternText({m_line->text(), m_caseSensitive});
        const bool words = m_kind == FilterKind::Text || m_kind == FilterKind::List || m_kind == FilterKind::Word
            || (m_kind == FilterKind::Issues && m_op == FilterOp::Has);
        if (words)
            return wordList(typed);
        // Blanks would end the value: "1 234" is one number.
        const bool percent = m_kind == FilterKind::Rate && !typed.endsWith(QLatin1Char('%'));
        return filterListItem(percent ? typed + QLatin1Char('%') : typed);
    }
    void showNode(const FilterNode &node) override
    {
        if (const auto *pattern = std::get_if<FilterPattern>(&node.value)) {
            m_caseSensitive = pattern->caseSensitive;
            m_line->setText(pattern->pattern);
        } else if (const auto *list = std::get_if<QStringList>(&node.value)) {
            QStringList items;
            for (const QString &word : *list)
                items.append(word.contains(QLatin1Char(',')) || word.contains(QLatin1Char('"')) ? filterListItem(word)
                                                                                                : word);
            const bool quotes = items.join(QString()).contains(QLatin1Char('"'));
            QStringList quoted;
            for (const QString &word : *list)
                quoted.append(filterListItem(word));
            m_line->setText(quotes ? quoted.join(QLatin1Char(',')) : items.join(QStringLiteral(", ")));
        } else {
            QString shown = filterValueText(node.field, node.value, m_locale);
            if (m_kind == FilterKind::Rate)
                shown.chop(1);
            m_line->setText(shown);
        }
    }

private:
    static QString wordList(const QString &typed)
    {
        // Who writes quotation marks writes the list as in the search field.
        if (typed.contains(QLatin1Char('"')))
            return typed;
        QStringList items;
        for (const QString &word : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                items.append(filterListItem(word.trimmed()));
        }
        return items.join(QLatin1Char(','));
    }

    FilterOp m_op;
    FilterKind m_kind;
    QLocale m_locale;
    QLineEdit *m_line;
    bool m_caseSensitive = false;
};

class FlagEdit final : public FilterValueEdit {
public:
    FlagEdit(Field field, QWidget *parent) : FilterValueEdit(parent), m_choice(new QComboBox(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_choice);
        layout->addStretch();
        m_choice->addItem(FilterValueEdit::tr("yes"), QStringLiteral("yes"));
        m_choice->addItem(FilterValueEdit::tr("no"), QStringLiteral("no"));
        m_choice->setMinimumHeight(LeastHeight);
        m_choice->setAccessibleName(words::fieldTitle(field));
        setFocusProxy(m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FilterValueEdit::changed);
    }
    QString text() const override { return m_choice->currentData().toString(); }
    void showNode(const FilterNode &node) override
    {
        const auto *flag = std::get_if<double>(&node.value);
        m_choice->setCurrentIndex(flag && *flag > 0 ? 0 : 1);
    }

private:
    QComboBox *m_choice;
};

} // namespace

FilterValueEdit *FilterValueEdit::make(Field field, FilterOp op, bool asLength, const FilterContext &context,
                                       const FilterVocabulary &vocabulary, QWidget *parent)
{
    if (op == FilterOp::Any || op == FilterOp::None)
        return nullptr;
    const FilterKind kind = filterKind(field);
    if (kind == FilterKind::Flag)
        return new FlagEdit(field, parent);
    if (kind == FilterKind::Instant)
        return new FilterTimeEdit(field, asLength, context, parent);
    const bool byList = kind == FilterKind::Word || (field == Field::AdCampaign && op != FilterOp::Has)
        || field == Field::MessageApps;
    if (byList && op != FilterOp::Matches)
        return new FilterWordsEdit(field, filterWordChoices(field, vocabulary), parent);
    return new LineEdit(field, op, context, parent);
}

} // namespace agm
