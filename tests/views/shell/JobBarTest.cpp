// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/JobBar.h"
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

namespace agm::test {
namespace {

QStringList visibleTexts(const JobBar &bar)
{
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

/// Everything a working day may bring at once.
void fill(JobBar &bar)
{
    bar.setShown(1248, 10000);
    bar.setSelection(214,
                     {QStringLiteral("Spend US$1,204.10, €350.00, averages US$8.40, €4.93"),
                      QStringLiteral("Spend US$1,204.10, €350.00")},
                     {});
    bar.setCommitted(spend({money(8420), money(300, u"EUR")}, {12, 1}));
    bar.setJob(makeJob(BulkAction::Pause, 131, 1, 82), 9000);
    bar.setAsOf(QDateTime(QDate(2026, 11, 22), QTime(19, 2, 11), Qt::UTC), QTimeZone("America/New_York"));
    bar.setQuota({QStringLiteral("559/600 requests left")}, {});
}

class JobBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingWhenThereIsRoom()
    {
        JobBar bar;
        fill(bar);
        bar.resize(2600, 32);
        bar.show();
        const QString all = visibleTexts(bar).join(QLatin1Char('|'));
        for (const QString &part :
             {QStringLiteral("1,248 of 10,000 ad groups"),
              QStringLiteral("214 selected: Spend US$1,204.10, €350.00, averages US$8.40, €4.93"),
              QStringLiteral("Committed €300/day + US$8,420/day + 13 unknown"),
              QStringLiteral("Pausing 214 ad groups… 131 done, 1 failed"), QStringLiteral("left"),
              QStringLiteral("As of 14:02:11 · New York"), QStringLiteral("559/600 requests left")})
            QVERIFY2(all.contains(part), qPrintable(part + QStringLiteral(" not in ") + all));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1920, 1280, 1024, 800, 640})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }

    void nothingIsCut()
    {
        QFETCH(int, width);
        JobBar bar;
        fill(bar);
        bar.resize(width, 32);
        bar.show();
        QCoreApplication::sendPostedEvents();
        int right = 0;
        QList<QWidget *> parts;
        for (QWidget *part : bar.findChildren<QWidget *>()) {
            if (part->isVisible()
                && (qobject_cast<QLabel *>(part) || qobject_cast<QPushButton *>(part)
                    || qobject_cast<QProgressBar *>(part)))
                parts += part;
        }
        for (QWidget *part : std::as_const(parts)) {
            right = std::max(right, part->geometry().right());
            if (const auto *label = qobject_cast<QLabel *>(part))
                QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                         qPrintable(label->text()));
            for (QWidget *other : std::as_const(parts))
                QVERIFY(other == part || !other->geometry().intersects(part->geometry()));
        }
        QVERIFY2(right < width, qPrintable(QString::number(right)));
        if (width >= 1280)
            QVERIFY(visibleTexts(bar).join(QString()).contains(QStringLiteral("Committed €300/day + US$8,420/day")));
        // What runs now never leaves.
        QVERIFY(visibleTexts(bar).join(QString()).contains(QLatin1String("Pausing")));
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("cancelJob"))->isVisible());
    }

    void cancelAsksOnce()
    {
        JobBar bar;
        fill(bar);
        bar.resize(1280, 32);
        QVERIFY(present(bar));
        auto *cancel = bar.findChild<QPushButton *>(QStringLiteral("cancelJob"));
        QVERIFY(cancel->height() >= 24);
        QSignalSpy cancelled(&bar, &JobBar::cancelRequested);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled[0][0].toString(), QStringLiteral("job-1"));
        bar.clearJob();
        QVERIFY(!cancel->isVisible());
        QVERIFY(!visibleTexts(bar).join(QString()).contains(QLatin1String("Pausing")));
    }

    void loadingGivesWayToAJobAndComesBack()
    {
        JobBar bar;
        bar.resize(1280, 32);
        bar.show();
        bar.setLoading(1200);
        QVERIFY(visibleTexts(bar).contains(QStringLiteral("Loading… 1,200 ad groups")));
        bar.setJob(makeJob(BulkAction::Resume, 0, 0, 5), -1);
        QVERIFY(!visibleTexts(bar).join(QString()).contains(QLatin1String("Loading")));
        bar.clearJob();
        QVERIFY(visibleTexts(bar).contains(QStringLiteral("Loading… 1,200 ad groups")));
        bar.setLoading(-1);
        QVERIFY(!bar.findChild<QProgressBar *>()->isVisible());
    }

    void oneForms()
    {
        JobBar bar;
        bar.resize(1280, 32);
        bar.show();
        bar.setShown(1, 1);
        bar.setCommitted(spend({}));
        QCOMPARE(visibleTexts(bar), QStringList({QStringLiteral("1 ad group"), QStringLiteral("Committed nothing")}));
    }
};

} // namespace

std::unique_ptr<QObject> makeJobBarTest()
{
    return std::make_unique<JobBarTest>();
}

} // namespace agm::test

#include "JobBarTest.moc"
