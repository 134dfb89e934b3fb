// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "items/FilterGrammar.h"

using namespace agm;

/// Whatever is typed is read or refused with a place inside the text; what is read is printed as text that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QTimeZone zone("UTC");
    static const FilterContext contexts[]{
        {QLocale(QLocale::English, QLocale::UnitedStates), zone, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)},
        {QLocale(QLocale::German), zone, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)}};
    for (const FilterContext &context : contexts) {
        const FilterParse parse = parseFilter(text, context);
        if (parse.problem) {
            const FilterProblem &problem = *parse.problem;
            fuzz::require(problem.from >= 0 && problem.length >= 0 && problem.from + problem.length <= text.size(),
                          "a problem stands inside the text");
            fuzz::require(!problem.message.isEmpty() && parse.root.isEmpty(), "a problem says what is wrong");
            continue;
        }
        const FilterParse again = parseFilter(filterText(parse.root, context.locale), context);
        // Quotation marks can make a text that is only just short enough too long.
        if (text.size() < 1500)
            fuzz::require(!again.problem && again.root == parse.root, "what is printed reads the same");
    }
    return 0;
}
