// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"
#include "ui/format.h"

#include <QSet>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedCodeHasASentenceAndAWayOut_data();
    void everyDocumentedCodeHasASentenceAndAWayOut();
    void everyKindHasASentence();
    void everyStorageCodeHasASentence();
    void anUnknownCodeKeepsWhatTheProviderSaid();
    void aPauseWithATimeNamesTheTime();
    void everyProblemOfAFileHasItsOwnWords();
};

void TestErrorText::everyDocumentedCodeHasASentenceAndAWayOut_data()
{
    QTest::addColumn<QString>("code");
    // Seed 001, "Possible error codes", all of them.
    for (const char *code : {"API_REQUIRED_PARAMS_MISSING", "TIMEOUT_PROCESSING", "ANALYSIS_ALREADY_REQUESTED", "PDF_PARSE_FAILURE", "TOO_MANY_REQUESTS",
             "EXCEEDED_LIMIT", "NO_SUITABLE_PARSERS", "UNKNOWN_ERROR", "NOT_FOUND", "GONE", "UNSUPPORTED_COUNTRY_REQUESTED", "SERVICE_UNAVAILABLE",
             "FORBIDDEN", "FEATURE_EXTRACT_FAILURE", "CREDIT_SCORING_FAILURE"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestErrorText::everyDocumentedCodeHasASentenceAndAWayOut()
{
    QFETCH(const QString, code);
    const Format format;
    Error error {Error::Kind::Rejected, u"the provider's own words"_s};
    const ErrorText general = errorText(error, format);
    error.code = code;
    const ErrorText text = errorText(error, format);
    QVERIFY(!text.what.isEmpty());
    QVERIFY(!text.still.isEmpty());
    QVERIFY2(text.what != general.what, "the code has words of its own");
    QVERIFY(text.wayOut != WayOut::None);
    QCOMPARE(text.code, code);
    if (text.wayOut != WayOut::Wait)
        QVERIFY(!wayOutText(text.wayOut).isEmpty());
}

void TestErrorText::everyKindHasASentence()
{
    const Format format;
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        const ErrorText text = errorText(Error {Error::Kind(kind), {}}, format);
        QVERIFY2(!text.what.isEmpty() && !text.still.isEmpty(), qPrintable(QString::number(kind)));
    }
}

void TestErrorText::everyStorageCodeHasASentence()
{
    const Format format;
    const QString general = errorText(Error {Error::Kind::Storage, {}}, format).what;
    for (const QString &code : {u"NEWER_SCHEMA"_s, u"DAMAGED"_s, u"READ_ONLY"_s, u"DISK_FULL"_s, u"LOCKED"_s, u"WRONG_KEY"_s})
        QVERIFY2(errorText(Error {Error::Kind::Storage, {}, code}, format).what != general, qPrintable(code));
    QVERIFY(errorText(Error {Error::Kind::Secrets, {}, u"VAULT_MISSING"_s}, format).what != errorText(Error {Error::Kind::Secrets, {}}, format).what);
}

void TestErrorText::anUnknownCodeKeepsWhatTheProviderSaid()
{
    const ErrorText text = errorText(Error {Error::Kind::Rejected, u"Quota of moons exceeded"_s, u"MOON_LIMIT"_s}, Format());
    QVERIFY(text.still.contains(u"Quota of moons exceeded"_s));
    QCOMPARE(text.code, u"MOON_LIMIT"_s);
}

void TestErrorText::aPauseWithATimeNamesTheTime()
{
    const Format format;
    const QDateTime at(QDate(2026, 11, 21), QTime(13, 10), Qt::UTC);
    const ErrorText text = errorText(Error {Error::Kind::Throttled, {}, u"TOO_MANY_REQUESTS"_s, {}, at}, format);
    QVERIFY2(text.still.contains(format.clock(at)), qPrintable(text.still));
}

void TestErrorText::everyProblemOfAFileHasItsOwnWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Problem::Kind::BalanceDiffers); ++kind) {
        const QString text = problemText(Problem {Problem::Kind(kind), {}, {}});
        QVERIFY(!text.isEmpty());
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

QTEST_MAIN(TestErrorText)
#include "tst_ui_errortext.moc"
