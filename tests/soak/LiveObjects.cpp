// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/LiveObjects.h"

#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QThread>

// Exported by Qt Core for debuggers; its header is one of Qt's private ones.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace agm {
namespace {

/// Places in qtHookData.
enum Hook { HookSize = 1, AddObject = 3, RemoveObject = 4 };

struct Living {
    QMutex mutex;
    QSet<QObject *> objects;
};

/// Never destroyed: objects die until the very end of the process.
Living &living()
{
    static auto *all = new Living;
    return *all;
}

void added(QObject *object)
{
    const QMutexLocker lock(&living().mutex);
    living().objects.insert(object);
}

void removed(QObject *object)
{
    const QMutexLocker lock(&living().mutex);
    living().objects.remove(object);
}

} // namespace

void LiveObjects::watch()
{
    if (qtHookData[HookSize] <= RemoveObject)
        qFatal("This Qt has no hooks for objects.");
    qtHookData[AddObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[RemoveObject] = reinterpret_cast<quintptr>(&removed);
}

ObjectCounts LiveObjects::counts()
{
    const QMutexLocker lock(&living().mutex);
    ObjectCounts counts;
    for (const QObject *object : std::as_const(living().objects)) {
        if (object->thread() == QThread::currentThread())
            ++counts[object->metaObject()->className()];
    }
    return counts;
}

ObjectCounts grown(const ObjectCounts &before, const ObjectCounts &after)
{
    ObjectCounts more;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (const int by = it.value() - before.value(it.key()); by > 0)
            more.insert(it.key(), by);
    }
    return more;
}

} // namespace agm
