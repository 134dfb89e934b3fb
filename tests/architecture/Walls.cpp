// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Walls.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace agm::architecture {
namespace {

struct Wall {
    QString layer;
    QStringList layers; ///< what it may see besides itself
    QStringList modules; ///< Qt modules; "*": all
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const std::vector<Wall> &walls()
{
    static const std::vector<Wall> table{
        {QStringLiteral("domain"), {}, words("QtCore")},
        {QStringLiteral("wire"), words("domain"), words("QtCore")},
        {QStringLiteral("items"), words("domain"), words("QtCore")},
        {QStringLiteral("net"), words("domain"), words("QtCore QtNetwork")},
        {QStringLiteral("store"), words("domain"), words("QtCore QtSql")},
        {QStringLiteral("secrets"), words("domain"), words("QtCore")},
        {QStringLiteral("sync"), words("domain wire net store items"), words("QtCore")},
        {QStringLiteral("views"), words("domain items sync"),
         words("QtCore QtGui QtWidgets QtCharts QtSvg QtPrintSupport")},
        {QStringLiteral("sandbox"), words("domain wire"), words("QtCore QtSql")},
        {QStringLiteral("app"), words("domain wire items net store secrets sync views sandbox"), words("*")},
    };
    return table;
}

struct Library {
    QString start; ///< how its includes begin
    QStringList layers;
};

const std::vector<Library> &libraries()
{
    static const std::vector<Library> table{
        {QStringLiteral("boost/"), words("domain")},
        {QStringLiteral("simdjson.h"), words("wire")},
        {QStringLiteral("xlsxwriter.h"), words("wire")},
        {QStringLiteral("qt6keychain/"), words("secrets")},
        {QStringLiteral("httplib.h"), words("sandbox")},
        {QStringLiteral("netinet/in.h"), words("sandbox")},
        {QStringLiteral("sys/resource.h"), words("domain app")},
        {QStringLiteral("sys/socket.h"), words("sandbox")},
        {QStringLiteral("unistd.h"), words("domain")},
        {QStringLiteral("tl/expected.hpp"), words("domain wire items net store secrets sync views sandbox app")},
    };
    return table;
}

const Wall *wallOf(const QString &path)
{
    const QString layer = layerOf(path);
    const auto found
        = std::find_if(walls().begin(), walls().end(), [&](const Wall &wall) { return wall.layer == layer; });
    return found == walls().end() ? nullptr : &*found;
}

bool allowsModule(const Wall &wall, const QString &module)
{
    return wall.modules.contains(module) || wall.modules.contains(QStringLiteral("*"));
}

bool allowsLayer(const Wall &wall, const QString &layer)
{
    return layer == wall.layer || wall.layers.contains(layer);
}

/// What is wrong with an include of our own, or nothing.
QString wrongOwn(const Wall &wall, const QString &target)
{
    if (target.contains(QLatin1String("../")) || target.startsWith(QLatin1String("models/"))) {
        return QStringLiteral("write the path from models/ (for models) or from the top (for views and app)");
    }
    if (!target.contains(u'/')) {
        return {}; // beside the file
    }
    QString layer = layerOf(target);
    layer = layer.isEmpty() ? target.section(u'/', 0, 0) : layer;
    return allowsLayer(wall, layer) ? QString() : QStringLiteral("%1 may not see %2").arg(wall.layer, layer);
}

/// What is wrong with an include in angle brackets, or nothing.
QString wrongForeign(const Wall &wall, const QString &target)
{
    static const QRegularExpression qt(QStringLiteral("^(Qt[A-Z][A-Za-z]*)/"));
    static const QRegularExpression bare(QStringLiteral("^(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h)"));
    static const QRegularExpression standard(QStringLiteral("^[a-z_0-9]+$"));
    if (const auto match = qt.match(target); match.hasMatch()) {
        if (!allowsModule(wall, match.captured(1))) {
            return QStringLiteral("%1 may not see %2").arg(wall.layer, match.captured(1));
        }
        // Values and row models know nothing of the form in which bytes travel.
        const bool pure = wall.layer == QLatin1String("domain") || wall.layer == QLatin1String("items");
        return pure && target.contains(QLatin1String("/QJson")) ? QStringLiteral("no JSON in %1").arg(wall.layer)
                                                                : QString();
    }
    for (const Library &library : libraries()) {
        if (target.startsWith(library.start)) {
            return library.layers.contains(wall.layer)
                ? QString()
                : QStringLiteral("%1 may not see %2").arg(wall.layer, library.start);
        }
    }
    if (bare.match(target).hasMatch()) {
        return QStringLiteral("write <QtModule/%1>, so that the wall can be seen").arg(target);
    }
    return standard.match(target).hasMatch()
        ? QString()
        : QStringLiteral("an unknown library: give it a row in tests/architecture/Walls.cpp");
}

} // namespace

QStringList walledLayers()
{
    QStringList names;
    for (const Wall &wall : walls()) {
        names.append(wall.layer);
    }
    return names;
}

Findings checkIncludes(const QString &path, const QString &text)
{
    Findings findings;
    const Wall *wall = wallOf(path);
    if (wall == nullptr) {
        return findings;
    }
    const auto includes = includesOf(text);
    for (const Include &include : includes) {
        const QString wrong = include.quoted ? wrongOwn(*wall, include.target) : wrongForeign(*wall, include.target);
        if (!wrong.isEmpty()) {
            findings.append({path, include.line, QStringLiteral("#include of %1: %2").arg(include.target, wrong)});
        }
    }
    return findings;
}

Findings checkLinks(const QString &path, const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\b(?:Qt6::(\\w+)|agm_(\\w+)\\b(?!\\())"));
    Findings findings;
    const Wall *wall = wallOf(path);
    if (wall == nullptr) {
        return findings;
    }
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        auto matches = link.globalMatch(lines[i].section(u'#', 0, 0));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString module = match.captured(1);
            // The views are several libraries, agm_views_table and so on.
            const QString layer
                = match.captured(2).startsWith(QLatin1String("views_")) ? QStringLiteral("views") : match.captured(2);
            const bool wrong = module.isEmpty() ? walledLayers().contains(layer) && !allowsLayer(*wall, layer)
                                                : !allowsModule(*wall, QStringLiteral("Qt") + module);
            if (wrong) {
                findings.append({path, i + 1, QStringLiteral("%1 may not link %2").arg(wall->layer, match.captured())});
            }
        }
    }
    return findings;
}

} // namespace agm::architecture
