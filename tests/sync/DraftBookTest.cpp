// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DraftBook.h"

#include "domain/AdGroupEdit.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/PlanStore.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace agm::test;

namespace agm {
namespace {

/// An account without a server: what arrives is put into the repository by hand.
struct Book {
    Book()
        : session(
            makeSession(QUrl(QStringLiteral("http://127.0.0.1:9")), QStringLiteral("key"), &journal, false, &store))
    {
    }
    void arrive(const QString &id, const QString &title, qint64 budget = 100)
    {
        auto group = std::make_shared<AdGroup>();
        group->id = id;
        group->title = title;
        group->status = Word::of(u"active");
        group->spendCurrency = Currency::usd();
        group->setMoney(Field::BudgetAmount, budget * Money::Micro);
        group->sent.set();
        AdGroupRepository *repository = session->repository();
        repository->upsert(repository->generation(), repository->moment(), {group});
    }
    DraftBook *drafts() const { return session->drafts(); }
    void rename(const QString &id, const QString &title)
    {
        drafts()->propose({{id, {{Field::Title, title}}}}, QStringLiteral("Rename ") + title);
    }
    QString mine(const QString &id) const
    {
        const Draft *draft = drafts()->draft(id);
        return draft && draft->fields.contains(Field::Title) ? std::get<QString>(draft->fields[Field::Title].mine)
                                                             : QString();
    }

