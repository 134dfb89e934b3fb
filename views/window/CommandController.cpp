// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/CommandController.h"

#include "items/FilterGrammar.h"
#include "items/SearchFold.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/details/DeliveryDialog.h"
#include "views/guide/GuideWindow.h"
#include "views/palette/CommandPalette.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FilterController.h"
#include "views/window/MainActions.h"
#include "views/window/SessionModels.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace agm {
namespace {

/// A shorter beginning of an action's name may as well be a word that is searched.
constexpr qsizetype ShortestVerb = 3;

Command commandOf(QAction *action)
{
    Command command;
    command.title = commandTitle(action->text());
    if (action->isCheckable() && !action->actionGroup())
        command.title = action->isChecked() ? CommandController::tr("%1: hide").arg(command.title)
                                            : CommandController::tr("%1: show").arg(command.title);
    command.on = action->isEnabled();
    if (command.on)
        command.hint = action->shortcut().toString(QKeySequence::NativeText);
    else
        command.hint = MainActions::whyOff(action);
    command.run = [action] { action->trigger(); };
    return command;
}

QList<QByteArray> foldedWords(const QString &text)
{
    return searchFold(text).simplified().split(' ');
}

/// How many words of `typed` name the command: the first one begins its name, the next ones go on with it, as in
/// "replace in titles". 0: they name something else.
qsizetype namedBy(const QString &name, const QStringList &typed)
{
    const QList<QByteArray> words = foldedWords(name);
    if (typed.isEmpty() || typed[0].size() < ShortestVerb || !words[0].startsWith(searchFold(typed[0])))
        return 0;
    qsizetype named = 1;
    while (named < words.size() && named < typed.size() && words[named] == searchFold(typed[named]))
        ++named;
    return named;
}

} // namespace

CommandController::CommandController(const MainActions *actions, SessionModels *models, FilterController *filters,
                                     AdGroupTableView *table, QMainWindow *window)
    : QObject(window), m_actions(actions), m_models(models), m_filters(filters), m_table(table), m_window(window)
{
    connect(actions->commands, &QAction::triggered, this, &CommandController::open);
    connect(actions->delivery, &QAction::triggered, this, &CommandController::explainDelivery);
    connect(actions->guide, &QAction::triggered, this, &CommandController::openGuide);
    connect(actions->about, &QAction::triggered, this, [this] { MainActions::openAbout(m_window); });
}

void CommandController::open()
{
    auto *palette = new CommandPalette([this](const QString &typed) { return commands(typed); }, m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void CommandController::openGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void CommandController::explainDelivery()
{
    const QStringList selected = m_table->selectedIds();
    const AdGroupTableModel *table = m_models->table();
    const int row = selected.size() == 1 ? table->rowOf(selected.constFirst()) : -1;
    if (row < 0)
        return;
    const AdGroupPtr &group = table->group(row);
    const auto findings = deliveryCheck(*group, table->campaign(row).get(), QDateTime::currentDateTimeUtc());
    const FilterContext context = m_filters->context();
    auto *dialog = new DeliveryDialog(group->title, findings, Formats(context.locale, context.zone), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<Command> CommandController::commands(const QString &typed) const
{
    struct Ranked {
        int rank;
        Command command;
    };
    QList<Ranked> ranked;
    const QList<QAction *> actions = m_window->actions();
    for (QAction *action : actions) {
        if (action == m_actions->commands || action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (const auto rank = commandRank(commandTitle(action->text()), typed))
            ranked.append({*rank * 2 + int(!action->isEnabled()), commandOf(action)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<Command> found = onFilter(typed);
    for (Ranked &each : ranked)
        found.append(std::move(each.command));
    return found;
}

QList<CommandController::OnMany> CommandController::onMany() const
{
    const ChangeActions &change = m_actions->change;
    return {
        {m_actions->pause, "Pause"},
        {m_actions->resume, "Resume"},
        {m_actions->remove, "Delete"},
        {change.budget, "Budget and bidding"},
        {change.targeting, "Targeting"},
        {change.schedule, "Schedule"},
        {change.rename, "Replace in titles"},
        {change.duplicate, "Duplicate"},
        {change.draftDeletion, "Mark for deletion"},
    };
}

QList<Command> CommandController::onFilter(const QString &typed) const
{
    const QStringList words = typed.simplified().split(u' ');
    QList<Command> found;
    for (const auto &[action, english] : onMany()) {
        const qsizetype named = std::max(namedBy(commandTitle(action->text()).remove(u'…'), words),
                                         namedBy(QLatin1String(english), words));
        if (named == 0 || named == words.size())
            continue;
        const QString rest = typed.trimmed().section(QRegularExpression(QStringLiteral("\\s+")), int(named));
        const FilterParse parse = parseFilter(rest, m_filters->context());
        Command command;
        const QString name = commandTitle(action->text()).remove(u'…');
        const int count = parse.problem ? 0 : m_models->rows()->countMatches({.expression = parse.root});
        if (parse.problem) {
            command.title = tr("%1: what matches %2", "Pause: what matches spend>50").arg(name, inertLine(rest));
            command.hint = parse.problem->message.section(u'\n', 0, 0);
        } else {
            command.title = tr("%1: %2 that match %3", "Pause: 12 ad groups that match spend>50")
                                .arg(name, words::adGroups(count), inertLine(rest));
            command.hint = count > 0 ? tr("shows and selects them, then asks") : tr("no ad group matches");
        }
        command.on = count > 0;
        command.run = [this, rest, chosen = action] { selectMatches(rest, chosen); };
        found.append(command);
    }
    return found;
}

void CommandController::selectMatches(const QString &filterText, QAction *then) const
{
    const FilterParse parse = parseFilter(filterText, m_filters->context());
    if (parse.problem)
        return;
    m_actions->clearFilters->trigger();
    m_filters->setExpression(parse.root);
    m_table->setFocus();
    m_table->selectAll();
    // What can be done with the selection is known once the window has heard of it.
    connect(m_table, &AdGroupTableView::selectionChangedGathered, then, &QAction::trigger,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    Q_EMIT m_table->selectionChangedGathered();
}

} // namespace agm
