// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListingPlan.h"

#include <algorithm>

namespace agm {
namespace {

constexpr qint64 Second = 1000;
constexpr double PageRows = 100;
/// An account of so many ad groups or fewer is listed plainly: three pages.
constexpr std::size_t Small = 300;
/// A gap is worth one more chain when it holds more than so many ad groups beyond those on their way.
constexpr double WorthAChain = 150;
constexpr double ThirdPart = 1.0 / 3;
/// A page with fewer new ad groups was not worth its request.
constexpr qsizetype FewNew = 10;
/// When this little is left in a gap, one chain will do for it.
constexpr double Little = 50;

qint64 floorSecond(qint64 time)
{
    return time - ((time % Second) + Second) % Second;
}

} // namespace

ListingPlan::ListingPlan(int width, std::vector<qint64> known)
    : m_width(std::max(1, width)), m_guess(std::move(known)), m_plain(width <= 1)
{
    m_gaps.emplace_back();
    m_gaps.front().down = start(false, {});
}

int ListingPlan::start(bool ascending, std::optional<qint64> bound)
{
    m_chains.push_back({ascending, bound, {}, {}, false, false});
    return int(m_chains.size()) - 1;
}

void ListingPlan::startUp(ListingGap &gap)
{
    std::optional<qint64> bound;
    if (gap.bottom > -ListingGap::Never)
        bound = floorSecond(gap.bottom) - Second;
    gap.up = start(true, bound);
}

bool ListingPlan::split(std::size_t place, double shareAbove)
{
    const auto instant = m_guess.divide(m_gaps[place], shareAbove);
    if (!instant)
        return false;
    ListingGap lower = m_gaps[place];
    ListingGap &upper = m_gaps[place];
    const double density = ListingGuess::densityAt(upper, *instant);
    upper.bottom = *instant + 1;
    upper.up = -1;
    upper.bottomDensity = density;
    lower.top = *instant;
    lower.topDensity = density;
    lower.down = start(false, *instant + Second);
    m_gaps.insert(m_gaps.begin() + std::ptrdiff_t(place) + 1, lower);
    return true;
}

/// Two chains to a gap, as many gaps as there is room for.
void ListingPlan::begin(int width)
{
    m_begun = true;
    if (m_gaps.size() != 1)
        return;
    if (m_gaps.front().up < 0)
        startUp(m_gaps.front());
    const double worth = m_guess.rows(m_gaps.front()) / (2 * PageRows);
    int pieces = int(std::clamp(worth, 1.0, std::max(1.0, width / 2.0)));
    for (std::size_t place = 0; pieces > 1 && split(place, 1.0 / pieces); ++place, --pieces)
        startUp(m_gaps[place]);
}

/// Sends one more chain where most is left; false when no gap is worth it.
bool ListingPlan::employ()
{
    // Where guesses go wrong, as beside an import within one second, further chains only take requests from the minute.
    if (4 * m_idle > m_pages + m_width)
        return false;
    std::size_t fullest = m_gaps.size();
    double most = 0;
    for (std::size_t place = 0; place < m_gaps.size(); ++place) {
        const ListingGap &gap = m_gaps[place];
        double left = m_guess.rows(gap);
        for (const int chain : {gap.down, gap.up})
            left -= chain >= 0 && m_chains[std::size_t(chain)].onItsWay ? PageRows : 0;
        if (left <= WorthAChain * gap.chains() || left / gap.chains() <= most)
            continue;
        // One more at its end needs no guess where to divide.
        if (gap.up < 0 ? gap.top > gap.bottom : m_guess.divide(gap, ThirdPart).has_value()) {
            most = left / gap.chains();
            fullest = place;
        }
    }
    if (fullest == m_gaps.size())
        return false;
    if (m_gaps[fullest].up < 0) {
        startUp(m_gaps[fullest]);
        return true;
    }
    // The lower part keeps the chain at the bottom and gets one more: two of three.
    return split(fullest, ThirdPart);
}

QList<ListingAsk> ListingPlan::take()
{
    QList<ListingAsk> asks;
    const auto isOnItsWay = [&](int number) { return number >= 0 && m_chains[std::size_t(number)].onItsWay; };
    const auto ask = [&](int number) {
        Chain &chain = m_chains[std::size_t(number)];
        if (chain.onItsWay || chain.over)
            return;
        chain.onItsWay = true;
        ListingAsk one{number, chain.ascending, {}, {}, chain.cursor};
        (chain.ascending ? one.after : one.before) = chain.bound;
        asks.append(one);
    };
    if (isDone())
        return asks;
    if (m_plain) {
        ask(0);
        return asks;
    }
    const bool small = m_guess.known() > 0 && m_guess.known() <= Small && m_pages < int(Small / PageRows);
    if (!small) {
        if (!m_begun && m_gaps.front().up < 0)
            startUp(m_gaps.front());
        if (!m_begun && (m_guess.known() > Small || m_gaps.front().isBounded()))
            begin(m_width);
        if (m_begun) {
            const auto busy = [&] {
                int count = 0;
                for (const ListingGap &gap : m_gaps)
                    count += gap.chains();
                return count;
            };
            while (busy() < m_width && employ()) { }
        }
    }
    for (const ListingGap &gap : m_gaps) {
        const bool little = gap.isBounded() && m_guess.rows(gap) < Little;
        if (gap.down >= 0 && !(little && isOnItsWay(gap.up)))
            ask(gap.down);
        if (gap.up >= 0 && !(little && isOnItsWay(gap.down)))
            ask(gap.up);
    }
    return asks;
}

std::size_t ListingPlan::gapOf(int chain) const
{
    const auto found = std::find_if(m_gaps.begin(), m_gaps.end(),
                                    [&](const ListingGap &gap) { return gap.down == chain || gap.up == chain; });
    return std::size_t(found - m_gaps.begin());
}

bool ListingPlan::isOrderly(const Chain &chain, const ListedPage &page) const
{
    std::optional<qint64> last;
    for (const ListedPage::Row &row : page.rows) {
        if (!row.created || (last && (chain.ascending ? *row.created < *last : *row.created > *last)))
            return false;
        // A bound may be inclusive for all we know.
        if (chain.bound && (chain.ascending ? *row.created < *chain.bound : *row.created > *chain.bound))
            return false;
        last = row.created;
    }
    return true;
}

bool ListingPlan::isExpected(const ListedPage &page) const
{
    for (const ListedPage::Row &row : page.rows) {
        // What is as new as the newest may have been created while the first page was made.
        if (!m_newest || *row.created >= *m_newest - Second || m_seen.contains(row.id))
            continue;
        const bool open = std::any_of(m_gaps.begin(), m_gaps.end(), [&](const ListingGap &gap) {
            return *row.created >= gap.bottom && *row.created <= gap.top;
        });
        if (!open)
            return false;
    }
    return true;
}

/// A chain has no bound at its far end: it has to come past everything that was met there.
bool ListingPlan::isCredibleEnd(const Chain &chain, const ListedPage &page) const
{
    if (!chain.over || !m_oldest || !m_latest)
        return true;
    const std::optional<qint64> reached = page.rows.isEmpty() ? chain.bound : page.rows.constLast().created;
    if (!reached)
        return true;
    return chain.ascending ? *reached >= *m_latest - Second : *reached <= *m_oldest + Second;
}

void ListingPlan::advance(ListingGap &gap, const Chain &chain, const ListedPage &page)
{
    if (!page.rows.isEmpty()) {
        const qint64 first = *page.rows.constFirst().created;
        const qint64 last = *page.rows.constLast().created;
        const double density = double(page.rows.size()) / double(std::max<qint64>(1, std::abs(last - first)));
        if (chain.ascending) {
            gap.bottom = std::max(gap.bottom, last);
            gap.bottomDensity = density;
        } else {
            gap.top = std::min(gap.top, last);
            gap.topDensity = density;
        }
    }
    if (chain.over) {
        if (chain.ascending)
            gap.bottom = gap.top + 1;
        else
            gap.top = gap.bottom - 1;
    }
    // Ad groups of one and the same instant are read by one chain: two could not see that they have met.
    if (gap.top == gap.bottom && gap.down >= 0)
        gap.up = -1;
}

void ListingPlan::answered(int number, const ListedPage &page)
{
    Chain &chain = m_chains[std::size_t(number)];
    chain.onItsWay = false;
    chain.over = page.nextCursor.isEmpty();
    chain.cursor = page.nextCursor;
    ++m_pages;
    const std::size_t place = gapOf(number);
    const bool circle = !chain.over && chain.cursors.contains(chain.cursor);
    chain.cursors.insert(chain.cursor);
    const bool good = m_plain || (!circle && isOrderly(chain, page) && isExpected(page) && isCredibleEnd(chain, page));
    const qsizetype before = m_seen.size();
    for (const ListedPage::Row &row : page.rows) {
        m_seen.insert(row.id);
        if (row.created) {
            m_oldest = std::min(m_oldest.value_or(*row.created), *row.created);
            m_latest = std::max(m_latest.value_or(*row.created), *row.created);
        }
    }
    for (const QString &id : page.unreadable)
        m_seen.insert(id);
    m_idle += m_seen.size() - before < FewNew ? 1 : 0;
    if (circle && number == 0) {
        m_circle = true;
        return;
    }
    if (number == 0 && !m_newest && !page.rows.isEmpty())
        m_newest = page.rows.constFirst().created;
    if (!good) {
        goPlain();
    } else if (!m_plain && place < m_gaps.size()) {
        advance(m_gaps[place], chain, page);
        if (m_gaps[place].isClosed())
            m_gaps.erase(m_gaps.begin() + std::ptrdiff_t(place));
        std::size_t ahead = 0;
        for (const ListingGap &gap : m_gaps)
            ahead += m_guess.knownInside(gap);
        if (m_guess.known() > ahead)
            m_guess.setGrowth(double(m_seen.size()) / double(m_guess.known() - ahead));
    }
}

bool ListingPlan::refused(int chain)
{
    m_chains[std::size_t(chain)].onItsWay = false;
    if (chain == 0)
        return false;
    goPlain();
    return true;
}

void ListingPlan::goPlain()
{
    m_plain = true;
    m_gaps.clear();
}

void ListingPlan::catchUp()
{
    if (m_plain || !m_newest)
        return;
    ListingGap since;
    since.bottom = *m_newest;
    since.down = start(false, {});
    m_gaps = {since};
    m_begun = true;
}

bool ListingPlan::isDone() const
{
    return m_plain ? m_chains.front().over : m_gaps.empty();
}

} // namespace agm
