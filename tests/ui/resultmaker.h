// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QTest>

#include <memory>
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
            qFatal("the knowledge cannot be read");
        return *result;
    }();
    return shipped;
}

inline CategoryId category(QStringView key)
{
    const CategoryId id = knowledge()->tree().find(key);
    if (id == kNoCategory)
        qFatal("no such category");
    return id;
}

/// What the program would make of a persona's statement.
inline std::shared_ptr<const Analysis> analysisOfPersona(const QString &id, std::string_view until = "2026-10-31")
{
    QString country = QStringLiteral("se");
    for (const PersonaInfo &persona : personas())
        country = persona.id == id ? persona.country : country;
    const Statement statement = readStatement(makePersona(id, day(until)).statement, id + QStringLiteral(".json"));
    const std::shared_ptr<const Ledger> ledgers[] = {statement.ledger};
    AnalysisOptions options;
    options.country = country;
    return analyse(ledgers, knowledge(), options);
}

/// A booking as a test writes it; its category is an officer's choice, so that no rule has a say.
struct Booking {
    std::string_view on;
    qint64 minor = 0;
    QStringView category = u"other.out";
    std::string_view who;
    std::string_view text;
    AccountIndex account = 0;
    std::string_view currency = "SEK";
};

/// A ledger by hand through the whole engine.
inline std::shared_ptr<const Analysis> analysisOf(const std::vector<Booking> &bookings, std::optional<qint64> opening = 0,
    const std::vector<std::size_t> &leftOut = {}, int accounts = 1)
{
    LedgerBuilder builder;
    for (int i = 0; i < accounts; ++i) {
        Account account;
        account.number = QStringLiteral("SE00000000%1").arg(4417 + i);
        account.bankName = QStringLiteral("Norrvik");
        account.currency = *Currency::fromAscii("SEK");
        account.opening = opening;
        builder.addAccount(account);
    }
    for (const Booking &booking : bookings) {
        NewRow row;
        row.bookedOn = day(booking.on);
        row.minor = booking.minor;
        row.currency = *Currency::fromAscii(booking.currency);
        row.account = booking.account;
        row.counterparty = booking.who;
        row.text = booking.text;
        builder.add(row);
    }
    const std::shared_ptr<const Ledger> ledgers[] = {builder.finish()};
    const MergedLedger merged = merge(ledgers);
    const std::vector<RowKey> keys = rowKeys(*merged.ledger);
    AnalysisOptions options;
    for (std::size_t row = 0; row < keys.size(); ++row)
        options.overrides.insert(keys[row], category(bookings[merged.origins[row].row].category));
    for (const std::size_t booking : leftOut) {
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (merged.origins[row].row == booking)
                options.excluded.push_back(keys[row]);
        }
    }
    return analyse(ledgers, knowledge(), options);
}

} // namespace saldoscope::test
