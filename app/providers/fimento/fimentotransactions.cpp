// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/fimento/fimentoreader.h"

#include "providers/talk.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

namespace saldoscope::fimento {

using namespace Qt::StringLiterals;

namespace {

class LedgerMaker
{
public:
    LedgerMaker(const QJsonObject &insights, const QString &market, std::vector<Error> &problems)
        : m_insights(insights)
        , m_zone(market == u"FI"_s ? "Europe/Helsinki" : "Europe/Stockholm")
        , m_currency(currencyOf(insights, market))
        , m_problems(problems)
    {
    }

    std::shared_ptr<const Ledger> make(const QJsonArray &rows)
    {
        addAccounts(rows);
        for (qsizetype i = 0; i < rows.size(); ++i)
            addRow(rows.at(i).toObject(), u"transactions[%1]"_s.arg(i));
        return m_builder.finish();
    }

private:
    static Currency currencyOf(const QJsonObject &insights, const QString &market);
    void addAccounts(const QJsonArray &rows);
    void addRow(const QJsonObject &object, const QString &path);
    Day day(const QJsonValue &value) const;
    void problem(const QString &path, const QString &expected) { m_problems.push_back({Error::Kind::BadAnswer, u"expected "_s + expected, {}, path}); }

    const QJsonObject &m_insights;
    const QTimeZone m_zone;
    const Currency m_currency;
    std::vector<Error> &m_problems;
    LedgerBuilder m_builder;
    QHash<QString, AccountIndex> m_accounts;
};

/// The only currency of the total balance, else the market's own.
Currency LedgerMaker::currencyOf(const QJsonObject &insights, const QString &market)
{
    const QStringList named = insights.value("totalBalance"_L1).toObject().keys();
    if (named.size() == 1) {
        if (const auto currency = Currency::fromCode(named.first()))
            return *currency;
    }
    return *Currency::fromAscii(market == u"FI"_s ? "EUR" : "SEK");
}

void LedgerMaker::addAccounts(const QJsonArray &rows)
{
    QStringList ids;
    for (const auto &row : rows) {
        const QString id = row.toObject().value("accountId"_L1).toString();
        if (!ids.contains(id))
            ids << id;
    }
    const QJsonArray told = m_insights.value("accountsInfo"_L1).toArray();
    const QString holder = u"%1 %2"_s.arg(m_insights.value("firstName"_L1).toString(), m_insights.value("lastName"_L1).toString()).trimmed();
    for (const QString &id : std::as_const(ids)) {
        Account account;
        account.number = id;
        account.currency = m_currency;
        account.holderName = holder;
        for (const auto &value : told) {
            const QJsonObject info = value.toObject();
            const QString number = info.value("accountNumber"_L1).toString();
            // The documentation does not say what accountId is; one account can only be the one.
            if (number != id && (told.size() != 1 || ids.size() != 1))
                continue;
            account.number = number.isEmpty() ? id : QString(number).remove(u' ');
            account.bankName = info.value("bank"_L1).toString();
            account.product = info.value("name"_L1).toString();
            account.closing = minorUnits(info.value("balance"_L1), m_currency);
        }
        m_accounts.insert(id, m_builder.addAccount(std::move(account)));
    }
}

Day LedgerMaker::day(const QJsonValue &value) const
{
    const QString text = value.toString();
    if (text.size() == 10) {
        const QByteArray bytes = text.toLatin1();
        return parseIsoDay(std::string_view(bytes.constData(), std::size_t(bytes.size()))).value_or(kNoDay);
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? dayOf(moment.toTimeZone(m_zone).date()) : kNoDay;
}

void LedgerMaker::addRow(const QJsonObject &object, const QString &path)
{
    const auto minor = minorUnits(object.value("amount"_L1), m_currency);
    const Day bookedOn = day(object.value("date"_L1));
    if (!minor)
        return problem(path + u".amount", u"an amount"_s);
    if (bookedOn == kNoDay)
        return problem(path + u".date", u"a date"_s);
    const QByteArray text = object.value("description"_L1).toString().toUtf8();
    const QByteArray id = object.value("_id"_L1).toString().toUtf8();
    QByteArray further;
    for (const auto &name : {"category"_L1, "cBankId"_L1}) {
        if (const QString value = object.value(name).toString().simplified(); !value.isEmpty())
            further += (further.isEmpty() ? QByteArray() : QByteArray("\n")) + name.data() + '=' + value.toUtf8();
    }
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), std::size_t(bytes.size())); };
    NewRow row;
    row.bookedOn = bookedOn;
    row.minor = *minor;
    row.currency = m_currency;
    row.account = m_accounts.value(object.value("accountId"_L1).toString());
    row.text = view(text);
    row.id = view(id);
    row.further = view(further);
    m_builder.add(row);
}

} // namespace

std::shared_ptr<const Ledger> makeLedger(const QJsonArray &rows, const QJsonObject &insights, const QString &market, std::vector<Error> &problems)
{
    return LedgerMaker(insights, market, problems).make(rows);
}

} // namespace saldoscope::fimento
