// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "SandboxBox.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QCoreApplication>

using namespace agm;
using sandbox::ApiReply;
using sandbox::RawRequest;

namespace {

fuzz::SandboxBox &box()
{
    static int count = 0;
    static char *none = nullptr;
    static QCoreApplication *const app
        = QCoreApplication::instance() != nullptr ? nullptr : new QCoreApplication(count, &none);
    Q_UNUSED(app)
    static fuzz::SandboxBox only;
    return only;
}

/// "METHOD TARGET", headers that differ from the usual ones, an empty line, the body.
RawRequest requestOf(const QByteArray &text)
{
    RawRequest request = fuzz::SandboxBox::knocking();
    const qsizetype head = text.indexOf("\n\n");
    request.body = head < 0 ? QByteArray() : text.mid(head + 2);
    const QList<QByteArray> lines = text.left(head < 0 ? text.size() : head).split('\n');
    const qsizetype space = lines.first().indexOf(' ');
    request.method = lines.first().left(space);
    request.target = space < 0 ? QByteArray() : "/api/v1" + lines.first().mid(space + 1);
    for (const QByteArray &line : lines.mid(1)) {
        for (const auto &[name, value] :
             {std::pair{"Host: ", &request.host}, std::pair{"Authorization: ", &request.authorization},
              std::pair{"Api-Version-Date: ", &request.version},
              std::pair{"Idempotency-Key: ", &request.idempotencyKey}}) {
            if (line.startsWith(name))
                *value = line.mid(qsizetype(qstrlen(name)));
        }
        if (line.startsWith("Target: ")) // outside of /api/v1
            request.target = line.mid(8);
    }
    return request;
}

void requireGoodReply(const ApiReply &reply)
{
    fuzz::require(reply.status >= 200 && reply.status < 500, "no input makes a server error");
    // The page about the server stands at its address, for people.
    if (reply.status == 200 && reply.type.startsWith("text/plain")) {
        fuzz::require(reply.body.startsWith("# "), "only the page is no JSON");
        return;
    }
    fuzz::require(fuzz::isJson(reply.body), "an answer is JSON");
    fuzz::require(reply.status < 300 || reply.body.startsWith(R"({"error":{"type":")"), "a refusal is in its envelope");
    for (const auto &[name, value] : reply.headers) {
        for (const char c : name + value)
            fuzz::require(static_cast<unsigned char>(c) >= 0x20, "no header of an answer can be split");
    }
}

/// What was taken in is listed, and the program's own reader takes every ad group of it.
void requireReadable()
{
    RawRequest list = fuzz::SandboxBox::knocking();
    list.method = "GET";
    list.target = "/api/v1/ad_groups?first=100";
    const ApiReply reply = box().serve(list);
    requireGoodReply(reply);
    const auto page = decodeAdGroupPage(reply.body);
    fuzz::require(reply.status == 200 && page && page->refused.isEmpty(), "what was taken in can be read");
}

} // namespace

/// Up to four requests after one another, between lines of "---", on a world that is the same for each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    bool changed = false;
    for (int i = 0; i < 4 && !rest.isEmpty(); ++i) {
        const qsizetype end = rest.indexOf("\n---\n");
        const RawRequest request = requestOf(end < 0 ? rest : rest.left(end));
        rest = end < 0 ? QByteArray() : rest.mid(end + 5);
        const ApiReply reply = box().serve(request);
        requireGoodReply(reply);
        // An answer to a POST with a key is remembered, also a refusal.
        changed = changed || (request.method != "GET" && reply.status < 300) || !request.idempotencyKey.isEmpty();
    }
    if (changed) {
        requireReadable();
        box().renew();
    }
    return 0;
}