    MemoryJournal journal;
    MemoryDraftStore store;
    std::unique_ptr<AccountSession> session;
};

/// A disk that is full.
class FullStore final : public MemoryDraftStore {
public:
    QFuture<Result<void>> save(const QString &, const QList<StoredDraft> &, const QStringList &) override
    {
        return finishedFuture<void>(fail(ErrorKind::Storage, QStringLiteral("The disk is full.")));
    }
};

const QString A = QStringLiteral("adgrp_a");
const QString B = QStringLiteral("adgrp_b");

} // namespace

void DraftBookTest::draftsSurviveTheProgram()
{
    Book book;
    book.arrive(A, QStringLiteral("old"));
    book.rename(A, QStringLiteral("new"));
    const QString local
        = book.drafts()->create({QStringLiteral("adcamp_1"), {{Field::Title, QStringLiteral("made")}}}, {}, {});
    book.session = makeSession(QUrl(QStringLiteral("http://127.0.0.1:9")), QStringLiteral("key"), &book.journal, false,
                               &book.store);
    QVERIFY(book.drafts()->isEmpty());
    QCOMPARE(*waitFor(book.drafts()->load()), 2);
    QCOMPARE(book.mine(A), QStringLiteral("new"));
    QCOMPARE(book.drafts()->preview(local)->title, QStringLiteral("made"));
    // The server has moved on meanwhile: that is seen when it arrives.
    book.arrive(A, QStringLiteral("theirs"));
    QCOMPARE(book.drafts()->conflicts(), QStringList{A});
}

void DraftBookTest::aRefreshNeverTouchesADraft()
{
    Book book;
    book.arrive(A, QStringLiteral("old"));
    book.rename(A, QStringLiteral("new"));
    const Draft before = *book.drafts()->draft(A);
    book.arrive(A, QStringLiteral("old"));
    book.session->repository()->startGeneration(false);
    book.arrive(A, QStringLiteral("old"));
    book.session->repository()->remove({A});
    QCOMPARE(*book.drafts()->draft(A), before);
}

void DraftBookTest::aConflictHasThreeValuesAndAChoice()
{
    Book book;
    book.arrive(A, QStringLiteral("base"));
    book.arrive(B, QStringLiteral("base"));
    book.rename(A, QStringLiteral("mine"));
    book.rename(B, QStringLiteral("mine"));
    QSignalSpy changed(book.drafts(), &DraftBook::changed);
    book.arrive(A, QStringLiteral("theirs"));
    book.arrive(B, QStringLiteral("theirs"));
    QCOMPARE(changed.size(), 2);
    const FieldEdit edit = book.drafts()->draft(A)->fields[Field::Title];
    QCOMPARE(std::get<QString>(edit.base), QStringLiteral("base"));
    QCOMPARE(std::get<QString>(edit.mine), QStringLiteral("mine"));
    QVERIFY(edit.theirs);
    QCOMPARE(std::get<QString>(*edit.theirs), QStringLiteral("theirs"));
    book.drafts()->keepMine(A, Field::Title);
    QVERIFY(!book.drafts()->draft(A)->hasConflict());
    QCOMPARE(std::get<QString>(book.drafts()->draft(A)->fields[Field::Title].base), QStringLiteral("theirs"));
    book.drafts()->keepTheirs(B, Field::Title);
    QVERIFY(!book.drafts()->draft(B));
    // It goes back to what we knew: no conflict any more.
    book.rename(B, QStringLiteral("again"));
    book.arrive(B, QStringLiteral("else"));
    QVERIFY(book.drafts()->draft(B)->hasConflict());
    book.arrive(B, QStringLiteral("theirs"));
    QVERIFY(!book.drafts()->draft(B)->hasConflict());
}

void DraftBookTest::stepsAreUndoneAndRedone()
{
    Book book;
    book.arrive(A, QStringLiteral("old"));
    DraftBook *drafts = book.drafts();
    QVERIFY(!drafts->canUndo());
    book.rename(A, QStringLiteral("one"));
    book.rename(A, QStringLiteral("two"));
    drafts->remove({A}, QStringLiteral("Delete"));
    QCOMPARE(drafts->draft(A)->kind, DraftKind::Delete);
    QCOMPARE(drafts->undoText(), QStringLiteral("Delete"));
    drafts->undo();
    QCOMPARE(book.mine(A), QStringLiteral("two"));
    drafts->undo();
    QCOMPARE(book.mine(A), QStringLiteral("one"));
    drafts->undo();
    QVERIFY(drafts->isEmpty());
    QVERIFY(!drafts->canUndo());
    drafts->redo();
    drafts->redo();
    QCOMPARE(book.mine(A), QStringLiteral("two"));
    // A new step ends what could be redone.
    book.rename(A, QStringLiteral("three"));
    QVERIFY(!drafts->canRedo());
    drafts->undo();
    QCOMPARE(book.mine(A), QStringLiteral("two"));
    // What was undone is undone in the store as well.
    drafts->undo();
    drafts->undo();
    QCOMPARE(waitFor(book.store.load(QStringLiteral("test")))->size(), 0);
}

void DraftBookTest::twoCellsOfOneRowAreOneDraft()
{
    Book book;
    book.arrive(A, QStringLiteral("old"));
    book.drafts()->propose({{A, {{Field::Title, QStringLiteral("new")}}},
                            {A, {{Field::BudgetAmount, Money{120 * Money::Micro, Currency::usd()}}}}},
                           QStringLiteral("Paste"));
    QCOMPARE(book.drafts()->size(), 1);
    QCOMPARE(book.drafts()->draft(A)->fields.size(), 2);
    book.drafts()->undo();
    QVERIFY(book.drafts()->isEmpty());
}

void DraftBookTest::whatIsAsTheServerHasItIsNoDraft()
{
    Book book;
    book.arrive(A, QStringLiteral("old"));
    book.rename(A, QStringLiteral("old"));
    QVERIFY(book.drafts()->isEmpty());
    QVERIFY(!book.drafts()->canUndo());
    book.rename(A, QStringLiteral("new"));
    book.rename(A, QStringLiteral("old"));
    QVERIFY(book.drafts()->isEmpty());
}

void DraftBookTest::unreadableDraftsStayInTheStore()
{
    Book book;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(waitFor(book.store.save(QStringLiteral("test"), {{A, QByteArray("{\"v\":99"), now}}, {})));
    const auto loaded = waitFor(book.drafts()->load());
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(A));
    QCOMPARE(waitFor(book.store.load(QStringLiteral("test")))->size(), 1);
}

void DraftBookTest::aStoreThatFailsIsSaid()
{
    MemoryJournal journal;
    FullStore full;
    auto session
        = makeSession(QUrl(QStringLiteral("http://127.0.0.1:9")), QStringLiteral("key"), &journal, false, &full);
    QSignalSpy failed(session->drafts(), &DraftBook::storeFailed);
    session->drafts()->create({QStringLiteral("adcamp_1"), {{Field::Title, QStringLiteral("x")}}}, {}, {});
    QTRY_COMPARE(failed.size(), 1);
    // It is still in memory.
    QCOMPARE(session->drafts()->size(), 1);
}

void DraftBookTest::aPlanThatIsNoFileIsRefused()
{
    // A link to what never ends, a pipe that waits for its writer, a folder.
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {QStringLiteral("/dev/zero"), pipe, dir.path()}) {
        const auto plan = readPlan(path);
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(path)
                     && plan.error().message.contains(QLatin1String("a device or a pipe")),
                 qPrintable(plan.error().message));
    }
}

void DraftBookTest::aPlanThatIsTooLargeIsRefused()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("large.agmplan")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(300 << 20)); // takes no room: nothing is written into it
    const auto plan = readPlan(file.fileName());
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(QLatin1String("too large")), qPrintable(plan.error().message));
}

} // namespace agm
