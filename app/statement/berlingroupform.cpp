// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/berlingroupform.h"

#include "statement/berlingrouprow.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using json::Kind;
using json::Token;
using json::Cursor;

constexpr qint64 kRowsBetweenQuestions = 4096;
constexpr qint64 kRowsBeforeEstimate = 1000;

/// How well a type of balance serves as the one after the last booked row: the documentation names interimAvailable,
/// the others stand in for it where a bank does not give it. 0: not at all.
int closingRank(std::string_view type)
{
    constexpr std::array<std::string_view, 6> ranked {"expected", "closingAvailable", "interimBooked", "ITBD", "closingBooked", "interimAvailable"};
    const auto *found = std::ranges::find(ranked, type);
    return found == ranked.end() ? 0 : int(found - ranked.begin()) + 1;
}

int openingRank(std::string_view type)
{
    return type == "openingBooked" ? 3 : type == "previouslyClosedBooked" ? 2 : type == "openingAvailable" ? 1 : 0;
}

/// Reads one account.
class StatementReader
{
public:
    StatementReader(const Place &where, StatementDraft &draft)
        : m_where(where)
        , m_draft(draft)
        , m_rows(draft, m_account)
    {
    }

    bool read(Cursor &object)
    {
        // A row without currency has its account's, and the account may stand behind the rows.
        const Cursor::Position start = object.position();
        bool found = false;
        if (!json::find(object, "account", found) || (found && !takeAccount(object, m_where / "account")))
            return false;
        object.setPosition(start);
        addAccount();
        const bool sound = json::eachMember(object, [this](std::string_view key, Cursor &member) { return take(key, member); });
        return end(sound);
    }

    bool readRows(Cursor &list)
    {
        m_hasTransactions = true;
        addAccount();
        return end(takeRows(list, m_where, false));
    }

private:
    void addAccount()
    {
        m_account.file = m_draft.file();
        m_index = m_draft.builder().addAccount({});
        m_rows.setIndex(m_index);
    }

    bool end(bool sound)
    {
        if (sound)
            settle();
        m_draft.builder().account(m_index) = std::move(m_account);
        return sound;
    }

    bool take(std::string_view key, Cursor &value)
    {
        const Place here = m_where / key;
        if (m_seen.again(key))
            m_draft.problem(Problem::Kind::WrongType, here, "this key only once");
        else if (key == "account")
            return true; // known already
        if (key == "transactions")
            return takeTransactions(value, here);
        if (key == "balances")
            return takeBalances(value, here);
        if (key == "booked" || key == "pending") { // without the object around them
            m_hasTransactions = true;
            return takeRows(value, here, key == "pending");
        }
        return json::walk(value, here, m_draft);
    }

    bool takeAccount(Cursor &value, const Place &here)
    {
        const Token token = value.look();
        if (token.kind != Kind::Map) {
            json::wrongType(token, here, m_draft, "an object that describes the account");
            return true;
        }
        return json::eachMember(value, [&](std::string_view key, Cursor &member) {
            return takeOfAccount(key, member, here / key);
        });
    }

    bool takeOfAccount(std::string_view key, Cursor &value, const Place &here)
    {
        if (key == "account")
            return takeAccount(value, here); // as the service wraps it
        if (key == "currency")
            m_account.currency = json::currency(value, here, m_draft);
        else if (key == "iban")
            setNumber(json::string(value, here, m_draft, true), true);
        else if (key == "bban" || key == "maskedPan")
            setNumber(json::string(value, here, m_draft, true), false);
        else if (key == "ownerName" || key == "owner_name")
            m_account.holderName = json::string(value, here, m_draft);
        else if (key == "bic")
            m_account.bic = json::string(value, here, m_draft);
        else if (key == "product")
            m_account.product = json::string(value, here, m_draft);
        else if (key == "name" || key == "displayName")
            m_name = json::string(value, here, m_draft);
        else
            return json::walk(value, here, m_draft);
        return true;
    }

    void setNumber(QString number, bool iban)
    {
        number.remove(u' ');
        if (!number.isEmpty() && (iban || m_account.number.isEmpty()))
            m_account.number = number;
    }

    bool takeBalances(Cursor &value, const Place &here)
    {
        const Token token = value.look();
        if (token.kind == Kind::Map) { // as the service wraps it
            return json::eachMember(value, [&](std::string_view key, Cursor &member) {
                return key == "balances" ? takeBalances(member, here / key) : json::walk(member, here / key, m_draft);
            });
        }
        if (token.kind != Kind::List) {
            json::wrongType(token, here, m_draft, "an array of balances");
            return true;
        }
        return json::eachElement(value, [&](qint64 index, Cursor &element) {
            return takeBalance(element, here[index]);
        });
    }

