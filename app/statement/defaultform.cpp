// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/defaultform.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using json::Kind;
using json::Token;
using json::Value;

constexpr qint64 kRowsBetweenQuestions = 4096;
constexpr qint64 kRowsBeforeEstimate = 1000;

/// Reads one account of `account_list`.
class AccountReader
{
public:
    AccountReader(const Place &where, Reading &reading, const char *base, std::size_t bytes)
        : m_where(where)
        , m_reading(reading)
        , m_base(base)
        , m_bytes(bytes)
    {
    }

    bool read(json::Object &object)
    {
        // Amounts need the currency's number of decimals, and the list may stand before the currency.
        Value value;
        const auto found = object.find_field_unordered("currency").get(value);
        if (found != simdjson::SUCCESS && found != simdjson::NO_SUCH_FIELD)
            return false;
        if (found == simdjson::SUCCESS)
            m_account.currency = json::currency(value, m_where / "currency", m_reading);
        if (object.reset().error())
            return false;
        m_account.file = m_reading.file();
        m_index = m_reading.builder().addAccount({});
        const bool sound = json::eachMember(object, [this](std::string_view key, Value &member) { return take(key, member); });
        if (sound)
            check();
        m_reading.builder().account(m_index) = std::move(m_account);
        return sound;
    }

private:
    bool take(std::string_view key, Value &value)
    {
        const Place here = m_where / key;
        if (m_seenKeys.again(key))
            m_reading.problem(Problem::Kind::WrongType, here, "this key only once");
        if (key == "transaction_list")
            return takeList(value, here);
        if (key == "currency")
            return true; // known already
        if (key == "account_nr")
            m_account.number = json::string(value, here, m_reading, true).remove(u' ');
        else if (key == "holder_name")
            m_account.holderName = json::string(value, here, m_reading);
        else if (key == "holder_id")
            m_account.holderId = json::string(value, here, m_reading, true);
        else if (key == "bank_name")
            m_account.bankName = json::string(value, here, m_reading);
        else if (key == "bic")
            m_account.bic = json::string(value, here, m_reading);
        else if (key == "start_balance")
            m_account.opening = money(value, here);
        else if (key == "end_balance")
            m_account.closing = money(value, here);
        else if (key == "debit_turnover")
            m_account.statedDebits = turnoverOf(value, here);
        else if (key == "credit_turnover")
            m_account.statedCredits = turnoverOf(value, here);
        else if (key == "period_start")
            m_account.period.first = json::day(value, here, m_reading);
        else if (key == "period_end")
            m_account.period.last = json::day(value, here, m_reading);
        else
            return json::walk(value, here, m_reading);
        return true;
    }

    /// The digits of an amount; nullopt where null or where a problem was noted. A number written as a text is read,
    /// and noted: what can be read exactly is not lost.
    std::optional<std::string_view> digits(Value &value, const Place &here)
    {
        const Token token = json::look(value);
        if (token.kind == Kind::Number)
            return token.content;
        json::wrongType(token, here, m_reading, "a number");
        if (token.kind == Kind::Text)
            return token.content;
        return std::nullopt;
    }

    std::optional<qint64> money(Value &value, const Place &here)
    {
        const auto text = digits(value, here);
        return text ? json::amount(*text, m_account.currency.digits(), here, m_reading) : std::nullopt;
    }

    std::optional<qint64> turnoverOf(Value &value, const Place &here)
    {
        const auto minor = money(value, here);
        return minor ? std::optional(std::abs(*minor)) : std::nullopt;
    }

    bool takeList(Value &value, const Place &here)
    {
        m_hasList = true;
        const Token token = json::look(value);
        json::Array array;
        if (token.kind != Kind::List) {
            m_reading.problem(token.kind == Kind::Null ? Problem::Kind::MissingKey : Problem::Kind::WrongType, here,
                "an array of transactions");
            return true;
        }
        if (value.get_array().get(array))
            return false;
        if (!m_account.currency.known()) {
            m_reading.problem(Problem::Kind::MissingKey, m_where / "currency",
                "an ISO 4217 currency code; amounts are read with 2 decimals");
        }
        const std::size_t start = offsetOf(value);
        return json::eachElement(array, [&](qint64 index, Value &element) {
            if (index % kRowsBetweenQuestions == 0 && m_reading.stopped())
                return false;
            if (index == kRowsBeforeEstimate)
                reserve(offsetOf(element) - start);
            return transaction(element, here[index]);
        });
    }

    std::size_t offsetOf(Value &value) const { return std::size_t(value.raw_json_token().data() - m_base); }

    /// The first rows tell how many will fit into the rest of the file.
    void reserve(std::size_t bytesOfFirstRows)
    {
        if (m_reading.builder().rows() > 2 * std::size_t(kRowsBeforeEstimate))
            return; // reserved for an account before
        const double bytesARow = double(bytesOfFirstRows) / double(kRowsBeforeEstimate);
        m_reading.builder().reserve(std::size_t(double(m_bytes) / bytesARow * 1.02), 0);
    }

