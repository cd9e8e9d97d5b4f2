// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/persona.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace saldoscope;

/// saldoscope-sandbox as a user starts it.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Outcome run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(SALDOSCOPE_SANDBOX), arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

private Q_SLOTS:
    void saysItsAddressFirstAndEndsCleanly()
    {
        QProcess program;
        program.start(QStringLiteral(SALDOSCOPE_SANDBOX), {u"--queued-ms"_s, u"0"_s});
        QVERIFY(program.waitForStarted(30'000));
        while (!program.canReadLine() && program.waitForReadyRead(30'000)) { }
        const QUrl address(QString::fromLatin1(program.readLine().trimmed()));
        QCOMPARE(address.scheme(), u"http"_s);
        QCOMPARE(address.host(), u"127.0.0.1"_s);
        QVERIFY(address.port() > 0);
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void tellsOfAnotherEngineAndWantsANumberForIt()
    {
        const Outcome help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--other-engine <seed>"));
        const Outcome wrong = run({u"--other-engine"_s, u"nordigen"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("--other-engine"));
    }

    void printsAPersona()
    {
        const Outcome printed = run({u"--persona"_s, u"student"_s, u"--until"_s, u"2026-10-31"_s});
        QCOMPARE(printed.code, 0);
        QCOMPARE(printed.out, makePersona(u"student"_s, dayOf(YearMonthDay {2026, 10, 31})).statement);
    }

    void writesAPersona()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"student.json"_s);
        QCOMPARE(run({u"--persona"_s, u"student"_s, u"--until"_s, u"2026-10-31"_s, u"--output"_s, path}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), makePersona(u"student"_s, dayOf(YearMonthDay {2026, 10, 31})).statement);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unknown persona") << QStringList {u"--persona"_s, u"nobody"_s} << QByteArray("pensioner");
        QTest::newRow("no date") << QStringList {u"--persona"_s, u"student"_s, u"--until"_s, u"soon"_s} << QByteArray("yyyy-mm-dd");
        QTest::newRow("no number") << QStringList {u"--port"_s, u"many"_s} << QByteArray("--port");
        QTest::newRow("port too high") << QStringList {u"--port"_s, u"70000"_s} << QByteArray("65535");
        QTest::newRow("an argument") << QStringList {u"file.json"_s} << QByteArray("--help");
        QTest::newRow("a folder that is not there") << QStringList {u"--persona"_s, u"student"_s, u"--output"_s, u"/nowhere/x.json"_s}
                                                    << QByteArray("cannot be written");
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Outcome refused = run(arguments);
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.out, "");
        QVERIFY2(refused.err.contains(word), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandbox_program.moc"
