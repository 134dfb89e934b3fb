// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFileTest.h"

#include "RandomValues.h"
#include "wire/PlanFile.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(agm::Draft)

namespace {

Draft budgetEdit()
{
    Draft draft;
    draft.adGroupId = u"adgrp_1"_s;
    draft.title = u"Summer \"A\""_s;
    draft.changedAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    draft.fields.insert(Field::BudgetAmount,
                        {Money{50'000'000, Currency::usd()}, Money{55'000'000, Currency::usd()}, std::nullopt});
    return draft;
}

PlanFile planOf(const QList<Draft> &drafts)
{
    PlanFile plan;
    plan.accountId = u"biz_1"_s;
    plan.accountName = u"Shop"_s;
    plan.savedAt = QDateTime(QDate(2026, 6, 2), QTime(8, 30), Qt::UTC);
    plan.person = u"ann"_s;
    plan.note = u"More for June"_s;
    plan.drafts = drafts;
    plan.committedBefore = {{50'000'000, Currency::usd()}};
    plan.committedAfter = {{55'000'000, Currency::usd()}};
    return plan;
}

/// The file with a hash that suits, as somebody who knows the format would write it.
QByteArray rehashed(const QByteArray &file)
{
    const QByteArray body = file.first(file.lastIndexOf("  \"sha256\""));
    return body + "  \"sha256\": \"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "\"\n}\n";
}

const QByteArray goldenBody = R"({
  "format": "ad-group-manager-plan",
  "version": 1,
  "account_id": "biz_1",
  "account_name": "Shop",
  "saved_at": "2026-06-02T08:30:00Z",
  "person": "ann",
  "note": "More for June",
  "committed_per_day_before": [{"amount":"50.00","currency":"USD"}],
  "committed_per_day_after": [{"amount":"55.00","currency":"USD"}],
  "drafts": [
    {
      "title": "Summer \"A\"",
      "id": "adgrp_1",
      "kind": "edit",
      "changed_at": "2026-06-01T12:00:00Z",
      "fields": {
        "budget_amount": {
          "base": {"amount":"50.00","currency":"USD"},
          "mine": {"amount":"55.00","currency":"USD"}
        }
      }
    }
  ],
)";

} // namespace

void PlanFileTest::golden()
{
    const PlanFile plan = planOf({budgetEdit()});
    const QByteArray file = encodePlan(plan);
    QCOMPARE(file, rehashed(goldenBody + "  \"sha256\""));
    const auto read = decodePlan(file);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == plan);
    // Nothing in it, and it is a plan all the same.
    QVERIFY(decodePlan(encodePlan(PlanFile())) == Result<PlanFile>(PlanFile()));
}

void PlanFileTest::plansComeBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Random random(seed);
    for (int i = 0; i < 600; ++i) {
        PlanFile plan = planOf(random.list<Draft>([&] { return random.draft(false); }));
        plan.note = random.text();
        plan.committedAfter = random.list<Money>([&] { return random.money(); });
        const QByteArray file = encodePlan(plan);
        const auto read = decodePlan(file);
        QVERIFY2(read.has_value(), file.constData());
        QVERIFY2(*read == plan, file.constData());
        QCOMPARE(encodePlan(*read), file);
    }
}

void PlanFileTest::everyCutIsRefused()
{
    const QByteArray file = encodePlan(planOf({budgetEdit()}));
    for (qsizetype i = 0; i < file.size(); ++i) {
        const auto read = decodePlan(file.first(i));
        QVERIFY2(!read, qPrintable(QString::number(i)));
        QVERIFY(read.error().kind == ErrorKind::Malformed || read.error().kind == ErrorKind::Invalid);
        QVERIFY(!read.error().message.isEmpty());
    }
    const auto half = decodePlan(file.first(file.size() / 2));
    QVERIFY2(half.error().message.contains(u"cut off"_s), qPrintable(half.error().message));
}

void PlanFileTest::everyChangeIsRefused()
{
    const QByteArray file = encodePlan(planOf({budgetEdit()}));
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = changed.at(i) == '1' ? '2' : '1';
        QVERIFY2(!decodePlan(changed), qPrintable(QString::number(i)));
    }
    QByteArray edited = file;
    edited.replace("55.00", "95.00");
    const auto read = decodePlan(edited);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().where, u"sha256"_s);
    QVERIFY2(read.error().message.startsWith(u"This plan was changed after it was saved"_s),
             qPrintable(read.error().message));
    QByteArray more = file;
    more.insert(more.size() - 3, ",\"note\":\"other\"");
    QCOMPARE(decodePlan(more).error().where, u"sha256"_s);
    QCOMPARE(decodePlan(file + ' ').error().where, u"sha256"_s);
}

void PlanFileTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &file, const char *where, const char *words) {
        QTest::newRow(name) << file << QString::fromLatin1(where) << QString::fromLatin1(words);
    };
    const QByteArray good = encodePlan(planOf({budgetEdit()}));
    const auto with = [&](const char *from, const char *to) {
        QByteArray file = good;
        return rehashed(file.replace(from, to));
    };
    row("nothing", "", "", "empty");
    row("a picture", "\x89PNG\r\n\x1a\n", "", "cannot be read");
    row("another JSON", R"({"hello":1})", "format", "no plan");
    row("a list", "[]", "", "cannot be read");
    row("another format", with("ad-group-manager-plan", "ad-group-manager-view"), "format", "no plan");
    row("later version", with("\"version\": 1", "\"version\": 2"), "version", "newer");
    row("no version", with("\"version\": 1", "\"version\": \"x\""), "version", "version");
    row("version 0", with("\"version\": 1", "\"version\": 0"), "version", "version");
    row("no drafts", with("\"drafts\"", "\"drafs\""), "drafts", "missing");
    row("note is a number", with("\"More for June\"", "5"), "note", "text");
    row("value of another kind",
        with(R"({"amount":"55.00","currency":"USD"}
        })",
             "55\n        }"),
        "drafts[0].fields.budget_amount.mine", "object");
    row("unknown field", with("\"budget_amount\"", "\"budget_color\""), "drafts[0].fields.budget_color", "know");
    row("a metric", with("\"budget_amount\"", "\"spend\""), "drafts[0].fields.spend", "cannot be edited");
    row("a count", with("\"budget_amount\"", "\"clicks\""), "drafts[0].fields.clicks.base", "no setting");
    row("unknown kind", with("\"edit\"", "\"merge\""), "drafts[0].kind", "should be");
    row("no id", with("\"adgrp_1\"", "\"\""), "drafts[0].id", "missing");
}

void PlanFileTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, where);
    QFETCH(QString, words);
    const auto read = decodePlan(file);
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void PlanFileTest::wrongDraftsAreRefused_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const std::function<void(Draft &)> &change, const char *where) {
        Draft draft = budgetEdit();
        draft.adGroupId = u"adgrp_2"_s;
        change(draft);
        QTest::newRow(name) << draft << QString::fromLatin1(where);
    };
    const auto create = [](Draft &d) {
        d.kind = DraftKind::Create;
        d.adGroupId = makeLocalId();
        d.campaignId = u"adcamp_1"_s;
        d.fields = {{Field::Title, {{}, u"New"_s, std::nullopt}}};
    };
    row(
        "fine", [](Draft &) {}, "");
    row("a fine creation", create, "");
    row(
        "twice", [](Draft &d) { d.adGroupId = u"adgrp_1"_s; }, "drafts[1].id");
    row(
        "edit of nothing", [](Draft &d) { d.fields.clear(); }, "drafts[1]");
    row(
        "edit of a new one", [](Draft &d) { d.adGroupId = makeLocalId(); }, "drafts[1]");
    row(
        "deletion with fields", [](Draft &d) { d.kind = DraftKind::Delete; }, "drafts[1]");
    row(
        "creation of an old one", [](Draft &d) { d.kind = DraftKind::Create; }, "drafts[1]");
    row(
        "creation nowhere", [&](Draft &d) { create(d), d.campaignId.clear(); }, "drafts[1]");
    row(
        "creation with a base", [&](Draft &d) { create(d), d.fields[Field::Title].base = u"Old"_s; },
        "drafts[1].fields.title");
    row(
        "id changed",
        [](Draft &d) {
            d.fields.insert(Field::Id, {u"a"_s, u"b"_s, std::nullopt});
        },
        "drafts[1].fields.id");
    row(
        "campaign changed",
        [](Draft &d) {
            d.fields.insert(Field::AdCampaign, {u"a"_s, u"b"_s, std::nullopt});
        },
        "drafts[1].fields.ad_campaign");
    row(
        "made dynamic later",
        [](Draft &d) {
            d.fields.insert(Field::DynamicCreative, {false, true, std::nullopt});
        },
        "drafts[1].fields.dynamic_creative");
}

void PlanFileTest::wrongDraftsAreRefused()
{
    QFETCH(Draft, draft);
    QFETCH(QString, where);
    const PlanFile plan = planOf({budgetEdit(), draft});
    const auto read = decodePlan(encodePlan(plan));
    if (where.isEmpty()) {
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read == plan);
        return;
    }
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().message.isEmpty());
}

void PlanFileTest::conflictsStayBehind()
{
    Draft draft = budgetEdit();
    const PlanFile clean = planOf({draft});
    draft.error = u"Refused"_s;
    draft.fields[Field::BudgetAmount].theirs = Money{60'000'000, Currency::usd()};
    QVERIFY(decodePlan(encodePlan(planOf({draft}))) == Result<PlanFile>(clean));
}
