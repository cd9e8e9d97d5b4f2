// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/owntable.h"

#include "statement/csvtable.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint32 kRowsBetweenQuestions = 2048;

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

class OwnTableReader
{
public:
    OwnTableReader(Table &table, StatementDraft &draft)
        : m_table(table)
        , m_draft(draft)
    {
    }

    void read()
    {
        m_table.rewind();
        TableRow row;
        m_table.next(row); // the header
        while (m_table.next(row)) {
            if (row.line % kRowsBetweenQuestions == 0 && m_draft.stopped())
                return;
            const std::string_view kind = cell(row, OwnColumn::Kind);
            if (kind == kOwnAccount)
                account(row);
            else if (kind == kOwnBooked || kind == kOwnPending)
                transaction(row, kind == kOwnPending);
            else if (row.cells.size() > 1)
                m_draft.problemAt(row.line, Problem::Kind::NotUnderstood, "account, booked or pending in the first column");
        }
    }

private:
    static std::string_view cell(const TableRow &row, OwnColumn column)
    {
        const auto at = std::size_t(column);
        return at < row.cells.size() ? row.cells[at] : std::string_view();
    }

    Day day(const TableRow &row, std::string_view text)
    {
        if (text.empty())
            return kNoDay;
        const auto day = parseIsoDay(text);
        if (!day)
            m_draft.problemAt(row.line, Problem::Kind::BadDate, "a day as yyyy-mm-dd");
        return day.value_or(kNoDay);
    }

    std::optional<qint64> amount(const TableRow &row, std::string_view text, Currency currency)
    {
        const FieldAmount read = parseAmount(text, {'.'}, currency.digits());
        if (read.fault)
            m_draft.problemAt(row.line, Problem::Kind::BadAmount, "an exact amount with a point");
        return read.fault ? std::nullopt : std::optional(read.minor);
    }

    Currency currency(const TableRow &row)
    {
        const std::string_view code = cell(row, OwnColumn::Currency);
        const auto currency = Currency::fromAscii(code);
        if (!currency && !code.empty())
            m_draft.problemAt(row.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
        return currency.value_or(Currency());
    }

    static int number(const TableRow &row)
    {
        int value = 0;
        for (const char c : cell(row, OwnColumn::Number)) {
            if (c < '0' || c > '9' || value > 1'000'000)
                return 0;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    void account(const TableRow &row)
    {
        if (number(row) != int(m_currencies.size()) + 1) {
            m_draft.problemAt(row.line, Problem::Kind::NotUnderstood, "accounts that are counted from 1");
            return;
        }
        if (!m_draft.takesAccountAt(row.line))
            return;
        Account account;
        account.file = m_draft.file();
        account.number = qstring(cell(row, OwnColumn::Account));
        account.currency = currency(row);
        account.holderName = qstring(cell(row, OwnColumn::Counterparty));
        account.bankName = qstring(cell(row, OwnColumn::Text));
        account.product = qstring(cell(row, OwnColumn::BankCode));
        account.period = {day(row, cell(row, OwnColumn::BookedOn)), day(row, cell(row, OwnColumn::ValuedOn))};
        if (const std::string_view closing = cell(row, OwnColumn::BalanceAfter); !closing.empty())
            account.closing = amount(row, closing, account.currency);
        std::string_view rest = cell(row, OwnColumn::Further);
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            further(row, line, account);
        }
        m_currencies.push_back(account.currency);
        const AccountIndex index = m_draft.builder().addAccount(std::move(account));
        m_draft.section({.account = index, .where = m_draft.lineAt(row.line)});
    }

    void further(const TableRow &row, std::string_view line, Account &account)
    {
        const std::size_t equals = std::min(line.find('='), line.size());
        const std::string_view key = line.substr(0, equals);
        const std::string_view value = line.substr(std::min(equals + 1, line.size()));
        if (key == "opening")
            account.opening = amount(row, value, account.currency);
        else if (key == "debits")
            account.statedDebits = amount(row, value, account.currency);
        else if (key == "credits")
            account.statedCredits = amount(row, value, account.currency);
        else if (key == "holderId")
            account.holderId = qstring(value);
        else if (key == "bic")
            account.bic = qstring(value);
        else if (key == "joint")
            account.isJoint = value == "yes";
        else if (key == "balance")
            stated(row, value, account);
    }

    /// "interimAvailable 2024-01-31 12.50 EUR"
    void stated(const TableRow &row, std::string_view text, Account &account)
    {
        std::array<std::string_view, 4> words; // the type may have blanks itself
        for (std::size_t i = words.size(); --i > 0;) {
            const std::size_t blank = text.rfind(' ');
            words[i] = text.substr(blank == std::string_view::npos ? 0 : blank + 1);
            text = blank == std::string_view::npos ? std::string_view() : text.substr(0, blank);
        }
        words[0] = text;
        const Currency currency = Currency::fromAscii(words[3]).value_or(Currency());
        if (const auto minor = amount(row, words[2], currency))
            account.balances.push_back({qstring(words[0]), Money {*minor, currency}, words[1] == "-" ? kNoDay : day(row, words[1])});
    }

    void transaction(const TableRow &row, bool pending)
    {
        const int account = number(row);
        if (account < 1 || account > int(m_currencies.size())) {
            m_draft.problemAt(row.line, Problem::Kind::NotUnderstood, "the number of an account above");
            return;
        }
        const Currency its = currency(row);
        const auto minor = amount(row, cell(row, OwnColumn::Amount), its);
        if (!minor)
            return;
        NewRow made {.bookedOn = day(row, cell(row, OwnColumn::BookedOn)), .valuedOn = day(row, cell(row, OwnColumn::ValuedOn)), .minor = *minor, .currency = its,
            .account = AccountIndex(account - 1), .counterparty = cell(row, OwnColumn::Counterparty), .text = cell(row, OwnColumn::Text),
            .id = cell(row, OwnColumn::Id), .counterpartyAccount = cell(row, OwnColumn::CounterpartyAccount), .bankCode = cell(row, OwnColumn::BankCode),
            .further = cell(row, OwnColumn::Further), .source = row.line, .pending = pending};
        if (const std::string_view balance = cell(row, OwnColumn::BalanceAfter); !balance.empty())
            made.balanceAfter = amount(row, balance, its).value_or(kNoAmount);
        m_draft.addAt(made);
    }

    Table &m_table;
    StatementDraft &m_draft;
    std::vector<Currency> m_currencies; // one an account
};

bool isOwnHeader(const std::vector<std::string_view> &cells) { return cells.size() >= kOwnColumns && std::equal(kOwnHeaders.begin(), kOwnHeaders.end(), cells.begin()); }

} // namespace

bool isOwnTable(Table &table)
{
    table.rewind();
    TableRow row;
    const bool is = table.next(row) && isOwnHeader(row.cells);
    table.rewind();
    return is;
}

void readOwnTable(Table &table, StatementDraft &draft)
{
    draft.nameBrokenProofs();
    OwnTableReader(table, draft).read();
}

Likeness looksLikeOwnCsv(const Head &head)
{
    CsvTable table(head.text, ',');
    return head.text.starts_with(kOwnHeaders[0]) && isOwnTable(table) ? Likeness::Certain : Likeness::None;
}

void readOwnCsv(const Source &source, StatementDraft &draft)
{
    draft.setFormat(u"csv"_s);
    CsvTable table(readDecoded(source, draft).text, ',');
    readOwnTable(table, draft);
}

} // namespace saldoscope
