// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ListingGap.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace agm {

/// One page a plan wants.
struct ListingAsk {
    int chain = 0;
    bool ascending = false; ///< oldest first; otherwise newest first, the server's own order
    /// Bounds of created_at, exclusive, milliseconds since 1970 and whole seconds.
    std::optional<qint64> after;
    std::optional<qint64> before;
    QString cursor; ///< empty: the first page
};

/// What a plan needs of the answer.
struct ListedPage {
    struct Row {
        QString id;
        std::optional<qint64> created; ///< milliseconds since 1970
    };
    QList<Row> rows; ///< in the answer's order
    QStringList unreadable; ///< ids of ad groups that could not be read; they exist
    QString nextCursor; ///< empty: this was the last page
};

/// Which pages to ask for so that a whole account is listed by several chains of pages side by side. A chain reads on
/// from an instant, newest or oldest first, by its own cursor; the stretches between are the gaps. Each gap is read
/// from both its ends until the two chains meet, so that it is halved in ad groups however unevenly they were created;
/// a chain that has nothing left to do is sent into the fullest gap.
///
/// Nothing is lost: a gap is closed only when one chain has seen everything later than an instant and another one
/// everything up to and beyond it. Chains start one second before their instant, because neither whether a bound is
/// inclusive nor how finely it is compared is documented; what comes twice is known by its id. What a chain meets
/// beyond its own gap has to be known already: when it is not, or an answer is not in order, or is outside its bounds,
/// then the server's filter or order cannot be relied on, and everything is listed by the first chain alone, which has
/// neither.
///
/// Ad groups created after the listing began may be missing; catchUp() asks for them. Qt Core only, no network: the
/// plan is told every answer. Any thread, one at a time.
class ListingPlan {
public:
    /// `width` chains at most at a time; 1 lists one page after the other. `known`: creation times of an earlier
    /// listing, milliseconds in any order, none when unknown.
    explicit ListingPlan(int width, std::vector<qint64> known = {});

    /// The pages to ask for now; each has to be answered(), or refused().
    QList<ListingAsk> take();
    void answered(int chain, const ListedPage &page);
    /// The server does not take this request. False when it was the plain listing: then there is no other way.
    bool refused(int chain);
    /// Once isDone(): adds what was created since the listing began, and makes it not done until that is there.
    void catchUp();

    /// Everything is known. Answers that are still on their way are not needed any more.
    bool isDone() const;
    /// The server gave a cursor of the plain listing twice: it cannot be completed.
    bool isCircle() const { return m_circle; }
    /// One page after the other, by choice or because the server cannot do otherwise.
    bool isPlain() const { return m_plain; }
    /// Ids so far.
    const QSet<QString> &seen() const { return m_seen; }
    /// Pages answered so far.
    int pages() const { return m_pages; }

private:
    struct Chain {
        bool ascending = false;
        std::optional<qint64> bound;
        QString cursor;
        QSet<QString> cursors;
        bool onItsWay = false;
        bool over = false; ///< read to its end
    };
    bool isOrderly(const Chain &chain, const ListedPage &page) const;
    bool isExpected(const ListedPage &page) const;
    bool isCredibleEnd(const Chain &chain, const ListedPage &page) const;
    void advance(ListingGap &gap, const Chain &chain, const ListedPage &page);
    std::size_t gapOf(int chain) const;
    int start(bool ascending, std::optional<qint64> bound);
    void startUp(ListingGap &gap);
    /// Divides m_gaps[place] with this share above; the new lower gap stands behind it. False when it cannot be.
    bool split(std::size_t place, double shareAbove);
    void begin(int width);
    bool employ();
    void goPlain();

    int m_width;
    ListingGuess m_guess;
    std::vector<Chain> m_chains; ///< 0: everything, newest first, without bounds
    std::vector<ListingGap> m_gaps; ///< open ones, newest first
    QSet<QString> m_seen;
    std::optional<qint64> m_newest; ///< of the first page
    std::optional<qint64> m_oldest; ///< of all that were met
    std::optional<qint64> m_latest;
    int m_pages = 0;
    int m_idle = 0; ///< of them those that brought next to nothing
    bool m_begun = false;
    bool m_plain = false;
    bool m_circle = false;
};

} // namespace agm