    bool takeBalance(Cursor &value, const Place &here)
    {
        const Token token = value.look();
        if (token.kind != Kind::Map) {
            json::wrongType(token, here, m_draft, "an object that is a balance");
            return true;
        }
        StatedBalance balance;
        berlingroup::AmountText amount;
        const bool sound = json::eachMember(value, [&](std::string_view key, Cursor &member) {
            const Place place = here / key;
            if (key == "balanceAmount")
                return berlingroup::readAmount(member, place, m_draft, amount);
            if (key == "balanceType")
                balance.type = json::string(member, place, m_draft);
            else if (key == "referenceDate")
                balance.on = json::day(member, place, m_draft);
            else
                return json::walk(member, place, m_draft);
            return true;
        });
        if (!sound)
            return false;
        const Place amountPlace = here / "balanceAmount";
        if (!amount.digits) {
            m_draft.problem(Problem::Kind::MissingKey, amountPlace / "amount", "a number as a text");
            return true;
        }
        balance.amount.currency = amount.currency.known() ? amount.currency : m_account.currency;
        const auto minor = json::amount(*amount.digits, balance.amount.currency.digits(), amountPlace / "amount", m_draft);
        if (minor) {
            balance.amount.minor = *minor;
            m_account.balances.push_back(std::move(balance));
        }
        return true;
    }

    bool takeTransactions(Cursor &value, const Place &here)
    {
        m_hasTransactions = true;
        const Token token = value.look();
        if (token.kind == Kind::List)
            return takeRows(value, here, false); // no pending ones, then
        if (token.kind != Kind::Map) {
            m_draft.problem(token.kind == Kind::Null ? Problem::Kind::MissingKey : Problem::Kind::WrongType, here,
                "an object with booked and pending");
            return true;
        }
        bool hasBooked = false;
        const bool sound = json::eachMember(value, [&](std::string_view key, Cursor &member) {
            const Place place = here / key;
            hasBooked = hasBooked || key == "booked" || key == "transactions";
            if (key == "booked" || key == "pending")
                return takeRows(member, place, key == "pending");
            if (key == "transactions")
                return takeTransactions(member, place); // as the service wraps it
            if (member.look().kind == Kind::List) // of transactions, perhaps, and none may go unmentioned
                m_draft.problem(Problem::Kind::WrongType, place, "no list but booked and pending");
            return json::walk(member, place, m_draft);
        });
        if (sound && !hasBooked)
            m_draft.problem(Problem::Kind::MissingKey, here / "booked", "an array of transactions");
        return sound;
    }

    bool takeRows(Cursor &value, const Place &here, bool pending)
    {
        const Token token = value.look();
        if (token.kind != Kind::List) {
            json::wrongType(token, here, m_draft, "an array of transactions");
            return true;
        }
        const quint32 start = value.offset();
        return json::eachElement(value, [&](qint64 index, Cursor &element) {
            if (index % kRowsBetweenQuestions == 0 && m_draft.stopped())
                return false;
            if (index == kRowsBeforeEstimate && m_draft.builder().rows() <= 2 * std::size_t(kRowsBeforeEstimate))
                m_draft.builder().expect(std::size_t(double(element.size()) / double(element.offset() - start) * double(index) * 1.02));
            return m_rows.read(element, here[index], pending);
        });
    }

    /// What can be said of the account only once everything of it was read.
    void settle()
    {
        if (!m_hasTransactions)
            m_draft.problem(Problem::Kind::MissingKey, m_where / "transactions", "an object with booked and pending");
        if (m_account.product.isEmpty())
            m_account.product = m_name;
        if (!m_account.currency.known()) { // nobody said it: then it is the one currency that all its rows have
            m_account.currency = m_rows.onlyCurrency().value_or(
                m_account.balances.empty() ? Currency() : m_account.balances.front().amount.currency);
        }
        int closing = 0;
        int opening = 0;
        for (const StatedBalance &balance : m_account.balances) {
            if (balance.amount.currency != m_account.currency)
                continue;
            const QByteArray type = balance.type.toUtf8();
            const std::string_view word(type.constData(), std::size_t(type.size()));
            if (closingRank(word) > closing) {
                closing = closingRank(word);
                m_account.closing = balance.amount.minor;
            }
            if (openingRank(word) > opening) {
                opening = openingRank(word);
                m_account.opening = balance.amount.minor;
            }
        }
        checkBalances();
    }

    /// Banks give several balances of the end of the day, with and without what is reserved: the rows have to lead to
    /// one of them.
    void checkBalances()
    {
        if (!m_account.opening || !m_account.closing || m_rows.onlyCurrency() != m_account.currency)
            return;
        const bool holds = std::ranges::any_of(m_account.balances, [this](const StatedBalance &balance) {
            const QByteArray type = balance.type.toUtf8();
            return closingRank({type.constData(), std::size_t(type.size())}) > 0 && balance.amount.currency == m_account.currency
                && *m_account.opening + m_rows.sum() == balance.amount.minor;
        });
        if (!holds)
            m_draft.problem(Problem::Kind::BalanceDiffers, m_where / "balances", "the opening balance and all booked transactions together");
    }

    const Place &m_where;
    StatementDraft &m_draft;
    Account m_account;
    QString m_name;
    AccountIndex m_index = 0;
    bool m_hasTransactions = false;
    json::SeenKeys m_seen;
    berlingroup::RowReader m_rows;
};

} // namespace

bool readBerlinGroupForm(Cursor &object, const Place &where, StatementDraft &draft)
{
    return StatementReader(where, draft).read(object);
}

bool readBerlinGroupRows(Cursor &list, const Place &where, StatementDraft &draft)
{
    return StatementReader(where, draft).readRows(list);
}

} // namespace saldoscope
