// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/berlingroupform.h"

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

/// What a member of a transaction is to us.
enum class Member : quint8 {
    AdditionalInformation, Balance, BankCode, BookingDate, BookingDateTime, CreditorAccount, CreditorName, DebtorAccount,
    DebtorName, EntryReference, Further, InternalId, Amount, OwnBankCode, Structured, StructuredArray, TransactionId,
    UltimateCreditor, UltimateDebtor, Unstructured, UnstructuredArray, ValueDate, ValueDateTime, Unknown
};

struct NamedMember {
    std::string_view key;
    Member member;
};

// Sorted by key. Further: documented, but without a column of its own.
constexpr std::array<NamedMember, 37> kMembers {{{"additionalInformation", Member::AdditionalInformation},
    {"additionalInformationStructured", Member::Further}, {"balanceAfterTransaction", Member::Balance},
    {"bankTransactionCode", Member::BankCode}, {"bookingDate", Member::BookingDate},
    {"bookingDateTime", Member::BookingDateTime}, {"categorisation", Member::Further}, {"checkId", Member::Further},
    {"creditorAccount", Member::CreditorAccount}, {"creditorAgent", Member::Further}, {"creditorId", Member::Further},
    {"creditorName", Member::CreditorName}, {"currencyExchange", Member::Further}, {"debtorAccount", Member::DebtorAccount},
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

/// An amount as it stands: digits and currency, exact only once both are known.
struct AmountText {
    std::optional<std::string_view> digits;
    Currency currency;
};

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

/// One transaction as its members say it, before it is decided what goes into which column. Texts that are put together
/// keep their room from row to row.
struct Parts {
    std::array<std::string_view, std::size_t(Member::Unknown)> texts;
    std::array<Day, 4> days;
    AmountText amount;
    AmountText balance;
    std::string creditorAccount, debtorAccount;
    std::string structured, structuredLines, unstructuredLines;
    std::string further;
    quint32 seen = 0;

    void clear()
    {
        texts.fill({});
        days.fill(kNoDay);
        amount = {};
        balance = {};
        for (std::string *text : {&creditorAccount, &debtorAccount, &structured, &structuredLines, &unstructuredLines, &further})
            text->clear();
        seen = 0;
    }
    std::string_view operator[](Member member) const { return texts[std::size_t(member)]; }
    bool has(Member member) const { return (seen >> unsigned(member) & 1) != 0; }

    void addFurther(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        if (!further.empty())
            further += '\n';
        further.append(key).append("=");
        for (const char c : value)
            further += quint8(c) < ' ' ? ' ' : c; // a line is a member
    }
};

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
        m_account.file = m_draft.file();
        m_index = m_draft.builder().addAccount({});
        const bool sound = json::eachMember(object, [this](std::string_view key, Cursor &member) { return take(key, member); });
        if (sound)
            settle();
        m_draft.builder().account(m_index) = std::move(m_account);
        return sound;
    }

private:
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
        AmountText amount;
        const bool sound = json::eachMember(value, [&](std::string_view key, Cursor &member) {
            const Place place = here / key;
            if (key == "balanceAmount")
                return readAmount(member, place, m_draft, amount);
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
            return takeRow(element, here[index], pending);
        });
    }

    bool takeRow(Cursor &value, const Place &here, bool pending)
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
        if (!json::eachMember(value, [&](std::string_view key, Cursor &member) { return takeOfRow(key, member, here / key); }))
            return false;
        addRow(here, source, pending);
        return true;
    }

    bool takeOfRow(std::string_view key, Cursor &value, const Place &here)
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

    bool takeDay(Cursor &value, const Place &here, Member member, std::size_t slot)
    {
        m_parts.days[slot] = json::day(value, here, m_draft);
        const Token token = value.look();
        if (token.kind == Kind::Text)
            m_parts.texts[std::size_t(member)] = token.content;
        return true;
    }

    /// {"balanceAmount": {"amount", "currency"}} or the amount without the wrapping.
    bool takeBalanceAfter(Cursor &value, const Place &here)
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

    void addRow(const Place &here, quint32 source, bool pending)
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
        row.bookedOn = parts.days[0] != kNoDay ? parts.days[0] : parts.days[1];
        row.valuedOn = parts.days[2] != kNoDay ? parts.days[2] : parts.days[3];
        if (row.bookedOn == kNoDay && row.valuedOn == kNoDay)
            m_draft.problem(Problem::Kind::MissingKey, here / "bookingDate", "a date as yyyy-mm-dd, here or in valueDate");
        chooseSide(row);
        chooseText(row, here);
        chooseIds(row);
        chooseBalance(row, here);
        row.further = parts.further;
        m_draft.add(row, here);
        noteCurrency(row.currency);
        m_sum += pending ? 0 : *minor;
    }

    /// The other side of a payment is the creditor where money goes out and the debtor where it comes in; where only
    /// the opposite one is named, it is that one, unless it is the account's own.
    void chooseSide(NewRow &row)
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

    static bool isOwn(std::string_view text, const QString &own)
    {
        return !own.isEmpty() && QString::fromUtf8(text.data(), qsizetype(text.size())).compare(own, Qt::CaseInsensitive) == 0;
    }

    /// The first that is there; the rest goes to `further`.
    void chooseText(NewRow &row, const Place &here)
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

    struct NamedText {
        std::string_view key;
        std::string_view text;
    };

    void chooseIds(NewRow &row)
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

    void chooseBalance(NewRow &row, const Place &here)
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

    void noteCurrency(Currency currency)
    {
        if (!m_onlyCurrency)
            m_onlyCurrency = currency;
        else if (*m_onlyCurrency != currency)
            m_onlyCurrency = Currency();
    }

    /// What can be said of the account only once everything of it was read.
    void settle()
    {
        if (!m_hasTransactions)
            m_draft.problem(Problem::Kind::MissingKey, m_where / "transactions", "an object with booked and pending");
        if (m_account.product.isEmpty())
            m_account.product = m_name;
        if (!m_account.currency.known()) { // nobody said it: then it is the one currency that all its rows have
            m_account.currency = m_onlyCurrency.value_or(
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
        if (!m_account.opening || !m_account.closing || m_onlyCurrency != m_account.currency)
            return;
        const bool holds = std::ranges::any_of(m_account.balances, [this](const StatedBalance &balance) {
            const QByteArray type = balance.type.toUtf8();
            return closingRank({type.constData(), std::size_t(type.size())}) > 0 && balance.amount.currency == m_account.currency
                && *m_account.opening + m_sum == balance.amount.minor;
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
    qint64 m_sum = 0;                       // of the booked rows
    std::optional<Currency> m_onlyCurrency; // of the rows; not known where they differ
    Parts m_parts;
};

} // namespace

bool readBerlinGroupForm(Cursor &object, const Place &where, StatementDraft &draft)
{
    return StatementReader(where, draft).read(object);
}

} // namespace saldoscope
