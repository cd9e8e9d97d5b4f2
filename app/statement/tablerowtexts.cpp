// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablerows.h"

#include "statement/tablecolumns.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

std::string_view TableReader::withoutApostrophe(std::string_view text)
{
    if (!text.starts_with('\''))
        return text;
    const std::size_t second = text.find('\'', 1);
    if (second == std::string_view::npos)
        return trimmedCell(text.substr(1));
    return second + 1 == text.size() ? trimmedCell(text.substr(1, second - 1)) : text;
}

std::string_view TableReader::cleaned(std::string_view text, std::string &room)
{
    text = withoutApostrophe(text);
    bool blank = false;
    bool clean = true;
    for (const char c : text) {
        clean = clean && quint8(c) >= ' ' && c != 0x7f && !(blank && c == ' ');
        blank = c == ' ';
    }
    if (clean)
        return text;
    room.clear();
    appendCleaned(room, text);
    return room;
}

void TableReader::describe(const TableRow &row, NewRow &made)
{
    std::string_view name = cell(row, ColumnMeaning::Counterparty);
    std::string_view number = cell(row, ColumnMeaning::CounterpartyAccount);
    const bool in = made.minor > 0;
    const auto side = [&](std::string_view &target, ColumnMeaning whenIn, ColumnMeaning whenOut) {
        if (target.empty())
            target = cell(row, in ? whenIn : whenOut);
        if (target.empty() && !(has(whenIn) && has(whenOut)))
            target = cell(row, in ? whenOut : whenIn);
    };
    side(name, ColumnMeaning::Payer, ColumnMeaning::Payee);
    side(number, ColumnMeaning::PayerAccount, ColumnMeaning::PayeeAccount);
    made.counterparty = cleaned(name, m_nameRoom);
    made.counterpartyAccount = withoutBlanks(number);
    made.text = textOf(row);
    made.id = cell(row, ColumnMeaning::Id);
    made.bankCode = cell(row, ColumnMeaning::BankCode);
    if (made.text.empty() && made.counterparty.empty())
        made.text = made.bankCode;
    m_furtherRoom.clear();
    for (const auto &[at, header] : m_further) {
        const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
        if (text.empty())
            continue;
        if (!m_furtherRoom.empty())
            m_furtherRoom += '\n';
        m_furtherRoom.append(header).append("=");
        appendCleaned(m_furtherRoom, text);
    }
    made.further = m_furtherRoom;
}

std::string_view TableReader::withoutBlanks(std::string_view number)
{
    number = withoutApostrophe(number);
    if (number.find(' ') == std::string_view::npos)
        return number;
    m_numberRoom.clear();
    std::ranges::copy_if(number, std::back_inserter(m_numberRoom), [](char c) { return c != ' '; });
    std::string_view bare = m_numberRoom;
    return isIban(bare) ? bare : number;
}

std::string_view TableReader::textOf(const TableRow &row)
{
    std::string_view only;
    std::size_t filled = 0;
    for (const std::size_t at : m_texts) {
        const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
        if (text.empty())
            continue;
        only = text;
        ++filled;
    }
    if (filled < 2)
        return cleaned(only, m_textRoom);
    m_textRoom.clear();
    for (const std::size_t at : m_texts) {
        const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
        if (text.empty() || m_textRoom.find(text) != std::string::npos)
            continue;
        if (!m_textRoom.empty())
            m_textRoom += ' ';
        appendCleaned(m_textRoom, text);
    }
    return m_textRoom;
}

void TableReader::describeAccount(const TableRow &row, AccountIndex index)
{
    if (!has(ColumnMeaning::OwnProduct) && !has(ColumnMeaning::OwnHolder))
        return;
    Account &account = m_draft.builder().account(index);
    if (!account.product.isEmpty() || !account.holderName.isEmpty())
        return;
    const auto text = [&](ColumnMeaning meaning) {
        const std::string_view its = cell(row, meaning);
        return QString::fromUtf8(its.data(), qsizetype(its.size())).simplified();
    };
    account.product = text(ColumnMeaning::OwnProduct);
    account.holderName = text(ColumnMeaning::OwnHolder);
}

} // namespace saldoscope
