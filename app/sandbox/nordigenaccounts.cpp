// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenaccounts.h"

#include "insights/names.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox::nordigen {
namespace {

struct CountryCurrency {
    const char *country;
    const char *currency;
};
// Those of the euro are in no need of a line.
constexpr CountryCurrency kCurrencies[] = {{"au", "AUD"}, {"br", "BRL"}, {"cz", "CZK"}, {"dk", "DKK"}, {"gb", "GBP"}, {"hu", "HUF"},
    {"id", "IDR"}, {"in", "INR"}, {"kz", "KZT"}, {"mx", "MXN"}, {"no", "NOK"}, {"nz", "NZD"}, {"pl", "PLN"}, {"ro", "RON"},
    {"se", "SEK"}, {"us", "USD"}};

struct Rate {
    const char *currency;
    double perEuro;
};
constexpr Rate kRates[] = {{"EUR", 1}, {"AUD", 1.65}, {"BGN", 1.9558}, {"BRL", 6.1}, {"CHF", 0.95}, {"CZK", 25}, {"DKK", 7.46},
    {"GBP", 0.86}, {"HUF", 395}, {"IDR", 17'400}, {"INR", 91}, {"JPY", 163}, {"KZT", 510}, {"MXN", 19.8}, {"NOK", 11.6},
    {"NZD", 1.82}, {"PLN", 4.3}, {"RON", 4.97}, {"SEK", 11.2}, {"USD", 1.08}};

std::optional<double> perEuro(Currency currency)
{
    const QString code = currency.code();
    for (const Rate &rate : kRates)
        if (code == QLatin1StringView(rate.currency))
            return rate.perEuro;
    return std::nullopt;
}

/// One unit of a currency in another, to six decimals as an answer shows it.
std::optional<double> rateOf(Currency from, Currency to)
{
    const auto a = perEuro(from), b = perEuro(to);
    return a && b ? std::optional(std::round(*b / *a * 1e6) / 1e6) : std::nullopt;
}

double scaleOf(Currency currency) { return std::pow(10.0, currency.digits()); }

/// Copies what it is told to, changing amounts on the way.
class Copy
{
public:
    Copy(const Ledger &from, Currency display, std::map<Currency, double> &rates)
        : m_from(from)
        , m_display(display)
        , m_rates(rates)
    {
    }
    template <class Keeps> std::shared_ptr<const Ledger> of(Keeps keeps)
    {
        std::vector<std::optional<AccountIndex>> places;
        for (const Account &account : m_from.accounts())
            places.push_back(keeps(account) ? std::optional(m_to.addAccount(converted(account))) : std::nullopt);
        m_sums.resize(places.size());
        rows(m_from.booked(), places, false);
        rows(m_from.pending(), places, true);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i] || !factor(m_from.accounts()[i].currency))
                continue;
            Account &account = m_to.account(*places[i]);
            if (account.opening && account.closing) // each rounded by itself would no longer add up
                account.closing = *account.opening + m_sums[i];
        }
        return m_to.finish();
    }

