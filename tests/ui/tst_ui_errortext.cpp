// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/readerphrases.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

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
    void everyPhraseOfAReaderCanBeTranslated();
    void aReadersPhraseIsSaidInTheWindowsLanguage_data();
    void aReadersPhraseIsSaidInTheWindowsLanguage();
    void aPlaceIsSaidInTheWindowsLanguage();
};

namespace {

/// Puts brackets around every text of the readers, and around no other.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QLatin1StringView where(context);
        if (where != "saldoscope::ReaderPhrases"_L1 && where != "saldoscope::PlaceWords"_L1)
            return {};
        return u"<"_s + QString::fromUtf8(source) + u">"_s;
    }
    bool isEmpty() const override { return false; }
};

/// Texts with blanks in the readers' sources that no officer is ever shown.
const QSet<QString> &noPhrases()
{
    static const QSet<QString> texts {u"line %1"_s, u"page %1"_s, u"byte %1"_s, u"sheet %1 line %2"_s, u"Credit card"_s, u"Opening Balance"_s, u"NOT PROVIDED"_s, u"sub total"_s, u"sort code"_s, u"dein alter"_s, u"dein neuer"_s,
        u"ausgehende transaktionen"_s, u"eingehende transaktionen"_s, u"money in"_s, u"money out"_s, u"paid in"_s, u"paid out"_s,
        u"a JSON object"_s, u"a point or a comma"_s, u"an ISO 4217 code"_s, u"at least one column"_s, u"the meaning of a column"_s, u"ymd, dmy or mdy"_s,
        u"A table that was corrected and saved in the import preview."_s, u"the profile could not be removed"_s, u"the profile could not be written"_s,
        u"the export could not be written"_s, u"more rows than a sheet holds, or a text longer than a cell"_s};
    return texts;
}

/// The texts of a source file that may be phrases: with a blank inside and two letters in a row.
QStringList textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression text(uR"x("((?:[^"\\\n]|\\.)*)")x"_s);
    static const QRegularExpression words(u"[A-Za-z]{2}"_s);
    QStringList found;
    static const QRegularExpression comment(u"(^|\\s)//[^\\n]*"_s);
    const QString source = QString::fromUtf8(file.readAll()).replace(u"'\"'"_s, u"' '"_s).remove(comment);
    for (auto each = text.globalMatch(source); each.hasNext();) {
        const QString inside = each.next().captured(1);
        if (inside.trimmed() == inside && inside.contains(u' ') && words.match(inside).hasMatch())
            found += inside;
    }
    return found;
}

} // namespace

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

void TestErrorText::everyPhraseOfAReaderCanBeTranslated()
{
    const QStringList table = readerPhrases();
    QSet<QString> unused(table.begin(), table.end());
    QCOMPARE(unused.size(), table.size());
    const QStringList ofBanks {u"tablewords.cpp"_s, u"layoutamounts.cpp"_s, u"layoutcards.cpp"_s, u"layoutparties.cpp"_s}; // their words, no problems
    QDirIterator sources(QStringLiteral(SALDOSCOPE_SOURCE_DIR) + u"/app/statement"_s, {u"*.cpp"_s});
    while (sources.hasNext()) {
        const QString path = sources.next();
        if (ofBanks.contains(path.section(u'/', -1)))
            continue;
        const QStringList texts = textsOf(path);
        for (const QString &text : texts) {
            unused.remove(text);
            QVERIFY2(table.contains(text) || noPhrases().contains(text), qPrintable(path + u": "_s + text));
        }
    }
    QVERIFY2(unused.isEmpty(), qPrintable(QStringList(unused.begin(), unused.end()).join(u'|')));
}

void TestErrorText::aReadersPhraseIsSaidInTheWindowsLanguage_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("said");
    QTest::newRow("a phrase of the table") << u"a day of the calendar"_s << u"(expected: <a day of the calendar>)"_s;
    QTest::newRow("a phrase with a number") << u"a file of at most 900 MB"_s << u"(expected: <a file of at most 900 MB>)"_s;
    QTest::newRow("a phrase with a number of its own") << u"at most 60000 accounts"_s << u"(expected: <at most 60000 accounts>)"_s;
    QTest::newRow("a phrase nobody knows") << u"a moon"_s << u"(expected: a moon)"_s;
}

void TestErrorText::aReadersPhraseIsSaidInTheWindowsLanguage()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, said);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QString text = problemText(Problem {Problem::Kind::BadDate, {}, expected});
    QVERIFY2(text.endsWith(said), qPrintable(text));
}

void TestErrorText::aPlaceIsSaidInTheWindowsLanguage()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(readerPlace(u"line 12"_s), u"<line 12>"_s);
    QCOMPARE(readerPlace(u"page 3"_s), u"<page 3>"_s);
    QCOMPARE(readerPlace(u"byte 40"_s), u"<byte 40>"_s);
    QCOMPARE(readerPlace(u"sheet 2 line 7"_s), u"<sheet 2, line 7>"_s);
    QCOMPARE(readerPlace(u"transactions.booked[0]"_s), u"transactions.booked[0]"_s);
}

QTEST_MAIN(TestErrorText)
#include "tst_ui_errortext.moc"
