// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/PlanFile.h"

#include "DraftReader.h"
#include "FieldValueReader.h"
#include "FieldValueWriter.h"
#include "domain/FieldRegistry.h"
#include "wire/FieldValueCodec.h"
#include "wire/JsonWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

namespace agm {

using namespace json;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PlanFile)
};

constexpr int PlanVersion = 1;
constexpr QLatin1String PlanFormat("ad-group-manager-plan");
constexpr QByteArrayView HashStart("  \"sha256\": \"");
constexpr QByteArrayView HashEnd("\"\n}\n");
constexpr qsizetype HashDigits = 64;

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
}

/// Indented members, each on its line. A setting stays on one line as it is: what the server sent in it that we do not
/// know must come back byte for byte.
class PlanWriter {
public:
    void open(QByteArrayView key, char bracket)
    {
        line(key, QByteArray(1, bracket));
        m_first = true;
        ++m_depth;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_out += bracket;
        m_first = false;
    }
    /// An empty key: an element of a list.
    void line(QByteArrayView key, const QByteArray &json)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        if (m_depth > 0)
            newLine();
        if (!key.isEmpty())
            m_out += '"' + key.toByteArray() + "\": ";
        m_out += json;
    }
    void text(QByteArrayView key, const QString &value)
    {
        Writer out;
        out.text(value);
        line(key, out.result());
    }
    void time(QByteArrayView key, const QDateTime &value)
    {
        Writer out;
        writeTime(out, value);
        line(key, out.result());
    }
    void sums(QByteArrayView key, const QList<Money> &sums)
    {
        Writer out;
        out.beginList();
        for (const Money &sum : sums)
            write(out, sum);
        out.endList();
        line(key, out.result());
    }
    const QByteArray &result() const { return m_out; }

private:
    void newLine() { m_out += '\n' + QByteArray(2 * m_depth, ' '); }

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
};

void writeDraft(PlanWriter &out, const Draft &draft)
{
    const auto setting = [&out](const char *key, Field field, const FieldValue &value) {
        const QByteArray json = encodeFieldValue(field, value);
        out.line(key, json.isEmpty() ? QByteArray("null") : json);
    };
    out.open({}, '{');
    out.text("title", draft.title);
    out.text("id", draft.adGroupId);
    out.text("kind", wordOf(draft.kind));
    if (!draft.campaignId.isEmpty())
        out.text("campaign_id", draft.campaignId);
    if (!draft.copyOf.isEmpty())
        out.text("copy_of", draft.copyOf);
    out.time("changed_at", draft.changedAt);
    out.open("fields", '{');
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        out.open(fieldInfo(it.key()).key, '{');
        setting("base", it.key(), it->base);
        setting("mine", it.key(), it->mine);
        out.close('}');
    }
    out.close('}');
    out.close('}');
}

bool readSums(Reader &in, Token &token, QList<Money> &sums)
{
    return in.list(token, [&](Token &element) {
        Money sum;
        if (!readMoney(in, element, sum))
            return false;
        sums.append(sum);
        return true;
    });
}

/// What the top of the file says, before anything is believed.
struct Head {
    QString format;
    std::optional<int> version;
};

bool readHead(Reader &in, Head &head)
{
    Token token = 0;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "format" && in.at(value) == '"')
            return in.readText(value, head.format);
        if (key == "version" && in.text().kind(value) == Kind::Number)
            return in.readInteger(value, head.version);
        return in.skip(value);
    });
    return read && in.end(token);
}

bool readMember(Reader &in, QByteArrayView key, Token &value, PlanFile &plan, bool &drafts)
{
    if (key == "account_id")
        return in.readText(value, plan.accountId);
    if (key == "account_name")
        return in.readText(value, plan.accountName);
    if (key == "saved_at")
        return readTime(in, value, plan.savedAt);
    if (key == "person")
        return in.readText(value, plan.person);
    if (key == "note")
        return in.readText(value, plan.note);
    if (key == "committed_per_day_before")
        return readSums(in, value, plan.committedBefore);
    if (key == "committed_per_day_after")
        return readSums(in, value, plan.committedAfter);
    if (key != "drafts")
        return in.skip(value);
    if (drafts)
        return in.fail(JsonWords::tr("is there twice"));
    drafts = true;
    return in.list(value, [&](Token &element) {
        Draft draft;
        if (!readDraft(in, element, draft, false))
            return false;
        draft.error.clear();
        for (FieldEdit &edit : draft.fields)
            edit.theirs.reset();
        plan.drafts.append(std::move(draft));
        return true;
    });
}

bool readPlan(Reader &in, PlanFile &plan)
{
    Token token = 0;
    bool drafts = false;
    const bool read
        = in.object(token, [&](QByteArrayView key, Token &value) { return readMember(in, key, value, plan, drafts); });
    return read && in.end(token) && (drafts || missing(in, "drafts"));
}

