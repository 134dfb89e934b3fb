// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ReportCodec.h"

#include "wire/JsonWords.h"

#include "JsonReader.h"

namespace agm {

using namespace json;

namespace {

/// Figures stand among other members (a bucket's) or in an object of their own (a summary).
class FiguresReader {
public:
    explicit FiguresReader(AdReportFigures &figures) : m_figures(figures) { }

    bool readMember(Reader &in, QByteArrayView key, Token &value)
    {
        if (key == "spend")
            return in.readMicros(value, m_spend);
        if (key == "spend_currency")
            return in.readCurrency(value, m_currency);
        if (key == "result_count")
            return in.readNumber(value, m_figures.results);
        if (key == "result_label_key")
            return in.readText(value, m_figures.resultLabel);
        double *count = key == "impressions" ? &m_figures.impressions
            : key == "clicks"                ? &m_figures.clicks
            : key == "reach"                 ? &m_figures.reach
                                             : nullptr;
        if (!count)
            return in.skip(value);
        std::optional<double> number;
        if (!in.readNumber(value, number))
            return false;
        *count = number.value_or(0);
        return true;
    }
    /// The currency may come after the amount.
    void finish()
    {
        if (m_spend)
            m_figures.spend = Money{*m_spend, m_currency};
    }

private:
    AdReportFigures &m_figures;
    std::optional<qint64> m_spend;
    Currency m_currency;
};

bool missing(Reader &in, const char *key)
{
    in.fail(JsonWords::tr("is missing"));
    return in.in(QByteArrayView(key));
}

bool readSummary(Reader &in, Token &token, AdReportFigures &figures)
{
    figures = {};
    FiguresReader reader(figures);
    const bool read
        = in.object(token, [&](QByteArrayView key, Token &value) { return reader.readMember(in, key, value); });
    reader.finish();
    return read;
}

/// A date, or an instant that begins with one. Its form is not documented, so another one is passed over.
bool readDay(Reader &in, Token &token, QDate &day)
{
    QString text;
    if (in.at(token) != '"')
        return in.skip(token);
    if (!in.readText(token, text))
        return false;
    day = QDate::fromString(text.left(10), Qt::ISODate);
    return true;
}

bool readHour(Reader &in, Token &token, int &hour)
{
    std::optional<double> number;
    if (in.text().kind(token) != Kind::Number)
        return in.skip(token);
    if (!in.readNumber(token, number))
        return false;
    hour = number && *number >= 0 && *number < 24 ? int(*number) : -1;
    return true;
}

bool readBuckets(Reader &in, Token &token, QList<AdReportBucket> &buckets)
{
    buckets.clear();
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    return in.list(token, [&](Token &element) {
        AdReportBucket bucket;
        FiguresReader reader(bucket.figures);
        const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
            if (key == "bucket_start")
                return in.readInstant(value, bucket.start);
            if (key == "stat_date")
                return readDay(in, value, bucket.day);
            if (key == "stat_hour")
                return readHour(in, value, bucket.hour);
            return reader.readMember(in, key, value);
        });
        if (!read)
            return false;
        if (bucket.start.isNull())
            return missing(in, "bucket_start");
        reader.finish();
        buckets.append(std::move(bucket));
        return true;
    });
}

bool readRows(Reader &in, Token &token, QList<AdReportRow> &rows)
{
    rows.clear();
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    qsizetype buckets = 0; // mostly each has as many as the one before
    return in.list(token, [&](Token &element) {
        AdReportRow row;
        row.buckets.reserve(buckets);
        const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
            if (key == "id")
                return in.readText(value, row.id);
            if (key == "level")
                return in.readText(value, row.level);
            if (key == "name")
                return in.readText(value, row.name);
            if (key == "summary")
                return readSummary(in, value, row.summary);
            if (key == "granularity")
                return readBuckets(in, value, row.buckets);
            return in.skip(value);
        });
        if (!read)
            return false;
        if (row.id.isEmpty())
            return missing(in, "id");
        buckets = row.buckets.size();
        rows.append(std::move(row));
        return true;
    });
}

} // namespace

Result<AdReport> decodeAdReport(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    AdReport report;
    bool summary = false;
    Token token = 0;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "summary") {
            summary = true;
            return readSummary(in, value, report.summary);
        }
        if (key == "granularity")
            return readBuckets(in, value, report.buckets);
        if (key == "breakdown")
            return readRows(in, value, report.rows);
        return in.skip(value);
    });
    if (!read || !in.end(token))
        return tl::unexpected(in.failure());
    if (!summary) {
        missing(in, "summary");
        return tl::unexpected(in.failure());
    }
    return report;
}

} // namespace agm
