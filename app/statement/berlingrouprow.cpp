// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/berlingrouprow.h"

#include "statement/fieldreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope::berlingroup {

namespace {

using json::Cursor;
using json::Kind;
using json::Token;

struct NamedMember {
    std::string_view key;
    Member member;
};

// Sorted by key. Further: documented, but without a column of its own.
constexpr std::array<NamedMember, 39> kMembers {{{"additionalInformation", Member::AdditionalInformation},
    {"additionalInformationStructured", Member::Further}, {"balanceAfterTransaction", Member::Balance},
    {"bankTransactionCode", Member::BankCode}, {"bookingDate", Member::BookingDate},
    {"bookingDateTime", Member::BookingDateTime}, {"categorisation", Member::Further}, {"checkId", Member::Further},
    {"creditDebitIndicator", Member::Direction}, {"creditorAccount", Member::CreditorAccount}, {"creditorAgent", Member::Further}, {"creditorId", Member::Further},
    {"creditorName", Member::CreditorName}, {"currencyExchange", Member::Further}, {"date", Member::PlainDate}, {"debtorAccount", Member::DebtorAccount},
    {"debtorAgent", Member::Further}, {"debtorId", Member::Further}, {"debtorName", Member::DebtorName},
    {"endToEndId", Member::Further}, {"entryReference", Member::EntryReference}, {"internalTransactionId", Member::InternalId},
    {"mandateId", Member::Further}, {"merchantCategoryCode", Member::Further},
    {"proprietaryBankTransactionCode", Member::OwnBankCode}, {"purposeCode", Member::Further},
    {"remittanceInformationStructured", Member::Structured},
    {"remittanceInformationStructuredArray", Member::StructuredArray},
    {"remittanceInformationUnstructured", Member::Unstructured},
    {"remittanceInformationUnstructuredArray", Member::UnstructuredArray}, {"scoring", Member::Further},
    {"transactionAmount", Member::Amount}, {"transactionDate", Member::Further}, {"transactionId", Member::TransactionId},
    {"transactionType", Member::Further}, {"ultimateCreditor", Member::UltimateCreditor},
    {"ultimateDebtor", Member::UltimateDebtor}, {"valueDate", Member::ValueDate}, {"valueDateTime", Member::ValueDateTime}}};
static_assert(std::ranges::is_sorted(kMembers, {}, &NamedMember::key));

Member memberOf(std::string_view key)
{
    const auto *found = std::ranges::lower_bound(kMembers, key, {}, &NamedMember::key);
    return found != kMembers.end() && found->key == key ? found->member : Member::Unknown;
}

/// Texts of a value and all that is in it, "a.b=…" in a line each.
bool flatten(Cursor &value, const Place &here, const std::string &name, StatementDraft &draft, Parts &parts, int depth = 0)
{
    const Token token = value.look();
    switch (token.kind) {
    case Kind::Map:
    case Kind::List:
        break;
    case Kind::Text:
    case Kind::Number:
        parts.addFurther(name, token.content);
        return true;
    case Kind::True:
    case Kind::False:
        parts.addFurther(name, token.kind == Kind::True ? "true" : "false");
        return true;
    case Kind::Null:
        return true;
    case Kind::Broken:
        json::wrongType(token, here, draft, "valid JSON");
        return true;
    }
    if (depth >= draft.limits().mostDepth)
        return json::walk(value, here, draft, depth);
    if (token.kind == Kind::Map) {
        return json::eachMember(value, [&](std::string_view key, Cursor &member) {
            return flatten(member, here / key, name + '.' + std::string(key), draft, parts, depth + 1);
        });
    }
    return json::eachElement(value, [&](qint64 index, Cursor &element) {
        return flatten(element, here[index], name, draft, parts, depth + 1);
    });
}

/// All texts of a value, in order, with a blank between. Takes one text, an array of texts and, for structured
/// references, objects.
bool collectTexts(Cursor &value, const Place &here, StatementDraft &draft, std::string &to, int depth = 0)
{
    const Token token = value.look();
    if (token.kind == Kind::Text || token.kind == Kind::Number) {
        if (!to.empty() && !token.content.empty())
            to += ' ';
        to += token.content;
        return true;
    }
    if (depth >= 4 || (token.kind != Kind::Map && token.kind != Kind::List)) {
        json::wrongType(token, here, draft, "a text");
        return token.kind == Kind::Map || token.kind == Kind::List ? json::walk(value, here, draft, depth) : true;
    }
    if (token.kind == Kind::Map) {
        return json::eachMember(value, [&](std::string_view key, Cursor &member) {
            return collectTexts(member, here / key, draft, to, depth + 1);
        });
    }
    return json::eachElement(value, [&](qint64 index, Cursor &element) {
        return collectTexts(element, here[index], draft, to, depth + 1);
    });
}

/// A number by which an account is known, best first.
constexpr std::array<std::string_view, 6> kNumberKeys {"iban", "bban", "pan", "maskedPan", "msisdn", "other"};

bool readNumber(Cursor &value, const Place &here, StatementDraft &draft, std::string &number)
{
    const Token token = value.look();
    if (token.kind == Kind::Text) { // some banks give the number alone
        number.clear();
        std::ranges::copy_if(json::text(value, here, draft, true), std::back_inserter(number), [](char c) { return c != ' '; });
        return true;
    }
    if (token.kind != Kind::Map) {
        json::wrongType(token, here, draft, "an object with iban or bban");
        return true;
    }
    std::size_t best = kNumberKeys.size();
    return json::eachMember(value, [&](std::string_view key, Cursor &member) {
        const auto rank = std::size_t(std::ranges::find(kNumberKeys, key) - kNumberKeys.begin());
        if (rank >= best || key == "other")
            return json::walk(member, here / key, draft);
        const std::string_view text = json::text(member, here / key, draft, true);
        if (text.empty())
            return true;
        best = rank;
        number.clear();
        std::ranges::copy_if(text, std::back_inserter(number), [](char c) { return c != ' '; });
        return true;
    });
}

} // namespace

