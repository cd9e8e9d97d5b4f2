// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsonvalue.h"

#include <array>
#include <optional>
#include <string>

namespace saldoscope::berlingroup {

/// What a member of a transaction is to us.
enum class Member : quint8 {
    AdditionalInformation, Balance, BankCode, BookingDate, BookingDateTime, CreditorAccount, CreditorName, DebtorAccount,
    DebtorName, Direction, PlainDate, EntryReference, Further, InternalId, Amount, OwnBankCode, Structured, StructuredArray, TransactionId,
    UltimateCreditor, UltimateDebtor, Unstructured, UnstructuredArray, ValueDate, ValueDateTime, Unknown
};

/// An amount as it stands: digits and currency, exact only once both are known.
struct AmountText {
    std::optional<std::string_view> digits;
    Currency currency;
};

/// {"amount": "12.50", "currency": "EUR"}. The amount is documented as a text; a number is read as well, and noted.
bool readAmount(json::Cursor &value, const Place &here, StatementDraft &draft, AmountText &amount);

/// One transaction as its members say it, before it is decided what goes into which column. Texts that are put together
/// keep their room from row to row.
struct Parts {
    std::array<std::string_view, std::size_t(Member::Unknown)> texts;
    std::array<Day, 5> days;
    AmountText amount;
    AmountText balance;
    std::string creditorAccount, debtorAccount;
    std::string structured, structuredLines, unstructuredLines;
    std::string further;
    quint32 seen = 0;

    void clear()
    {
        texts.fill({});
        days.fill(kNoDay);
        amount = {};
        balance = {};
        for (std::string *text : {&creditorAccount, &debtorAccount, &structured, &structuredLines, &unstructuredLines, &further})
            text->clear();
        seen = 0;
    }
    std::string_view operator[](Member member) const { return texts[std::size_t(member)]; }
    bool has(Member member) const { return (seen >> unsigned(member) & 1) != 0; }

    void addFurther(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        if (!further.empty())
            further += '\n';
        further.append(key).append("=");
        for (const char c : value)
            further += quint8(c) < ' ' ? ' ' : c; // a line is a member
    }
};

/// Reads the transactions of one account.
class RowReader
{
public:
    /// Whose rows they are; the account lives as long as the reader.
    RowReader(StatementDraft &draft, const Account &account)
        : m_draft(draft)
        , m_account(account)
    {
    }
    void setIndex(AccountIndex index) { m_index = index; }

    /// One transaction. False where the document is not JSON from here on.
    bool read(json::Cursor &value, const Place &here, bool pending);

    qint64 sum() const { return m_sum; }                                ///< of the booked rows
    std::optional<Currency> onlyCurrency() const { return m_onlyCurrency; } ///< of all rows; not known where they differ

private:
    bool takeMember(std::string_view key, json::Cursor &value, const Place &here);
    bool takeDay(json::Cursor &value, const Place &here, Member member, std::size_t slot);
    bool takeBalanceAfter(json::Cursor &value, const Place &here);
    void addRow(const Place &here, quint32 source, bool pending);
    void chooseSide(NewRow &row);
    void chooseText(NewRow &row, const Place &here);
    void chooseIds(NewRow &row);
    void chooseBalance(NewRow &row, const Place &here);
    void noteCurrency(Currency currency);

    StatementDraft &m_draft;
    const Account &m_account;
    AccountIndex m_index = 0;
    qint64 m_sum = 0;
    std::optional<Currency> m_onlyCurrency;
    Parts m_parts;
};

} // namespace saldoscope::berlingroup
