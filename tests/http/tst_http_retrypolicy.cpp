// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retrypolicy.h"

#include <QTest>

using namespace saldoscope;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const HttpSettings kSettings {.mostAttempts = 4, .firstPause = 500ms, .longestPause = 30s};

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsSafeIsSentAgain_data();
    void onlyWhatIsSafeIsSentAgain();
    void theLastAttemptIsTheLast();
    void pausesDoubleAndStayUnderTheLongest();
    void jitterSpreadsOverTheWholePause();
    void aRetryAfterIsWaitedForAndAShortJitterMore();
    void aLongRetryAfterIsHandedUp();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void aDateIsHeldAgainstTheServersOwnClock();
};

void TestRetryPolicy::onlyWhatIsSafeIsSentAgain_data()
{
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("failure");
    QTest::addColumn<bool>("nothingSent");
    QTest::addColumn<bool>("saysWhen");
    QTest::addColumn<bool>("again");

    const auto row = [](const char *name, bool repeatable, int status, Kind failure, bool nothingSent, bool saysWhen, bool again) {
        QTest::newRow(name) << repeatable << status << failure << nothingSent << saysWhen << again;
    };
    row("GET, connection lost", true, 0, Kind::Network, false, false, true);
    row("GET, time-out", true, 0, Kind::Timeout, false, false, true);
    row("GET, certificate", true, 0, Kind::Tls, false, false, false);
    row("GET, answer too large", true, 0, Kind::TooLarge, false, false, false);
    row("GET, answer broken", true, 0, Kind::BadAnswer, false, false, false);
    row("upload, connection lost", false, 0, Kind::Network, false, false, false);
    row("upload, time-out", false, 0, Kind::Timeout, false, false, false);
    row("upload, nothing was sent", false, 0, Kind::Network, true, false, true);
    row("upload, certificate, nothing was sent", false, 0, Kind::Tls, true, false, false);
    row("upload, 429", false, 429, Kind::Network, false, false, true);
    row("upload, 503 that says when", false, 503, Kind::Network, false, true, true);
    row("upload, 503 that says nothing", false, 503, Kind::Network, false, false, false);
    row("upload, 500", false, 500, Kind::Network, false, true, false);
    row("upload, 502", false, 502, Kind::Network, false, false, false);
    for (const int status : {429, 500, 502, 503, 504})
        row(qPrintable(QStringLiteral("GET, %1").arg(status)), true, status, Kind::Network, false, false, true);
    for (const int status : {200, 202, 301, 400, 401, 403, 404, 409, 410, 413, 501, 505})
        row(qPrintable(QStringLiteral("GET, %1").arg(status)), true, status, Kind::Network, false, false, false);
}

void TestRetryPolicy::onlyWhatIsSafeIsSentAgain()
{
    QFETCH(bool, repeatable);
    QFETCH(int, status);
    QFETCH(Kind, failure);
    QFETCH(bool, nothingSent);
    QFETCH(bool, saysWhen);
    QFETCH(bool, again);
    AttemptOutcome outcome {.status = status, .failure = failure, .nothingSent = nothingSent};
    if (saysWhen)
        outcome.retryAt = kNow.addSecs(2);
    QCOMPARE(pauseBeforeRetry(repeatable, 1, outcome, kSettings, kNow, 0.5).has_value(), again);
}

void TestRetryPolicy::theLastAttemptIsTheLast()
{
    const AttemptOutcome lost {.failure = Kind::Network};
    QVERIFY(pauseBeforeRetry(true, 3, lost, kSettings, kNow, 0.5));
    QVERIFY(!pauseBeforeRetry(true, 4, lost, kSettings, kNow, 0.5));
}

void TestRetryPolicy::pausesDoubleAndStayUnderTheLongest()
{
    HttpSettings patient = kSettings;
    patient.mostAttempts = 100;
    const AttemptOutcome lost {.failure = Kind::Network};
    const auto pause = [&](int attempt) { return *pauseBeforeRetry(true, attempt, lost, patient, kNow, 1.0); };
    QCOMPARE(pause(1), 500ms);
    QCOMPARE(pause(2), 1000ms);
    QCOMPARE(pause(3), 2000ms);
    QCOMPARE(pause(6), 16000ms);
    QCOMPARE(pause(7), 30000ms);
    QCOMPARE(pause(99), 30000ms); // no overflow
}

void TestRetryPolicy::jitterSpreadsOverTheWholePause()
{
    const AttemptOutcome lost {.failure = Kind::Network};
    QCOMPARE(*pauseBeforeRetry(true, 2, lost, kSettings, kNow, 0.0), 0ms);
    QCOMPARE(*pauseBeforeRetry(true, 2, lost, kSettings, kNow, 0.25), 250ms);
}

void TestRetryPolicy::aRetryAfterIsWaitedForAndAShortJitterMore()
{
    const AttemptOutcome throttled {.status = 429, .retryAt = kNow.addSecs(7)};
    QCOMPARE(*pauseBeforeRetry(false, 1, throttled, kSettings, kNow, 0.0), 7000ms);
    QCOMPARE(*pauseBeforeRetry(false, 3, throttled, kSettings, kNow, 1.0), 7500ms);
    const AttemptOutcome past {.status = 429, .retryAt = kNow.addSecs(-7)};
    QCOMPARE(*pauseBeforeRetry(false, 1, past, kSettings, kNow, 0.0), 0ms);
}

void TestRetryPolicy::aLongRetryAfterIsHandedUp()
{
    const AttemptOutcome atLimit {.status = 429, .retryAt = kNow.addSecs(30)};
    QVERIFY(pauseBeforeRetry(true, 1, atLimit, kSettings, kNow, 0.5));
    const AttemptOutcome over {.status = 503, .retryAt = kNow.addSecs(31)};
    QVERIFY(!pauseBeforeRetry(true, 1, over, kSettings, kNow, 0.5));
}

void TestRetryPolicy::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: not read
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 5 ") << qint64(5);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("absurd") << QByteArray("9000000000000000000") << qint64(366 * 24 * 3600);
    QTest::newRow("HTTP date") << QByteArray("Sat, 21 Nov 2026 12:01:30 GMT") << qint64(90);
    QTest::newRow("RFC 850 date") << QByteArray("Saturday, 21-Nov-26 12:01:30 GMT") << qint64(90);
    QTest::newRow("asctime date") << QByteArray("Sat Nov 21 12:01:30 2026") << qint64(90);
    QTest::newRow("past date") << QByteArray("Sat, 21 Nov 2020 12:01:30 GMT") << qint64(0);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
}

void TestRetryPolicy::retryAfterIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const auto moment = retryMoment(header, {}, kNow);
    QCOMPARE(moment.has_value(), seconds >= 0);
    if (moment)
        QCOMPARE(kNow.secsTo(*moment), seconds);
}

void TestRetryPolicy::aDateIsHeldAgainstTheServersOwnClock()
{
    // Their clock is an hour ahead of ours; they mean a minute.
    const auto moment = retryMoment("Sat, 21 Nov 2026 13:01:00 GMT", "Sat, 21 Nov 2026 13:00:00 GMT", kNow);
    QCOMPARE(kNow.secsTo(*moment), qint64(60));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_http_retrypolicy.moc"
