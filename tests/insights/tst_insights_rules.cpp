// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/knowledge.h"

#include <QSet>
#include <QtTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestRules : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge;

    static QByteArray pack(const QByteArray &rule, const QByteArray &groups = "{}")
    {
        return R"({"market":"int","date":"2026-01-01","base":[],"groups":)" + groups + R"(,"rules":[)" + rule + "]}";
    }
    Result<Rules> read(const QByteArray &rule, const QByteArray &groups = "{}") const
    {
        return Rules::fromJson({{u"int.json"_s, pack(rule, groups)}}, m_knowledge->tree());
    }
    static bool hears(const RuleSet &set, std::size_t rule, const QString &text)
    {
        Words words;
        words.keepNumbers(set.numbers());
        words.add(text.toStdString());
        Reading reading;
        set.read(words, reading);
        return std::ranges::any_of(reading.all(), [&](const auto &hit) { return hit.rule == rule; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = Knowledge::shipped();
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().where + u": "_s + knowledge.error().detail));
        m_knowledge = *knowledge;
    }

    void everyMarketIsThere()
    {
        for (const auto *market : {"all", "int", "gb", "se", "fi", "de", "ee", "lv", "lt", "cz"})
            QVERIFY2(m_knowledge->rules().markets().contains(QLatin1StringView(market)), market);
        QCOMPARE(&m_knowledge->rules().forCountry(u"uk"_s), &m_knowledge->rules().forCountry(u"gb"_s));
        QCOMPARE(&m_knowledge->rules().forCountry(u"nz"_s), &m_knowledge->rules().forCountry(u"int"_s));
    }

    void everyRuleIsExplained()
    {
        QSet<QString> ids;
        for (const auto &rule : m_knowledge->rules().all()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY2(!rule.note.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!rule.names.isEmpty(), qPrintable(rule.id));
        }
        QVERIFY(ids.size() > 400);
    }

    /// Money in never gets a category of spending from a rule itself, money out never one of income.
    void directionsKeepToTheTaxonomy()
    {
        const auto &tree = m_knowledge->tree();
        const auto inside = [&](CategoryId id, QStringView group) { return tree.isInside(id, tree.find(group)); };
        for (const auto &rule : m_knowledge->rules().all()) {
            if (rule.out != kNoCategory) {
                QVERIFY2(!inside(rule.out, u"income") && !inside(rule.out, u"loan.receipt") && !inside(rule.out, u"gambling.winnings")
                        && !inside(rule.out, u"cash.deposit") && !inside(rule.out, u"refund") && !inside(rule.out, u"transfer.p2p_in"),
                    qPrintable(rule.id));
            }
            if (rule.in != kNoCategory) {
                const auto kind = tree[rule.in].kind;
                const bool bothWays = kind == CategoryKind::Transfer || inside(rule.in, u"arrears.bailiff") || inside(rule.in, u"arrears.returned")
                    || inside(rule.in, u"gambling.possible");
                QVERIFY2(bothWays || inside(rule.in, u"income") || inside(rule.in, u"loan.receipt") || inside(rule.in, u"gambling.winnings")
                        || inside(rule.in, u"cash.deposit") || inside(rule.in, u"refund"),
                    qPrintable(rule.id));
            }
        }
    }

    /// Each name, read as a bank would write it, leads to its own rule.
    void noNameIsUnreachable()
    {
        QStringList unreachable;
        for (const auto &rule : m_knowledge->rules().all()) {
            const auto index = static_cast<std::size_t>(&rule - m_knowledge->rules().all().data());
            const auto &set = m_knowledge->rules().forCountry(rule.id.section(u'.', 0, 0));
            for (auto name : rule.names) {
                if (name.endsWith(u'*'))
                    name.replace(u'*', u"XY"_s);
                else if (name.startsWith(u'*'))
                    name.replace(u'*', u"XY"_s);
                if (!hears(set, index, name))
                    unreachable.append(rule.id + u": "_s + name);
            }
        }
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u"; "_s)));
    }

    void aWrongPackNamesFileAndMember_data()
    {
        QTest::addColumn<QByteArray>("rule");
        const QByteArray good = R"({"id":"a","layer":"structure","names":["RENT"],"out":"housing.rent","confidence":80,"note":"n"})";
        const auto with = [&](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("layer") << with("structure", "wisdom");
        QTest::newRow("category") << with("housing.rent", "housing.castle");
        QTest::newRow("no category") << with(R"("out":"housing.rent",)", "");
        QTest::newRow("confidence") << with("80", "101");
        QTest::newRow("no note") << with(R"(,"note":"n")", "");
        QTest::newRow("group") << with(R"("note")", R"("with":["nobody"],"note")");
        QTest::newRow("place") << with(R"("note")", R"("at":"somewhere","note")");
        QTest::newRow("short part") << with("RENT", "RE*");
        QTest::newRow("part of a phrase") << with("RENT", "MY RENT*");
        QTest::newRow("empty name") << with("RENT", "--");
        QTest::newRow("broken JSON") << QByteArray("{");
    }
    void aWrongPackNamesFileAndMember()
    {
        QFETCH(QByteArray, rule);
        const auto rules = read(rule);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Error::Kind::BadFile);
    }

    void wordsAreWholeUnlessDeclaredAsParts()
    {
        const auto rules = read(R"({"id":"w","layer":"structure","names":["RENT","GLASS*","*BAGERI"],"out":"housing.rent","confidence":80,"note":"n"})");
        QVERIFY(rules);
        const auto &set = rules->forCountry(u"int"_s);
        QVERIFY(hears(set, 0, u"my rent, may"_s));
        QVERIFY(!hears(set, 0, u"CURRENT RENTAL"_s));
        QVERIFY(hears(set, 0, u"GLASSBAREN"_s));
        QVERIFY(!hears(set, 0, u"SUNGLASSES"_s));
        QVERIFY(hears(set, 0, u"STENUGNSBAGERI"_s));
        QVERIFY(!hears(set, 0, u"BAGERIER"_s));
    }

    void aNumberReachesTheRuleWhoseNameHoldsItAndNoOther()
    {
        const auto rules = read(R"({"id":"n","layer":"counterparty","names":["118 118 MONEY","LAGER 157"],"out":"loan.repayment","confidence":80,"note":"n"},
            {"id":"t","layer":"merchant","names":["TESCO STORES"],"out":"groceries","confidence":80,"note":"n"})");
        QVERIFY(rules);
        const auto &set = rules->forCountry(u"int"_s);
        QVERIFY(hears(set, 0, u"118 118 MONEY"_s));
        QVERIFY(hears(set, 0, u"CARD PAYMENT TO LAGER 157 BORAS"_s));
        QVERIFY(!hears(set, 0, u"LAGER"_s));
        QVERIFY(!hears(set, 0, u"LAGER 158"_s));
        QVERIFY(!hears(set, 0, u"LAGER 157-12"_s)); // part of a reference
        QVERIFY(hears(set, 1, u"TESCO STORES 118 LONDON"_s));
    }

    void aTradesWordIsHeardThoughItBrokeOffAfterTwelveLetters()
    {
        const auto rules = read(R"({"id":"f","layer":"structure","names":["BLOMMOR","*PARKERING"],"out":"shopping","confidence":80,"note":"n"},
            {"id":"l","layer":"counterparty","names":["MONETO"],"out":"loan.repayment","confidence":80,"note":"n"})");
        QVERIFY(rules);
        const auto &set = rules->forCountry(u"int"_s);
        QVERIFY(hears(set, 0, u"KARLA BLOMMO/24-09-24"_s));
        QVERIFY(!hears(set, 0, u"KARLAS BLOMMO/24-09-24"_s)); // thirteen letters
        QVERIFY(hears(set, 0, u"MOBILPARKERI/24-07-09"_s));
        QVERIFY(!hears(set, 1, u"KARLAS MONET/24-09-24"_s)); // a lender is never guessed from a piece
    }

    void aTextCutAfterTwelveLettersIsUnderstoodWhereOneRuleBeginsSo()
    {
        const auto rules = read(R"({"id":"a","layer":"counterparty","names":["ARBETSFÖRMEDLINGEN"],"in":"income.benefit","confidence":80,"note":"n"},
            {"id":"b","layer":"counterparty","names":["LÄNSFÖRSÄKRINGAR BANK"],"out":"loan","confidence":80,"note":"n"},
            {"id":"c","layer":"counterparty","names":["LÄNSFÖRSÄKRINGAR SAK"],"out":"insurance","confidence":80,"note":"n"})");
        QVERIFY(rules);
        const auto &set = rules->forCountry(u"int"_s);
        QVERIFY(hears(set, 0, u"ARBETSFÖRMED"_s));
        QVERIFY(hears(set, 0, u"ARBETSFORMED/24-03-01"_s));
        QVERIFY(!hears(set, 0, u"ARBETSFÖRMEDL"_s)); // thirteen letters: nobody cut it
        QVERIFY(!hears(set, 1, u"LÄNSFÖRSÄKRI"_s));
        QVERIFY(!hears(set, 2, u"LÄNSFÖRSÄKRI"_s));
    }

    void versionsNameEveryPack()
    {
        QVERIFY(m_knowledge->versions().contains(u"rules se 2026-11-21"_s));
        QVERIFY(m_knowledge->versions().contains(u"merchants nsi 8.0.20260918"_s));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_insights_rules.moc"
