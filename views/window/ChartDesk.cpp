// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ChartDesk.h"

#include "domain/Draft.h"
#include "domain/Elsewhere.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "domain/OwnTurn.h"
#include "sync/AccountKeeper.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/charts/AsSeenBox.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/ComparePane.h"
#include "views/charts/FunnelPane.h"
#include "views/charts/MixPane.h"
#include "views/charts/ScatterPane.h"
#include "views/charts/TrendChart.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"
#include "views/shell/Notice.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AccountsPort.h"
#include "views/window/InsightDesk.h"
#include "views/window/SeriesWords.h"
#include "views/window/SessionModels.h"
#include "views/window/TrendScope.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

/// Moving through the table with a held key must not ask for each row.
constexpr std::chrono::milliseconds GatherTime{60};
/// The first change after some quiet is shown at once, with what else comes in the same turn of the event loop.
constexpr std::chrono::milliseconds QuietTime{250};
/// All time has no first day: the trend shows its last days.
constexpr int AllTimeDays = 90;
/// So many ad groups take a part of a second to be drawn.
constexpr int ManyGroups = TrendScope::Many;

QStringList keysOf(const QList<Field> &fields)
{
    QStringList keys;
    for (const Field field : fields)
        keys.append(QString::fromLatin1(fieldInfo(field).key));
    return keys;
}

/// What an older or newer program called otherwise is left out.
QList<Field> fieldsOf(const QStringList &keys)
{
    QList<Field> fields;
    for (const QString &key : keys) {
        if (const auto field = fieldByKey(key.toLatin1()))
            fields.append(*field);
    }
    return fields;
}

/// The points of these days, in the same order.
MetricSeries part(const MetricSeries &series, QDate first, QDate last)
{
    // Points ascend by time. Only those of the days are copied: there may be 100 000 series.
    const auto begin = std::find_if(series.points.cbegin(), series.points.cend(),
                                    [first](const MetricPoint &point) { return point.day >= first; });
    const auto end
        = std::find_if(begin, series.points.cend(), [last](const MetricPoint &point) { return point.day > last; });
    return {series.adGroupId, series.granularity, series.source, QList<MetricPoint>(begin, end)};
}

/// Gives the lines their days, those before the first of the trend too; the currency that most have comes first. Any
/// thread.
void fillLines(TrendData &data, QDate asked, const QHash<QString, MetricSeries> &series)
{
    QHash<Currency, int> counts;
    for (TrendLine &line : data.lines) {
        const MetricSeries days = series.value(line.id);
        line.series = part(days, data.first, data.last);
        line.previous = part(days, asked, data.first.addDays(-1));
        ++counts[line.currency];
    }
    std::stable_sort(data.lines.begin(), data.lines.end(), [&counts](const TrendLine &a, const TrendLine &b) {
        return counts.value(a.currency) > counts.value(b.currency);
    });
}

} // namespace

ChartDesk::ChartDesk(SessionModels *models, InsightDesk *insights, AdGroupTableView *table, ChartTabs *tabs,
                     ViewMemory *memory, QObject *parent)
    : QObject(parent), m_models(models), m_insights(insights), m_table(table), m_tabs(tabs), m_memory(memory),
      m_trend(new TrendChart)
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, [this] { inOwnTurn(this, [this] { refresh(); }); });
    tabs->addPane(QStringLiteral("trend"), tr("Trend"), m_trend);
    follow(new ComparePane, "compare", tr("Compare"));
    follow(new ScatterPane, "scatter", tr("Scatter"));
    follow(new MixPane, "mix", tr("Mix"));
    follow(new FunnelPane, "funnel", tr("Funnel"));
    restore();
    connect(m_trend, &TrendChart::adGroupActivated, this,
            [this](const QString &id) { m_table->selectIds({id}, true); });
    connect(m_trend->asSeen(), &AsSeenBox::dayChosen, this, &ChartDesk::refreshSoon);
    connect(m_trend, &ChartPane::retryRequested, this, [this] {
        m_asked = {};
        refreshSoon();
    });
    connect(m_trend, &ChartPane::notice, this, [this](const QString &text) {
        Q_EMIT noticePosted({QStringLiteral("chart"), NoticeLevel::Info, text, {}, {}, true});
    });
    connect(m_tabs, &ChartTabs::currentKeyChanged, this, &ChartDesk::refreshSoon);
    connect(m_insights, &InsightDesk::changed, this, &ChartDesk::refreshSoon);
    connect(m_models, &SessionModels::accountChanged, this, &ChartDesk::refreshSoon);
    connect(m_models->rows(), &AdGroupFilterModel::filterChanged, this, &ChartDesk::refreshSoon);
}

