// SPDX-License-Identifier: GPL-3.0-or-later
#include "CorpusTest.h"

#include "Mutator.h"
#include "Oracle.h"
#include "Readers.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

namespace agm::fuzz {
namespace {

struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

const QDir &corpora()
{
    static const QDir folder(QStringLiteral(AGM_SOURCE_DIR "/tests/fuzz/corpus"));
    return folder;
}

QList<QByteArray> corpusOf(const char *reader, QStringList *names = nullptr)
{
    const QDir folder(corpora().filePath(QLatin1String(reader)));
    QList<QByteArray> inputs;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        inputs.append(file.readAll());
        if (names != nullptr)
            names->append(name);
    }
    return inputs;
}

/// What is broken, or nothing. A copy of exactly this size, so that a sanitizer sees each byte that is read beyond it.
QByteArray broken(int (*read)(const uint8_t *, size_t), const QByteArray &input)
{
    const std::vector<uint8_t> bytes(input.cbegin(), input.cend());
    try {
        read(bytes.data(), bytes.size());
    } catch (const Broken &what) {
        return what.what();
    }
    return {};
}

int brokenReader(const uint8_t *data, size_t size)
{
    require(size < 3 || data[2] != 'x', "no x at the third place");
    return 0;
}

} // namespace

void broken(const char *what)
{
    throw Broken(what);
}

void CorpusTest::everyReaderHasItsCorpus()
{
    QStringList names;
    for (const Reader &reader : readers) {
        names += QLatin1String(reader.name);
        QVERIFY2(corpusOf(reader.name).size() >= 2, reader.name);
    }
    // A corpus that nobody reads is a reader that was forgotten; csv and paste are not built without the widgets.
    for (const QString &folder : corpora().entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(names.contains(folder) || folder == QLatin1String("paste") || folder == QLatin1String("csv"),
                 qPrintable(folder));
}

void CorpusTest::aBrokenReaderIsNoticed()
{
    QCOMPARE(broken(brokenReader, "abc"), QByteArray());
    QCOMPARE(broken(brokenReader, "abx"), QByteArray("no x at the third place"));
    // And the changes find it by themselves.
    Mutator mutator({"abc", "x"}, 1);
    int found = 0;
    for (int i = 0; i < 2000; ++i)
        found += broken(brokenReader, mutator.changed("abc")).isEmpty() ? 0 : 1;
    QVERIFY(found > 0);
}

void CorpusTest::corpus_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QByteArray>("input");
    for (int i = 0; i < int(std::size(readers)); ++i) {
        QStringList names;
        const QList<QByteArray> inputs = corpusOf(readers[i].name, &names);
        for (int at = 0; at < inputs.size(); ++at)
            QTest::addRow("%s/%s", readers[i].name, qPrintable(names[at])) << i << inputs[at];
    }
}

void CorpusTest::corpus()
{
    QFETCH(int, reader);
    QFETCH(QByteArray, input);
    QCOMPARE(broken(readers[reader].read, input), QByteArray());
}

void CorpusTest::changedCopies_data()
{
    QTest::addColumn<int>("reader");
    for (int i = 0; i < int(std::size(readers)); ++i)
        QTest::addRow("%s", readers[i].name) << i;
}

void CorpusTest::changedCopies()
{
    QFETCH(int, reader);
    // AGM_FUZZ_ROUNDS asks for a longer run.
    bool asked = false;
    const int wanted = qEnvironmentVariableIntValue("AGM_FUZZ_ROUNDS", &asked);
    const int rounds = asked ? wanted : 3000;
    const QList<QByteArray> inputs = corpusOf(readers[reader].name);
    Mutator mutator(inputs, 20260601);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray input = mutator.changed(inputs[round % inputs.size()]);
        const QByteArray what = broken(readers[reader].read, input);
        if (!what.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1; the input of round %2, Base64: %3")
                                 .arg(QString::fromUtf8(what))
                                 .arg(round)
                                 .arg(QString::fromLatin1(input.toBase64()))));
    }
}

} // namespace agm::fuzz
