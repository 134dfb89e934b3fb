// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/PlanFile.h"

#include <QtCore/QCryptographicHash>

using namespace agm;

namespace {

void read(QByteArrayView file)
{
    const auto plan = decodePlan(file);
    if (!plan) {
        const ErrorKind kind = plan.error().kind;
        fuzz::require(kind == ErrorKind::Malformed || kind == ErrorKind::Invalid, "a refusal is Malformed or Invalid");
        fuzz::require(!plan.error().message.isEmpty(), "an error has words");
        return;
    }
    fuzz::require(fuzz::isJson(file), "what was read is JSON");
    const auto again = decodePlan(encodePlan(*plan));
    fuzz::require(again && *again == *plan, "a plan is the same after writing and reading");
}

} // namespace

/// As it is, which the hash nearly always refuses, and with a hash that suits, to get behind it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    read(file);
    const qsizetype hash = file.lastIndexOf("  \"sha256\"");
    const QByteArray body = hash < 0 ? file : file.first(hash);
    read(body + "  \"sha256\": \"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "\"\n}\n");
    return 0;
}
