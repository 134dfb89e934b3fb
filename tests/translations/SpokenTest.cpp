// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/SpokenTest.h"

#include "app/Application.h"
#include "app/Speech.h"
#include "domain/AmountInput.h"
#include "tests/support/TextFit.h"
#include "tests/translations/Overhearing.h"
#include "tests/translations/TsFile.h"
#include "views/common/FindingWords.h"
#include "views/common/Formats.h"
#include "views/common/Languages.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/editors/AmountField.h"
#include "views/shell/SideBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm::translations {
namespace {

/// The translation that the file of a language has for one sentence.
QString said(const QString &language, const char *context, const char *source)
{
    for (const Message &message :
         readTs(QStringLiteral(AGM_SOURCE_DIR "/resources/translations/agm_%1.ts").arg(language))) {
        if (message.context == QLatin1String(context) && message.source == QString::fromUtf8(source))
            return message.translations.value(0);
    }
    return {};
}

void eachLanguage(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languages::available()) {
        if (withEnglish || code != QLatin1String("en"))
            QTest::newRow(qPrintable(code)) << code;
    }
}

} // namespace

void SpokenTest::menusAreTranslated_data()
{
    eachLanguage(false);
}

void SpokenTest::menusAreTranslated()
{
    QFETCH(const QString, language);
    speak(language);
    // The demo account, as a first start opens it.
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
    CommandLine line;
    line.dataDir = m_dir->path();
    line.size = QSize(1280, 800);
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 0, Long);
    QStringList menus;
    for (const QAction *menu : window()->menuBar()->actions())
        menus.append(menu->text());
    for (const char *word : {"&File", "&Edit", "&View", "&Help"}) {
        const QString own = said(language, "MainActions", word);
        QVERIFY2(!own.isEmpty() && own != QLatin1String(word), word);
        QVERIFY2(menus.contains(own), qPrintable(menus.join(u' ')));
    }
    QCOMPARE(window()->actions().pause->text(), said(language, "MainActions", "&Pause…"));
    // Qt's own words come from its own file.
    QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QLatin1String("Cancel"));
}

void SpokenTest::arabicRunsFromRightToLeft()
{
    openIn(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window()->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(table()->layoutDirection(), Qt::RightToLeft);
    const auto middle = [this](QWidget *part) { return part->mapTo(window(), part->rect().center()).x(); };
    QVERIFY(middle(window()->findChild<SideBar *>()) > middle(table()));
    QVERIFY(middle(window()->findChild<AdGroupDetailPanel *>()) < middle(table()));
    const QHeaderView *header = table()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(header->logicalIndex(0))
            > header->sectionViewportPosition(header->logicalIndex(3)));
    // A sign, a currency and a percent sign stay on their sides of the figure between Arabic words.
    const Formats formats;
    const QChar leftToRight(0x200E);
    const QString opening = QString(QChar(0x200F)) + leftToRight;
    for (const QString &figure : {formats.signedMoney({-620 * Money::Micro, Currency::usd()}), formats.rate(0.036),
                                  formats.relativeChange(-0.125), formats.count(-3)}) {
        QVERIFY2(figure.startsWith(opening) && figure.endsWith(leftToRight), qPrintable(figure));
    }
    QCOMPARE(formats.count(1234), QStringLiteral("1,234"));
    closeProgram();
    speak(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(!Formats().rate(0.036).contains(leftToRight));
}

void SpokenTest::germanAmountsTakeAComma()
{
    speak(QStringLiteral("de"));
    AmountField field{Formats(), Currency::usd(), nullptr};
    field.setText(QStringLiteral("1.850,50"));
    QVERIFY2(field.fault().isEmpty(), qPrintable(field.fault()));
    QCOMPARE(field.echo(), QStringLiteral("1.850,50\u00A0US$"));
    field.setAmount({12500000, Currency::usd()});
    QCOMPARE(field.text(), QStringLiteral("12,5"));
    speak(QStringLiteral("en"));
    AmountField english{Formats(), Currency::usd(), nullptr};
    english.setAmount({12500000, Currency::usd()});
    QCOMPARE(english.text(), QStringLiteral("12.5"));
}

void SpokenTest::budgetsAreReadAsTheyAreShown_data()
{
    eachLanguage(true);
}

void SpokenTest::budgetsAreReadAsTheyAreShown()
{
    QFETCH(const QString, language);
    speak(language);
    const Formats formats;
    QLocale plainly = formats.locale();
    plainly.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const Currency currency : {Currency::usd(), Currency::of(u"eur"), Currency::of(u"jpy")}) {
        const Money amount{1'850 * Money::Micro, currency};
        for (const QString &shown :
             {formats.money(amount), formats.moneyPerDay(amount), formats.exactMoney(amount),
              formats.money(amount) + QCoreApplication::translate("agm::BudgetDialog", "/ day")}) {
            const AmountReading reading = parseAmount(shown, formats.locale(), currency);
            // Without decimals, 1.850 could be either; it is asked about with both.
            const bool asked = reading.problem == AmountProblem::Ambiguous && reading.readings.contains(amount);
            QVERIFY2(reading.amount == std::optional(amount) || asked,
                     qPrintable(shown + u' ' + QString::number(int(reading.problem))));
        }
        // What means something else is refused with what to write.
        for (const QString &wrong : {QStringLiteral("620/week"), QStringLiteral("620 €/Monat"), QStringLiteral("x")}) {
            const AmountReading reading = parseAmount(wrong, formats.locale(), currency);
            QCOMPARE(reading.problem, AmountProblem::NotANumber);
            const QString why = amountProblemText(reading, wrong, formats.locale());
            QVERIFY2(why.contains(wrong) && why.contains(plainly.toString(1850.5, 'f', 2)), qPrintable(why));
        }
    }
}

void SpokenTest::everySentenceIsAskedForAsItsFileSays()
{
    QSet<QString> known;
    QSet<QString> contexts;
    for (const Message &message : readTs(QStringLiteral(AGM_SOURCE_DIR "/resources/translations/agm_de.ts"))) {
        known.insert(message.key());
        contexts.insert(message.context);
    }
    Overhearing ear;
    speak(QStringLiteral("en"));
    QCoreApplication::installTranslator(&ear);
    openProgram();
    QVERIFY(loaded(60));
    walk(2, [](QWidget *one, const QString &) { one->grab(); }); // cells are only asked for when they are drawn
    closeProgram();
    QCoreApplication::removeTranslator(&ear);
    QStringList missing;
    int own = 0;
    for (const QString &key : ear.asked()) {
        const QString context = key.section(u'\n', 0, 0);
        // Qt's classes have files of their own.
        const bool qt = context.startsWith(u'Q') && !contexts.contains(context);
        own += qt ? 0 : 1;
        if (!qt && !known.contains(key))
            missing.append(key);
    }
    QVERIFY2(own > 900, qPrintable(QString::number(own)));
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'|')));
}

