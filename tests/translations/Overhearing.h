// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QSet>
#include <QtCore/QTranslator>

namespace agm::translations {

/// Knows no word, but remembers what it was asked for. Any thread may ask.
class Overhearing final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int number) const override
    {
        Q_UNUSED(number)
        const QString key
            = QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source) + u'\n' + QString::fromUtf8(comment);
        const QMutexLocker lock(&m_mutex);
        m_asked.insert(key);
        return {};
    }
    /// Context, words and comment, one a line.
    QSet<QString> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_asked;
};

} // namespace agm::translations