/// {"amount": "12.50", "currency": "EUR"}. The amount is documented as a text; a number is read as well, and noted.
bool readAmount(Cursor &value, const Place &here, StatementDraft &draft, AmountText &amount)
{
    const Token token = value.look();
    if (token.kind != Kind::Map) {
        json::wrongType(token, here, draft, "an object with amount and currency");
        return true;
    }
    return json::eachMember(value, [&](std::string_view key, Cursor &member) {
        const Place place = here / key;
        if (key == "currency") {
            amount.currency = json::currency(member, place, draft);
        } else if (key == "amount") {
            const Token digits = member.look();
            if (digits.kind != Kind::Text)
                json::wrongType(digits, place, draft, "a number as a text");
            if (digits.kind == Kind::Text || digits.kind == Kind::Number)
                amount.digits = digits.content;
        } else {
            return json::walk(member, place, draft);
        }
        return true;
    });
}

bool RowReader::read(Cursor &value, const Place &here, bool pending)
{
    const Token token = value.look();
    if (token.kind != Kind::Map) {
        m_draft.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, here,
            "an object that is a transaction");
        return true;
    }
    const quint32 source = value.offset();
    value.clearTexts();
    m_parts.clear();
    if (!json::eachMember(value, [&](std::string_view key, Cursor &member) { return takeMember(key, member, here / key); }))
        return false;
    addRow(here, source, pending);
    return true;
}

bool RowReader::takeMember(std::string_view key, Cursor &value, const Place &here)
{
    const Member member = memberOf(key);
    if (member != Member::Further && member != Member::Unknown) {
        if (m_parts.has(member))
            m_draft.problem(Problem::Kind::WrongType, here, "this key only once; the last one was read");
        m_parts.seen |= quint32(1) << unsigned(member);
    }
    switch (member) {
    case Member::BookingDate:
    case Member::BookingDateTime:
        return takeDay(value, here, member, member == Member::BookingDate ? 0 : 1);
    case Member::ValueDate:
    case Member::ValueDateTime:
        return takeDay(value, here, member, member == Member::ValueDate ? 2 : 3);
    case Member::PlainDate:
        return takeDay(value, here, member, 4);
    case Member::Amount:
        return readAmount(value, here, m_draft, m_parts.amount);
    case Member::Balance:
        return takeBalanceAfter(value, here);
    case Member::CreditorAccount:
        return readNumber(value, here, m_draft, m_parts.creditorAccount);
    case Member::DebtorAccount:
        return readNumber(value, here, m_draft, m_parts.debtorAccount);
    case Member::Structured:
        return collectTexts(value, here, m_draft, m_parts.structured);
    case Member::StructuredArray:
        return collectTexts(value, here, m_draft, m_parts.structuredLines);
    case Member::UnstructuredArray:
        return collectTexts(value, here, m_draft, m_parts.unstructuredLines);
    case Member::Further:
        return flatten(value, here, std::string(key), m_draft, m_parts);
    case Member::Unknown:
        return json::walk(value, here, m_draft);
    case Member::AdditionalInformation:
    case Member::BankCode:
    case Member::CreditorName:
    case Member::DebtorName:
    case Member::Direction:
    case Member::EntryReference:
    case Member::InternalId:
    case Member::OwnBankCode:
    case Member::TransactionId:
    case Member::UltimateCreditor:
    case Member::UltimateDebtor:
    case Member::Unstructured:
        m_parts.texts[std::size_t(member)] = json::text(value, here, m_draft, true);
        return true;
    }
    Q_UNREACHABLE();
}

bool RowReader::takeDay(Cursor &value, const Place &here, Member member, std::size_t slot)
{
    m_parts.days[slot] = json::day(value, here, m_draft);
    const Token token = value.look();
    if (token.kind == Kind::Text)
        m_parts.texts[std::size_t(member)] = token.content;
    return true;
}

/// {"balanceAmount": {"amount", "currency"}} or the amount without the wrapping.
bool RowReader::takeBalanceAfter(Cursor &value, const Place &here)
{
    const Token token = value.look();
    if (token.kind != Kind::Map) {
        json::wrongType(token, here, m_draft, "an object that is a balance");
        return true;
    }
    return json::eachMember(value, [&](std::string_view key, Cursor &member) {
        const Place place = here / key;
        if (key == "balanceAmount")
            return readAmount(member, place, m_draft, m_parts.balance);
        if (key == "currency")
            m_parts.balance.currency = json::currency(member, place, m_draft);
        else if (key == "amount")
            m_parts.balance.digits = json::text(member, place, m_draft, true);
        else
            return json::walk(member, place, m_draft);
        return true;
    });
}

} // namespace saldoscope::berlingroup