void SpokenTest::menusHaveKeysOfTheirOwn_data()
{
    eachLanguage(true);
}

void SpokenTest::menusHaveKeysOfTheirOwn()
{
    QFETCH(const QString, language);
    openIn(language);
    QStringList twice;
    int seen = 0;
    const auto look = [&](const QString &name, const QList<QAction *> &actions) {
        QSet<QChar> taken;
        for (const QAction *action : actions) {
            const QChar key = mnemonic(action->text());
            if (key.isNull())
                continue;
            ++seen;
            if (taken.contains(key))
                twice.append(name + QStringLiteral(": ") + action->text());
            taken.insert(key);
        }
    };
    look(QStringLiteral("bar"), window()->menuBar()->actions());
    for (const QMenu *menu : window()->menuBar()->findChildren<QMenu *>())
        look(menu->title(), menu->actions());
    QVERIFY(seen > 30);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void SpokenTest::theChoiceIsRemembered()
{
    openIn(QStringLiteral("en"));
    CommandLine line;
    line.dataDir = m_dir->path();
    QCOMPARE(languageOf(line), QString());
    window()->actions().language->trigger();
    QWidget *asked = dialog();
    QVERIFY(asked);
    auto *choice = asked->findChild<QComboBox *>();
    QVERIFY(choice);
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(choice->findText(QStringLiteral("Deutsch")));
    asked->findChild<QPushButton *>(QStringLiteral("use"))->click();
    closeProgram();
    QCOMPARE(languageOf(line), QStringLiteral("de"));
    line.language = QStringLiteral("ar"); // of the command line
    QCOMPARE(languageOf(line), QStringLiteral("ar"));
    line.language = QStringLiteral("system");
    QCOMPARE(languageOf(line), QString());
}

void SpokenTest::theCommandLineSpeaksToo()
{
    const QStringList start{QStringLiteral("ad-group-manager"), QStringLiteral("--data-dir"), m_dir->path()};
    QCOMPARE(readCommandLine(start + QStringList{QStringLiteral("--language"), QStringLiteral("de")}).language,
             QStringLiteral("de"));
    const CommandLine wrong = readCommandLine(start + QStringList{QStringLiteral("--language"), QStringLiteral("xx")});
    QCOMPARE(wrong.exitStatus, 2);
    QVERIFY(wrong.answer.contains(QLatin1String("ar")) && wrong.answer.contains(QLatin1String("system")));
    speak(QStringLiteral("de"));
    const CommandLine help = readCommandLine(start + QStringList{QStringLiteral("--help")});
    QVERIFY2(help.answer.contains(said(QStringLiteral("de"), "CommandLine", "Show the version.")),
             qPrintable(help.answer));
}

void SpokenTest::tooNarrowIsFound()
{
    QWidget box;
    box.resize(400, 300);
    auto *button = new QPushButton(QStringLiteral("A long word"), &box);
    auto *label = new QLabel(QStringLiteral("A long word"), &box);
    auto *wrapped = new QLabel(QStringLiteral("Some words that need more than one line"), &box);
    wrapped->setWordWrap(true);
    button->resize(button->sizeHint());
    label->setGeometry(QRect(QPoint(0, 60), label->sizeHint()));
    wrapped->setGeometry(0, 120, 100, wrapped->heightForWidth(100));
    box.show();
    const auto found = [&box] {
        test::TextFit fit;
        fit.look(&box, QStringLiteral("box"));
        return fit.findings();
    };
    QCOMPARE(found(), QStringList());
    button->resize(button->fontMetrics().horizontalAdvance(button->text()), button->height());
    label->resize(label->width() - 4, label->height());
    wrapped->resize(100, wrapped->height() - 10);
    QCOMPARE(found().size(), 3);
}

void SpokenTest::germanFits()
{
    openIn(QStringLiteral("de"));
    QCOMPARE(window()->size(), QSize(1280, 800));
    QSet<QString> found;
    const auto look = [&found](QWidget *one, const QString &where) {
        // A text that comes late, as that of the keychain, finds its room in a later turn.
        const auto narrow = [&] {
            test::TextFit fit;
            fit.look(one, where);
            return fit.findings();
        };
        if (QTest::qWaitFor([&] { return narrow().isEmpty(); }, 1000))
            return;
        for (const QString &text : narrow())
            found.insert(text);
    };
    walk(1, look);
    walk(9, look);
    QStringList lines = found.values();
    lines.sort();
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

} // namespace agm::translations