void ChartDesk::follow(GroupsPane *pane, const char *key, const QString &name)
{
    m_panes.append(pane);
    m_keys.append(QString::fromLatin1(key));
    m_tabs->addPane(m_keys.constLast(), name, pane);
    connect(pane, &GroupsPane::selectionRequested, this,
            [this](const QStringList &ids) { m_table->selectIds(ids, true); });
    connect(pane, &ChartPane::notice, this, [this](const QString &text) {
        Q_EMIT noticePosted({QStringLiteral("chart"), NoticeLevel::Info, text, {}, {}, true});
    });
}

void ChartDesk::restore()
{
    QVariantMap kept;
    QDataStream stream(m_memory->load(QStringLiteral("charts")));
    stream >> kept;
    if (stream.status() != QDataStream::Ok)
        return;
    m_tabs->setCurrentKey(kept.value(QStringLiteral("tab")).toString());
    m_trend->setMetrics(fieldsOf(kept.value(QStringLiteral("metrics")).toStringList()));
    m_trend->setTotal(kept.value(QStringLiteral("total")).toBool());
    for (int i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setView(kept.value(m_keys[i]).toMap());
}

void ChartDesk::remember() const
{
    QVariantMap kept{{QStringLiteral("tab"), m_tabs->currentKey()},
                     {QStringLiteral("metrics"), keysOf(m_trend->metrics())},
                     {QStringLiteral("total"), m_trend->isTotal()}};
    for (int i = 0; i < m_panes.size(); ++i)
        kept.insert(m_keys[i], m_panes[i]->view());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kept;
    m_memory->store(QStringLiteral("charts"), bytes);
}

void ChartDesk::attach(AccountSession *session)
{
    m_request.reset();
    m_asked = {};
    m_selection.clear();
    m_drawn = false;
    if (m_session)
        m_session->listing()->disconnect(this);
    m_session = session;
    m_trend->asSeen()->setDay({}); // another account's past is another one
    if (session)
        connect(session->listing(), &Listing::changed, this, &ChartDesk::listingChanged);
    refreshSoon();
}

void ChartDesk::listingChanged()
{
    if (m_session->listing()->state() == ListingState::Loading) {
        if (m_models->table()->rowCount() == 0 && m_trend->state() == ChartPane::State::Empty)
            refreshSoon(); // it was asked before the listing began
        return;
    }
    m_drawn = false;
    refreshSoon(); // what isArriving() held back
}

void ChartDesk::showSelection(const QStringList &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    for (GroupsPane *pane : std::as_const(m_panes))
        pane->setSelection(selection);
    refreshSoon();
}

void ChartDesk::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        refreshSoon();
    else
        m_request.reset(); // what nobody looks at is not asked for
}

void ChartDesk::refreshSoon()
{
    if (!m_shown || m_gather.isActive())
        return;
    const bool quiet = !m_refreshed.isValid() || m_refreshed.hasExpired(QuietTime.count());
    m_gather.start(quiet ? std::chrono::milliseconds(0) : GatherTime);
}

/// A large account is on its way: what is asked for now would be asked for again with the next page, each time for
/// more.
bool ChartDesk::isArriving() const
{
    if (!m_session || !m_selection.isEmpty() || m_models->rows()->rowCount() < ManyGroups)
        return false;
    const AccountKeeper *keeper = m_session->keeper();
    if (keeper && !keeper->isRestored())
        return true;
    // Over rows of an earlier run the charts are there from the start, and once more at the end.
    const bool isKnown = keeper && keeper->shown();
    return m_session->listing()->state() == ListingState::Loading && (m_drawn || !isKnown);
}

