// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

namespace agm::test {

/// A key that is nowhere else, and the search for it in every form in which it could have been written down.
class Canary {
public:
    explicit Canary(const QByteArray &key = "apik_Kanari+7qX/2Lm9ZtV4bN8cW")
        : m_key(key), m_forms{key, key.toHex(), key.toHex().toUpper(), key.toPercentEncoding()}
    {
        for (const bool bigEndian : {false, true}) {
            QByteArray wide;
            for (const char c : key)
                wide += bigEndian ? QByteArray(1, '\0') + c : c + QByteArray(1, '\0');
            m_forms.append(wide);
        }
        // In Base64 the letters depend on what stands around: the middle of each of the three forms does not.
        for (int before = 0; before < 3; ++before)
            m_forms.append(
                (QByteArray(before, 'x') + key + "xxx").toBase64().mid(4, qsizetype(key.size()) * 4 / 3 - 6));
    }

    QByteArray key() const { return m_key; }
    const QList<QByteArray> &forms() const { return m_forms; }

    bool isIn(const QByteArray &bytes) const
    {
        return std::any_of(m_forms.cbegin(), m_forms.cend(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }
    bool isIn(const QString &text) const { return isIn(text.toUtf8()); }

    /// The files below this folder that hold it, or have it in their name. `seen` counts the files.
    QStringList filesBelow(const QString &folder, int *seen = nullptr) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool named = isIn(file.fileName());
            const bool read = files.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
            if (seen != nullptr && read)
                ++*seen;
            if (named || (read && isIn(file.readAll())))
                found.append(file.fileName());
        }
        return found;
    }

private:
    QByteArray m_key;
    QList<QByteArray> m_forms;
};

} // namespace agm::test