QString wrongField(const Draft &draft, Field field, const FieldEdit &edit)
{
    const Editable editable = fieldInfo(field).editable;
    const bool create = draft.kind == DraftKind::Create;
    if (editable == Editable::No || field == Field::AdCampaign || (editable == Editable::CreateOnly && !create))
        return Tr::tr("This field cannot be edited.");
    if (create && !std::holds_alternative<std::monostate>(edit.base))
        return Tr::tr("A new ad group has no earlier value.");
    return {};
}

/// What a draft may not be, although it can be read; empty when all is well.
QString wrongDraft(const Draft &draft)
{
    const bool create = draft.kind == DraftKind::Create;
    if (create != isLocalId(draft.adGroupId))
        return create ? Tr::tr("A new ad group has an id of this program until it is created.")
                      : Tr::tr("This ad group was never created and cannot be changed.");
    if (create && draft.campaignId.isEmpty())
        return Tr::tr("A new ad group needs a campaign.");
    if (draft.kind == DraftKind::Edit && draft.fields.isEmpty())
        return Tr::tr("This edit changes nothing.");
    if (draft.kind == DraftKind::Delete && !draft.fields.isEmpty())
        return Tr::tr("A deletion changes no field.");
    return {};
}

Result<void> checkDrafts(const QList<Draft> &drafts)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts.at(i);
        const QString place = QStringLiteral("drafts[%1]").arg(i);
        if (seen.contains(draft.adGroupId))
            return fail(ErrorKind::Invalid, Tr::tr("This ad group is in the plan twice."),
                        place + QStringLiteral(".id"));
        seen.insert(draft.adGroupId);
        if (const QString why = wrongDraft(draft); !why.isEmpty())
            return fail(ErrorKind::Invalid, why, place);
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
            if (const QString why = wrongField(draft, it.key(), it.value()); !why.isEmpty())
                return fail(ErrorKind::Invalid, why,
                            place + QStringLiteral(".fields.") + QString::fromLatin1(fieldInfo(it.key()).key));
        }
    }
    return {};
}

Result<void> checkHead(const Head &head)
{
    if (head.format != PlanFormat)
        return fail(ErrorKind::Malformed, Tr::tr("This file is no plan of Ad Group Manager."),
                    QStringLiteral("format"));
    if (!head.version || *head.version < 1)
        return fail(ErrorKind::Malformed, Tr::tr("This plan does not say its version."), QStringLiteral("version"));
    if (*head.version > PlanVersion)
        return fail(ErrorKind::Malformed,
                    Tr::tr("This plan was saved by a newer Ad Group Manager (its version is %1, this program "
                           "knows %2). Install the newer program.")
                        .arg(*head.version)
                        .arg(PlanVersion),
                    QStringLiteral("version"));
    return {};
}

Result<void> checkHash(QByteArrayView file)
{
    const qsizetype tail = HashStart.size() + HashDigits + HashEnd.size();
    if (file.size() > tail) {
        const QByteArrayView body = file.first(file.size() - tail);
        const QByteArray expected = HashStart.toByteArray() + hashOf(body) + HashEnd.toByteArray();
        if (file.last(tail) == expected)
            return {};
    }
    return fail(ErrorKind::Invalid,
                Tr::tr("This plan was changed after it was saved. Ask for the file as it was saved, or make "
                       "the drafts again."),
                QStringLiteral("sha256"));
}

Error unreadable(Error error)
{
    error.message = Tr::tr("This file cannot be read as a plan; it may be cut off. (%1)").arg(error.message);
    return error;
}

} // namespace

QByteArray encodePlan(const PlanFile &plan)
{
    PlanWriter out;
    out.open({}, '{');
    out.text("format", PlanFormat);
    out.line("version", QByteArray::number(PlanVersion));
    out.text("account_id", plan.accountId);
    out.text("account_name", plan.accountName);
    out.time("saved_at", plan.savedAt);
    out.text("person", plan.person);
    out.text("note", plan.note);
    out.sums("committed_per_day_before", plan.committedBefore);
    out.sums("committed_per_day_after", plan.committedAfter);
    out.open("drafts", '[');
    for (const Draft &draft : plan.drafts)
        writeDraft(out, draft);
    out.close(']');
    const QByteArray body = out.result() + ",\n";
    return body + HashStart.toByteArray() + hashOf(body) + HashEnd.toByteArray();
}

Result<PlanFile> decodePlan(QByteArrayView file)
{
    Text &text = threadText();
    if (const auto loaded = text.load(file); !loaded)
        return tl::unexpected(unreadable(loaded.error()));
    Reader in(text);
    Head head;
    if (!readHead(in, head))
        return tl::unexpected(unreadable(in.failure()));
    if (const auto checked = checkHead(head); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkHash(file); !checked)
        return tl::unexpected(checked.error());
    PlanFile plan;
    if (!readPlan(in, plan))
        return tl::unexpected(in.failure());
    if (const auto checked = checkDrafts(plan.drafts); !checked)
        return tl::unexpected(checked.error());
    return plan;
}

} // namespace agm
