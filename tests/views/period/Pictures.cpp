// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the review of the period in its states and sizes: `period_pictures FOLDER [light|dark]`. For looking.
#include "app/Theming.h"
#include "tests/views/period/PeriodMake.h"
#include "views/period/PeriodCard.h"
#include "views/period/PeriodList.h"
#include "views/period/PeriodPage.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

#include <cstdio>

namespace {

QString folder;

struct Picture {
    agm::PeriodPage page;
    explicit Picture(QSize size)
    {
        page.setFormats(agm::test::usFormats());
        page.resize(size);
        page.show();
    }
    void save(const char *name)
    {
        page.activateWindow();
        const bool exposed = QTest::qWaitForWindowExposed(&page);
        // Cards move once more when a scroll bar comes.
        const auto *scroll = page.findChild<QScrollArea *>();
        const bool settled = QTest::qWaitFor([&] {
            return !scroll->isVisible()
                || (scroll->widget()->width() == scroll->viewport()->width()
                    && scroll->widget()->height() >= scroll->widget()->minimumSizeHint().height());
        });
        if (!exposed || !settled || !page.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))))
            std::fprintf(stderr, "no picture %s\n", name);
    }
};

QList<agm::AdGroupPtr> account()
{
    QList<agm::AdGroupPtr> groups;
    for (int i = 1; i <= 26; ++i) {
        agm::AdGroup group = agm::test::fullGroup(QStringLiteral("c%1").arg(i));
        group.campaignId = agm::Word::of(u"adcamp_cbo");
        groups.append(agm::test::shared(std::move(group)));
    }
    return groups;
}

void draw(const agm::PeriodReview &review, QSize size, const char *name)
{
    Picture picture(size);
    picture.page.setReview(review, agm::test::facts(), PeriodScope(account(), review));
    picture.save(name);
}

void drawStates()
{
    using namespace agm;
    Picture state({760, 520});
    state.save("loading");
    state.page.showError(QStringLiteral("The server cannot be reached."),
                         QStringLiteral("Check the network connection, then try again."));
    state.save("error");
    state.page.setReview(PeriodReview(), test::facts(), {});
    state.save("no-ad-groups");
    PeriodReview quiet;
    quiet.first = QDate(2026, 11, 16);
    quiet.last = QDate(2026, 11, 22);
    quiet.groups = 12;
    quiet.includesToday = true;
    quiet.totals = {test::total(test::figures(0, 0, 0, 0), {}, 12)};
    quiet.leftOut = {{LeftOut::NoBefore, 0}, {LeftOut::NoDays, 0}};
    state.page.setReview(quiet, test::facts(), {});
    state.save("no-data");
    state.page.showError(QStringLiteral("The server refused the request."), QStringLiteral("What is shown is older."));
    state.save("error-above");
}

void drawOneDay()
{
    using namespace agm;
    PeriodReview day = test::busyReview();
    day.first = day.last = QDate(2026, 11, 22);
    day.totals = {test::total(test::figures(54, 0, 31, 900), test::figures(0, 0, 0, 0), 3)};
    day.movers = {{Field::Spend, {test::mover("g1", "US founders", Field::Spend, 0, 54)}}};
    day.waste = {};
    day.anomalies = {};
    day.leftOut = {{LeftOut::FewDays, 0}};
    Picture picture({760, 620});
    period::Facts facts = test::facts();
    facts.window = TimeWindow(WindowPreset::Today, QTimeZone("America/New_York"));
    picture.page.setReview(day, facts, PeriodScope(account(), day));
    picture.save("one-day");
}

void drawManyCurrencies()
{
    using namespace agm;
    PeriodReview many = test::busyReview();
    MetricFigures all = test::figures(3480.10, 160, 7200, 200'000);
    all.add(test::figures(721.67, 31, 1100, 46'000, u"USD", u"lead"));
    many.totals = {test::total(all, {}, 200), many.totals[0], many.totals[1],
                   test::total(test::figures(1'234'567, 41, 9000, 310'000, u"JPY"),
                               test::figures(1'334'567, 39, 9900, 300'000, u"JPY"), 31),
                   test::total(test::figures(5402.9, 21, 410, 18'000, u"EUR", u"complete_registration"), {}, 17)};
    Picture picture({760, 1100});
    picture.page.setReview(many, test::facts(), PeriodScope(account(), many));
    picture.page.setMoverField(Field::CostPerResult);
    picture.save("three-currencies");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    agm::Looks looks;
    agm::looks::read(arguments.value(2, QStringLiteral("light")), looks.theme);
    agm::applyLooks(looks);
    draw(agm::test::busyReview(), {1280, 800}, "busy-1280");
    draw(agm::test::busyReview(), {1920, 1080}, "busy-1920");
    draw(agm::test::busyReview(), {760, 1300}, "busy-760");
    draw(agm::test::busyReview(), {480, 1600}, "busy-480");
    drawStates();
    drawOneDay();
    drawManyCurrencies();

    Picture focus({1000, 700});
    focus.page.setReview(agm::test::busyReview(), agm::test::facts(), PeriodScope(account(), agm::test::busyReview()));
    const bool active = QTest::qWaitForWindowActive(&focus.page);
    auto *card = static_cast<agm::PeriodLineCard *>(focus.page.card(agm::period::Part::Pacing));
    card->list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card->list(), Qt::Key_Down);
    focus.save("focus");
    return active ? 0 : 1;
}
