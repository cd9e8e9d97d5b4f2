// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/categorytree.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestCategoryTree : public QObject
{
    Q_OBJECT

private:
    QByteArray m_table;
    CategoryTree m_tree;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/taxonomy/categories.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_table = file.readAll();
        auto tree = CategoryTree::fromTsv(m_table);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().where + u": "_s + tree.error().detail));
        m_tree = *std::move(tree);
        QCOMPARE(m_tree.all().size(), std::size_t {152});
    }

    void everyKeyIsFoundAgain()
    {
        for (CategoryId id = 0; id < m_tree.all().size(); ++id)
            QCOMPARE(m_tree.find(m_tree[id].key), id);
        QCOMPARE(m_tree.find(u"income.lottery"), kNoCategory);
    }

    void parentsStandBeforeTheirChildrenAndSensitivityIsInherited()
    {
        for (CategoryId id = 0; id < m_tree.all().size(); ++id) {
            const auto &category = m_tree[id];
            if (category.parent == kNoCategory) {
                QCOMPARE(category.level, quint8 {0});
                continue;
            }
            QVERIFY(category.parent < id);
            QCOMPARE(int(category.level), m_tree[category.parent].level + 1);
            if (m_tree[category.parent].sensitivity != Sensitivity::None)
                QCOMPARE(category.sensitivity, m_tree[category.parent].sensitivity);
        }
        QCOMPARE(m_tree[m_tree.find(u"health.pharmacy")].sensitivity, Sensitivity::Health);
        QCOMPARE(m_tree[m_tree.find(u"membership.union")].sensitivity, Sensitivity::Union);
        QCOMPARE(m_tree[m_tree.find(u"donation.politics")].sensitivity, Sensitivity::Politics);
    }

    void shieldedMoneyIsCountedWhereNothingIsTold()
    {
        const auto open = [this](const char *key) {
            const auto id = m_tree.openAncestor(m_tree.find(QString::fromLatin1(key)));
            return id == kNoCategory ? QString() : m_tree[id].key;
        };
        QCOMPARE(open("income.benefit.sickness"), u"income.benefit"_s);
        QCOMPARE(open("membership.union"), u"membership"_s);
        QCOMPARE(open("leisure.adult"), u"leisure"_s);
        QCOMPARE(open("groceries"), u"groceries"_s);
        QCOMPARE(open("health.pharmacy"), QString());
    }

    void groupAndInsideFollowTheKey()
    {
        const auto child = m_tree.find(u"income.benefit.child");
        QCOMPARE(m_tree.group(child), m_tree.find(u"income"));
        QVERIFY(m_tree.isInside(child, m_tree.find(u"income.benefit")));
        QVERIFY(m_tree.isInside(child, child));
        QVERIFY(!m_tree.isInside(child, m_tree.find(u"income.salary")));
        QVERIFY(!m_tree.isInside(m_tree.find(u"income"), child));
    }

    void titlesComeInFourLanguagesAndElseInEnglish()
    {
        const auto salary = m_tree.find(u"income.salary");
        QCOMPARE(m_tree.title(salary, u"sv"), u"Lön"_s);
        QCOMPARE(m_tree.title(salary, u"fi"), u"Palkka"_s);
        QCOMPARE(m_tree.title(salary, u"de"), u"Lohn und Gehalt"_s);
        QCOMPARE(m_tree.title(salary, u"lv"), u"Salary"_s);
    }

    void sumsRollUp()
    {
        std::vector<qint64> own(m_tree.all().size(), 0);
        own[m_tree.find(u"housing.rent")] = -900'000;
        own[m_tree.find(u"housing")] = -5;
        own[m_tree.find(u"income.benefit.child")] = 125'000;
        const auto all = m_tree.rolledUp(own);
        QCOMPARE(all[m_tree.find(u"housing")], qint64 {-900'005});
        QCOMPARE(all[m_tree.find(u"housing.rent")], qint64 {-900'000});
        QCOMPARE(all[m_tree.find(u"income.benefit")], qint64 {125'000});
        QCOMPARE(all[m_tree.find(u"income")], qint64 {125'000});
        QCOMPARE(all[m_tree.find(u"income.salary")], qint64 {0});
    }

    void everyNordigenIdOfTheTableComesBack()
    {
        for (CategoryId id = 0; id < m_tree.all().size(); ++id) {
            for (const int nordigen : m_tree[id].nordigenIds)
                QCOMPARE(m_tree.fromNordigen(nordigen), id);
            if (!m_tree[id].nordigenIds.empty())
                QCOMPARE(m_tree.toNordigen(id), m_tree[id].nordigenIds.front());
        }
        QCOMPARE(m_tree.fromNordigen(99'999), kNoCategory);
    }

    void keysWithoutIdTakeTheirSiblingsParentsOrAMintedOne_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("sent");
        QTest::newRow("own first id of several") << u"loan.repayment.mortgage"_s << 97;
        QTest::newRow("sibling other") << u"loan.repayment.bnpl"_s << 81;
        QTest::newRow("sibling other of receipts") << u"loan.receipt.student"_s << 117;
        QTest::newRow("parent") << u"income.benefit.child"_s << 20;
        // 100000 + CRC-32("housing.rent") mod 800000, counted by another program
        QTest::newRow("minted") << u"housing.rent"_s << 769140;
    }
    void keysWithoutIdTakeTheirSiblingsParentsOrAMintedOne()
    {
        QFETCH(QString, key);
        QFETCH(int, sent);
        QCOMPARE(m_tree.toNordigen(m_tree.find(key)), sent);
    }

    void mintedIdsDoNotClashAndComeBack()
    {
        QSet<int> minted;
        for (CategoryId id = 0; id < m_tree.all().size(); ++id) {
            const int sent = m_tree.toNordigen(id);
            if (sent < 100'000)
                continue;
            QVERIFY(!minted.contains(sent));
            minted.insert(sent);
            QCOMPARE(m_tree.fromNordigen(sent), id);
        }
        QCOMPARE(minted.size(), 77);
    }

    void aWrongTableTellsLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("kind") << QByteArray("income.salary\tincome\tincome\t") << QByteArray("income.salary\tincome\tmoney\t") << u"categories.tsv line 3, kind"_s;
        QTest::newRow("parent") << QByteArray("income.salary\tincome\t") << QByteArray("income.salary\tloan\t") << u"categories.tsv line 3, parent"_s;
        QTest::newRow("twice") << QByteArray("income.salary\tincome\t") << QByteArray("income\t\t") << u"categories.tsv line 3, key"_s;
        QTest::newRow("need") << QByteArray("income.salary\tincome\tincome\tn/a") << QByteArray("income.salary\tincome\tincome\tmaybe") << u"categories.tsv line 3, essential"_s;
        QTest::newRow("header") << QByteArray("key\tparent") << QByteArray("parent\tkey") << u"categories.tsv line 1, key"_s;
        QTest::newRow("id") << QByteArray("\t85\tsalary") << QByteArray("\tlots\tsalary") << u"categories.tsv line 3, nordigen_ids"_s;
    }
    void aWrongTableTellsLineAndColumn()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        auto table = m_table;
        const auto at = table.indexOf(from);
        QVERIFY(at >= 0);
        table.replace(at, from.size(), to);
        const auto tree = CategoryTree::fromTsv(table);
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, Error::Kind::BadFile);
        QCOMPARE(tree.error().where, where);
    }

    void anIdAtTwoKeysIsRefused()
    {
        auto table = m_table;
        table.replace("\t85\tsalary", "\t733\tsalary");
        QVERIFY(!CategoryTree::fromTsv(table));
    }
};

QTEST_APPLESS_MAIN(TestCategoryTree)
#include "tst_insights_categorytree.moc"
