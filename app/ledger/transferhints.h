// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <string>
#include <vector>

namespace saldoscope {

/// The weights of spec d.3.2 in hundredths, and from which sum of them on a pair is taken or doubtful.
namespace transferscore {
inline constexpr int kAmount = 45;
inline constexpr int kSameDay = 20;
inline constexpr int kPerDayApart = 4; // 0.20 / 5
inline constexpr int kNumberMatches = 20;
inline constexpr int kTextHints = 15;
inline constexpr int kTaken = 60;
inline constexpr int kDoubtful = 45;
inline constexpr int kMostDaysApart = 4;
} // namespace transferscore

/// Finds out, once a text, whether it speaks of a transfer between own accounts. The ledger has to live as long.
class TransferHints
{
public:
    explicit TransferHints(const Ledger &ledger);
    bool operator[](TextId id);

private:
    enum Answer : quint8 { Unknown, No, Yes };
    bool look(const std::string &text) const;

    const Texts &m_texts;
    std::vector<quint8> m_known;
    std::vector<std::string> m_names;
};

inline constexpr AccountIndex kNoTarget = 0xffff;

/// Which account of the case a row names as its other side: by its own column, else by a number inside its text.
class TransferTargets
{
public:
    explicit TransferTargets(const Ledger &ledger);
    AccountIndex of(Row row) const; ///< kNoTarget: none of the case's

private:
    AccountIndex find(const std::string &text, AccountIndex own, bool inside) const;

    const Ledger &m_ledger;
    std::vector<std::string> m_numbers;
};

} // namespace saldoscope
