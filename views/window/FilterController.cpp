// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/FilterController.h"

#include "items/FilterCompletion.h"
#include "views/common/SafeText.h"
#include "views/filter/FilterAssist.h"
#include "views/filter/FilterBuilder.h"
#include "views/shell/AccountBar.h"
#include "views/shell/SideBar.h"
#include "views/window/SessionModels.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

#include <chrono>

namespace agm {
namespace {

/// A word that may become a field's name is searched after this.
constexpr std::chrono::milliseconds NameTime{350};

/// The last word of the text is two letters or more of a field's name.
bool mayBecomeName(const QString &text)
{
    const FilterPlace place = filterPlaceAt(text, int(text.size()));
    return (place.what == FilterPlace::What::Name || place.what == FilterPlace::What::Operator)
        && place.typed.size() > 1 && !filterFieldsFor(place.typed).isEmpty();
}

} // namespace

FilterController::FilterController(SessionModels *models, AccountBar *bar, SideBar *side, QAction *build,
                                   QWidget *window)
    : QObject(window), m_models(models), m_bar(bar), m_side(side), m_window(window)
{
    bar->filterAssist()->setVocabulary([this](Field field) { return wordsOf(field); });
    connect(bar, &AccountBar::searchChanged, this, &FilterController::searchChanged);
    m_wait.setSingleShot(true);
    m_wait.setInterval(NameTime);
    connect(&m_wait, &QTimer::timeout, this, &FilterController::apply);
    connect(bar, &AccountBar::searchLeft, this, [this] {
        if (m_wait.isActive())
            apply();
    });
    connect(build, &QAction::triggered, this, &FilterController::openBuilder);
    connect(bar, &AccountBar::builderRequested, this, &FilterController::openBuilder);
    connect(side, &SideBar::filterChanged, this, &FilterController::apply);
    m_clock.setInterval(std::chrono::minutes(1));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_followsClock)
            apply();
    });
    m_clock.start();
}

FilterController::~FilterController() = default;

FilterContext FilterController::context() const
{
    return {m_window->locale(), m_bar->windowButton()->window().zone(), QDateTime::currentDateTimeUtc()};
}

AdGroupFilter FilterController::filterOf(const FilterNode &expression) const
{
    AdGroupFilter filter = m_side->filter();
    filter.expression = expression;
    return filter;
}

void FilterController::searchChanged(const QString &text)
{
    if (m_bar->searchField()->hasFocus() && mayBecomeName(text))
        m_wait.start();
    else
        apply();
}

void FilterController::apply()
{
    m_wait.stop();
    const FilterParse parse = parseFilter(m_bar->searchText(), context());
    std::optional<FilterProblem> problem = parse.problem;
    AdGroupFilterModel *rows = m_models->rows();
    const FilterNode before = m_expression;
    if (!problem) {
        m_expression = parse.root;
        m_followsClock = parse.followsClock;
    }
    rows->setFilter(filterOf(m_expression));
    if (!problem && rows->filterGaveUp()) {
        problem = FilterProblem{0, int(m_bar->searchText().size()),
                                tr("The pattern needs too many steps for some titles. Write it simpler: nothing like "
                                   "(a+)+, where a repetition stands in a repetition."),
                                false};
        m_expression = before;
        rows->setFilter(filterOf(m_expression));
    }
    if (problem && !problem->unfinished) {
        const QString still = filterText(m_expression, context().locale);
        problem->message += QLatin1Char('\n')
            + (still.isEmpty() ? tr("Until then every ad group is shown.")
                               : tr("Until then the table shows: %1").arg(inertLine(still)));
    }
    m_bar->filterAssist()->setProblem(problem);
    m_bar->searchField()->update();
    Q_EMIT applied();
}

void FilterController::setExpression(const FilterNode &expression)
{
    m_bar->searchField()->setText(filterText(expression, context().locale));
    apply();
}

FilterNode FilterController::everything() const
{
    const AdGroupFilter side = m_side->filter();
    std::vector<FilterNode> parts{m_expression};
    const auto addWords = [&parts](Field field, FilterOp op, const QSet<Word> &words) {
        QStringList texts;
        for (const Word word : words)
            texts.append(word.text());
        texts.sort();
        if (!texts.isEmpty())
            parts.push_back(FilterNode::on(field, op, texts));
    };
    addWords(Field::Status, FilterOp::Has, side.statuses);
    addWords(Field::AdCampaign, FilterOp::Equal, side.campaigns);
    const auto addState = [&parts](FilterState state, bool holds) {
        parts.push_back(holds ? FilterNode::is(state) : FilterNode::negated(FilterNode::is(state)));
    };
    if (side.hasIssues)
        addState(FilterState::Issues, *side.hasIssues);
    // "No delivery" is measured: unknown impressions are not among it.
    if (side.delivering == false)
        parts.push_back(FilterNode::on(Field::Impressions, FilterOp::Equal, 0.0));
    else if (side.delivering)
        addState(FilterState::Delivering, true);
    if (side.drafted)
        addState(FilterState::Drafted, true);
    return FilterNode::allOf(std::move(parts));
}

QStringList FilterController::wordsOf(Field field) const
{
    QSet<QString> words;
    const AdGroupTableModel *table = m_models->table();
    if (field == Field::AdCampaign) {
        for (const CampaignPtr &campaign : table->campaigns())
            words.insert(campaign->title);
    } else if (filterKind(field) == FilterKind::Word && !isDerived(field)) {
        for (const AdGroupPtr &group : table->groups())
            words.insert(rawText(*group, field));
    }
    words.remove(QString());
    return words.values();
}

void FilterController::openBuilder()
{
    auto *builder = new FilterBuilder(m_expression, context(), m_window);
    builder->setAttribute(Qt::WA_DeleteOnClose);
    builder->setVocabulary([this](Field field) { return wordsOf(field); });
    builder->setCounter([this](const FilterNode &node) { return m_models->rows()->countMatches(filterOf(node)); });
    connect(builder, &FilterBuilder::built, this, &FilterController::setExpression);
    builder->open();
}

} // namespace agm
