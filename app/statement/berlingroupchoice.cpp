// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/berlingrouprow.h"

#include "statement/fieldreading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::berlingroup {

namespace {

bool isOwn(std::string_view text, const QString &own)
{
    return !own.isEmpty() && QString::fromUtf8(text.data(), qsizetype(text.size())).compare(own, Qt::CaseInsensitive) == 0;
}

bool isOut(std::string_view direction)
{
    return equalsIgnoringCase(direction, "DBIT") || equalsIgnoringCase(direction, "debit");
}

struct NamedText {
    std::string_view key;
    std::string_view text;
};

} // namespace

void RowReader::addRow(const Place &here, quint32 source, bool pending)
{
    Parts &parts = m_parts;
    const Place amountPlace = here / "transactionAmount";
    if (!parts.amount.digits) {
        m_draft.problem(Problem::Kind::MissingKey, amountPlace / "amount", "a number as a text");
        return;
    }
    NewRow row {.currency = parts.amount.currency.known() ? parts.amount.currency : m_account.currency,
        .account = m_index, .source = source, .pending = pending};
    if (!row.currency.known())
        m_draft.problem(Problem::Kind::MissingKey, amountPlace / "currency", "an ISO 4217 currency code; the amount is read with 2 decimals");
    const auto minor = json::amount(*parts.amount.digits, row.currency.digits(), amountPlace / "amount", m_draft);
    if (!minor)
        return;
    row.minor = *minor;
    if (row.minor > 0 && isOut(parts[Member::Direction]))
        row.minor = -row.minor; // not of the standard, but where it stands, amounts have no sign
    row.bookedOn = parts.days[0] != kNoDay ? parts.days[0] : parts.days[1];
    row.valuedOn = parts.days[2] != kNoDay ? parts.days[2] : parts.days[3];
    // Of no standard, but some put it beside the others, or instead of them.
    if (row.bookedOn == kNoDay && row.valuedOn == kNoDay)
        row.bookedOn = parts.days[4];
    else
        parts.addFurther("date", parts[Member::PlainDate]);
    if (row.bookedOn == kNoDay && row.valuedOn == kNoDay)
        m_draft.problem(Problem::Kind::MissingKey, here / "bookingDate", "a date as yyyy-mm-dd, here or in valueDate");
    chooseSide(row);
    chooseText(row, here);
    chooseIds(row);
    chooseBalance(row, here);
    row.further = parts.further;
    m_draft.add(row, here);
    noteCurrency(row.currency);
    m_sum += pending ? 0 : row.minor;
}

/// The other side of a payment is the creditor where money goes out and the debtor where it comes in; where only
/// the opposite one is named, it is that one, unless it is the account's own.
void RowReader::chooseSide(NewRow &row)
{
    Parts &parts = m_parts;
    const bool out = row.minor < 0;
    const auto pick = [](std::string_view first, std::string_view second) { return first.empty() ? second : first; };
    const std::string_view creditor = pick(parts[Member::CreditorName], parts[Member::UltimateCreditor]);
    const std::string_view debtor = pick(parts[Member::DebtorName], parts[Member::UltimateDebtor]);
    const std::string_view name = out ? creditor : debtor;
    const std::string_view other = out ? debtor : creditor;
    row.counterparty = name.empty() && !isOwn(other, m_account.holderName) ? other : name;
    const std::string_view number = out ? parts.creditorAccount : parts.debtorAccount;
    const std::string_view otherNumber = out ? parts.debtorAccount : parts.creditorAccount;
    row.counterpartyAccount = number.empty() && !isOwn(otherNumber, m_account.number) ? otherNumber : number;
    const auto keep = [&](std::string_view key, std::string_view value, std::string_view chosen) {
        if (value != chosen)
            parts.addFurther(key, value);
    };
    keep("creditorName", parts[Member::CreditorName], row.counterparty);
    keep("debtorName", parts[Member::DebtorName], row.counterparty);
    keep("ultimateCreditor", parts[Member::UltimateCreditor], row.counterparty);
    keep("ultimateDebtor", parts[Member::UltimateDebtor], row.counterparty);
    keep("creditorAccount", parts.creditorAccount, row.counterpartyAccount);
    keep("debtorAccount", parts.debtorAccount, row.counterpartyAccount);
}

/// The first that is there; the rest goes to `further`.
void RowReader::chooseText(NewRow &row, const Place &here)
{
    Parts &parts = m_parts;
    const std::array<NamedText, 5> candidates {{{"remittanceInformationUnstructured", parts[Member::Unstructured]},
        {"remittanceInformationUnstructuredArray", parts.unstructuredLines},
        {"remittanceInformationStructured", parts.structured},
        {"remittanceInformationStructuredArray", parts.structuredLines},
        {"additionalInformation", parts[Member::AdditionalInformation]}}};
    for (const NamedText &candidate : candidates) {
        if (row.text.empty())
            row.text = candidate.text;
        else if (candidate.text != row.text)
            parts.addFurther(candidate.key, candidate.text);
    }
    if (row.text.empty() && row.counterparty.empty())
        m_draft.problem(Problem::Kind::MissingKey, here / "remittanceInformationUnstructured", "a text that says what was paid");
}

void RowReader::chooseIds(NewRow &row)
{
    Parts &parts = m_parts;
    const std::array<NamedText, 3> ids {{{"transactionId", parts[Member::TransactionId]},
        {"internalTransactionId", parts[Member::InternalId]}, {"entryReference", parts[Member::EntryReference]}}};
    for (const NamedText &id : ids) {
        if (row.id.empty())
            row.id = id.text;
        else
            parts.addFurther(id.key, id.text);
    }
    row.bankCode = parts[Member::BankCode];
    if (row.bankCode.empty())
        row.bankCode = parts[Member::OwnBankCode];
    else
        parts.addFurther("proprietaryBankTransactionCode", parts[Member::OwnBankCode]);
    for (const auto &[key, member] : {std::pair("bookingDateTime", Member::BookingDateTime), std::pair("valueDateTime", Member::ValueDateTime)})
        parts.addFurther(key, parts[member]);
}

void RowReader::chooseBalance(NewRow &row, const Place &here)
{
    const AmountText &balance = m_parts.balance;
    if (!balance.digits)
        return;
    const Currency currency = balance.currency.known() ? balance.currency : row.currency;
    const auto minor = json::amount(*balance.digits, currency.digits(), here / "balanceAfterTransaction", m_draft);
    if (minor && currency == row.currency)
        row.balanceAfter = *minor;
    else if (minor)
        m_parts.addFurther("balanceAfterTransaction", Money {*minor, currency}.toDecimal().toStdString() + ' ' + currency.code().toStdString());
}

void RowReader::noteCurrency(Currency currency)
{
    if (!m_onlyCurrency)
        m_onlyCurrency = currency;
    else if (*m_onlyCurrency != currency)
        m_onlyCurrency = Currency();
}

} // namespace saldoscope::berlingroup
