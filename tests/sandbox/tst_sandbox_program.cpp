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

    /// Who reads only this can use it: each option with its default, each word that an option knows, each admin route.
    void itsHelpIsItsDocumentation_data()
    {
        QTest::addColumn<QByteArray>("says");
        for (const char *words : {"sandbox-id", "sandbox-secret", "Default: 86400", "Default: 60.", "Default: 2592000", "some_model_1.model,some_model_2.model",
                 "TIMEOUT_PROCESSING", "SERVICE_UNAVAILABLE", "wrong-types", "invented-salary", "POST /sandbox/faults", "POST /sandbox/clock",
                 "POST /sandbox/outcomes", "POST /sandbox/gone", "GET /sandbox/webhooks", "GET /sandbox/requests", "GET /sandbox/personas",
                 "GET /sandbox/statement.json", "POST /sandbox/fimento", "/oauth/token"})
            QTest::newRow(words) << QByteArray(words);
    }
    void itsHelpIsItsDocumentation()
    {
        QFETCH(QByteArray, says);
        static const Outcome help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        const QByteArray words = help.out.simplified(); // lines are broken anywhere
        QVERIFY2(words.contains(says) || QByteArray(words).replace(' ', "").contains(QByteArray(says).replace(' ', "")), words.constData());
    }

    void everySwitchIsTaken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("times") << QStringList {u"--queued-ms"_s, u"5"_s, u"--processing-ms"_s, u"5"_s, u"--limit-ms"_s, u"9"_s, u"--clock-speed"_s, u"60"_s};
        QTest::newRow("quotas") << QStringList {u"--rate"_s, u"3"_s, u"--records"_s, u"2"_s, u"--record-seconds"_s, u"60"_s, u"--token-seconds"_s, u"9"_s};
        QTest::newRow("client") << QStringList {u"--client-id"_s, u"me"_s, u"--client-secret"_s, u"mine"_s};
        QTest::newRow("looks and models") << QStringList {u"--looks"_s, u"2"_s, u"--models"_s, QString(), u"--other-engine"_s, u"7"_s, u"--fimento-null-as-word"_s};
        QTest::newRow("outcomes") << QStringList {u"--outcome"_s, u"stuck"_s, u"--outcome"_s, u"GONE"_s};
        QTest::newRow("faults") << QStringList {u"--fault"_s, u"{\"kind\":\"reset\"}"_s, u"--fault"_s, u"{\"kind\":\"status\",\"status\":503}"_s};
    }
    void everySwitchIsTaken()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(SALDOSCOPE_SANDBOX), arguments);
        QVERIFY(program.waitForStarted(30'000));
        while (!program.canReadLine() && program.waitForReadyRead(30'000)) { }
        QVERIFY2(program.readLine().startsWith("http://127.0.0.1:"), program.readAllStandardError().constData());
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 0);
    }

    void generatesRows()
    {
        const Outcome made = run({u"--rows"_s, u"30"_s, u"--seed"_s, u"3"_s, u"--until"_s, u"2026-10-31"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out, makeStatementOfRows(30, dayOf(YearMonthDay {2026, 10, 31}), 3));
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
        QTest::newRow("no such outcome") << QStringList {u"--outcome"_s, u"LUCK"_s} << QByteArray("CREDIT_SCORING_FAILURE");
        QTest::newRow("no such fault") << QStringList {u"--fault"_s, u"{\"kind\":\"fire\"}"_s} << QByteArray("kind");
        QTest::newRow("no row") << QStringList {u"--rows"_s, u"0"_s} << QByteArray("at least one");
        QTest::newRow("too many rows") << QStringList {u"--rows"_s, u"1000001"_s} << QByteArray("1000000");
        QTest::newRow("a clock that stands") << QStringList {u"--clock-speed"_s, u"0"_s} << QByteArray("--clock-speed");
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
