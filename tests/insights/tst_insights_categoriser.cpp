// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/categoriser.h"

#include <QFile>
#include <QtTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestCategoriser : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge;

    struct Line {
        QByteArray counterparty;
        QByteArray text;
        qint64 minor;
    };
    static std::shared_ptr<const Ledger> ledgerOf(const std::vector<Line> &lines)
    {
        LedgerBuilder builder;
        builder.addAccount({.number = u"1"_s});
        for (const auto &line : lines) {
            NewRow row;
            row.minor = line.minor;
            row.counterparty = {line.counterparty.data(), static_cast<std::size_t>(line.counterparty.size())};
            row.text = {line.text.data(), static_cast<std::size_t>(line.text.size())};
            builder.add(row);
        }
        return builder.finish();
    }
    Verdict one(const QString &country, const Line &line) const
    {
        return categorise(*ledgerOf({line}), *m_knowledge, country, {}).front();
    }
    QString key(const Verdict &verdict) const { return m_knowledge->tree()[verdict.category].key; }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = Knowledge::shipped();
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().where + u": "_s + knowledge.error().detail));
        m_knowledge = *knowledge;
    }

    /// data/labelled.tsv: rows as banks write them; "-" must stay uncategorised.
    void rowsAsBanksWriteThem_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("incoming");
        QTest::addColumn<QByteArray>("counterparty");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("category");
        QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/labelled.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto fields = lines[i].split('\t');
            if (fields.size() != 5)
                continue;
            QTest::addRow("%lld %s %s %s", static_cast<long long>(i), fields[0].data(), fields[1].data(), fields[3].data())
                << QString::fromUtf8(fields[0]) << (fields[1] == "in") << fields[2] << fields[3] << QString::fromUtf8(fields[4]);
        }
        QVERIFY(lines.size() > 200);
    }
    void rowsAsBanksWriteThem()
    {
        QFETCH(QString, country);
        QFETCH(bool, incoming);
        QFETCH(QByteArray, counterparty);
        QFETCH(QByteArray, text);
        QFETCH(QString, category);
        const auto verdict = one(country, {counterparty, text, incoming ? 12'345 : -12'345});
        if (category == "-"_L1) {
            QCOMPARE(key(verdict), incoming ? u"other.in"_s : u"other.out"_s);
            QCOMPARE(verdict.layer, Layer::None);
            QCOMPARE(verdict.confidence, quint8 {0});
        } else {
            QCOMPARE(key(verdict), category);
            QVERIFY(verdict.layer != Layer::None);
            QVERIFY(verdict.confidence > 0);
            QVERIFY(!m_knowledge->reason(verdict.layer, verdict.rule).isEmpty());
        }
    }

    /// What is remembered of one text must not be said of another.
    void manyTextsAtOnceSayWhatEachSaysAlone()
    {
        std::vector<Line> lines;
        QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/development.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            const auto fields = line.split('\t');
            if (fields.size() != 6)
                continue;
            for (const qint64 minor : {-500, 500}) {
                lines.push_back({fields[3], fields[4], minor});
                lines.push_back({fields[4], fields[3], minor});
                lines.push_back({fields[4] + " 24-01-31", fields[4] + " 4711", minor});
                lines.push_back({fields[4], "Kortk\xc3\xb6p", minor});
            }
        }
        QVERIFY(lines.size() > 10'000);
        const std::vector<Verdict> together = categorise(*ledgerOf(lines), *m_knowledge, u"se"_s, {});
        for (std::size_t i = 0; i < lines.size(); i += 7)
            QCOMPARE(together[i], one(u"se"_s, lines[i]));
    }

    void listedNamesBeatShopsAndShopsBeatWords()
    {
        const auto listed = one(u"se"_s, {"", "KRONOFOGDEN ICA KVANTUM", -100});
        QCOMPARE(listed.layer, Layer::Counterparty);
        QCOMPARE(key(listed), u"arrears.bailiff"_s);
        const auto shop = one(u"se"_s, {"", "WILLYS RESTAURANG", -100});
        QCOMPARE(shop.layer, Layer::Merchant);
        QCOMPARE(key(shop), u"groceries"_s);
    }

    void aCheckoutFirmGivesWayToTheShopBehindIt()
    {
        QCOMPARE(one(u"se"_s, {"", "KLARNA*ZALANDO", -100}).layer, Layer::Merchant);
        QCOMPARE(one(u"se"_s, {"", "KLARNA*", -100}).layer, Layer::Counterparty);
    }

    void theTextSaysWhichPartOfAnAgencyItWas()
    {
        QCOMPARE(key(one(u"se"_s, {"FÖRSÄKRINGSKASSAN", "SJUKPENNING", 100})), u"income.benefit.sickness"_s);
        QCOMPARE(key(one(u"se"_s, {"FÖRSÄKRINGSKASSAN", "", 100})), u"income.benefit"_s);
    }

    /// å, ä and ö as banks and exports lose them.
    void lostLettersAreFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("category");
        QTest::newRow("UTF-8") << "LÖN FÖRSÄKRINGSKASSAN"_ba << u"income.salary"_s;
        QTest::newRow("plain") << "FORSAKRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("Latin-1") << "F\xd6RS\xc4KRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("Latin-1, small") << "f\xf6rs\xe4kringskassan"_ba << u"income.benefit"_s;
        QTest::newRow("Latin-1 at the end") << "BOSTADSTILL\xc4GG K\xd6"_ba << u"income.benefit.housing"_s;
        QTest::newRow("code page 850") << "F\x99RS\x8eKRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("seven bits") << "F\\RS[KRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("seven bits, small") << "f|rs{kringskassan"_ba << u"income.benefit"_s;
        QTest::newRow("twice UTF-8") << "F\xc3\x83\xc2\xb6rs\xc3\x83\xc2\xa4kringskassan"_ba << u"income.benefit"_s;
        QTest::newRow("twice, by Windows") << "F\xc3\x83\xe2\x80\x93RS\xc3\x83\xe2\x80\x9eKRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("question marks") << "F?RS?KRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("replacement signs") << "F\xef\xbf\xbdRS\xef\xbf\xbdKRINGSKASSAN"_ba << u"income.benefit"_s;
        QTest::newRow("a question is none") << "WHO? NOBODY"_ba << u"other.in"_s;
        QTest::newRow("brackets") << "[BARNBIDRAG]"_ba << u"income.benefit.child"_s;
    }
    void lostLettersAreFoundAgain()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, category);
        QCOMPARE(key(one(u"se"_s, {"", text, 100})), category);
    }

    void aSevenBitLetterAtTheStartNeedsAnotherFurtherOn()
    {
        QCOMPARE(Words::normalised("\\VERF\\RING"), Words::normalised("ÖVERFÖRING"));
        QCOMPARE(Words::normalised("]HL[NS"), Words::normalised("ÅHLÄNS"));
        QCOMPARE(Words::normalised("\\VER [REF]"), Words::normalised("VER REF"));
        QCOMPARE(Words::normalised("ICA|KORT 12"), Words::normalised("ICAÖKORT 12"));
        QCOMPARE(Words::normalised("ICA | KORT"), Words::normalised("ICA KORT"));
    }

    /// What the text tells about a person stays told when the category does not say it.
    void whatIsSensitiveIsSaidWhicheverWayTheMoneyGoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<Sensitivity>("sensitivity");
        const auto row = [](const char *text, qint64 minor, Sensitivity told) { QTest::addRow("%s %lld", text, static_cast<long long>(minor)) << QByteArray(text) << minor << told; };
        row("APOTEKET HJARTAT", -100, Sensitivity::Health);
        row("KORTKOP RETUR APOTEKET HJARTAT", 100, Sensitivity::Health);
        row("UNIONEN AUTOGIRO", -100, Sensitivity::Union);
        row("AKADEMIKERNAS A-KASSA", 100, Sensitivity::Union);
        row("LÖN UNIONEN", 100, Sensitivity::None);
        row("ICA NARA", -100, Sensitivity::None);
        row("FORSAKRINGSKASSAN SJUKPENNING", 100, Sensitivity::Health);
        row("NAGOT ANNAT", -100, Sensitivity::None);
    }
    void whatIsSensitiveIsSaidWhicheverWayTheMoneyGoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, minor);
        QFETCH(Sensitivity, sensitivity);
        QCOMPARE(one(u"se"_s, {"", text, minor}).sensitivity, sensitivity);
    }

    void reasonsNameRuleOrMerchant()
    {
        const auto rule = one(u"se"_s, {"", "KRONOFOGDEN", -100});
        QVERIFY(m_knowledge->reason(rule.layer, rule.rule).startsWith(u"Rule se.bailiff: "_s));
        const auto pack = one(u"se"_s, {"", "VÄSTTRAFIK", -100});
        QVERIFY(m_knowledge->reason(pack.layer, pack.rule).startsWith(u"Rule se.publictransport: "_s));
        const auto base = one(u"nl"_s, {"", "ALBERT HEIJN 1234", -100});
        QCOMPARE(m_knowledge->reason(base.layer, base.rule), u"Merchant base: Albert Heijn (shop supermarket)"_s);
        QCOMPARE(m_knowledge->reason(Layer::None, 0), u"No rule speaks about this row."_s);
    }

    void anUnknownCountryStillHasWorldwideNamesAndEnglishWords()
    {
        QCOMPARE(key(one(QString(), {"", "NETFLIX.COM", -100})), u"leisure.subscriptions"_s);
        QCOMPARE(key(one(u"xx"_s, {"", "SALARY", 100})), u"income.salary"_s);
        QCOMPARE(key(one(u"uk"_s, {"", "TFL TRAVEL CH", -100})), u"transport.public"_s);
    }

    /// The memory of verdicts must not mix up texts, payees and directions, however they meet.
    void theSameTextWithAnotherPayeeOrDirectionIsAnotherQuestion()
    {
        const std::vector<Line> lines {{"ICA", "BETALNING", -1}, {"UNIBET", "BETALNING", -1}, {"UNIBET", "BETALNING", 1}, {"ICA", "BETALNING", -2},
            {"BETALNING", "UNIBET", 1}, {"", "UNIBET", -1}, {"", "ICA", -1}, {"ICA", "", -1}, {"UNIBET", "ICA", 1}, {"ICA", "UNIBET", -1},
            {"", "", -1}, {"", "", 1}, {"CSN", "BETALNING", 1}, {"CSN", "BETALNING", -1}, {"UNIBET", "BETALNING", 5}};
        const auto together = categorise(*ledgerOf(lines), *m_knowledge, u"se"_s, {});
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(together[i], one(u"se"_s, lines[i]));
        QCOMPARE(key(together[2]), u"gambling.winnings"_s);
        QCOMPARE(key(together[13]), u"loan.repayment.student"_s);
    }

    void pairedTransfersBeatListsAndTheOfficerBeatsAll()
    {
        const auto ledger = ledgerOf({{"", "AVANZA BANK", -100'000}, {"", "LÖN", 100'000}, {"", "ICA", -1}});
        const std::vector<OwnTransfer> transfers {{.out = 0, .in = 1, .score = 80}};
        const auto keys = rowKeys(*ledger);
        const auto gift = m_knowledge->tree().find(u"income.one_off");
        const Overrides overrides {{keys[1], gift}};
        const auto verdicts = categorise(*ledger, *m_knowledge, u"se"_s, transfers, overrides);
        QCOMPARE(key(verdicts[0]), u"transfer.own"_s);
        QCOMPARE(verdicts[0].layer, Layer::Transfer);
        QCOMPARE(verdicts[0].confidence, quint8 {80});
        QCOMPARE(verdicts[1], (Verdict {gift, Layer::Override, 100, 0}));
        QCOMPARE(key(verdicts[2]), u"groceries"_s);
    }

    void layersHaveStableWords()
    {
        QCOMPARE(word(Layer::None), u"none"_s);
        QCOMPARE(word(Layer::Structure), u"structure"_s);
        QCOMPARE(word(Layer::Merchant), u"merchant"_s);
        QCOMPARE(word(Layer::Counterparty), u"counterparty"_s);
        QCOMPARE(word(Layer::Transfer), u"transfer"_s);
        QCOMPARE(word(Layer::Override), u"override"_s);
    }
};

QTEST_APPLESS_MAIN(TestCategoriser)
#include "tst_insights_categoriser.moc"
