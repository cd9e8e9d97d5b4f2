// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statementdraft.h"
#include "statement/xmlcursor.h"

#include <array>

namespace saldoscope::camt {

/// <Amt Ccy="EUR">12.50</Amt> as it stands.
struct AmountText {
    std::string_view digits;
    std::string_view currency;
    bool given() const { return !digits.empty(); }
};
AmountText amountText(xml::Cursor &cursor);
/// The amount in minor units. A decimal comma is taken where nothing else can be meant.
ParsedAmount minorOf(std::string_view digits, Currency currency);

/// CRDT and DBIT; Unsaid where the element is missing or says something else.
enum class Direction { Unsaid, In, Out };
Direction direction(std::string_view text);

/// <Dt> or <DtTm> inside the element entered last: the day as the bank printed it, without its time zone.
/// kNoDay where there is none; then `broken` says whether there was something.
Day day(xml::Cursor &cursor, bool &broken);

/// <IBAN> or <Othr><Id> or, in version 1, <PrtryAcct><Id> … inside <Id>, without blanks where it is an IBAN.
std::string_view accountNumber(xml::Cursor &cursor);

/// Exact minor units with the sign of `direction`; a problem and nullopt where the digits are no amount.
std::optional<qint64> signedMinor(const AmountText &amount, Currency currency, Direction direction, quint32 line, StatementDraft &draft);

/// What entries need to know of their statement.
struct Owner {
    AccountIndex account = 0;
    Currency currency;              ///< of the account; may be unknown
    std::string_view number;
    std::string_view holder;
    Day onlyDay = kNoDay;           ///< where the statement covers a single day: the day of entries that name none
};

/// Reads <Ntry> elements of one statement and adds their rows. Keeps its room from entry to entry.
class EntryReader
{
public:
    EntryReader(xml::Cursor &cursor, StatementDraft &draft)
        : m_cursor(cursor)
        , m_draft(draft)
    {
    }
    /// The element entered last is an <Ntry>.
    void read(const Owner &owner);

    bool openedBatches() const { return m_openedBatches; } ///< rows and entries are not one to one
    bool tookOnlyDay() const { return m_tookOnlyDay; }
    Currency firstCurrency() const { return m_firstCurrency; }

private:
    struct Party {
        std::string_view name, account, ultimate;
    };
    /// One <TxDtls>, or what the entry itself says.
    struct Details {
        AmountText amount, transaction, counterValue, instructed;
        Direction direction = Direction::Unsaid;
        Party debtor, creditor;
        std::string_view trading;
        std::string_view bankReference, transactionId, endToEndId, mandateId, purpose, returnReason, rate, charges, chargesCurrency;
        std::string_view domain, family, subFamily, proprietary;
        std::string remittance, structured, additional;
        void clear();
    };

    void readDetailsList();
    void readDetails(Details &details);
    void readReferences(Details &details);
    void readAmounts(Details &details);
    void readParties(Details &details);
    void readParty(Party &party);
    void readRemittance(Details &details);
    void readStructured(Details &details);
    void readReturn(Details &details);
    void readCode(Details &details);
    void readCharges(Details &details);

    void finish(const Owner &owner, quint32 line);
    bool openBatch(const Owner &owner, NewRow row, qint64 whole);
    static std::optional<qint64> partMinor(const Details &details, Currency currency, Direction otherwise);
    void addRow(const Owner &owner, NewRow row, const Details *details, std::size_t part);
    void writeFurther(const Details &details);
    const Party &otherSide(const Owner &owner, const Details &details, bool moneyIn) const;
    Details &nextDetails();

    xml::Cursor &m_cursor;
    quint32 m_line = 0;            ///< of the entry
    quint32 m_source = 0;
    StatementDraft &m_draft;
    Details m_entry;
    std::vector<Details> m_details;
    std::size_t m_used = 0;        // of m_details, by this entry
    std::string_view m_status;
    std::string_view m_entryReference;
    std::string_view m_batchSize;
    Day m_bookedOn = kNoDay;
    Day m_valuedOn = kNoDay;
    bool m_brokenDate = false;
    bool m_isReversal = false;
    bool m_openedBatches = false;
    bool m_tookOnlyDay = false;
    Currency m_firstCurrency;
    std::string m_text, m_further, m_code, m_id, m_name; // of the row being made
};

} // namespace saldoscope::camt
