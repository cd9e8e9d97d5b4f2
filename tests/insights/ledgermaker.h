// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace saldoscope::test {

inline Day day(std::string_view iso)
{
    const auto parsed = parseIsoDay(iso);
    Q_ASSERT(parsed);
    return *parsed;
}

inline const std::shared_ptr<const Knowledge> &knowledge()
{
    static const std::shared_ptr<const Knowledge> shipped = [] {
        auto result = Knowledge::shipped();
        if (!result)
            qFatal("the knowledge cannot be read: %s", qPrintable(result.error().where));
        return *result;
    }();
    return shipped;
}
/// The category tree alone, so that these tests do not hang on rules and merchants.
inline const CategoryTree &tree()
{
    static const CategoryTree read = [] {
        QFile file(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/taxonomy/categories.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no category table");
        auto result = CategoryTree::fromTsv(file.readAll());
        if (!result)
            qFatal("the category table cannot be read: %s", qPrintable(result.error().where));
        return *std::move(result);
    }();
    return read;
}

inline CategoryId category(std::u16string_view key)
{
    const CategoryId id = tree().find(QStringView(key));
    if (id == kNoCategory)
        qFatal("no category %s", qPrintable(QString::fromUtf16(key.data(), qsizetype(key.size()))));
    return id;
}

/// One booking as a test writes it.
struct Booking {
    std::string_view on;
    qint64 minor = 0;
    std::u16string_view category = u"other.out";
    std::string_view who;
    std::string_view text;
    AccountIndex account = 0;
    std::string_view currency;          ///< empty: the account's
    qint64 balanceAfter = kNoAmount;
    std::string_view counterpartyAccount;
    std::string_view bankCode;
};

/// A ledger by hand, with a verdict for each row. Bookings are put into order of day, as a merged ledger is.
class LedgerMaker
{
public:
    AccountIndex account(std::string_view currency, std::optional<qint64> opening = {}, std::optional<qint64> closing = {},
        std::string_view from = {}, std::string_view until = {})
    {
        Account account;
        account.number = QStringLiteral("SE%1").arg(m_accounts.size() + 1, 10, 10, QLatin1Char('0'));
        account.currency = *Currency::fromAscii(currency);
        account.opening = opening;
        account.closing = closing;
        if (!from.empty())
            account.period = {day(from), day(until)};
        m_accounts.push_back(account);
        return AccountIndex(m_accounts.size() - 1);
    }
    Account &last() { return m_accounts.back(); }
    void book(const Booking &booking) { m_bookings.push_back(booking); m_texts.push_back({}); }
    /// For texts and days that are made on the way.
    void book(Booking booking, const std::string &on, const std::string &who = {}, const std::string &text = {})
    {
        m_bookings.push_back(booking);
        m_texts.push_back({on, who, text});
    }

    MergedLedger merged()
    {
        std::vector<std::size_t> order(m_bookings.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [this](std::size_t i) { return dayOfBooking(i); });
        LedgerBuilder builder;
        for (const Account &account : m_accounts)
            builder.addAccount(account);
        m_verdicts.clear();
        for (const std::size_t i : order) {
            const Booking &booking = m_bookings[i];
            NewRow row;
            row.bookedOn = dayOfBooking(i);
            row.minor = booking.minor;
            row.account = booking.account;
            row.currency = booking.currency.empty() ? m_accounts[booking.account].currency : *Currency::fromAscii(booking.currency);
            row.counterparty = m_texts[i].who.empty() ? booking.who : std::string_view(m_texts[i].who);
            row.text = m_texts[i].text.empty() ? booking.text : std::string_view(m_texts[i].text);
            row.balanceAfter = booking.balanceAfter;
            row.counterpartyAccount = booking.counterpartyAccount;
            row.bankCode = booking.bankCode;
            builder.add(row);
            m_verdicts.push_back({category(booking.category), Layer::Structure, 80, 0});
        }
        MergedLedger merged;
        merged.ledger = builder.finish();
        for (Row row = 0; row < m_bookings.size(); ++row)
            merged.origins.push_back({0, row});
        return merged;
    }
    std::vector<Verdict> &verdicts() { return m_verdicts; }

    std::shared_ptr<const Analysis> understood(const AnalysisOptions &options = {})
    {
        MergedLedger ledger = merged();
        return understand(std::move(ledger), m_verdicts, knowledge(), options);
    }

private:
    struct Made {
        std::string on, who, text;
    };
    Day dayOfBooking(std::size_t i) const
    {
        if (!m_texts[i].on.empty())
            return day(m_texts[i].on);
        return m_bookings[i].on.empty() ? kNoDay : day(m_bookings[i].on);
    }
    std::vector<Account> m_accounts;
    std::vector<Booking> m_bookings;
    std::vector<Made> m_texts;
    std::vector<Verdict> m_verdicts;
};

inline qint64 sumOfRows(const Ledger &ledger, const std::vector<Row> &rows)
{
    qint64 sum = 0;
    for (const Row row : rows)
        sum += ledger.booked().minor[row];
    return sum;
}

} // namespace saldoscope::test