    bool transaction(Value &value, const Place &here)
    {
        const Token token = json::look(value);
        if (token.kind != Kind::Map) {
            m_reading.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, here,
                "an object that is a transaction");
            return true;
        }
        NewRow row {.currency = m_account.currency, .account = m_index, .source = quint32(offsetOf(value))};
        json::Object object;
        if (value.get_object().get(object))
            return false;
        m_seen = 0;
        m_sum.reset();
        m_hasSum = false;
        m_badDate = false;
        if (!json::eachMember(object, [&](std::string_view key, Value &member) { return takeOfRow(row, key, member, here); }))
            return false;
        finish(row, here);
        return true;
    }

    enum Seen : unsigned { Date = 1, Partner = 2, Info = 4, Id = 8, Sum = 16 };

    void once(Seen member, const Place &here)
    {
        if (m_seen & member)
            m_reading.problem(Problem::Kind::WrongType, here, "this key only once; the last one was read");
        m_seen |= member;
    }

    bool takeOfRow(NewRow &row, std::string_view key, Value &value, const Place &where)
    {
        const Place here = where / key;
        if (key == "date") {
            once(Date, here);
            const std::size_t before = m_reading.problemCount();
            row.bookedOn = json::day(value, here, m_reading);
            m_badDate = m_reading.problemCount() > before;
        } else if (key == "partner") {
            once(Partner, here);
            row.counterparty = json::text(value, here, m_reading);
        } else if (key == "info") {
            once(Info, here);
            row.text = json::text(value, here, m_reading);
        } else if (key == "transaction_id") {
            once(Id, here);
            row.id = json::text(value, here, m_reading, true);
        } else if (key == "sum") {
            once(Sum, here);
            const Token token = json::look(value);
            m_hasSum = token.kind != Kind::Null;
            m_sum = token.kind == Kind::Number || token.kind == Kind::Text ? std::optional(token.content) : std::nullopt;
            if (token.kind != Kind::Number)
                json::wrongType(token, here, m_reading, "a number");
        } else {
            return json::walk(value, here, m_reading);
        }
        return true;
    }

    /// A row without an exact amount is not added; one without a date or a text is, and the lack is noted.
    void finish(NewRow &row, const Place &here)
    {
        if (!m_hasSum)
            m_reading.problem(Problem::Kind::MissingKey, here / "sum", "a number");
        if (row.bookedOn == kNoDay && !m_badDate)
            m_reading.problem(Problem::Kind::MissingKey, here / "date", "a date as yyyy-mm-dd");
        if (!(m_seen & Partner))
            m_reading.problem(Problem::Kind::MissingKey, here / "partner", "a text, which may be empty");
        if (!(m_seen & Info))
            m_reading.problem(Problem::Kind::MissingKey, here / "info", "a text, which may be empty");
        const auto minor = m_sum ? json::amount(*m_sum, row.currency.digits(), here / "sum", m_reading) : std::nullopt;
        if (!minor)
            return;
        row.minor = *minor;
        m_credits += *minor > 0 ? *minor : 0;
        m_debits += *minor < 0 ? -*minor : 0;
        m_reading.add(row, here / "sum");
    }

    /// Does what the account states agree with its rows?
    void check()
    {
        if (!m_hasList)
            m_reading.problem(Problem::Kind::MissingKey, m_where / "transaction_list", "an array of transactions");
        checkTurnovers();
        if (m_account.opening && m_account.closing && *m_account.opening + m_credits - m_debits != *m_account.closing)
            m_reading.problem(Problem::Kind::BalanceDiffers, m_where / "end_balance", "start_balance and all transactions together");
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
            m_reading.problem(Problem::Kind::TurnoverDiffers, m_where / "debit_turnover", "the sum of all money out");
        if (credits.value_or(m_credits) != m_credits)
            m_reading.problem(Problem::Kind::TurnoverDiffers, m_where / "credit_turnover", "the sum of all money in");
    }

    const Place &m_where;
    Reading &m_reading;
    const char *m_base = nullptr;
    std::size_t m_bytes = 0;
    Account m_account;
    AccountIndex m_index = 0;
    json::SeenKeys m_seenKeys;
    bool m_hasList = false;
    qint64 m_credits = 0;
    qint64 m_debits = 0;
    unsigned m_seen = 0; // of the row being read
    bool m_hasSum = false;
    bool m_badDate = false;
    std::optional<std::string_view> m_sum;
};

} // namespace

bool readDefaultForm(json::Array &accounts, const Place &where, Reading &reading, const char *base, std::size_t bytes)
{
    return json::eachElement(accounts, [&](qint64 index, Value &element) {
        const Place here = where[index];
        const Token token = json::look(element);
        if (token.kind != Kind::Map) {
            reading.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, here,
                "an object that is an account");
            return true;
        }
        json::Object object;
        if (!reading.takesAccount(here))
            return true;
        if (element.get_object().get(object))
            return false;
        return AccountReader(here, reading, base, bytes).read(object);
    });
}

} // namespace saldoscope
