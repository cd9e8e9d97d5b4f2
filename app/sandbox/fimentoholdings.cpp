// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentoholdings.h"

#include "insights/parity.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace saldoscope::sandbox::fimento {

using namespace Qt::StringLiterals;

namespace {

QString idOf(RowKey key)
{
    return QString::number(key, 16).rightJustified(24, u'0');
}

double major(qint64 minor, Currency currency)
{
    double scale = 1;
    for (int digit = 0; digit < currency.digits(); ++digit)
        scale *= 10;
    return double(minor) / scale;
}

/// Who and what for in one line, as it comes out of a bank's interface: the pay is told by its "LÖN", not by its payer.
QString descriptionOf(const Ledger &ledger, Row row)
{
    const auto told = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified(); };
    const QString who = told(ledger.counterparty(row)), what = told(ledger.text(row));
    if (who.isEmpty() || what.contains(who, Qt::CaseInsensitive))
        return what;
    // Up to the first number: a month or a reference would make each row a text of its own.
    const auto number = std::ranges::find_if(what, [](QChar c) { return c.isDigit(); });
    return QString(who + u' ' + what.left(number - what.begin())).simplified();
}

QJsonArray transactionsOf(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    const Rows &rows = ledger.booked();
    const std::vector<RowKey> keys = rowKeys(ledger);
    QJsonArray list;
    for (Row i = Row(rows.size()); i > 0; --i) {
        const Row row = i - 1;
        list.append(QJsonObject {{u"_id"_s, idOf(keys[row])}, {u"amount"_s, major(rows.minor[row], rows.currency[row])},
            {u"date"_s, QString(isoDay(rows.day(row)) + u"T00:00:00.000Z"_s)}, {u"description"_s, descriptionOf(ledger, row)},
            {u"accountId"_s, ledger.accounts()[rows.account[row]].number},
            {u"category"_s, parity::fimentoWord(analysis, analysis.verdicts[row].category)}, {u"cBankId"_s, u"demo"_s}});
    }
    return list;
}

bool isOfTheDemo(const QString &number) { return number == u"199503096316"_s || number == u"197710114682"_s; }

/// The same life with other sums and habits: all money by one factor, and some of the small purchases left out. What it is follows
/// from the number, so that a number is always the same person. Balances agree with the rows.
QByteArray varied(const QByteArray &statement, const QString &number)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray("life of " + number.toUtf8()), QCryptographicHash::Sha256);
    const auto dice = [&hash](int at) { return int(static_cast<unsigned char>(hash.at(at))); };
    const int percent = 80 + dice(0) % 51;
    const int leftOut = dice(1) % 25; // of a hundred
    QJsonObject whole = QJsonDocument::fromJson(statement).object();
    QJsonArray accounts = whole.value("account_list"_L1).toArray();
    const auto scaled = [percent](const QJsonValue &value) { return qRound64(value.toDouble() * percent); }; // minor units
    for (qsizetype a = 0; a < accounts.size(); ++a) {
        QJsonObject account = accounts.at(a).toObject();
        const QJsonArray rows = account.value("transaction_list"_L1).toArray();
        QJsonArray kept;
        qint64 in = 0, out = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows.at(i).toObject();
            const qint64 minor = scaled(row.value("sum"_L1));
            const QByteArray id = row.value("transaction_id"_L1).toString().toUtf8() + hash;
            const int fate = int(static_cast<unsigned char>(QCryptographicHash::hash(id, QCryptographicHash::Md5).at(0)) % 100);
            if (minor < 0 && minor > -500'00 && fate < leftOut)
                continue;
            (minor < 0 ? out : in) += minor;
            row.insert("sum"_L1, double(minor) / 100);
            kept.append(row);
        }
        const qint64 start = scaled(account.value("start_balance"_L1));
        account.insert("transaction_list"_L1, kept);
        account.insert("start_balance"_L1, double(start) / 100);
        account.insert("end_balance"_L1, double(start + in + out) / 100);
        account.insert("debit_turnover"_L1, double(-out) / 100);
        account.insert("credit_turnover"_L1, double(in) / 100);
        accounts.replace(a, account);
    }
    whole.insert("account_list"_L1, accounts);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

/// Under another name: of the holder, and where own money moves between own accounts.
QByteArray renamed(const QByteArray &statement, const QString &from, const QString &to)
{
    if (to.isEmpty())
        return statement;
    const auto written = [](const QString &name) { return QJsonDocument(QJsonArray {name}).toJson(QJsonDocument::Compact).mid(2).chopped(2); };
    return QByteArray(statement).replace(written(from), written(to));
}

} // namespace

QString personaOf(const QString &number, const QString &market)
{
    if (number == u"199503096316"_s)
        return u"salaried"_s;
    if (number == u"197710114682"_s)
        return u"over-indebted"_s;
    QStringList candidates;
    for (const PersonaInfo &persona : personas()) {
        if (persona.country.compare(market, Qt::CaseInsensitive) == 0)
            candidates << persona.id;
    }
    if (candidates.isEmpty())
        return personas().front().id;
    const QByteArray hash = QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Sha256);
    return candidates.at(static_cast<unsigned char>(hash.at(0)) % candidates.size());
}

std::shared_ptr<const Holdings> holdingsOf(const Applicant &applicant, bool onlyAccounts, Day until,
    const std::shared_ptr<const Knowledge> &knowledge, const std::atomic_bool &stop, const OtherEngine &engine)
{
    const QString id = personaOf(applicant.number, applicant.market);
    const auto persona = std::ranges::find(personas(), id, &PersonaInfo::id);
    const QByteArray life = makePersona(id, until).statement;
    const QByteArray told = persona->usesAnothers ? life : renamed(life, persona->name, applicant.name);
    const Statement statement = readStatement(isOfTheDemo(applicant.number) ? told : varied(told, applicant.number), u"bank.json"_s, {}, &stop);
    if (!statement.ledger || !knowledge)
        return nullptr;
    AnalysisOptions options;
    options.country = applicant.market.toLower();
    const std::shared_ptr<const Ledger> ledgers[] = {statement.ledger};
    auto analysis = analyse(ledgers, knowledge, options, &stop);
    if (analysis && engine.differs()) {
        options.overrides = engine.filing(*analysis);
        analysis = analyse(ledgers, knowledge, options, &stop);
    }
    if (!analysis)
        return nullptr;
    auto holdings = std::make_shared<Holdings>();
    holdings->insights = parity::fimentoInsights(*analysis);
    if (onlyAccounts) {
        for (const auto &name : {"transactionGraph"_L1, "categorisation"_L1, "computationAutomation"_L1})
            holdings->insights.insert(name, name == "transactionGraph"_L1 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject()));
        return holdings;
    }
    holdings->transactions = transactionsOf(*analysis);
    for (const auto &name : {"categorisation"_L1, "computationAutomation"_L1})
        holdings->insights.insert(name, engine.differs() ? engine.sums(holdings->insights.value(name).toObject()) : holdings->insights.value(name));
    return holdings;
}

} // namespace saldoscope::sandbox::fimento
