// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"

#include "app/sandbox/ConnectionThreads.h"
#include "app/sandbox/FrontDoor.h"
#include "app/sandbox/WorldMaker.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <httplib.h>

#include <future>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>

namespace agm::sandbox {

namespace {

constexpr std::size_t largestBody = 1024 * 1024;
constexpr std::size_t longestTarget = 8000;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

void write(httplib::Response &response, const ApiReply &reply)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    // With the charset the library does not compress: brotli at its best takes longer than the rest of the request.
    response.set_content(reply.body.constData(), static_cast<std::size_t>(reply.body.size()), reply.type.toStdString());
}

/// Ends every open connection of the server. The library waits for idle ones until their time is up (a closing
/// program would hang for 10 s) and tells nobody its sockets; they are those whose own end has our port.
void endConnections(int port)
{
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &entry : open) {
        sockaddr_in own{};
        sockaddr_in peer{};
        socklen_t ownSize = sizeof own;
        socklen_t peerSize = sizeof peer;
        const int fd = entry.toInt();
        if (getsockname(fd, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0 && own.sin_family == AF_INET
            && ntohs(own.sin_port) == port && getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0)
            ::shutdown(fd, SHUT_RDWR);
    }
}

} // namespace

struct SandboxServer::Private {
    SandboxOptions options;
    QTemporaryDir temporary;
    WorldStore store;
    std::unique_ptr<World> world;
    std::unique_ptr<FrontDoor> door;
    std::unique_ptr<httplib::Server> http;
    int socket = -1;
    int port = 0;
    std::thread thread;
    std::promise<Result<void>> promise;
    std::shared_future<Result<void>> ready;
    std::atomic<bool> stopping = false;
    std::atomic<bool> finished = false;

    void answer(const httplib::Request &request, httplib::Response &response);
    void configure();
    Result<void> prepareWorld(bool made);
    void run(bool made);
};

SandboxServer::SandboxServer(SandboxOptions options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
    if (!d->options.clock)
        d->options.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    if (d->options.key.isEmpty()) {
        d->options.key = QStringLiteral("sandbox_");
        for (int i = 0; i < 4; ++i)
            d->options.key += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    }
    d->ready = d->promise.get_future().share();
}

SandboxServer::~SandboxServer()
{
    stop();
}

void SandboxServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    const Result<void> &state = ready.get();
    if (!state) {
        write(response, errorReply(500, state.error().message));
        return;
    }
    RawRequest raw;
    raw.method = QByteArray::fromStdString(request.method);
    raw.target = QByteArray::fromStdString(request.target);
    raw.host = header(request, "Host");
    raw.authorization = header(request, "Authorization");
    raw.version = header(request, "Api-Version-Date");
    raw.idempotencyKey = header(request, "Idempotency-Key");
    raw.body = QByteArray::fromStdString(request.body);
    write(response, door->serve(raw));
}

void SandboxServer::Private::configure()
{
    http = std::make_unique<httplib::Server>();
    // The library's default lets two servers share a port, and each would get half of the connections.
    http->set_socket_options([this](socket_t opened) {
        const int yes = 1;
        setsockopt(opened, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        socket = opened;
    });
    http->set_tcp_nodelay(true); // head and body are two writes; Nagle would hold the second back for 40 ms
    http->set_keep_alive_max_count(100000);
    http->set_keep_alive_timeout(10);
    http->set_read_timeout(10);
    http->set_write_timeout(10);
    http->set_payload_max_length(largestBody);
    http->new_task_queue = [this] { return new ConnectionThreads(64, [this] { store.closeThread(); }); };
    http->set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (request.target.size() > longestTarget) {
            write(response, errorReply(414, QStringLiteral("The address is too long.")));
            return httplib::Server::HandlerResponse::Handled;
        }
        // The library would wait for a body of unknown length until its time is up; a POST without one is common.
        const bool body = request.has_header("Transfer-Encoding")
            || request.get_header_value("Content-Length", 0).find_first_not_of('0') != std::string::npos;
        if (body && request.method != "GET" && request.method != "HEAD")
            return httplib::Server::HandlerResponse::Unhandled;
        answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto handler
        = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
    http->Post(".*", handler);
    http->Put(".*", handler);
    http->Patch(".*", handler);
    http->Delete(".*", handler);
    http->Options(".*", handler);
    http->set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        const int status = response.status;
        write(response,
              errorReply(status,
                         status == 413 ? QStringLiteral("The body is larger than 1 MiB.")
                                       : QStringLiteral("The request could not be read.")));
    });
    http->set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        write(response, errorReply(500, QStringLiteral("Something went wrong.")));
    });
}

