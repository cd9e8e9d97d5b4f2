// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentoholdings.h"

#include "insights/parity.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QCryptographicHash>

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

/// One line is all there is of a row: what the bank wrote, and who it was where that does not say it.
QString described(std::string_view text, std::string_view counterparty)
{
    const QString said = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    const QString who = QString::fromUtf8(counterparty.data(), qsizetype(counterparty.size())).simplified();
    return said.contains(who, Qt::CaseInsensitive) ? said : QString(said + u' ' + who).simplified();
}

QJsonArray transactionsOf(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    const Rows &rows = ledger.booked();
    const std::vector<RowKey> keys = rowKeys(ledger);
    QJsonArray list;
    for (Row i = Row(rows.size()); i > 0; --i) {
        const Row row = i - 1;
        const QString description = described(ledger.text(row), ledger.counterparty(row));
        list.append(QJsonObject {{u"_id"_s, idOf(keys[row])}, {u"amount"_s, major(rows.minor[row], rows.currency[row])},
            {u"date"_s, QString(isoDay(rows.day(row)) + u"T00:00:00.000Z"_s)}, {u"description"_s, description},
            {u"accountId"_s, ledger.accounts()[rows.account[row]].number},
            {u"category"_s, parity::fimentoWord(analysis, analysis.verdicts[row].category)}, {u"cBankId"_s, u"demo"_s}});
    }
    return list;
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

std::shared_ptr<const Holdings> holdingsOf(const QString &number, const QString &market, bool onlyAccounts, Day until,
    const std::shared_ptr<const Knowledge> &knowledge, const std::atomic_bool &stop)
{
    const Statement statement = readStatement(makePersona(personaOf(number, market), until).statement, u"bank.json"_s, {}, &stop);
    if (!statement.ledger || !knowledge)
        return nullptr;
    AnalysisOptions options;
    options.country = market.toLower();
    const std::shared_ptr<const Ledger> ledgers[] = {statement.ledger};
    const auto analysis = analyse(ledgers, knowledge, options, &stop);
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
    return holdings;
}

} // namespace saldoscope::sandbox::fimento
