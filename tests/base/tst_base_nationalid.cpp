// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nationalid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

using Fault = NationalIdFault;
Q_DECLARE_METATYPE(saldoscope::NationalIdFault::Kind)

namespace {

const Day kToday = *parseIsoDay("2026-11-21");

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/national_ids/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

/// Letters and digits only: what the official lists print in four ways is one number.
QString bare(const QString &text)
{
    QString all;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            all += c;
    }
    return all;
}

const NationalId *id(const NationalIdReading &reading)
{
    return std::get_if<NationalId>(&reading);
}

const Fault *fault(const NationalIdReading &reading)
{
    return std::get_if<Fault>(&reading);
}

} // namespace

class BaseNationalId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDemoNumbersAreValid()
    {
        for (const QString &number : {u"199503096316"_s, u"197710114682"_s}) {
            const auto read = readSwedishId(number, kToday);
            QVERIFY2(id(read), qPrintable(number));
            QCOMPARE(id(read)->kind, NationalIdKind::Personnummer);
            QCOMPARE(id(read)->canonical, number);
        }
    }

    void everyTestNumberOfTheTaxAgencyIsValidInItsFourForms()
    {
        int read = 0;
        for (const auto &[name, kind] : {std::pair {u"se_skatteverket_test_personnummer.txt"_s, NationalIdKind::Personnummer},
                 std::pair {u"se_skatteverket_test_samordningsnummer.txt"_s, NationalIdKind::Samordningsnummer}}) {
            const QList<QByteArray> lines = data(name).split('\n');
            for (const QByteArray &line : lines) {
                if (line.isEmpty())
                    continue;
                ++read;
                const QString twelve = QString::fromLatin1(line);
                const auto whole = readSwedishId(twelve, kToday);
                QVERIFY2(id(whole), line.constData());
                QCOMPARE(id(whole)->kind, kind);
                QCOMPARE(id(whole)->canonical, twelve);
                const bool hundred = 2026 - twelve.left(4).toInt() >= 100;
                const QString sign = hundred ? u"+"_s : u"-"_s;
                const auto separated = readSwedishId(twelve.left(8) + sign + twelve.mid(8), kToday);
                QVERIFY2(id(separated), line.constData());
                QCOMPARE(id(separated)->canonical, twelve);
                const auto ten = readSwedishId(twelve.mid(2, 6) + sign + twelve.mid(8), kToday);
                QVERIFY2(id(ten), line.constData());
                QCOMPARE(id(ten)->kind, kind);
                if (!hundred)
                    QCOMPARE(id(ten)->canonical, twelve);
            }
        }
        QCOMPARE(read, 41129 + 2264);
    }

    void eachDigitOfANumberIsGuardedByTheLast()
    {
        const QString good = u"199503096316"_s;
        for (int place = 2; place < 12; ++place) {
            for (char16_t c = u'0'; c <= u'9'; ++c) {
                QString changed = good;
                changed[place] = c;
                if (changed != good)
                    QVERIFY2(fault(readSwedishId(changed, kToday)), qPrintable(changed));
            }
        }
    }

    void thePublishedCasesAreJudgedAsPublished_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("person");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("twelve");
        for (const QString &name : {u"list"_s, u"interim"_s, u"orgnumber"_s}) {
            const QJsonArray entries = QJsonDocument::fromJson(data(u"se_personnummer_"_s + name + u".json"_s)).array();
            QVERIFY(!entries.isEmpty());
            for (const QJsonValue value : entries) {
                const QJsonObject entry = value.toObject();
                for (const QString &form : {u"long_format"_s, u"short_format"_s, u"separated_format"_s, u"separated_long"_s}) {
                    if (!entry.contains(form))
                        continue;
                    const QString text = entry[form].toString();
                    QTest::newRow(qPrintable(name + u' ' + form + u' ' + text))
                        << text << entry[u"valid"].toBool() << entry[u"type"].toString() << entry[u"separated_long"].toString();
                }
            }
        }
    }
    void thePublishedCasesAreJudgedAsPublished()
    {
        QFETCH(QString, text);
        QFETCH(bool, person);
        QFETCH(QString, type);
        QFETCH(QString, twelve);
        const auto read = readSwedishId(text, kToday);
        if (type == u"org"_s) {
            QVERIFY(id(read));
            QCOMPARE(id(read)->kind, NationalIdKind::Organisationsnummer);
            QCOMPARE(id(read)->birth, kNoDay);
            return;
        }
        QCOMPARE(id(read) != nullptr, person);
        if (!person)
            return;
        QCOMPARE(id(read)->kind, type == u"con"_s ? NationalIdKind::Samordningsnummer
                                 : type == u"interim"_s ? NationalIdKind::Interim : NationalIdKind::Personnummer);
        if (!id(read)->centuryAssumed)
            QCOMPARE(id(read)->canonical, bare(twelve));
    }

    void aCoordinationNumberMayLeaveTheDayOpen()
    {
        const auto read = readSwedishId(u"191500722390"_s, kToday);
        QVERIFY(id(read));
        QCOMPARE(id(read)->kind, NationalIdKind::Samordningsnummer);
        QCOMPARE(id(read)->birth, kNoDay);
    }

    void tenDigitsWithoutASignSayThatTheCenturyWasAssumed()
    {
        QVERIFY(id(readSwedishId(u"9503096316"_s, kToday))->centuryAssumed);
        QVERIFY(!id(readSwedishId(u"950309-6316"_s, kToday))->centuryAssumed);
        QCOMPARE(id(readSwedishId(u"090121+9931"_s, kToday))->canonical, u"190901219931"_s);
        QCOMPARE(isoDay(id(readSwedishId(u"210791-9967"_s, kToday))->birth), u"2021-07-31"_s);
    }

    void finnishNumbersAreJudgedAsTheListSays()
    {
        const QList<QByteArray> lines = data(u"fi_hetu.tsv"_s).split('\n');
        int read = 0;
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() < 2)
                continue;
            ++read;
            const QString text = QString::fromLatin1(cells[0]);
            const auto reading = readFinnishId(text, kToday);
            QCOMPARE(id(reading) != nullptr, cells[1] == "valid");
            if (id(reading)) {
                QCOMPARE(id(reading)->canonical, text);
                QCOMPARE(id(reading)->testNumber, text.mid(7, 3).toInt() >= 900);
                QCOMPARE(id(readFinnishId(u' ' + text.toLower() + u'\n', kToday))->canonical, text);
            }
        }
        QCOMPARE(read, 14);
    }

    void theSignSaysTheCentury()
    {
        QCOMPARE(isoDay(id(readFinnishId(u"311280+906J"_s, kToday))->birth), u"1880-12-31"_s);
        QCOMPARE(isoDay(id(readFinnishId(u"010594Y9021"_s, kToday))->birth), u"1994-05-01"_s);
        QCOMPARE(isoDay(id(readFinnishId(u"040516B905X"_s, kToday))->birth), u"2016-05-04"_s);
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<bool>("finnish");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");

        QTest::newRow("nothing") << false << u"  "_s << Fault::Kind::Empty << 0 << 0;
        QTest::newRow("letter") << false << u"19950o096316"_s << Fault::Kind::Character << 5 << 1;
        QTest::newRow("letter after white space") << false << u"  19950o096316"_s << Fault::Kind::Character << 7 << 1;
        QTest::newRow("white space inside") << false << u"19950309 6316"_s << Fault::Kind::Character << 8 << 1;
        QTest::newRow("no letter of interim numbers") << false << u"20000101E221"_s << Fault::Kind::Character << 8 << 1;
        QTest::newRow("eleven digits") << false << u"19950309631"_s << Fault::Kind::Length << 0 << 11;
        QTest::newRow("sign too early") << false << u"1995-03096316"_s << Fault::Kind::Sign << 4 << 1;
        QTest::newRow("plus for somebody young") << false << u"19950309+6316"_s << Fault::Kind::Sign << 8 << 1;
        QTest::newRow("month 13") << false << u"199513096316"_s << Fault::Kind::NoSuchMonth << 4 << 2;
        QTest::newRow("30 February") << false << u"19950230-6316"_s << Fault::Kind::NoSuchDay << 6 << 2;
        QTest::newRow("day 00") << false << u"199503006316"_s << Fault::Kind::NoSuchDay << 6 << 2;
        QTest::newRow("born tomorrow") << false << u"202611229999"_s << Fault::Kind::Future << 0 << 8;
        QTest::newRow("birth number 000") << false << u"199503090009"_s << Fault::Kind::Serial << 8 << 3;
        QTest::newRow("check digit") << false << u"19950309-6315"_s << Fault::Kind::CheckSum << 12 << 1;
        QTest::newRow("twelve digits with month 20") << false << u"199520096316"_s << Fault::Kind::NoSuchMonth << 4 << 2;
        QTest::newRow("company with a plus") << false << u"857202+7566"_s << Fault::Kind::Sign << 6 << 1;

        QTest::newRow("hetu: nothing") << true << QString() << Fault::Kind::Empty << 0 << 0;
        QTest::newRow("hetu: letter in the date") << true << u"13l052-308T"_s << Fault::Kind::Character << 2 << 1;
        QTest::newRow("hetu: sign missing") << true << u"131052308T"_s << Fault::Kind::Sign << 6 << 0;
        QTest::newRow("hetu: no such sign") << true << u"131052/308T"_s << Fault::Kind::Sign << 6 << 1;
        QTest::newRow("hetu: too short") << true << u"131052-308"_s << Fault::Kind::Length << 0 << 10;
        QTest::newRow("hetu: month 13") << true << u"131352-308T"_s << Fault::Kind::NoSuchMonth << 2 << 2;
        QTest::newRow("hetu: 31 February") << true << u"310299-9006"_s << Fault::Kind::NoSuchDay << 0 << 2;
        QTest::newRow("hetu: born tomorrow") << true << u"221126A900X"_s << Fault::Kind::Future << 0 << 7;
        QTest::newRow("hetu: 001 is never given") << true << u"131052-001T"_s << Fault::Kind::Serial << 7 << 3;
        QTest::newRow("hetu: check character") << true << u"131052-308U"_s << Fault::Kind::CheckSum << 10 << 1;
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(bool, finnish);
        QFETCH(QString, text);
        QFETCH(Fault::Kind, kind);
        QFETCH(int, from);
        QFETCH(int, length);
        const auto reading = finnish ? readFinnishId(text, kToday) : readSwedishId(text, kToday);
        QVERIFY(fault(reading));
        QCOMPARE(fault(reading)->kind, kind);
        QCOMPARE(fault(reading)->from, from);
        QCOMPARE(fault(reading)->length, length);
    }

    void aWrongCheckDigitIsWorkedOutDigitByDigit()
    {
        const auto reading = readSwedishId(u"19950309-6315"_s, kToday);
        const Fault *wrong = fault(reading);
        QVERIFY(wrong);
        QCOMPARE(wrong->expected, u'6');
        QCOMPARE(wrong->steps.size(), 9);
        int sum = 0;
        for (const CheckStep &step : wrong->steps)
            sum += step.adds;
        // 9·2=18→9, 5, 0, 3, 0, 9, 6·2=12→3, 3, 1·2=2
        QCOMPARE(sum, 9 + 5 + 0 + 3 + 0 + 9 + 3 + 3 + 2);
        QCOMPARE(wrong->steps.first(), (CheckStep {.digit = u'9', .weight = 2, .adds = 9}));

        const auto finnish = readFinnishId(u"131052-308U"_s, kToday);
        QCOMPARE(fault(finnish)->expected, u'T');
        QCOMPARE(fault(finnish)->remainder, 131052308 % 31);
    }
};

QTEST_GUILESS_MAIN(BaseNationalId)
#include "tst_base_nationalid.moc"
