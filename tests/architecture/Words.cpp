// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <vector>

namespace agm::architecture {
namespace {

enum class Look { Code, Everything };
enum class Where { Program, Tests, Both };

struct Rule {
    QRegularExpression pattern;
    Look look;
    Where where;
    QStringList except; ///< layers or files in which the word has a good reason
    const char *instead;
};

// A bracket inside a word keeps this table from being found by a plain search for the word.
const std::vector<Rule> &rules()
{
    const auto word = [](const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern)); };
    static const std::vector<Rule> table{
        // store and sandbox: QSqlQuery has a function of this name. main.cpp: the one event loop.
        {word("(\\.|->|::)\\s*exec\\s*\\("),
         Look::Code,
         Where::Program,
         {QStringLiteral("store"), QStringLiteral("sandbox"), QStringLiteral("app/main.cpp")},
         "a nested event loop blocks assistive programs: use open() or popup()"},
        {word("\\bprocess[E]vents\\b|\\bQEvent[L]oop\\b"),
         Look::Code,
         Where::Program,
         {},
         "a nested event loop runs code at places that do not expect it: use a future or a signal"},
        {word("\\bQThreadPool\\s*::\\s*global[I]nstance\\b|\\bQt[C]oncurrent\\b"),
         Look::Code,
         Where::Program,
         {},
         "Qt paints with these threads and waits for them: use elsewhere() or inBackground()"},
        {word("\\bignore[S]slErrors\\b|\\bVerify[N]one\\b|\\bset[I]nsecureFallback\\s*\\((?!\\s*false\\s*\\))"),
         Look::Code,
         Where::Both,
         {},
         "turns a safety check off"},
        // Signals of the session bus come from another program and have no pointer.
        {word("\\b(SIGNAL|SLOT)\\s*\\("),
         Look::Code,
         Where::Program,
         {QStringLiteral("app/DesktopNotifier.cpp"), QStringLiteral("app/SystemLook.cpp")},
         "connect pointers, which the compiler checks"},
        {word("\\b(u|nano|m)?sleep\\s*\\(|\\bsleep_(for|until)\\b|\\bq(Sleep|Wait)\\s*\\("),
         Look::Code,
         Where::Both,
         {},
         "wait for what must happen, not for a time"},
        {word("\\bQVERIFY2?\\s*\\(\\s*true\\b|\\bQCOMPARE\\s*\\(\\s*(true|false)\\s*,\\s*(true|false)\\s*\\)"),
         Look::Code,
         Where::Tests,
         {},
         "a test that cannot fail"},
        {word("\\b(TO[D]O|FIX[M]E)\\b"),
         Look::Everything,
         Where::Both,
         {},
         "do it now, or leave it to the list of issues"},
    };
    return table;
}

bool applies(const Rule &rule, const QString &path, const QString &layer)
{
    const bool test = layer == QLatin1String("tests");
    return !rule.except.contains(layer) && !rule.except.contains(path)
        && (rule.where == Where::Both || (rule.where == Where::Tests) == test);
}

} // namespace

Findings checkWords(const QString &path, const QString &text)
{
    Findings findings;
    const QString layer = layerOf(path);
    if (layer.isEmpty()) {
        return findings;
    }
    const QStringList lines = text.split(u'\n');
    const QStringList code = codeOnly(text).split(u'\n');
    for (const Rule &rule : rules()) {
        if (!applies(rule, path, layer)) {
            continue;
        }
        const QStringList &seen = rule.look == Look::Code ? code : lines;
        for (int i = 0; i < seen.size(); ++i) {
            if (const auto match = rule.pattern.match(seen[i]); match.hasMatch()) {
                findings.append(
                    {path, i + 1,
                     QStringLiteral("%1: %2").arg(match.captured().trimmed(), QString::fromLatin1(rule.instead))});
            }
        }
    }
    return findings;
}

Findings checkMachine(const QString &path, const QString &text, const QStringList &foreign)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w.])/(home|Users)/[A-Za-z0-9_]+|(?<![\\w.])/roo[t]/|[A-Z]:\\\\Users\\\\|"
        "https?://"
        "[^\\s\"'<>]*(regis[t]ry\\.|artifac[t]ory|nexu[s]|pyp[i]\\.|verdacci[o]|pythonhos[t]ed|de[b]\\.debian)"));
    Findings findings;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        QString found = pattern.match(lines[i]).captured();
        for (const QString &one : foreign) {
            found = found.isEmpty() && lines[i].contains(one) ? one : found;
        }
        if (!found.isEmpty()) {
            findings.append({path, i + 1, QStringLiteral("%1 holds on one machine only").arg(found)});
        }
    }
    return findings;
}

} // namespace agm::architecture
