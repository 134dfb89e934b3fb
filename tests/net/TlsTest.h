// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/Certificates.h"

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

/// The client against servers that speak TLS on 127.0.0.1, well and badly. Whatever is wrong with the server is told in
/// words, at the first try, and not a byte of the request reaches it.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aKnownAuthorityIsTrusted();
    void aBadCertificateIsRefused_data();
    void aBadCertificateIsRefused();
    void anOldProtocolIsRefused_data();
    void anOldProtocolIsRefused();
    void aPlainServerIsRefused();
    void noRedirectLeavesTheSecureServer_data();
    void noRedirectLeavesTheSecureServer();

private:
    std::unique_ptr<Certificates> m_certificates;
};

} // namespace agm::test
