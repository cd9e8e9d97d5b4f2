// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QJsonObject expectations()
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/expected.json"));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(u"files").toObject() : QJsonObject();
}

/// Minor units of a decimal of the expectations, which may have more decimals than the currency: rounded half up.
qint64 minorOf(const QString &decimal, int digits)
{
    const QByteArray text = decimal.toLatin1();
    return parseAmount({text.constData(), std::size_t(text.size())}, {'.'}, digits).minor;
}

QString wordOf(bool holds) { return holds ? u"holds"_s : u"broken"_s; }
QString wordOf(BalanceCheck check)
{
    return check == BalanceCheck::Holds ? u"holds"_s : check == BalanceCheck::Broken ? u"broken"_s : u"unknown"_s;
}

} // namespace

/// Samples of MT940, OFX and QIF that other projects publish, against what independent readers found in them.
class StatementTextFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithIndependentReaders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject all = expectations();
        for (const QString &folder : {u"mt940"_s, u"ofx"_s, u"qif"_s}) {
            const QDir dir(QStringLiteral(SALDOSCOPE_FIXTURES) + u'/' + folder);
            for (const QString &name : dir.entryList(QDir::Files)) {
                const QString key = u"fixtures/"_s + folder + u'/' + name;
                QVERIFY2(all.contains(key), qPrintable(key));
                QTest::newRow(qPrintable(folder + u'/' + name)) << dir.filePath(name) << all.value(key).toObject();
            }
        }
    }
    void agreesWithIndependentReaders()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        const Statement statement = readStatementFile(path);
        QCOMPARE(statement.format, expected.value(u"format").toString().toLower());
        if (expected.contains(u"encoding"))
            QCOMPARE(statement.encoding, expected.value(u"encoding").toString());
        const Ledger &ledger = *statement.ledger;
        const Rows &rows = ledger.booked();
        QCOMPARE(int(rows.size()), expected.value(u"n_transactions").toInt());
        qint64 credit = 0;
        qint64 debit = 0;
        for (const qint64 minor : rows.minor)
            (minor > 0 ? credit : debit) += std::abs(minor);
        QCOMPARE(credit, minorOf(expected.value(u"sum_credit").toString(), 2));
        QCOMPARE(debit, minorOf(expected.value(u"sum_debit").toString(), 2));
        const QJsonArray statements = expected.value(u"statements").toArray();
        if (expected.contains(u"statements"))
            QCOMPARE(qsizetype(ledger.accounts().size()), statements.size());
        for (qsizetype i = 0; i < statements.size(); ++i)
            compare(ledger, AccountIndex(i), statements[i].toObject());
    }

private:
    void compare(const Ledger &ledger, AccountIndex index, const QJsonObject &expected)
    {
        const Account &account = ledger.accounts()[index];
        const int digits = account.currency.digits();
        QCOMPARE(account.number, expected.value(u"account").toString());
        QCOMPARE(int(turnover(ledger.booked(), index).rows), expected.value(u"n").toInt());
        if (expected.contains(u"currency"))
            QCOMPARE(account.currency.code(), expected.value(u"currency").toString());
        if (expected.contains(u"opening"))
            QCOMPARE(account.opening.value(), minorOf(expected.value(u"opening").toString(), digits));
        if (expected.contains(u"closing"))
            QCOMPARE(account.closing.value(), minorOf(expected.value(u"closing").toString(), digits));
        if (!expected.value(u"ledger_balance").isNull() && expected.contains(u"ledger_balance"))
            QCOMPARE(account.closing.value(), minorOf(expected.value(u"ledger_balance").toString(), digits));
        if (expected.contains(u"balance_check"))
            QCOMPARE(wordOf(balanceCheck(ledger, index)), wordOf(expected.value(u"balance_check").toBool()));
    }
};

QTEST_GUILESS_MAIN(StatementTextFixtures)
#include "tst_statement_textfixtures.moc"
