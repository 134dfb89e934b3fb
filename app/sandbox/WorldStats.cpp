// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a window: stored days from SQLite, cached by window, and the running day from the plan.
#include "app/sandbox/World.h"
#include "app/sandbox/WorldStore.h"

#include <algorithm>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;
constexpr qint64 noStart = std::numeric_limits<qint64>::min();
constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
/// Window sums kept: the window itself, the one before it, and a few a second client may use.
constexpr std::size_t windowsKept = 6;

qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
}

/// The days a window covers wholly, and those it covers in part.
struct Days {
    qint64 first, last; ///< whole days
    std::vector<qint64> partial; ///< at most two
};

Days split(const Window &w)
{
    Days days{-1000000, 1000000, {}};
    if (w.from != noStart) {
        days.first = dayOf(w.from);
        if (w.from % msPerDay != 0)
            days.partial.push_back(days.first++);
    }
    if (w.to != noEnd) {
        const qint64 day = dayOf(w.to);
        days.last = day - 1;
        if (w.to % msPerDay != 0 && (days.partial.empty() || days.partial.front() != day))
            days.partial.push_back(day);
    }
    return days;
}

/// The seconds of `day` that lie in the window.
std::pair<int, int> secondsOf(qint64 day, const Window &w)
{
    const qint64 start = day * msPerDay;
    const int from = w.from <= start ? 0 : static_cast<int>(std::min<qint64>(86400, (w.from - start) / 1000));
    const int to = w.to >= start + msPerDay ? 86400 : static_cast<int>(std::max<qint64>(0, (w.to - start) / 1000));
    return {from, to};
}

} // namespace

struct World::WindowSums {
    Window window;
    std::vector<char> known;
    std::vector<Sums> sums;
};

World::World(WorldStore &store, std::function<qint64()> clock) : m_store(store), m_clock(std::move(clock)) { }

World::~World() = default;

World::WindowSums &World::windowSums(const Window &asked)
{
    Window window = asked;
    // Nothing is stored after now, so every end from now on means the same and shares its cached sums.
    if (window.to >= now())
        window.to = noEnd;
    const auto found
        = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &w) { return w->window == window; });
    if (found != m_windows.end()) {
        std::rotate(m_windows.begin(), found, found + 1);
    } else {
        if (m_windows.size() == windowsKept)
            m_windows.pop_back();
        m_windows.insert(m_windows.begin(), std::make_unique<WindowSums>());
        m_windows.front()->window = window;
    }
    WindowSums &sums = *m_windows.front();
    if (sums.known.size() < m_groups.size()) {
        sums.known.resize(m_groups.size());
        sums.sums.resize(m_groups.size());
    }
    return sums;
}

void World::forget(int num)
{
    const std::lock_guard guard(m_windowsMutex);
    const auto place = static_cast<std::size_t>(num);
    for (const auto &window : m_windows) {
        if (place < window->known.size())
            window->known[place] = 0;
    }
}

void World::fill(WindowSums &cache, const std::vector<int> &nums)
{
    std::vector<int> missing;
    for (const int num : nums) {
        if (cache.known[static_cast<std::size_t>(num)] == 0)
            missing.push_back(num);
    }
    if (missing.empty())
        return;
    // For most of the list one pass over all is cheaper than a query for each.
    const bool all = missing.size() > 200;
    if (all) {
        std::fill(cache.known.begin(), cache.known.end(), char{1});
        std::fill(cache.sums.begin(), cache.sums.end(), Sums{});
    }
    for (const int num : missing) {
        cache.known[static_cast<std::size_t>(num)] = 1;
        cache.sums[static_cast<std::size_t>(num)] = Sums{};
    }
    const std::vector<int> *which = all ? nullptr : &missing;
    const auto add = [&cache](int num, const Sums &sums) { cache.sums[static_cast<std::size_t>(num)] += sums; };
    const Days days = split(cache.window);
    if (days.first <= days.last)
        m_store.sumDays(which, days.first, days.last, add);
    for (const qint64 day : days.partial) {
        const auto [from, to] = secondsOf(day, cache.window);
        m_store.readDay(which, day, [&, begin = from, end = to](int num, const Stretch &stretch) {
            add(num, partOfStretch(stretch, begin, end));
        });
    }
}

void World::prepare(const std::vector<int> &nums, const Window &window)
{
    if (window == Window{})
        return;
    const std::lock_guard guard(m_windowsMutex);
    fill(windowSums(window), nums);
}

Window World::openPart(const AdGroup &group, const Window &window) const
{
    if (group.openFrom < 0)
        return {0, 0};
    return {std::max({group.openFrom, group.startsAt, window.from}), std::min({now(), group.endsAt, window.to})};
}

Sums World::sums(const AdGroup &group, const Window &window)
{
    Sums sums;
    if (window.from <= group.storedFrom && window.to >= group.storedTo) {
        sums = group.total;
    } else if (window.to > group.storedFrom && window.from < group.storedTo) {
        const std::lock_guard guard(m_windowsMutex);
        WindowSums &cache = windowSums(window);
        fill(cache, {group.num});
        sums = cache.sums[static_cast<std::size_t>(group.num)];
    }
    const Window open = openPart(group, window);
    for (const Stretch &stretch : deliver(group.plan, open.from, open.to))
        sums += stretch.sums;
    return sums;
}

std::vector<Stretch> World::stretches(const AdGroup &group, const Window &window)
{
    std::vector<Stretch> found;
    const auto cut = [&](const Stretch &stretch) {
        const auto [from, to] = secondsOf(stretch.day, window);
        Stretch part = stretch;
        part.start = std::max(stretch.start, from);
        part.stop = std::min(stretch.stop, to);
        if (part.stop <= part.start)
            return;
        part.sums = partOfStretch(stretch, from, to);
        found.push_back(part);
    };
    if (window.to > group.storedFrom && window.from < group.storedTo) {
        const qint64 first = window.from == noStart ? -1000000 : dayOf(window.from);
        const qint64 last = window.to == noEnd ? 1000000 : dayOf(window.to);
        m_store.readDays(group.num, first, last, cut);
    }
    const Window open = openPart(group, window);
    for (const Stretch &stretch : deliver(group.plan, open.from, open.to))
        found.push_back(stretch);
    return found;
}

} // namespace agm::sandbox