void ChartDesk::refresh()
{
    if (!m_shown || isArriving())
        return;
    m_refreshed.start();
    m_drawn = true;
    if (m_session && m_session->listing()->window().zone() != m_zone) {
        m_zone = m_session->listing()->window().zone();
        const Formats formats(QLocale(), m_zone);
        m_trend->setFormats(formats);
        for (GroupsPane *pane : std::as_const(m_panes))
            pane->setFormats(formats);
    }
    if (m_tabs->currentKey() == QLatin1String("trend"))
        askTrend();
    else
        showGroups();
    showStatus();
}

void ChartDesk::showGroups()
{
    const AdGroupFilterModel *rows = m_models->rows();
    const AdGroupTableModel *table = m_models->table();
    QList<ChartGroup> groups;
    groups.reserve(rows->rowCount());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const AdGroupPtr &group = rows->group(row);
        if (isLocalId(group->id))
            continue; // only drafted: it has no figures
        groups.append({group, m_insights->insights().value(group->id), table->campaignTitle(rows->sourceRow(row))});
    }
    for (int i = 0; i < m_panes.size(); ++i) {
        if (m_keys[i] == m_tabs->currentKey())
            m_panes[i]->setGroups(groups);
    }
}

void ChartDesk::askTrend()
{
    if (!m_session) {
        m_request.reset();
        m_asked = {};
        m_trend->showEmpty(tr("No account is open"));
        return;
    }
    const TrendScope scope = trendScope(*m_models->rows(), *m_session->repository(), m_selection);
    const QStringList &ids = scope.ids;
    m_leftOut = scope.leftOut;
    const TimeWindow window = m_session->listing()->window();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool allTime = window.preset() == WindowPreset::AllTime;
    SeriesQuery query;
    query.adGroupIds = ids;
    query.last = allTime ? now.toTimeZone(window.zone()).date() : window.lastDay(now);
    query.first = allTime ? query.last.addDays(1 - AllTimeDays) : window.firstDay(now);
    m_first = query.first;
    const int days = int(query.first.daysTo(query.last)) + 1;
    query.granularity = days == 1 ? Granularity::Hour : Granularity::Day;
    if (!allTime)
        query.first = query.first.addDays(-days); // the period before is drawn dashed
    m_trend->asSeen()->setToday(now.toTimeZone(window.zone()).date());
    if (const QDate seen = m_trend->asSeen()->day(); seen.isValid())
        query.asOf = seen.endOfDay(window.zone());
    if (ids.isEmpty()) {
        m_request.reset();
        m_asked = {};
        // Before the first page there is no filter to clear, and the account is being loaded.
        if (m_session->listing()->state() == ListingState::Loading && m_models->table()->rowCount() == 0)
            m_trend->showLoading();
        else
            m_trend->showEmpty(tr("No ad group is shown"),
                               tr("Clear the filters, or load the account, to see its trend."));
        return;
    }
    if (m_request && query == m_asked) {
        showTrend();
        return;
    }
    m_asked = query;
    m_request.reset(m_session->series()->request(query, this));
    connect(m_request.get(), &SeriesRequest::changed, this, [this] {
        if (!m_request->isFinished()) // finished() follows
            showTrend();
    });
    connect(m_request.get(), &SeriesRequest::finished, this, &ChartDesk::showTrend);
    showTrend();
}

