// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/defaultform.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using json::Kind;
using json::Token;
using json::Cursor;

constexpr qint64 kRowsBetweenQuestions = 4096;
constexpr qint64 kRowsBeforeEstimate = 1000;

/// Reads one account of `account_list`.
class AccountReader
{
public:
    AccountReader(const Place &where, StatementDraft &draft)
        : m_where(where)
        , m_draft(draft)
    {
    }

    bool read(Cursor &object)
    {
        // Amounts need the currency's number of decimals, and the list may stand before the currency.
        const Cursor::Position start = object.position();
        bool found = false;
        if (!json::find(object, "currency", found))
            return false;
        if (found)
            m_account.currency = json::currency(object, m_where / "currency", m_draft);
        m_digits = m_account.currency.digits();
        object.setPosition(start);
        m_account.file = m_draft.file();
        m_index = m_draft.builder().addAccount({});
        const bool sound = json::eachMember(object, [this](std::string_view key, Cursor &member) { return take(key, member); });
        if (sound)
            check();
        m_draft.builder().account(m_index) = std::move(m_account);
        return sound;
    }

private:
    bool take(std::string_view key, Cursor &value)
    {
        const Place here = m_where / key;
        if (m_seenKeys.again(key))
            m_draft.problem(Problem::Kind::WrongType, here, "this key only once");
        if (key == "transaction_list")
            return takeList(value, here);
        if (key == "currency")
            return true; // known already
        if (key == "account_nr")
            m_account.number = json::string(value, here, m_draft, true).remove(u' ');
        else if (key == "holder_name")
            m_account.holderName = json::string(value, here, m_draft);
        else if (key == "holder_id")
            m_account.holderId = json::string(value, here, m_draft, true);
        else if (key == "bank_name")
            m_account.bankName = json::string(value, here, m_draft);
        else if (key == "bic")
            m_account.bic = json::string(value, here, m_draft);
        else if (key == "start_balance")
            m_account.opening = money(value, here);
        else if (key == "end_balance")
            m_account.closing = money(value, here);
        else if (key == "debit_turnover")
            m_account.statedDebits = turnoverOf(value, here);
        else if (key == "credit_turnover")
            m_account.statedCredits = turnoverOf(value, here);
        else if (key == "period_start")
            m_account.period.first = json::day(value, here, m_draft);
        else if (key == "period_end")
            m_account.period.last = json::day(value, here, m_draft);
        else
            return json::walk(value, here, m_draft);
        return true;
    }

    /// The digits of an amount; nullopt where null or where a problem was noted. A number written as a text is read,
    /// and noted: what can be read exactly is not lost.
    std::optional<std::string_view> digits(Cursor &value, const Place &here)
    {
        const Token token = value.look();
        if (token.kind == Kind::Number)
            return token.content;
        json::wrongType(token, here, m_draft, "a number");
        if (token.kind == Kind::Text)
            return token.content;
        return std::nullopt;
    }

    std::optional<qint64> money(Cursor &value, const Place &here)
    {
        const auto text = digits(value, here);
        return text ? json::amount(*text, m_digits, here, m_draft) : std::nullopt;
    }

    std::optional<qint64> turnoverOf(Cursor &value, const Place &here)
    {
        const auto minor = money(value, here);
        return minor ? std::optional(std::abs(*minor)) : std::nullopt;
    }

    bool takeList(Cursor &value, const Place &here)
    {
        m_hasList = true;
        const Token token = value.look();
        if (token.kind != Kind::List) {
            m_draft.problem(token.kind == Kind::Null ? Problem::Kind::MissingKey : Problem::Kind::WrongType, here,
                "an array of transactions");
            return true;
        }
        if (!m_account.currency.known()) {
            m_draft.problem(Problem::Kind::MissingKey, m_where / "currency",
                "an ISO 4217 currency code; amounts are read with 2 decimals");
        }
        const quint32 start = value.offset();
        return json::eachElement(value, [&](qint64 index, Cursor &element) {
            if (index % kRowsBetweenQuestions == 0 && m_draft.stopped())
                return false;
            if (index == kRowsBeforeEstimate)
                reserve(element.size(), element.offset() - start);
            return transaction(element, here[index]);
        });
    }

    /// The first rows tell how many will fit into the rest of the file.
    void reserve(quint32 bytes, quint32 bytesOfFirstRows)
    {
        if (m_draft.builder().rows() > 2 * std::size_t(kRowsBeforeEstimate))
            return; // reserved for an account before
        const double bytesARow = double(bytesOfFirstRows) / double(kRowsBeforeEstimate);
        m_draft.builder().expect(std::size_t(double(bytes) / bytesARow * 1.02));
    }