private:
    std::optional<double> factor(Currency currency)
    {
        if (!m_display.known() || !currency.known() || currency == m_display)
            return std::nullopt;
        const auto rate = rateOf(currency, m_display);
        if (rate)
            m_rates[currency] = *rate;
        return rate;
    }
    qint64 amount(qint64 minor, Currency currency)
    {
        const auto rate = factor(currency);
        return rate && minor != kNoAmount ? qint64(std::llround(double(minor) / scaleOf(currency) * *rate * scaleOf(m_display))) : minor;
    }
    Account converted(Account account)
    {
        const Currency own = account.currency;
        for (auto *sum : {&account.opening, &account.closing, &account.statedDebits, &account.statedCredits})
            if (*sum)
                *sum = amount(**sum, own);
        for (StatedBalance &balance : account.balances) {
            if (!factor(balance.amount.currency))
                continue;
            balance.amount.minor = amount(balance.amount.minor, balance.amount.currency);
            balance.amount.currency = m_display;
        }
        if (factor(own))
            account.currency = m_display;
        return account;
    }
    void rows(const Rows &rows, const std::vector<std::optional<AccountIndex>> &places, bool pending)
    {
        const Texts &texts = m_from.texts();
        const auto text = [&](const std::vector<TextId> &column, Row row) { return texts[Rows::at(column, row, TextId(0))]; };
        for (Row row = 0; row < Row(rows.size()); ++row) {
            const AccountIndex account = rows.account[row];
            if (!places[account])
                continue;
            const Currency currency = rows.currency[row];
            NewRow copy;
            copy.bookedOn = rows.bookedOn[row];
            copy.valuedOn = Rows::at(rows.valuedOn, row, kNoDay);
            copy.minor = amount(rows.minor[row], currency);
            copy.currency = factor(currency) ? m_display : currency;
            copy.account = *places[account];
            copy.counterparty = texts[rows.counterparty[row]];
            copy.text = texts[rows.text[row]];
            copy.id = text(rows.id, row);
            copy.counterpartyAccount = text(rows.counterpartyAccount, row);
            copy.bankCode = text(rows.bankCode, row);
            copy.further = text(rows.further, row);
            copy.balanceAfter = amount(Rows::at(rows.balanceAfter, row, kNoAmount), currency);
            copy.pending = pending;
            m_to.add(copy);
            if (!pending)
                m_sums[account] += copy.minor;
        }
    }

    const Ledger &m_from;
    Currency m_display;
    std::map<Currency, double> &m_rates;
    LedgerBuilder m_to;
    std::vector<qint64> m_sums;
};

} // namespace

Ownership::Ownership(const Ledgers &uploaded)
{
    QHash<QString, QString> holders;
    for (const auto &ledger : uploaded) {
        for (const Account &account : ledger->accounts()) {
            if (account.number.isEmpty() || account.holderName.isEmpty())
                continue;
            const auto known = holders.constFind(account.number);
            if (known == holders.cend())
                holders.insert(account.number, account.holderName);
            else if (nameLikeness(*known, account.holderName) < kSameName)
                m_shared.insert(account.number);
        }
    }
}

std::optional<bool> Ownership::isJoint(const Account &account)
{
    if (account.isJoint)
        return account.isJoint;
    const QStringList holders = holdersOf(account.holderName);
    return holders.isEmpty() ? std::nullopt : std::optional(holders.size() > 1);
}

std::optional<bool> Ownership::isShared(const Account &account) const
{
    return account.number.isEmpty() ? std::nullopt : std::optional(m_shared.contains(account.number));
}

Ledgers without(const Ledgers &ledgers, const Ownership &ownership, bool joint, bool shared)
{
    const auto keeps = [&](const Account &account) {
        return !(joint && Ownership::isJoint(account).value_or(false)) && !(shared && ownership.isShared(account).value_or(false));
    };
    Ledgers kept;
    for (const auto &ledger : ledgers) {
        if (std::ranges::all_of(ledger->accounts(), keeps)) {
            kept.push_back(ledger);
            continue;
        }
        std::map<Currency, double> none;
        kept.push_back(Copy(*ledger, {}, none).of(keeps));
    }
    return kept;
}

Currency mainCurrency(const QString &engineCountry)
{
    const char *code = "EUR";
    for (const CountryCurrency &known : kCurrencies)
        if (engineCountry == QLatin1StringView(known.country))
            code = known.currency;
    return Currency::fromAscii(code).value_or(Currency());
}

Converted inCurrency(const Ledgers &ledgers, Currency display)
{
    Converted result;
    const auto all = [](const Account &) { return true; };
    for (const auto &ledger : ledgers) {
        const auto &currencies = ledger->booked().currency;
        const bool same = std::ranges::all_of(currencies, [&](Currency one) { return one == display; })
            && std::ranges::all_of(ledger->accounts(), [&](const Account &account) { return account.currency == display; });
        result.ledgers.push_back(same ? ledger : Copy(*ledger, display, result.rates).of(all));
    }
    return result;
}

} // namespace saldoscope::sandbox::nordigen
