// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940row.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace saldoscope::mt940 {

namespace {

bool isNoReference(std::string_view reference) { return reference.empty() || equalsIgnoringCase(reference, "NONREF") || equalsIgnoringCase(reference, "NOTPROVIDED"); }

} // namespace

bool RowBuilder::begin(const Line61 &line, quint32 at, Currency currency, AccountIndex account)
{
    const FieldAmount amount = parseAmount(line.amount, styleOf(line.amount), currency.digits());
    if (amount.fault && !amount.rounded) {
        m_draft.problemAt(at, Problem::Kind::BadAmount, "an amount with a comma and at most 15 digits before it");
        return false;
    }
    if (amount.rounded)
        m_draft.problemAt(at, Problem::Kind::BadAmount, "no more decimals than the currency has; the amount was rounded");
    m_row = NewRow {.minor = line.debit ? -amount.minor : amount.minor, .currency = currency, .account = account, .source = at, .pending = line.expected};
    m_isOpen = true;
    m_remittance.clear();
    takeDates(line, at);
    m_id = isNoReference(line.bankReference) ? std::string_view() : line.bankReference;
    m_type = line.type;
    if (!isNoReference(line.reference))
        m_remittance.addFurther("reference", line.reference);
    takeSupplementary(line.supplementary);
    return true;
}

Day RowBuilder::end()
{
    if (!std::exchange(m_isOpen, false))
        return kNoDay;
    m_code = m_type;
    if (!m_remittance.code.empty())
        m_code.append(m_code.empty() ? "" : "+").append(m_remittance.code);
    m_row.counterparty = m_remittance.counterparty;
    m_row.counterpartyAccount = m_remittance.account;
    m_row.text = m_remittance.text;
    m_row.further = m_remittance.further;
    m_row.bankCode = m_code;
    m_row.id = m_id;
    if (!m_draft.addAt(m_row) || m_row.pending)
        return kNoDay;
    return m_row.bookedOn != kNoDay ? m_row.bookedOn : m_row.valuedOn;
}

/// The second line of :61: holds the other side's account (Rabobank) or the bank's own words.
void RowBuilder::takeSupplementary(std::string_view text)
{
    if (isIban(text))
        m_remittance.account = text;
    else
        m_remittance.addFurther("supplementaryDetails", text);
}

void RowBuilder::takeDates(const Line61 &line, quint32 at)
{
    const auto valued = realDay(line.year, line.month, line.day);
    if (!valued)
        m_draft.problemAt(at, Problem::Kind::BadDate, "a value date of the calendar");
    m_row.valuedOn = valued.value_or(kNoDay);
    if (!line.entry)
        return;
    // The entry date has no year: the one that lies nearest to the value date, also over the turn of a year.
    const Day near = valued ? *valued : realDay(line.year, std::clamp(line.month, 1, 12), 28).value_or(kNoDay);
    std::optional<Day> best;
    for (int year = line.year - 1; year <= line.year + 1; ++year) {
        const auto day = realDay(year, line.entry->first, line.entry->second);
        if (day && (!best || std::abs(*day - near) < std::abs(*best - near)))
            best = day;
    }
    if (!best)
        m_draft.problemAt(at, Problem::Kind::BadDate, "an entry date of the calendar");
    m_row.bookedOn = best.value_or(kNoDay);
}

} // namespace saldoscope::mt940
