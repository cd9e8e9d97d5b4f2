// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <functional>
#include <memory>
#include <string_view>

namespace saldoscope::sandbox {

/// What comes or goes each month by the same hand.
struct Regular {
    const char *what;        ///< its tally; "rent" and what ends with "salary" are told by the truth
    int day;                 ///< of the month; 31: its last
    qint64 minor;
    const char *partner;
    const char *info;
    qint64 jitter = 0;       ///< at most so much more or less
    unsigned months = 0xfff; ///< bit m: in calendar month m + 1
    Month from = 0;          ///< first month; 0: since ever
    Month until = 0;         ///< first month no longer; 0: for ever
};

/// A life told by a table of what is regular, shops to go to, and what else happens; for stories that need no more.
class Story
{
public:
    using Happening = std::function<void(Story &, Day)>;
    Story(const char *country, Day first, Day last, quint64 seed)
        : m_country(country)
        , m_first(first)
        , m_last(last)
        , m_dice(seed)
    {
    }
    AccountBook &open(AccountHead head, QByteArray idPrefix);
    /// Regular rows of an account, pay before bank holidays, bills after them.
    void add(AccountBook &account, const std::vector<Regular> &regulars);
    /// So many purchases a thousand days, while at least `reserve` stays.
    void shop(AccountBook &account, std::vector<Shop> shops, int perMille, const char *how, qint64 reserve = 0);
    void each(Happening happening) { m_happenings.push_back(std::move(happening)); }
    /// `truth` adds what is true of this life alone.
    PersonaStatement tell(const std::function<void(Story &, QJsonObject &truth)> &truth);

    Day first() const { return m_first; }
    Day last() const { return m_last; }
    const char *country() const { return m_country; }
    Dice &dice() { return m_dice; }
    bool isBankDay(Day day) const { return sandbox::isBankDay(day, m_country); }
    AccountBook &account(std::size_t index) { return *m_accounts[index]; }

private:
    struct Shopping {
        AccountBook *account;
        std::vector<Shop> shops;
        int perMille;
        const char *how;
        qint64 reserve;
    };
    void live(Day day);

    const char *m_country;
    Day m_first;
    Day m_last;
    Dice m_dice;
    std::vector<std::unique_ptr<AccountBook>> m_accounts;
    std::vector<std::pair<AccountBook *, Regular>> m_regulars;
    std::vector<Shopping> m_shopping;
    std::vector<Happening> m_happenings;
};

} // namespace saldoscope::sandbox
