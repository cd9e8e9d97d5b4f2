// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope::mt940 {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

} // namespace

std::optional<Balance> MessageReader::balance(const Field &field)
{
    const auto read = balanceOf(field.value, m_open.hasCurrency ? m_open.account.currency : Currency());
    if (!read) {
        m_draft.problemAt(field.line, Problem::Kind::BadAmount, "C or D, a date, a currency and an amount with a comma");
        return std::nullopt;
    }
    if (read->badDay)
        m_draft.problemAt(field.line, Problem::Kind::BadDate, "a date of the calendar as yymmdd");
    if (!read->currency.known())
        m_draft.problemAt(field.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
    else if (m_open.hasCurrency && m_open.account.currency.known() && read->currency != m_open.account.currency)
        m_draft.problemAt(field.line, Problem::Kind::BadCurrency, "the currency of the opening balance");
    return read;
}

void MessageReader::setCurrency(Currency currency)
{
    m_open.account.currency = currency;
    m_open.hasCurrency = true;
}

void MessageReader::takeOpening(const Field &field)
{
    if (m_open.hasClosing || m_open.account.opening) {
        const QString number = m_open.account.number;
        endSection(); // the next statement without :20:
        account(field.line);
        m_open.account.number = number;
    }
    account(field.line);
    m_sawOpening = true;
    const auto read = balance(field);
    if (!read)
        return;
    setCurrency(read->currency);
    m_open.account.opening = read->minor;
    m_open.openingOn = read->on;
    m_open.section.continued = (field.tag.ends_with('M') || field.tag.ends_with('m'));
}

void MessageReader::takeClosing(const Field &field)
{
    account(field.line);
    m_open.hasClosing = true;
    const auto read = balance(field);
    if (!read)
        return;
    if (!m_open.hasCurrency)
        setCurrency(read->currency);
    m_open.closingOn = read->on;
    m_open.section.continues = (field.tag.ends_with('M') || field.tag.ends_with('m'));
    if (read->currency == m_open.account.currency)
        m_open.account.closing = read->minor;
}

void MessageReader::takeStated(const Field &field, const QString &type)
{
    account(field.line);
    if (const auto read = balance(field))
        m_open.account.balances.push_back({type, Money {*read->minor, read->currency}, read->on});
}

void MessageReader::learnCurrency(const Field &field)
{
    account(field.line);
    if (const auto currency = Currency::fromAscii(firstLine(field.value).substr(0, 3)); currency && !m_open.hasCurrency)
        setCurrency(*currency);
}

void MessageReader::takeTotal(const Field &field)
{
    account(field.line);
    std::string_view text = firstLine(field.value);
    const int count = mt940::takeNumber(text, 1, 9);
    const auto currency = Currency::fromAscii(text.substr(0, std::min<std::size_t>(3, text.size())));
    text.remove_prefix(currency ? 3 : 0);
    const std::string_view digits = takeAmount(text);
    const FieldAmount amount = parseAmount(digits, styleOf(digits), currency.value_or(Currency()).digits());
    if (count < 0 || amount.fault || !trimmed(text).empty()) {
        m_draft.problemAt(field.line, Problem::Kind::BadAmount, "a number of rows, a currency and a sum");
        return;
    }
    if (currency && !m_open.hasCurrency)
        setCurrency(*currency);
    const bool debit = field.tag.ends_with('D');
    (debit ? m_open.account.statedDebits : m_open.account.statedCredits) = amount.minor;
    (debit ? m_open.section.debits : m_open.section.credits) = quint32(count);
}

void MessageReader::lookForCurrency()
{
    m_open.hasCurrency = true; // once
    const std::string_view rest = m_fields.rest();
    const std::string_view message = rest.substr(0, rest.find("\n:20:"));
    for (const std::string_view tag : {std::string_view("\n:62"), std::string_view("\n:90")}) {
        const std::size_t at = message.find(tag);
        const std::size_t colon = at == std::string_view::npos ? at : message.find(':', at + 3);
        if (colon == std::string_view::npos)
            continue;
        std::string_view value = firstLine(message.substr(colon + 1));
        while (!value.empty() && (isDigit(value.front()) || (value.size() > 1 && isLetter(value.front()) && isDigit(value[1]))))
            value.remove_prefix(1);
        if (const auto currency = Currency::fromAscii(value.substr(0, std::min<std::size_t>(3, value.size())))) {
            m_open.account.currency = *currency;
            return;
        }
    }
    m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "a balance that tells the currency; amounts are read with 2 decimals");
}

void MessageReader::takeSums(std::string_view text)
{
    std::array<std::string_view, 4> parts; // debits, credits, sum out, sum in
    std::string_view rest = text;
    const bool slashes = rest.starts_with("/SUM/");
    if (slashes)
        rest.remove_prefix(5);
    constexpr std::string_view marks = "DCDC";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!slashes) {
            if (!rest.starts_with(marks[i]))
                return;
            rest.remove_prefix(1);
        }
        parts[i] = takeAmount(rest);
        if (parts[i].empty() || (slashes && !rest.empty() && rest.front() != '/'))
            return;
        if (slashes && !rest.empty())
            rest.remove_prefix(1);
    }
    const auto out = parseAmount(parts[2], styleOf(parts[2]), m_open.account.currency.digits());
    const auto in = parseAmount(parts[3], styleOf(parts[3]), m_open.account.currency.digits());
    const int debits = mt940::takeNumber(parts[0], 1, 9);
    const int credits = mt940::takeNumber(parts[1], 1, 9);
    if (out.fault || in.fault || debits < 0 || credits < 0 || !parts[0].empty() || !parts[1].empty())
        return;
    m_open.account.statedDebits = out.minor;
    m_open.account.statedCredits = in.minor;
    m_open.section.debits = quint32(debits);
    m_open.section.credits = quint32(credits);
}

} // namespace saldoscope::mt940
