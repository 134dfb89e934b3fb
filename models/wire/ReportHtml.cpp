// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ReportHtml.h"

#include "wire/XmlText.h"

#include <algorithm>

namespace agm {
namespace {

// No < and no & in it: the file is XML too. The policy refuses everything that is not in the file.
constexpr const char *Head = R"(<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<style>
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --base: #ffffff;
  --head: #f3f5f7; --now: #0072b2; --before: #6e6e6e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ed; --quiet: #a2abb5; --line: #3a424b; --base: #171a1e; --head: #22272d; --now: #56b4e9;
    --before: #a0a0a0; }
}
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 3rem; color: var(--text); background: var(--base);
  font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.5rem; }
h3 { font-size: 0.95rem; margin: 1.25rem 0 0.4rem; }
p { margin: 0.35rem 0; max-width: 60rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.25rem; margin: 0; }
dl.facts dt, .quiet { color: var(--quiet); }
dl.facts dd { margin: 0; }
dl.definitions dt { font-weight: 600; margin-top: 0.6rem; }
dl.definitions dd { margin: 0; max-width: 60rem; }
.wide { overflow-x: auto; margin: 0.5rem 0 1rem; }
table { border-collapse: collapse; font-size: 0.87rem; min-width: 40rem; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--line);
  max-width: 26rem; overflow-wrap: anywhere; }
thead th { color: var(--quiet); background: var(--head); font-weight: 600; vertical-align: bottom; }
th:first-child, td:first-child { padding-inline-start: 0.6rem; }
tbody th { font-weight: 400; }
small { display: block; white-space: pre-line; color: var(--quiet); font-size: 0.92em; }
th.figures, td.figures { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.trends { display: flex; flex-wrap: wrap; gap: 1.25rem; }
figure { margin: 0.5rem 0; flex: 1 1 20rem; max-width: 30rem; }
figure p { font-size: 0.8rem; }
figcaption { font-weight: 600; font-size: 0.87rem; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--quiet); font-size: 11px; }
.axis { stroke: var(--line); stroke-width: 1; fill: none; }
.now { stroke: var(--now); stroke-width: 2; fill: none; stroke-linejoin: round; stroke-linecap: round; }
.before { stroke: var(--before); stroke-width: 1.5; fill: none; stroke-dasharray: 4 4; }
.dot { fill: var(--now); }
.hollow { fill: var(--before); }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: 0.87rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
}
</style>
)";

class Writer {
public:
    explicit Writer(const ReportDocument &report) : m_report(report) { }

