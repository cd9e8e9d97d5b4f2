// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigendelivery.h"
#include "providers/nordigeninsights/nordigeninsightsreader.h"

#include <algorithm>

namespace saldoscope::nordigen {

using namespace Qt::StringLiterals;

namespace {

/// Amounts of JSON as whole hundredths of a thousandth, so that sums of parts stay exact to the last decimal shown.
QJsonValue sum(const QJsonValue &a, const QJsonValue &b)
{
    if (!a.isDouble() || !b.isDouble())
        return a.isDouble() ? a : b;
    constexpr double kParts = 100'000;
    return double(qRound64(a.toDouble() * kParts) + qRound64(b.toDouble() * kParts)) / kParts;
}

/// One account of which each record has some days.
class JoinedAccount
{
public:
    explicit JoinedAccount(QJsonObject first)
        : m_account(std::move(first))
    {
    }
    bool isOf(const QJsonObject &part) const
    {
        const QJsonValue number = part.value("account_number"_L1);
        return number.isString() && !number.toString().isEmpty() && number == m_account.value("account_number"_L1);
    }
    void add(const QJsonObject &part)
    {
        // Dates are yyyy-mm-dd and compare as texts; a missing one is later than none and earlier than none.
        const QString start = part.value("period_start"_L1).toString(), end = part.value("period_end"_L1).toString();
        const bool isFirst = !start.isEmpty() && start < m_account.value("period_start"_L1).toString();
        const bool isLast = !end.isEmpty() && end > m_account.value("period_end"_L1).toString();
        QJsonArray currencies = m_account.value("currencies"_L1).toArray();
        const QJsonArray more = part.value("currencies"_L1).toArray();
        for (const auto &section : more) {
            const auto same = std::find_if(currencies.begin(), currencies.end(),
                [&](const QJsonValue &known) { return known.toObject().value("code"_L1) == section.toObject().value("code"_L1); });
            if (same == currencies.end())
                currencies.append(section);
            else
                *same = united(same->toObject(), section.toObject(), isFirst, isLast);
        }
        m_account.insert("currencies"_L1, currencies);
        if (isFirst)
            m_account.insert("period_start"_L1, start);
        if (isLast)
            m_account.insert("period_end"_L1, end);
    }
    QJsonObject account() const { return m_account; }

private:
    static QJsonObject united(QJsonObject whole, const QJsonObject &part, bool isFirst, bool isLast)
    {
        for (const auto key : {"credit_turnover"_L1, "debit_turnover"_L1})
            whole.insert(key, sum(whole.value(key), part.value(key)));
        if (isFirst)
            whole.insert("start_balance"_L1, part.value("start_balance"_L1));
        if (isLast)
            whole.insert("end_balance"_L1, part.value("end_balance"_L1));
        QJsonArray rows = isFirst ? part.value("transactions"_L1).toArray() : whole.value("transactions"_L1).toArray();
        const QJsonArray others = isFirst ? whole.value("transactions"_L1).toArray() : part.value("transactions"_L1).toArray();
        for (const auto &row : others)
            rows.append(row);
        whole.insert("transactions"_L1, rows);
        return whole;
    }

    QJsonObject m_account;
};

QJsonObject joinedCategorisation(const std::vector<Delivery> &deliveries)
{
    std::vector<JoinedAccount> all;
    QJsonObject whole;
    for (const Delivery &delivery : deliveries) {
        const QJsonObject categorisation = delivery.figures.value("categorisation"_L1).toObject();
        if (whole.isEmpty())
            whole = categorisation;
        const QJsonArray accounts = categorisation.value("accounts"_L1).toArray();
        for (const auto &account : accounts) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const JoinedAccount &one) { return one.isOf(account.toObject()); });
            if (known == all.end())
                all.emplace_back(account.toObject());
            else
                known->add(account.toObject());
        }
    }
    QJsonArray accounts;
    for (const JoinedAccount &account : all)
        accounts.append(account.account());
    whole.insert("accounts"_L1, accounts);
    return whole;
}

} // namespace

Result<Delivery> joined(std::vector<Delivery> deliveries)
{
    if (deliveries.size() == 1)
        return std::move(deliveries.front());
    QJsonObject figures;
    QJsonArray records;
    QByteArray evidence = "[";
    bool categorised = false;
    for (const Delivery &delivery : deliveries) {
        QJsonObject own = delivery.figures;
        categorised = categorised || own.contains("categorisation"_L1);
        own.remove("categorisation"_L1);
        records.append(own);
        evidence += (records.size() == 1 ? "" : ",") + delivery.evidence;
    }
    if (categorised)
        figures.insert("categorisation"_L1, joinedCategorisation(deliveries));
    figures.insert("records"_L1, records);
    figures.insert("status"_L1, u"completed"_s);
    return deliveryOf(JsonObject(figures), evidence + ']');
}

} // namespace saldoscope::nordigen
