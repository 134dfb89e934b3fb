// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace agm::test {

/// Certificates made for one run by the openssl program (which Debian's ca-certificates brings along), so that no key
/// stands in the tree and none runs out. Files in PEM form.
class Certificates {
public:
    /// Empty when all of them could be made; otherwise what openssl said.
    QString make();

    /// The authority that `good`, `otherHost` and `expired` are signed by.
    QString authority() const { return file("authority.pem"); }
    /// For localhost and 127.0.0.1.
    QString good() const { return file("good.pem"); }
    QString otherHost() const { return file("other-host.pem"); }
    QString expired() const { return file("expired.pem"); }
    QString selfSigned() const { return file("self-signed.pem"); }
    /// Signed by an authority that nobody was told of.
    QString stranger() const { return file("stranger.pem"); }
    /// One key serves them all.
    QString key() const { return file("key.pem"); }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString run(const QStringList &arguments) const;
    QString sign(const QString &certificate, const QString &authority, const QString &names, const QString &from,
                 const QString &until) const;

    QTemporaryDir m_folder;
};

} // namespace agm::test