/// The lines are still without their days: fillLines().
TrendData ChartDesk::trendFrame() const
{
    const TimeWindow window = m_session->listing()->window();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TrendData data;
    data.last = m_asked.last;
    data.first = m_first;
    data.previousFirst = m_first != m_asked.first ? m_asked.first : QDate();
    data.zone = window.zone();
    data.granularity = m_asked.granularity;
    // A day that was not over when it was seen is drawn as such.
    data.today = (m_asked.asOf.isValid() ? m_asked.asOf : now).toTimeZone(data.zone).date();
    for (const QString &id : m_asked.adGroupIds) {
        const AdGroupPtr group = m_session->repository()->group(id);
        if (group && m_request->answer().series.contains(id))
            data.lines.append({id, group->title, group->spendCurrency, {}, {}, 0});
    }
    const QSet<QString> ids(m_asked.adGroupIds.cbegin(), m_asked.adGroupIds.cend());
    const Formats formats(QLocale(), data.zone);
    for (const OwnChange &change : m_insights->ownChanges()) {
        if (m_asked.asOf.isValid() && change.at > m_asked.asOf)
            continue;
        if (ids.contains(change.adGroupId) && change.at.toTimeZone(data.zone).date() >= data.first)
            data.ticks.append(
                {change.at, change.adGroupId,
                 tr("%1 %2→%3", "what changed, before and after")
                     .arg(words::fieldTitle(change.field), settingText(change.field, change.before, formats),
                          settingText(change.field, change.after, formats))});
    }
    data.notes = seriesNotes(m_request->answer());
    if (m_asked.asOf.isValid())
        data.notes.prepend(tr("As seen at the end of %1").arg(formats.day(m_trend->asSeen()->day())));
    // The table sums the window of its own zone; nothing tells the zone of the reports.
    if (data.zone.offsetFromUtc(data.first.startOfDay(Qt::UTC)) != 0
        || data.zone.offsetFromUtc(data.last.startOfDay(Qt::UTC)) != 0)
        data.notes.append(tr("Days as the account reports them, not those of %1: they need not add up to the table’s "
                             "totals")
                              .arg(Formats::zoneCity(data.zone)));
    if (m_leftOut > 0)
        data.notes.prepend(
            tr("The %1 ad groups with the most spend; %2 more are left out. Filter or select to see them.")
                .arg(QLocale().toString(TrendScope::Asked), QLocale().toString(m_leftOut)));
    return data;
}

void ChartDesk::showTrend()
{
    if (!m_request)
        return;
    const quint64 number = ++m_drawing;
    // A sum that grows while answers come would be read as the account's.
    const bool isMany = m_asked.adGroupIds.size() > TrendChart::MostLines;
    if (!m_request->isFinished() && isMany && m_request->answer().series.size() < m_asked.adGroupIds.size()) {
        m_trend->showLoading();
        showStatus();
        return;
    }
    const auto work = [data = trendFrame(), asked = m_asked.first, series = m_request->answer().series] {
        TrendData filled = data;
        fillLines(filled, asked, series);
        return filled;
    };
    if (!isMany) {
        draw(work());
        return;
    }
    // The days of thousands of ad groups are some megabytes.
    whenFinished(elsewhere(work), this, [this, number](const TrendData &made) {
        if (number == m_drawing && m_request)
            draw(made);
    });
}

void ChartDesk::draw(const TrendData &data)
{
    const bool isMany = m_asked.adGroupIds.size() > TrendChart::MostLines;
    const bool any = std::any_of(data.lines.cbegin(), data.lines.cend(), [](const TrendLine &line) {
        return !line.series.points.isEmpty() || !line.previous.points.isEmpty();
    });
    const bool partial = !m_request->isFinished() && isMany && data.lines.size() < m_asked.adGroupIds.size();
    if (any && !partial)
        m_trend->setTrend(data);
    else if (!m_request->isFinished())
        m_trend->showLoading();
    else if (!m_request->answer().gaps.isEmpty())
        m_trend->showFailed(m_request->answer().gaps.constFirst().error);
    else if (m_asked.asOf.isValid())
        m_trend->showEmpty(tr("On %1 this computer knew nothing of these days")
                               .arg(Formats(QLocale(), m_zone).day(m_trend->asSeen()->day())),
                           tr("It keeps figures from when it first reads them. Choose a later day, or “Now”."));
    else
        m_trend->showEmpty(tr("No figures of these days"), tr("Choose a longer window, or other ad groups."));
    showStatus();
}

void ChartDesk::showStatus()
{
    QStringList parts;
    const int shown = m_models->rows()->rowCount();
    parts.append(m_selection.isEmpty() ? tr("%Ln ad groups", nullptr, shown)
                                       : tr("%Ln selected", nullptr, int(m_selection.size())));
    const bool draws = shown > 0 && m_tabs->currentKey() == QLatin1String("trend");
    if (draws && m_session && m_first != m_asked.first) {
        const int days = int(m_first.daysTo(m_asked.last)) + 1;
        parts.append(days == 1 ? tr("day before dashed") : tr("previous %Ln days dashed", nullptr, days));
    }
    m_tabs->setStatus(parts.join(QStringLiteral(" · ")));
}

} // namespace agm
