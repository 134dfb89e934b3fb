// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/AccessTests.h"
#include "tests/access/Desktop.h"

#include <QtCore/QRegularExpression>
#include <QtDBus/QDBusMessage>
#include <QtTest/QTest>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;
using atspi::Node;
using atspi::Role;

/// For a loaded machine; nothing waits this long when all is well.
constexpr int Long = 60000;

/// The number in front of " ad group" in what a button says: "Pause 14 ad groups (−US$620/day)".
int countIn(const QString &words)
{
    const auto match = QRegularExpression(u"(\\d+) ad group"_s).match(words);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

/// The real program on its demo account, by the accessibility bus alone: what a screen reader's user can do and read.
class DriveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = Desktop::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_desktop = std::make_unique<Desktop>();
        const QString problem = m_desktop->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_desktop->listen(u"object:state-changed:showing"_s, u"StateChanged"_s, this,
                                  SLOT(appeared(QDBusMessage))));
        m_program.setProcessEnvironment(m_desktop->environment());
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(AGM_PROGRAM),
                        {u"--data-dir"_s, m_data.path(), u"--size"_s, u"1280x800"_s, u"--theme"_s, u"light"_s});
        QVERIFY(m_program.waitForStarted());
        QVERIFY(eventually([this] {
            m_root = m_desktop->program(u"ad-group-manager"_s);
            return !m_root.isNull();
        }));
        QVERIFY(eventually([this] {
            m_table = m_root.find(Role::Table, u"Ad groups"_s);
            return !m_table.isNull() && m_table.rows() == DemoRows;
        }));
    }

    void cleanupTestCase()
    {
        m_table = {};
        m_root = {};
        if (m_program.state() != QProcess::NotRunning) {
            m_program.terminate();
            if (!m_program.waitForFinished(Long / 3))
                m_program.kill();
            m_program.waitForFinished(Long / 3);
        }
        m_desktop.reset();
    }

    void theSearchNarrowsTheTable()
    {
        const Node search = m_root.find(Role::Text, u"Search"_s);
        QVERIFY(!search.isNull());
        QVERIFY(search.setText(u"status:active spend<60"_s));
        QCOMPARE(search.text(), u"status:active spend<60"_s);
        QVERIFY(eventually([this] { return m_table.rows() > 0 && m_table.rows() < DemoRows; }));
        // How many match is said where the focus is.
        QVERIFY2(search.description().startsWith(QString::number(m_table.rows())), qPrintable(search.description()));
    }

    void cellsSayWhatTheyShow()
    {
        QVERIFY(m_table.columns() > 10);
        int statusColumn = -1;
        for (int column = 0; column < m_table.columns(); ++column) {
            const QString header = m_table.columnName(column);
            QVERIFY2(!header.isEmpty(), qPrintable(u"column %1 has no name"_s.arg(column)));
            if (header == u"Status"_s)
                statusColumn = column;
        }
        QVERIFY(statusColumn >= 0);
        for (int row = 0; row < std::min(3, m_table.rows()); ++row) {
            // A glyph alone says its word.
            const QString status = m_table.cell(row, statusColumn).name();
            QVERIFY2(status.contains(QRegularExpression(u"[A-Za-z]{4,}"_s)), qPrintable(status));
            for (int column = 0; column < m_table.columns(); ++column) {
                const Node cell = m_table.cell(row, column);
                QCOMPARE(cell.role(), Role::TableCell);
                QVERIFY2(!cell.name().isEmpty(), qPrintable(m_table.columnName(column)));
            }
        }
    }

    void allThatMatchArePausedAfterTheirReview()
    {
        m_count = m_table.rows();
        const Node all = entry(u"Select all that match"_s);
        QVERIFY(!all.isNull());
        QVERIFY(all.press());
        QVERIFY(eventually([this] { return entry(u"Pause…"_s).isEnabled(); }));
        QVERIFY(entry(u"Pause…"_s).press());
        Node dialog;
        QVERIFY(eventually([this, &dialog] {
            dialog = m_root.find(Role::Dialog, u"Pause"_s);
            return !dialog.isNull() && dialog.isShowing();
        }));
        const Node pause = dialog.find(Role::Button, u"Pause"_s);
        QVERIFY(!pause.isNull());
        QCOMPARE(countIn(pause.name()), m_count);
        // What it does to the daily spend is read before it is done, as text and as the dialog's description.
        QVERIFY2(pause.name().contains(u"/day"_s), qPrintable(pause.name()));
        QVERIFY2(dialog.texts().contains(u"day"_s), qPrintable(dialog.texts()));
        QVERIFY(!dialog.description().isEmpty());
        QVERIFY2(pause.isEnabled(), qPrintable(pause.description()));
        QVERIFY(pause.press());
    }

    void theResultIsTold()
    {
        // By itself, wherever the focus is: a screen reader reads an alert that appears.
        QVERIFY(eventually([this] {
            return std::any_of(m_read.begin(), m_read.end(),
                               [](const QString &name) { return name.startsWith(u"Done: Paused"_s); });
        }));
        Node told;
        QVERIFY(eventually([this, &told] {
            told = m_root.find(Role::Alert, u"Done: Paused"_s);
            return !told.isNull() && told.isShowing();
        }));
        QCOMPARE(countIn(told.name()), m_count);
        // None is active any more.
        QVERIFY(eventually([this] { return m_table.rows() == 0; }));
    }

    void undoBringsThemBack()
    {
        QVERIFY(eventually([this] { return entry(u"Undo"_s).isEnabled(); }));
        QVERIFY(entry(u"Undo"_s).press());
        QVERIFY(eventually([this] { return m_table.rows() == m_count; }));
    }

    void theListOfKeysIsReadable()
    {
        QVERIFY(entry(u"Keyboard shortcuts…"_s).press());
        Node list;
        QVERIFY(eventually([this, &list] {
            const Node dialog = m_root.find(Role::Dialog, u"Keyboard shortcuts"_s);
            list = dialog.find(Role::Table, u"Keyboard shortcuts"_s);
            return !list.isNull() && list.rows() > 60;
        }));
        QCOMPARE(list.columnName(1), u"Keys"_s);
        QStringList keys;
        for (int row = 0; row < list.rows(); ++row)
            keys.append(list.cell(row, 1).name());
        QVERIFY(keys.contains(u"Ctrl+P"_s));
        QVERIFY(keys.contains(u"no key"_s));
        const Node close = m_root.find(Role::Dialog, u"Keyboard shortcuts"_s).find(Role::Button, u"Close"_s);
        QVERIFY(close.press());
    }

    /// What appears; the bus calls it.
    void appeared(const QDBusMessage &event)
    {
        const QVariantList about = event.arguments();
        if (about.value(0).toString() != u"showing"_s || about.value(1).toInt() != 1)
            return;
        const Node what(m_desktop->accessibility(), {event.service(), QDBusObjectPath(event.path())});
        if (what.role() == Role::Alert)
            m_read.append(what.name());
    }

private:
    static constexpr int DemoRows = 248;

    template <class Done>
    bool eventually(Done done)
    {
        return QTest::qWaitFor([&] { return m_program.state() != QProcess::Running || done(); }, Long)
            && m_program.state() == QProcess::Running;
    }

    /// An entry of the menu bar.
    Node entry(const QString &words) const { return m_root.find(Role::MenuBar, {}).find(Role::MenuItem, words); }

    QTemporaryDir m_data;
    std::unique_ptr<Desktop> m_desktop;
    QProcess m_program;
    Node m_root;
    Node m_table;
    QStringList m_read; ///< by itself
    int m_count = 0;
};

std::unique_ptr<QObject> makeDriveTest()
{
    return std::make_unique<DriveTest>();
}

} // namespace agm::test

#include "DriveTest.moc"
