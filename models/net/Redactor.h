// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

namespace agm {

/// The one gate that foreign text passes before a person or a log sees it. Takes out the key in any spelling a server
/// may echo it in (as is, percent-encoded in whole or part, JSON escapes), its base64, and whatever follows `Bearer`.
class Redactor {
public:
    explicit Redactor(const QString &secret = {});

    QString redact(QString text) const;
    Error redact(Error error) const;

    /// What stands in place of a secret.
    static QString mask();

private:
    QRegularExpression m_secret; // empty pattern: no secret
};

/// Foreign text made fit for one line: control and direction characters become blanks, at most `length` characters.
/// Redact first: a cut could leave half a secret that the redactor does not know.
QString tidyLine(const QString &text, int length = 400);

} // namespace agm
