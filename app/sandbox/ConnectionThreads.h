// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace agm::sandbox {

/// Threads for connections, made when they are needed and kept. A connection holds its thread as long as it is open,
/// so the library's own pool of a few threads is soon full of idle ones; further connections than `most` wait here.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    /// `leave` runs on each thread before it ends.
    ConnectionThreads(std::size_t most, std::function<void()> leave) : m_most(most), m_leave(std::move(leave)) { }

    void enqueue(std::function<void()> job) override
    {
        const std::lock_guard guard(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_idle < m_jobs.size() && m_threads.size() < m_most)
            m_threads.emplace_back([this] { work(); });
        m_wake.notify_one();
    }

    void shutdown() override
    {
        {
            const std::lock_guard guard(m_mutex);
            m_stop = true;
            m_wake.notify_all();
        }
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            --m_idle;
            if (m_jobs.empty())
                break;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
        lock.unlock();
        m_leave();
    }

    std::size_t m_most;
    std::function<void()> m_leave;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stop = false;
};

} // namespace agm::sandbox
