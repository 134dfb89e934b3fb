// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DerivedFields.h"
#include "domain/FieldRegistry.h"
#include "views/common/Words.h"
#include "views/guide/GuideWindow.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

namespace agm::test {

using namespace Qt::StringLiterals;

class GuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAttributeHasItsDefinition()
    {
        const GuideWindow guide;
        const QString shown = guide.page()->toPlainText();
        for (const FieldInfo &info : columnRegistry()) {
            QVERIFY2(shown.contains(u"(%1): "_s.arg(QString::fromLatin1(info.key))), info.key);
            QVERIFY2(shown.contains(words::fieldDefinition(info.field).left(20)), info.key);
        }
    }

    /// What is computed says from what.
    void everyComputedMetricHasItsFormula()
    {
        int formulas = 0;
        for (const FieldInfo &info : columnRegistry()) {
            const bool computed = info.additive == Additive::Recompute || info.kind == FieldKind::Decimal
                || (info.kind == FieldKind::Rate && info.field != Field::SpendTrend)
                || (info.kind == FieldKind::Money && info.group == FieldGroup::Costs);
            if (!computed)
                continue;
            ++formulas;
            const QString said = words::fieldDefinition(info.field);
            QVERIFY2(said.contains(u" divided by "_s) || said.contains(u" per 1,000 "_s) || said.contains(u" minus "_s),
                     info.key);
        }
        QVERIFY(formulas >= 18);
    }

    void chaptersAreTheHeadings()
    {
        GuideWindow guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        QVERIFY(guide.chapters()->count() > 8);
        QCOMPARE(guide.chapters()->count(), guideText().count(u"\n## "_s));
        QCOMPARE(guide.page()->verticalScrollBar()->value(), 0);
        guide.chapters()->setCurrentRow(6);
        const int place = guide.page()->verticalScrollBar()->value();
        QVERIFY(place > 0);
        QCOMPARE(guide.page()->textCursor().block().text(), guide.chapters()->item(6)->text());
        // Scrolling on marks the chapter that is read.
        guide.page()->verticalScrollBar()->setValue(guide.page()->verticalScrollBar()->maximum());
        QCOMPARE(guide.chapters()->currentRow(), guide.chapters()->count() - 1);
    }

    void findsWords()
    {
        GuideWindow guide;
        QTest::keyClicks(guide.search(), u"review"_s);
        QCOMPARE(guide.page()->textCursor().selectedText().toLower(), u"review"_s);
        const int first = guide.page()->textCursor().position();
        QTest::keyClick(guide.search(), Qt::Key_Return);
        QVERIFY(guide.page()->textCursor().position() > first);
        guide.search()->setText(u"zzzz"_s);
        QVERIFY(!guide.search()->toolTip().isEmpty());
    }

    void noLinkLeavesIt()
    {
        const GuideWindow guide;
        QVERIFY(!guide.page()->openLinks());
        const QString text = guideText();
        for (auto link = Link.globalMatch(text); link.hasNext();) {
            const QString target = link.next().captured(1);
            QVERIFY2(!target.contains(u':') && target.endsWith(u".png"_s), qPrintable(target));
        }
    }

    void everyTaskHasItsPicture()
    {
        const GuideWindow guide;
        const QStringList chapters = guideText().split(u"\n## "_s).mid(1);
        int pictures = 0;
        for (const QString &chapter : chapters) {
            const QString title = chapter.section(u'\n', 0, 0);
            auto link = Link.globalMatch(chapter);
            const bool lists = title == GuideWindow::tr("Every attribute") || title == u"Keys"_s;
            QVERIFY2(lists || link.hasNext(), qPrintable(title));
            while (link.hasNext()) {
                const QVariant shown
                    = guide.page()->loadResource(QTextDocument::ImageResource, QUrl(link.next().captured(1)));
                const QImage image
                    = shown.canConvert<QImage>() ? shown.value<QImage>() : QImage::fromData(shown.toByteArray());
                QVERIFY2(image.width() > 200 && image.width() <= 720, qPrintable(title));
                ++pictures;
            }
        }
        QVERIFY(pictures >= 10);
    }

private:
    /// The target of a link or a picture.
    const QRegularExpression Link{u"\\]\\(([^)]*)\\)"_s};
};

} // namespace agm::test

QTEST_MAIN(agm::test::GuideTest)
#include "main.moc"