Result<void> SandboxServer::Private::prepareWorld(bool made)
{
    if (!made) {
        if (auto done = makeWorld(store, options.seed, options.adGroups, options.clock(), stopping); !done)
            return done;
    }
    return world->load();
}

void SandboxServer::Private::run(bool made)
{
    promise.set_value(prepareWorld(made));
    store.closeThread();
    if (!stopping)
        http->listen_after_bind();
    finished = true;
}

Result<void> SandboxServer::start()
{
    const bool keep = !d->options.databaseFile.isEmpty();
    if (!keep)
        d->options.databaseFile = d->temporary.filePath(QStringLiteral("sandbox.sqlite"));
    const auto made = d->store.open(d->options.databaseFile, keep);
    d->store.closeThread();
    if (!made)
        return tl::unexpected(made.error());
    d->world = std::make_unique<World>(d->store, d->options.clock);
    d->door = std::make_unique<FrontDoor>(*d->world, d->store, d->options);
    d->configure();
    d->port = d->options.port;
    bool bound = false;
    if (d->port == 0) {
        d->port = d->http->bind_to_any_port("127.0.0.1");
        bound = d->port > 0;
    } else {
        bound = d->http->bind_to_port("127.0.0.1", d->port);
    }
    if (!bound)
        return fail(
            ErrorKind::Transport,
            QStringLiteral(
                "Port %1 on 127.0.0.1 cannot be used. Another program may have it; choose another port, or 0 for any.")
                .arg(d->options.port));
    ::listen(d->socket, 128); // the library asks for 5 waiting connections, fewer than one client opens
    d->thread = std::thread([this, there = *made] { d->run(there); });
    return {};
}

void SandboxServer::stop()
{
    if (!d->thread.joinable())
        return;
    d->stopping = true;
    d->door->stop();
    // The library ignores stop() until it listens, so it is repeated until the thread is through.
    std::mutex mutex;
    std::condition_variable pause;
    while (!d->finished) {
        d->http->stop();
        endConnections(d->port);
        std::unique_lock lock(mutex);
        pause.wait_for(lock, std::chrono::milliseconds(5));
    }
    d->thread.join();
    d->http.reset();
    d->store.closeThread();
}

Result<void> SandboxServer::waitUntilReady()
{
    return d->ready.get();
}

bool SandboxServer::isReady() const
{
    return d->ready.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

QString SandboxServer::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/api/v1").arg(d->port);
}

int SandboxServer::port() const
{
    return d->port;
}

QString SandboxServer::key() const
{
    return d->options.key;
}

QString SandboxServer::accountId() const
{
    if (!d->world || !isReady())
        return {};
    return QString::fromLatin1(d->world->accountId());
}

void SandboxServer::setLatency(int ms)
{
    d->door->setLatency(ms);
}

void SandboxServer::setFailRate(double share)
{
    d->door->setFailRate(share);
}

void SandboxServer::failFor(const QString &id, int status, const QString &message)
{
    d->door->failFor(id.toUtf8(), status, message);
}

void SandboxServer::clearFailures()
{
    d->door->clearFailures();
}

int SandboxServer::requestCount(const QString &operation) const
{
    return d->door->count(operation.toUtf8());
}

int SandboxServer::heldBack() const
{
    return d->door->heldBack();
}

} // namespace agm::sandbox
