// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/labelledtext.h"

#include "statement/lines.h"
#include "statement/table.h"
#include "statement/tablecells.h"
#include "statement/tablereader.h"
#include "statement/tablewords.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kLongestLabel = 40;
constexpr std::size_t kMostLabels = 24;

struct Member {
    std::string_view label;
    std::string_view value;
};

std::optional<Member> memberOf(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > kLongestLabel)
        return std::nullopt;
    return Member {trimmedCell(line.substr(0, colon)), trimmedCell(line.substr(colon + 1))};
}

enum class Kind { Other, Date, Amount };

Kind kindOf(std::string_view label)
{
    for (const HeaderWord &word : TableWords::shipped().meanings(foldedWords(label))) {
        if (word.meaning == ColumnMeaning::BookedOn)
            return Kind::Date;
        if (word.meaning == ColumnMeaning::Amount || word.meaning == ColumnMeaning::MoneyIn || word.meaning == ColumnMeaning::MoneyOut)
            return Kind::Amount;
    }
    return Kind::Other;
}

/// Collects the members of a row until the next begins.
class MemberRows
{
public:
    explicit MemberRows(CellTable &table)
        : m_table(table)
    {
    }

    /// What the labels of all rows are, in the order in which they come first.
    void learn(std::string_view line)
    {
        const auto member = memberOf(line);
        if (!member)
            return;
        m_inRows = m_inRows || isBegin(*member);
        if (m_inRows && !place(member->label) && m_labels.size() < kMostLabels)
            m_labels.emplace_back(member->label);
    }

    void take(std::string_view line, quint32 number)
    {
        const auto member = memberOf(line);
        const bool begins = member && isBegin(*member);
        if (begins) {
            end();
            if (!m_begun)
                header(number);
            m_begun = true;
            m_number = number;
        }
        if (!member || (m_begun && !place(member->label))) {
            if (m_begun && !m_last.empty() && !line.empty())
                m_cells[*place(m_last)].append(1, ' ').append(line); // a text that goes on
            return;
        }
        if (!m_begun) { // of the statement
            m_table.addCell(member->label);
            m_table.addCell(member->value);
            m_table.endRow(number);
            return;
        }
        m_last = member->label;
        m_cells[*place(member->label)] = member->value;
    }

    void end()
    {
        if (!m_begun)
            return;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            m_table.addCell(m_cells[i]);
            m_cells[i].clear();
        }
        m_table.endRow(m_number);
        m_last = {};
    }

private:
    static bool isBegin(const Member &member) { return kindOf(member.label) == Kind::Date && isDateLike(member.value); }

    std::optional<std::size_t> place(std::string_view label) const
    {
        const auto found = std::ranges::find(m_labels, label);
        return found == m_labels.end() ? std::nullopt : std::optional(std::size_t(found - m_labels.begin()));
    }

    void header(quint32 number)
    {
        for (const std::string &label : m_labels)
            m_table.addCell(label);
        m_table.endRow(number > 1 ? number - 1 : 0);
    }

    CellTable &m_table;
    std::vector<std::string> m_labels;
    std::array<std::string, kMostLabels> m_cells;
    std::string_view m_last;
    bool m_inRows = false;
    bool m_begun = false;
    quint32 m_number = 0;
};

} // namespace

Likeness looksLikeLabelledText(const Head &head)
{
    std::size_t dates = 0;
    std::size_t amounts = 0;
    Lines lines(head.text);
    while (!lines.atEnd()) {
        const auto member = memberOf(lines.next());
        const Kind kind = member ? kindOf(member->label) : Kind::Other;
        dates += kind == Kind::Date && isDateLike(member->value) ? 1 : 0;
        amounts += kind == Kind::Amount && amountCell(member->value) ? 1 : 0;
    }
    return dates > 0 && amounts > 0 && (dates > 1 || amounts == 1) ? Likeness::Likely : Likeness::None;
}

void readLabelledText(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.setFormat(u"text"_s);
    const auto table = std::make_shared<CellTable>();
    MemberRows rows(*table);
    for (Lines lines(decoded.text); !lines.atEnd();)
        rows.learn(lines.next());
    for (Lines lines(decoded.text); !lines.atEnd();) {
        const std::string_view line = trimmedCell(lines.next());
        rows.take(line, lines.number());
    }
    rows.end();
    readCells(table, "rows with a date and an amount", draft);
}

} // namespace saldoscope
