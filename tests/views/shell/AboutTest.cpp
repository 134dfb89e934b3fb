// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellTests.h"
#include "views/shell/AboutDialog.h"
#include "views/shell/UsedLibraries.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>

namespace agm::test {
namespace {

class AboutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLibraryIsShownWithItsLicence()
    {
        AboutDialog dialog;
        const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(usedLibraries().size() > 10);
        for (const UsedLibrary &library : usedLibraries()) {
            QVERIFY2(text.contains(library.name) && text.contains(library.purpose) && text.contains(library.licence),
                     qPrintable(library.name));
        }
        QVERIFY(text.contains(QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))));
    }

    void theLicenceIsThereWhole()
    {
        AboutDialog dialog;
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        QVERIFY(text.contains(QStringLiteral("END OF TERMS AND CONDITIONS")));
    }

    void allTextCanBeSelectedAndNoneChanged()
    {
        AboutDialog dialog;
        dialog.show();
        int labels = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().isEmpty())
                continue;
            ++labels;
            QVERIFY2(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard), qPrintable(label->text()));
            QVERIFY(label->focusPolicy() != Qt::NoFocus);
        }
        QCOMPARE(labels, 3);
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->isReadOnly());
        QVERIFY(dialog.findChild<QTextBrowser *>()->isReadOnly());
        const auto *tabs = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            QCOMPARE(tabs->widget(i)->accessibleName(), tabs->tabText(i));
    }

    void versionsAreCopied()
    {
        AboutDialog dialog;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Copy versions"))
                button->click();
        }
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, AboutDialog::versionText());
        QVERIFY(copied.startsWith(QStringLiteral("Ad Group Manager " AGM_VERSION "\nQt ")));
    }
};

} // namespace

std::unique_ptr<QObject> makeAboutTest()
{
    return std::make_unique<AboutTest>();
}

} // namespace agm::test

#include "AboutTest.moc"
