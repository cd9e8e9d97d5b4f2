// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/mt940fields.h"
#include "statement/mt940row.h"
#include "statement/mt940values.h"
#include "statement/statementdraft.h"

namespace saldoscope::mt940 {

/// Reads message after message into a draft: accounts, pages, balances, rows.
class MessageReader
{
public:
    MessageReader(std::string_view text, StatementDraft &draft)
        : m_fields(text)
        , m_draft(draft)
        , m_row(draft)
    {
    }

    void read();

private:
    static constexpr std::size_t kRowsBetweenQuestions = 1024;

    /// What stands for one message or page.
    struct Open {
        bool begun = false;          ///< anything was said
        bool hasAccount = false;
        bool hasNumber = false;
        bool hasClosing = false;
        bool hasCurrency = false;
        quint32 line = 0;
        AccountIndex index = 0;
        Account account;
        Section section;
        Day openingOn = kNoDay, closingOn = kNoDay;
        Day firstRow = kNoDay, lastRow = kNoDay;
    };
    void take(const Field &field);
    void open(quint32 line);

    /// The account comes into being with the first thing that is said of it.
    bool account(quint32 line);
    void takeNumber(const Field &field);

    /// Rabobank: "1290.34.567 EUR".
    std::string_view withoutCurrency(std::string_view text);
    void takePage(const Field &field);

    /// A balance, or a problem.
    std::optional<Balance> balance(const Field &field);
    void setCurrency(Currency currency);
    void takeOpening(const Field &field);
    void takeClosing(const Field &field);
    void takeStated(const Field &field, const QString &type);

    /// ":34F:EURD100,00": the least amount that is reported; we want its currency.
    void learnCurrency(const Field &field);

    /// ":90D:12EUR345,67": number and sum of all rows out.
    void takeTotal(const Field &field);
    void takeRow(const Field &field);

    /// Without an opening balance, the closing balance of this message tells the currency.
    void lookForCurrency();
    void takeInformation(const Field &field);

    /// ING's sums of a statement: "/SUM/4/3/134,46/36,58/" and "D000004C000002D25,24C28,71".
    void takeSums(std::string_view text);
    void endRow();

    /// The opening balance stands at the end of its day, unless rows of that day follow.
    Period period() const;
    void endSection();

    Fields m_fields;
    StatementDraft &m_draft;
    Open m_open;
    RowBuilder m_row;
    bool m_skipsInformation = false;
    bool m_interim = false;
    bool m_sawOpening = false;
    std::size_t m_nextQuestion = kRowsBetweenQuestions;
};

} // namespace saldoscope::mt940