    bool transaction(Cursor &value, const Place &here)
    {
        const Token token = value.look();
        if (token.kind != Kind::Map) {
            m_draft.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, here,
                "an object that is a transaction");
            return true;
        }
        NewRow row {.currency = m_account.currency, .account = m_index, .source = value.offset()};
        value.clearTexts();
        m_seen = 0;
        m_sum.reset();
        m_hasSum = false;
        m_sumIsText = false;
        m_badDate = false;
        if (!json::eachMember(value, [&](std::string_view key, Cursor &member) { return takeOfRow(row, key, member, here); }))
            return false;
        finish(row, here);
        return true;
    }

    enum Seen : unsigned { Date = 1, Partner = 2, Info = 4, Id = 8, Sum = 16 };

    void once(Seen member, const Place &here)
    {
        if (m_seen & member)
            m_draft.problem(Problem::Kind::WrongType, here, "this key only once; the last one was read");
        m_seen |= member;
    }

    bool takeOfRow(NewRow &row, std::string_view key, Cursor &value, const Place &where)
    {
        const Place here = where / key;
        if (key == "date") {
            once(Date, here);
            const std::size_t before = m_draft.problemCount();
            row.bookedOn = json::day(value, here, m_draft);
            m_badDate = m_draft.problemCount() > before;
        } else if (key == "partner") {
            once(Partner, here);
            row.counterparty = json::text(value, here, m_draft);
        } else if (key == "info") {
            once(Info, here);
            row.text = json::text(value, here, m_draft);
        } else if (key == "transaction_id") {
            once(Id, here);
            row.id = json::text(value, here, m_draft, true);
        } else if (key == "sum") {
            once(Sum, here);
            const Token token = value.look();
            m_hasSum = token.kind != Kind::Null;
            m_sum = token.kind == Kind::Number || token.kind == Kind::Text ? std::optional(token.content) : std::nullopt;
            m_sumIsText = token.kind == Kind::Text;
            if (token.kind != Kind::Number && !m_sumIsText)
                json::wrongType(token, here, m_draft, "a number");
        } else {
            return json::walk(value, here, m_draft);
        }
        return true;
    }

    /// A row without an exact amount is not added; one without a date or a text is, and the lack is noted.
    void finish(NewRow &row, const Place &here)
    {
        if (!m_hasSum)
            m_draft.problem(Problem::Kind::MissingKey, here / "sum", "a number");
        if (row.bookedOn == kNoDay && !m_badDate)
            m_draft.problem(Problem::Kind::MissingKey, here / "date", "a date as yyyy-mm-dd");
        if (!(m_seen & Partner))
            m_draft.problem(Problem::Kind::MissingKey, here / "partner", "a text, which may be empty");
        if (!(m_seen & Info))
            m_draft.problem(Problem::Kind::MissingKey, here / "info", "a text, which may be empty");
        const auto minor = m_sum ? json::amount(*m_sum, m_digits, here / "sum", m_draft) : std::nullopt;
        if (!minor)
            return;
        if (m_sumIsText)
            m_draft.problem(Problem::Kind::WrongType, here / "sum", "a number");
        row.minor = *minor;
        m_credits += *minor > 0 ? *minor : 0;
        m_debits += *minor < 0 ? -*minor : 0;
        m_draft.add(row, here / "sum");
    }

    /// Does what the account states agree with its rows?
    void check()
    {
        if (!m_hasList)
            m_draft.problem(Problem::Kind::MissingKey, m_where / "transaction_list", "an array of transactions");
        checkTurnovers();
        if (m_account.opening && m_account.closing && *m_account.opening + m_credits - m_debits != *m_account.closing)
            m_draft.problem(Problem::Kind::BalanceDiffers, m_where / "end_balance", "start_balance and all transactions together");
    }

    /// The documentation's words swap the two turnovers, its sample does not: the sample's reading is ours, and a file
    /// that clearly follows the words is put right.
    void checkTurnovers()
    {
        auto &debits = m_account.statedDebits;
        auto &credits = m_account.statedCredits;
        const bool asInSample = debits.value_or(m_debits) == m_debits && credits.value_or(m_credits) == m_credits;
        if (asInSample)
            return;
        if (debits.value_or(m_credits) == m_credits && credits.value_or(m_debits) == m_debits) {
            std::swap(debits, credits);
            return;
        }
        if (debits.value_or(m_debits) != m_debits)
            m_draft.problem(Problem::Kind::TurnoverDiffers, m_where / "debit_turnover", "the sum of all money out");
        if (credits.value_or(m_credits) != m_credits)
            m_draft.problem(Problem::Kind::TurnoverDiffers, m_where / "credit_turnover", "the sum of all money in");
    }

    const Place &m_where;
    StatementDraft &m_draft;
    Account m_account;
    int m_digits = 2; // decimals of its currency
    AccountIndex m_index = 0;
    json::SeenKeys m_seenKeys;
    bool m_hasList = false;
    qint64 m_credits = 0;
    qint64 m_debits = 0;
    unsigned m_seen = 0; // of the row being read
    bool m_hasSum = false;
    bool m_sumIsText = false;
    bool m_badDate = false;
    std::optional<std::string_view> m_sum;
};

} // namespace

bool readDefaultForm(Cursor &accounts, const Place &where, StatementDraft &draft)
{
    return json::eachElement(accounts, [&](qint64 index, Cursor &element) {
        const Place here = where[index];
        const Token token = element.look();
        if (token.kind != Kind::Map) {
            draft.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, here,
                "an object that is an account");
            return true;
        }
        if (!draft.takesAccount(here))
            return true;
        return AccountReader(here, draft).read(element);
    });
}

} // namespace saldoscope