    QByteArray run()
    {
        m_out += QLatin1String("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");
        if (!m_report.language.isEmpty())
            m_out += QLatin1String(" lang=\"") + escapedXml(m_report.language) + u'"';
        m_out += QLatin1String(">\n<head>\n") + QString::fromUtf8(Head);
        element("title", m_report.title);
        m_out += QLatin1String("</head>\n<body>\n<main>\n");
        element("h1", m_report.title);
        entries("facts", m_report.facts);
        for (const ReportSection &section : m_report.sections)
            write(section);
        if (!m_report.leftOut.isEmpty()) {
            m_out += QLatin1String("<section>\n");
            element("h2", m_report.leftOutTitle);
            for (const QString &sentence : m_report.leftOut)
                element("p", sentence);
            m_out += QLatin1String("</section>\n");
        }
        if (!m_report.definitions.isEmpty()) {
            m_out += QLatin1String("<section>\n");
            element("h2", m_report.definitionsTitle);
            entries("definitions", m_report.definitions);
            m_out += QLatin1String("</section>\n");
        }
        m_out += QLatin1String("</main>\n");
        element("footer", m_report.footer);
        m_out += QLatin1String("</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    /// `dir` is found out for each text: a title in Arabic does not turn what stands beside it.
    void element(const char *name, const QString &text, const char *attributes = "")
    {
        m_out += u'<' + QLatin1String(name) + QLatin1String(" dir=\"auto\"") + QLatin1String(attributes) + u'>'
            + escapedXml(text) + QLatin1String("</") + QLatin1String(name) + QLatin1String(">\n");
    }

    void entries(const char *kind, const QList<ReportEntry> &list)
    {
        if (list.isEmpty())
            return; // an empty list is no valid HTML
        m_out += QLatin1String("<dl class=\"") + QLatin1String(kind) + QLatin1String("\">\n");
        for (const ReportEntry &entry : list) {
            element("dt", entry.name);
            element("dd", entry.text);
        }
        m_out += QLatin1String("</dl>\n");
    }

    void write(const ReportSection &section)
    {
        m_out += QLatin1String("<section>\n");
        element("h2", section.title);
        for (const QString &paragraph : section.paragraphs)
            element("p", paragraph);
        if (!section.trends.isEmpty()) {
            m_out += QLatin1String("<div class=\"trends\">\n");
            for (const ReportTrend &trend : section.trends)
                write(trend);
            m_out += QLatin1String("</div>\n");
        }
        for (const ReportTable &table : section.tables)
            write(table);
        m_out += QLatin1String("</section>\n");
    }

    void write(const ReportTable &table)
    {
        if (!table.title.isEmpty())
            element("h3", table.title);
        m_out += QLatin1String("<div class=\"wide\"><table>\n<thead><tr>\n");
        for (const ReportColumn &column : table.columns) {
            if (!column.dataOnly)
                element("th", column.title, column.figures ? " scope=\"col\" class=\"figures\"" : " scope=\"col\"");
        }
        m_out += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const QList<ReportCell> &row : table.rows) {
            m_out += QLatin1String("<tr>\n");
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!table.columns.value(i).dataOnly)
                    write(row[i], table.columns.value(i).figures, i == 0);
            }
            m_out += QLatin1String("</tr>\n");
        }
        m_out += QLatin1String("</tbody>\n</table></div>\n");
    }

    void write(const ReportCell &cell, bool figures, bool head)
    {
        const char *attributes = "";
        if (head)
            attributes = cell.dimmed ? " scope=\"row\" class=\"quiet\"" : " scope=\"row\"";
        else if (figures)
            attributes = cell.dimmed ? " class=\"figures quiet\"" : " class=\"figures\"";
        else if (cell.dimmed)
            attributes = " class=\"quiet\"";
        const QLatin1String name(head ? "th" : "td");
        m_out += u'<' + name + QLatin1String(attributes) + QLatin1String("><span dir=\"auto\">") + escapedXml(cell.text)
            + QLatin1String("</span>");
        if (!cell.note.isEmpty())
            m_out += QLatin1String("<small dir=\"auto\">") + escapedXml(cell.note) + QLatin1String("</small>");
        m_out += QLatin1String("</") + name + QLatin1String(">\n");
    }

    // The drawing's own units; its axis begins where the texts of the scale end.
    static constexpr double Width = 420;
    static constexpr double Left = 70;
    static constexpr double Right = 410;
    static constexpr double Top = 14;
    static constexpr double Bottom = 116;

    static QString number(double value)
    {
        return QString::number(value, 'f', 1); // never in a language's form
    }

    static double x(qsizetype i, qsizetype count)
    {
        return count < 2 ? (Left + Right) / 2 : Left + (Right - Left) * double(i) / double(count - 1);
    }

    static double y(const ReportTrend &trend, double value)
    {
        const double share = trend.top > trend.bottom ? (value - trend.bottom) / (trend.top - trend.bottom) : 0;
        return Bottom - (Bottom - Top) * std::clamp(share, 0.0, 1.0);
    }

    /// A line for each stretch without a gap; a day between two gaps is a dot.
    void line(const ReportTrend &trend, const char *kind, const char *dot, ReportCell ReportTrend::Day::*cell)
    {
        QStringList points;
        const auto end = [&] {
            if (points.size() == 1)
                m_out += QStringLiteral("<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"3\"/>\n")
                             .arg(QLatin1String(dot), points[0].section(u',', 0, 0), points[0].section(u',', 1, 1));
            else if (points.size() > 1)
                m_out += QStringLiteral("<polyline class=\"%1\" points=\"%2\"/>\n")
                             .arg(QLatin1String(kind), points.join(u' '));
            points.clear();
        };
        for (qsizetype i = 0; i < trend.days.size(); ++i) {
            if (const auto value = reportNumber(trend.days[i].*cell))
                points.append(number(x(i, trend.days.size())) + u',' + number(y(trend, *value)));
            else
                end();
        }
        end();
    }

    void write(const ReportTrend &trend)
    {
        if (trend.days.isEmpty())
            return;
        const bool withBefore = std::any_of(trend.days.begin(), trend.days.end(), [](const ReportTrend::Day &day) {
            return reportNumber(day.before).has_value();
        });
        m_out += QLatin1String("<figure>\n");
        element("figcaption", trend.title);
        m_out += QStringLiteral("<svg viewBox=\"0 0 %1 150\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">\n")
                     .arg(number(Width));
        element("title", trend.title);
        m_out += QStringLiteral("<polyline class=\"axis\" points=\"%1,%2 %1,%3 %4,%3\"/>\n")
                     .arg(number(Left), number(Top), number(Bottom), number(Right));
        if (withBefore)
            line(trend, "before", "hollow", &ReportTrend::Day::before);
        line(trend, "now", "dot", &ReportTrend::Day::now);
        label(Left - 6, Top + 4, "end", trend.topText);
        label(Left - 6, Bottom, "end", trend.bottomText);
        label(trend.days.size() < 2 ? x(0, 1) : Left, Bottom + 16, trend.days.size() < 2 ? "middle" : "start",
              trend.days.constFirst().dayText);
        if (trend.days.size() > 1)
            label(Right, Bottom + 16, "end", trend.days.constLast().dayText);
        m_out += QLatin1String("</svg>\n");
        if (withBefore) // the words for the two lines, with the strokes they have
            m_out += QStringLiteral("<p class=\"quiet\"><svg style=\"display:inline;width:2em\" viewBox=\"0 0 28 8\" "
                                    "xmlns=\"http://www.w3.org/2000/svg\"><path class=\"now\" d=\"M1 4H27\"/></svg> %1 "
                                    "· <svg style=\"display:inline;width:2em\" viewBox=\"0 0 28 8\" "
                                    "xmlns=\"http://www.w3.org/2000/svg\"><path class=\"before\" d=\"M1 4H27\"/></svg> "
                                    "%2</p>\n")
                         .arg(escapedXml(m_report.nowText), escapedXml(m_report.beforeText));
        m_out += QLatin1String("</figure>\n");
    }

    void label(double atX, double atY, const char *anchor, const QString &text)
    {
        m_out += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">")
                     .arg(number(atX), number(atY), QLatin1String(anchor))
            + escapedXml(text) + QLatin1String("</text>\n");
    }

    const ReportDocument &m_report;
    QString m_out;
};

} // namespace

QByteArray encodeReportHtml(const ReportDocument &report)
{
    return Writer(report).run();
}

} // namespace agm
