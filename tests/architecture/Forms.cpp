// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Forms.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace agm::architecture {
namespace {

constexpr qsizetype sourceLimit = 600;
constexpr qsizetype usualSourceLimit = 450;
constexpr qsizetype headerLimit = 200;
constexpr qsizetype mainWindowLimit = 400;
constexpr qsizetype mainProgramLimit = 60;

bool isHeader(const QString &path)
{
    return path.endsWith(QLatin1String(".h"));
}

qsizetype limitOf(const QString &path)
{
    if (isHeader(path)) {
        return headerLimit;
    }
    if (path == QLatin1String("app/main.cpp")) {
        return mainProgramLimit;
    }
    return path.endsWith(QLatin1String("/MainWindow.cpp")) ? mainWindowLimit : sourceLimit;
}

} // namespace

Findings checkForm(const QString &path, const QString &text)
{
    static const QRegularExpression macro(QStringLiteral("\\bQ_(OBJECT|GADGET)\\b"));
    Findings findings;
    const QStringList lines = codeOnly(text).split(u'\n');
    if (text.section(u'\n', 0, 0) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later")) {
        findings.append({path, 1, QStringLiteral("the first line is not the licence line")});
    }
    if (isHeader(path) && !lines.contains(QStringLiteral("#pragma once"))) {
        findings.append({path, 0, QStringLiteral("#pragma once is missing")});
    }
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (macro.match(line).hasMatch() && line != QLatin1String("Q_OBJECT") && line != QLatin1String("Q_GADGET")) {
            findings.append(
                {path, i + 1, QStringLiteral("this macro stands alone on its line, or AUTOMOC passes it over")});
        }
    }
    return findings;
}

Findings checkOwnHeaderFirst(const QString &path, const QString &text, const QStringList &files)
{
    const QString header = path.chopped(path.endsWith(QLatin1String(".cpp")) ? 4 : 0) + QStringLiteral(".h");
    if (!files.contains(header)) {
        return {};
    }
    const QList<Include> includes = includesOf(text);
    if (!includes.isEmpty() && includes.first().quoted && (u'/' + header).endsWith(u'/' + includes.first().target)) {
        return {};
    }
    const int line = includes.isEmpty() ? 0 : includes.first().line;
    return {{path, line, QStringLiteral("the first #include is not the file's own header %1").arg(header)}};
}

qsizetype lineCount(const QString &text)
{
    return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

Findings checkSize(const QString &path, const QString &text)
{
    const qsizetype lines = lineCount(text);
    const qsizetype limit = limitOf(path);
    if (lines <= limit) {
        return {};
    }
    return {
        {path, 0,
         QStringLiteral("%1 lines, the limit is %2: split it by what it is responsible for").arg(lines).arg(limit)}};
}

Findings checkSizesTogether(const QList<qsizetype> &sizes)
{
    const auto big
        = std::count_if(sizes.begin(), sizes.end(), [](qsizetype lines) { return lines > usualSourceLimit; });
    if (big * 20 <= sizes.size()) {
        return {};
    }
    return {{QString(), 0,
             QStringLiteral("%1 of %2 sources have more than %3 lines; one in twenty may")
                 .arg(big)
                 .arg(sizes.size())
                 .arg(usualSourceLimit)}};
}

Findings checkTop(const QStringList &names)
{
    static const QSet<QString> allowed{QStringLiteral(".ci"),
                                       QStringLiteral(".clang-format"),
                                       QStringLiteral(".clang-tidy"),
                                       QStringLiteral(".editorconfig"),
                                       QStringLiteral(".git"),
                                       QStringLiteral(".gitignore"),
                                       QStringLiteral("CMakeLists.txt"),
                                       QStringLiteral("CMakePresets.json"),
                                       QStringLiteral("CONTRIBUTING.md"),
                                       QStringLiteral("LICENSE"),
                                       QStringLiteral("README.md"),
                                       QStringLiteral("SECURITY.md"),
                                       QStringLiteral("app"),
                                       QStringLiteral("models"),
                                       QStringLiteral("packaging"),
                                       QStringLiteral("resources"),
                                       QStringLiteral("tests"),
                                       QStringLiteral("views")};
    Findings findings;
    for (const QString &name : names) {
        if (!allowed.contains(name)) {
            findings.append(
                {name, 0, QStringLiteral("has no place at the top: put it into a room, or into .gitignore")});
        }
    }
    return findings;
}

Findings checkPackages(const QString &packages, const QString &readme)
{
    static const QRegularExpression row(QStringLiteral("^[a-z]+ +(\\S+) +\u2014 (.+)$"));
    const QString readmePath = QStringLiteral("README.md");
    Findings findings;
    int rows = 0;
    const QStringList lines = packages.split(u'\n');
    for (const QString &line : lines) {
        const auto match = row.match(line);
        rows += match.hasMatch() ? 1 : 0;
        if (match.hasMatch()
            && !readme.contains(QStringLiteral("| `%1` | %2 |\n").arg(match.captured(1), match.captured(2)))) {
            findings.append(
                {readmePath, 0,
                 QStringLiteral("lacks the package %1 as packaging/packages has it").arg(match.captured(1))});
        }
    }
    if (rows == 0) {
        findings.append({QStringLiteral("packaging/packages"), 0, QStringLiteral("no package was understood")});
    }
    return findings;
}

Findings checkNamedFiles(const QString &path, const QString &text, const QStringList &files)
{
    static const QRegularExpression name(
        QStringLiteral("`((?:app|models|views|resources|tests|packaging)/[\\w./-]*)[ `]"));
    Findings findings;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString named = match.captured(1);
        const bool known = std::any_of(files.begin(), files.end(), [&](const QString &file) {
            const QString rest = file.mid(named.size());
            return file.startsWith(named)
                && (rest.isEmpty() || named.endsWith(u'/') || rest[0] == u'/' || rest[0] == u'.');
        });
        if (!known)
            findings.append({path, int(text.left(match.capturedStart()).count(u'\n')) + 1,
                             QStringLiteral("names %1, which is not there").arg(named)});
    }
    return findings;
}

} // namespace agm::architecture
