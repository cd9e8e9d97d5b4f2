// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope::mt940 {

namespace {

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

void MessageReader::read()
{
    Field field;
    while (m_fields.next(field)) {
        take(field);
        if (m_draft.builder().rows() >= m_nextQuestion) {
            m_draft.expectRows(m_fields.offset(), m_fields.size());
            m_nextQuestion = m_draft.builder().rows() + kRowsBetweenQuestions;
            if (m_draft.stopped())
                return;
        }
    }
    endSection();
    m_draft.setFormat(m_interim && !m_sawOpening ? u"mt942"_s : u"mt940"_s); // only a statement has an opening balance
    if (m_draft.accounts() == 0)
        m_draft.problemAt(0, Problem::Kind::MissingKey, "a message with an account");
}

void MessageReader::take(const Field &field)
{
    if (field.kind == Field::Kind::MessageBegins) {
        endSection();
        m_interim = m_interim || field.tag.find("{2:I942") != std::string_view::npos || field.tag.find("{2:O942") != std::string_view::npos;
        return;
    }
    if (field.kind == Field::Kind::MessageEnds) {
        if (m_open.account.opening && !m_open.hasClosing)
            return; // a dash in the text of a row; what begins another message ends this one
        return endSection();
    }
    if (field.kind == Field::Kind::Unknown) {
        m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "a field of a statement message");
        return;
    }
    const std::string_view tag = field.tag.substr(0, 2);
    if (tag == "61")
        return takeRow(field);
    const bool isStructured = field.value.find("?00") < 8 || field.value.find("?20") < 8;
    if (tag == "86" || (tag == "25" && m_row.isOpen() && isStructured)) // some banks' :86: came out as :25:
        return takeInformation(field);
    if (tag == "NS")
        return; // the bank's own, for its own programs
    endRow();
    if (tag == "20" || field.tag == "940" || field.tag == "942") {
        endSection();
        m_interim = m_interim || field.tag == "942";
        if (tag == "20")
            open(field.line);
    } else if (tag == "25") {
        takeNumber(field);
    } else if (tag == "28") {
        takePage(field);
    } else if (tag == "60") {
        takeOpening(field);
    } else if (tag == "62") {
        takeClosing(field);
    } else if (tag == "64" || tag == "65") {
        takeStated(field, tag == "64" ? u"closingAvailable"_s : u"forwardAvailable"_s);
    } else if (field.tag == "34F") {
        m_interim = true;
        learnCurrency(field);
    } else if (tag == "90") {
        takeTotal(field);
    } else if (tag == "13") {
        m_interim = true;
    }
}

void MessageReader::open(quint32 line)
{
    if (m_open.begun)
        return;
    m_open.begun = true;
    m_open.line = line;
    m_open.section.where = u"line %1"_s.arg(line);
}

bool MessageReader::account(quint32 line)
{
    open(line);
    if (m_open.hasAccount)
        return true;
    if (!m_draft.takesAccountAt(line))
        return false;
    m_open.hasAccount = true;
    m_open.account.file = m_draft.file();
    m_open.index = m_draft.builder().addAccount({});
    m_open.section.account = m_open.index;
    return true;
}

void MessageReader::takeNumber(const Field &field)
{
    if (m_open.hasNumber && (m_open.hasClosing || m_open.hasCurrency))
        endSection(); // several accounts in one message
    account(field.line);
    m_open.hasNumber = true;
    std::string number;
    for (const char c : withoutCurrency(firstLine(field.value))) {
        if (quint8(c) > ' ')
            number += c;
    }
    const std::size_t slash = number.rfind('/');
    const std::string behind = slash == std::string::npos ? number : number.substr(slash + 1);
    // "BIC/IBAN" and "IBANEUR": what identifies the account everywhere is the IBAN.
    if (behind.size() > 3 && !isIban(behind) && isIban(std::string_view(behind).substr(0, behind.size() - 3))
        && Currency::fromAscii(std::string_view(behind).substr(behind.size() - 3))) {
        number = behind.substr(0, behind.size() - 3);
    } else if (slash != std::string::npos && isIban(behind)) {
        m_open.account.bic = qstring(number.substr(0, slash));
        number = behind;
    }
    m_open.account.number = qstring(number);
    if (number.empty())
        m_draft.problemAt(field.line, Problem::Kind::MissingKey, "an account number");
}

std::string_view MessageReader::withoutCurrency(std::string_view text)
{
    const std::size_t blank = text.rfind(' ');
    const auto currency = blank == std::string_view::npos || text.size() - blank != 4 ? std::nullopt : Currency::fromAscii(text.substr(blank + 1));
    if (!currency)
        return text;
    if (!m_open.hasCurrency)
        setCurrency(*currency);
    return text.substr(0, blank);
}

void MessageReader::takePage(const Field &field)
{
    account(field.line);
    std::string_view text = firstLine(field.value);
    const int number = mt940::takeNumber(text, 1, 9);
    if (number < 0)
        return;
    m_open.section.number = number;
    if (!text.empty() && text.front() == '/') {
        text.remove_prefix(1);
        const int page = mt940::takeNumber(text, 1, 9);
        if (page >= 0)
            m_open.section.page = page;
    }
}

void MessageReader::takeRow(const Field &field)
{
    endRow();
    if (m_open.hasClosing)
        m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "no row after the closing balance");
    if (!account(field.line))
        return;
    const auto line = line61(field.value);
    if (!line) {
        m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "a date, C or D, and an amount with a comma in one line");
        m_skipsInformation = true;
        return;
    }
    if (!m_open.hasCurrency)
        lookForCurrency();
    if (line->type.empty() && m_fields.atEnd() && !m_fields.endsWithLine()) {
        m_draft.problemAt(field.line, Problem::Kind::Truncated, "a transaction that ends; it was left out");
        return;
    }
    if (!m_row.begin(*line, field.line, m_open.account.currency, m_open.index))
        m_skipsInformation = true;
}

void MessageReader::takeInformation(const Field &field)
{
    if (m_row.isOpen())
        return m_row.inform(field.value);
    if (std::exchange(m_skipsInformation, false))
        return;
    if (m_open.hasAccount)
        takeSums(trimmed(field.value));
}

void MessageReader::endRow()
{
    m_skipsInformation = false;
    const Day day = m_row.end();
    if (day == kNoDay)
        return;
    m_open.firstRow = m_open.firstRow == kNoDay ? day : std::min(m_open.firstRow, day);
    m_open.lastRow = std::max(m_open.lastRow, day);
}

Period MessageReader::period() const
{
    if (m_open.openingOn == kNoDay || m_open.closingOn == kNoDay || m_open.closingOn < m_open.openingOn)
        return {};
    Period period {std::min(m_open.openingOn + 1, m_open.closingOn), m_open.closingOn};
    if (m_open.firstRow != kNoDay)
        period = {std::min(period.first, m_open.firstRow), std::max(period.last, m_open.lastRow)};
    return period;
}

void MessageReader::endSection()
{
    endRow();
    if (m_open.hasAccount) {
        m_open.account.period = period();
        if (!m_open.hasNumber && m_open.account.number.isEmpty())
            m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "an account number");
        if (m_open.account.opening && !m_open.hasClosing)
            m_draft.problemAt(m_open.line, Problem::Kind::Truncated, "a closing balance in this message");
        m_draft.builder().account(m_open.index) = std::move(m_open.account);
        m_draft.section(std::move(m_open.section));
    } else if (m_open.begun) {
        m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "an account in this message");
    }
    m_open = {};
}

} // namespace saldoscope::mt940
