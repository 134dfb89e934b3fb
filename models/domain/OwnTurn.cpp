// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/OwnTurn.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <deque>
#include <utility>

namespace agm {
namespace {

class Turns : public QObject {
public:
    explicit Turns(QObject *parent) : QObject(parent)
    {
        // A timer, because events that are posted meanwhile are still handled in the same turn; and not one that is
        // due at once, because it would come before all others that are.
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Turns::next);
    }
    void add(QObject *context, std::function<void()> work)
    {
        m_waiting.emplace_back(context, std::move(work));
        if (!m_timer.isActive())
            m_timer.start(0);
    }

private:
    void next()
    {
        while (!m_waiting.empty() && !m_waiting.front().first)
            m_waiting.pop_front();
        if (m_waiting.empty())
            return;
        const auto work = std::move(m_waiting.front().second);
        m_waiting.pop_front();
        work();
        if (!m_waiting.empty())
            m_timer.start(1);
    }

    QTimer m_timer;
    std::deque<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace

void inOwnTurn(QObject *context, std::function<void()> work)
{
    static QPointer<Turns> turns; // ends with the application, and begins again with the next one
    if (!turns)
        turns = new Turns(QCoreApplication::instance());
    turns->add(context, std::move(work));
}

} // namespace agm
