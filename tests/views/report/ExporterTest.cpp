// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Futures.h"
#include "tests/views/report/ReportTests.h"
#include "views/report/ReportExporter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

/// Keeps what it is asked to write, and answers when it is told to.
class FakePort final : public ReportPort {
public:
    QFuture<Result<void>> write(const ReportDocument &report, const QString &file) override
    {
        titles.append(report.title);
        files.append(file);
        answer = std::make_unique<QPromise<Result<void>>>();
        answer->start();
        return answer->future();
    }
    void say(const Result<void> &result)
    {
        answer->addResult(result);
        answer->finish();
    }

    QStringList titles;
    QStringList files;
    std::unique_ptr<QPromise<Result<void>>> answer;
};

ReportDocument titled(const QString &title)
{
    ReportDocument report;
    report.title = title;
    return report;
}

class ExporterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_dir.isValid());
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_port = std::make_unique<FakePort>();
        m_exporter = new ReportExporter(m_port.get(), m_window.get());
    }

    void cleanup() { m_window.reset(); }

    void asksAndWrites()
    {
        QSignalSpy written(m_exporter, &ReportExporter::written);
        QString shown = u"when asked"_s;
        m_exporter->ask([&shown] { return titled(shown); });
        QVERIFY(m_exporter->isBusy());
        QFileDialog *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u".pdf"));
        shown = u"when chosen"_s; // the window went on meanwhile
        choose(dialog, m_dir.filePath(u"mine"_s));
        QCOMPARE(m_port->titles, QStringList{u"when chosen"_s});
        QCOMPARE(m_port->files, QStringList{m_dir.filePath(u"mine.pdf"_s)}); // with the ending of the form
        QVERIFY(m_exporter->isBusy());
        m_port->say({});
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(written[0][1].toString().contains(u"mine.pdf"_s));
        QTRY_VERIFY(!m_exporter->isBusy());
    }

    void theFormChangesTheEnding()
    {
        m_exporter->ask([] { return titled(u"t"_s); });
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_dir.path());
        for (const QString &ending : {u"xlsx"_s, u"html"_s}) {
            const QStringList filters = dialog->nameFilters();
            const auto filter = std::find_if(filters.begin(), filters.end(), [&ending](const QString &each) {
                return each.contains(u"*."_s + ending);
            });
            QVERIFY(filter != filters.end());
            dialog->selectNameFilter(*filter);
            Q_EMIT dialog->filterSelected(*filter); // as a click on it does
            QCOMPARE(dialog->defaultSuffix(), ending);
            QVERIFY2(dialog->selectedFiles().value(0).endsWith(u'.' + ending),
                     qPrintable(dialog->selectedFiles().join(u' ')));
        }
    }

    void leavingTheQuestionWritesNothing()
    {
        QSignalSpy busy(m_exporter, &ReportExporter::busyChanged);
        m_exporter->ask([] { return titled(u"t"_s); });
        QPointer<QFileDialog> dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        m_exporter->ask([] { return titled(u"again"_s); }); // one question at a time
        QCOMPARE(m_window->findChildren<QFileDialog *>().size(), 1);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_exporter->isBusy());
        QCOMPARE(busy.size(), 2);
        QCOMPARE(busy[1][0].toBool(), false);
        QVERIFY(m_port->files.isEmpty());
    }

    void whatFailsIsSaid()
    {
        QSignalSpy failed(m_exporter, &ReportExporter::failed);
        QSignalSpy busy(m_exporter, &ReportExporter::busyChanged);
        m_exporter->write(titled(u"t"_s), u"/nowhere/a\u202Eb.pdf"_s);
        m_exporter->write(titled(u"second"_s), u"/nowhere/b.pdf"_s); // while the first is on its way
        QCOMPARE(m_port->titles, QStringList{u"t"_s});
        m_port->say(fail(ErrorKind::Storage, u"No space left"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"No space left"_s));
        QVERIFY(!failed[0][0].toString().contains(QChar(0x202E)));
        QCOMPARE(busy.size(), 2);
        QCOMPARE(busy[1][0].toBool(), false);
    }

private:
    static void choose(QFileDialog *dialog, const QString &file)
    {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    QTemporaryDir m_dir;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FakePort> m_port;
    ReportExporter *m_exporter = nullptr;
};

} // namespace

std::unique_ptr<QObject> makeExporterTest()
{
    return std::make_unique<ExporterTest>();
}

} // namespace agm::test

#include "ExporterTest.moc"
