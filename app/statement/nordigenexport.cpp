// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/fieldreading.h"
#include "statement/ledgerexport.h"

#include <algorithm>
#include <array>
#include <vector>

namespace saldoscope {

namespace {

/// Writes JSON without a tree: a million rows need no more than their text.
class JsonText
{
public:
    void open(char bracket)
    {
        separate();
        m_text += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_text += bracket;
        m_first = false;
    }
    void key(std::string_view name)
    {
        string(name);
        m_text += ':';
        m_first = true;
    }
    void string(std::string_view text)
    {
        separate();
        m_text += '"';
        for (const char c : text)
            appendLetter(c);
        m_text += '"';
    }
    /// Nothing where there is nothing to say.
    void member(std::string_view name, std::string_view text)
    {
        if (text.empty())
            return;
        key(name);
        string(text);
    }
    void line() { m_text += '\n'; }
    QByteArray take() { return std::move(m_text); }
    void reserve(std::size_t bytes) { m_text.reserve(qsizetype(bytes)); }

private:
    void separate()
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
    }
    void appendLetter(char c)
    {
        constexpr char hex[] = "0123456789abcdef";
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (quint8(c) < ' ') {
            m_text += "\\u00";
            m_text += hex[quint8(c) >> 4];
            m_text += hex[quint8(c) & 15];
        } else {
            m_text += c;
        }
    }

    QByteArray m_text;
    bool m_first = true;
};

std::string text(const QString &string) { return string.toStdString(); }

void writeAmount(JsonText &json, std::string_view key, qint64 minor, Currency currency)
{
    json.key(key);
    json.open('{');
    json.member("amount", text(decimalString(minor, currency.digits())));
    json.member("currency", text(currency.code()));
    json.close('}');
}

void writeNumber(JsonText &json, std::string_view number) { json.member(isIban(number) ? "iban" : "bban", number); }

/// Members that the reader keeps in Rows::further under their own name, if they are texts.
bool isOwnMember(std::string_view key)
{
    constexpr std::array<std::string_view, 9> members {"checkId", "creditorId", "debtorId", "endToEndId", "mandateId", "merchantCategoryCode", "purposeCode",
        "transactionDate", "transactionType"};
    return std::ranges::find(members, key) != members.end();
}

void writeFurther(JsonText &json, std::string_view further)
{
    constexpr std::string_view wrapped = "additionalInformationStructured.";
    std::vector<std::pair<std::string_view, std::string_view>> others;
    std::vector<std::string_view> seen;
    while (!further.empty()) {
        const std::string_view line = further.substr(0, further.find('\n'));
        further.remove_prefix(std::min(further.size(), line.size() + 1));
        const std::size_t equals = std::min(line.find('='), line.size());
        std::string_view key = line.substr(0, equals);
        const std::string_view value = line.substr(std::min(equals + 1, line.size()));
        if (isOwnMember(key) && std::ranges::find(seen, key) == seen.end()) {
            seen.push_back(key);
            json.member(key, value);
            continue;
        }
        if (key.starts_with(wrapped))
            key.remove_prefix(wrapped.size());
        others.emplace_back(key, value);
    }
    if (others.empty())
        return;
    json.key("additionalInformationStructured");
    json.open('{');
    for (std::size_t i = 0; i < others.size(); ++i) {
        const std::string_view key = others[i].first;
        const auto same = [key](const auto &other) { return other.first == key; };
        if (std::find_if(others.begin(), others.begin() + std::ptrdiff_t(i), same) != others.begin() + std::ptrdiff_t(i))
            continue; // written with the first of its name
        json.key(key);
        json.open('[');
        for (const auto &other : others) {
            if (other.first == key)
                json.string(other.second);
        }
        json.close(']');
    }
    json.close('}');
}

void writeRow(JsonText &json, const Ledger &ledger, const Rows &rows, Row row)
{
    const auto column = [&](const std::vector<TextId> &texts) { return ledger.texts()[Rows::at(texts, row, TextId(0))]; };
    const bool out = rows.minor[row] < 0;
    json.line();
    json.open('{');
    json.member("transactionId", column(rows.id));
    json.member("bookingDate", text(isoDay(rows.bookedOn[row])));
    json.member("valueDate", text(isoDay(Rows::at(rows.valuedOn, row, kNoDay))));
    writeAmount(json, "transactionAmount", rows.minor[row], rows.currency[row]);
    json.member(out ? "creditorName" : "debtorName", ledger.texts()[rows.counterparty[row]]);
    if (const std::string_view number = column(rows.counterpartyAccount); !number.empty()) {
        json.key(out ? "creditorAccount" : "debtorAccount");
        json.open('{');
        writeNumber(json, number);
        json.close('}');
    }
    json.member("remittanceInformationUnstructured", ledger.texts()[rows.text[row]]);
    json.member("bankTransactionCode", column(rows.bankCode));
    if (const qint64 balance = Rows::at(rows.balanceAfter, row, kNoAmount); balance != kNoAmount) {
        json.key("balanceAfterTransaction");
        json.open('{');
        writeAmount(json, "balanceAmount", balance, rows.currency[row]);
        json.close('}');
    }
    writeFurther(json, column(rows.further));
    json.close('}');
}

void writeBalances(JsonText &json, const Account &account)
{
    json.key("balances");
    json.open('[');
    const auto write = [&](std::string_view type, qint64 minor, Currency currency, Day on) {
        json.open('{');
        writeAmount(json, "balanceAmount", minor, currency);
        json.member("balanceType", type);
        json.member("referenceDate", text(isoDay(on)));
        json.close('}');
    };
    const auto states = [&](const char16_t *type) {
        return std::ranges::any_of(account.balances, [type](const StatedBalance &balance) { return balance.type == QStringView(type); });
    };
    for (const StatedBalance &balance : account.balances)
        write(text(balance.type), balance.amount.minor, balance.amount.currency, balance.on);
    if (account.opening && !states(u"openingBooked"))
        write("openingBooked", *account.opening, account.currency, kNoDay);
    if (account.closing && !states(u"closingBooked"))
        write("closingBooked", *account.closing, account.currency, kNoDay);
    json.close(']');
}

/// Rows by account, each in the order of the ledger.
std::vector<std::vector<Row>> rowsByAccount(const Ledger &ledger, const Rows &rows)
{
    std::vector<std::vector<Row>> all(ledger.accounts().size());
    for (Row row = 0; row < rows.size(); ++row)
        all[rows.account[row]].push_back(row);
    return all;
}

} // namespace

QByteArray nordigenExport(const Ledger &ledger)
{
    JsonText json;
    json.reserve((ledger.booked().size() + ledger.pending().size()) * 360 + 2000);
    const auto booked = rowsByAccount(ledger, ledger.booked());
    const auto pending = rowsByAccount(ledger, ledger.pending());
    json.open('[');
    for (std::size_t i = 0; i < ledger.accounts().size(); ++i) {
        const Account &account = ledger.accounts()[i];
        json.open('{');
        json.key("account");
        json.open('{');
        writeNumber(json, text(account.number));
        json.member("currency", text(account.currency.code()));
        json.member("ownerName", text(account.holderName));
        json.member("bic", text(account.bic));
        json.member("product", text(account.product));
        json.close('}');
        writeBalances(json, account);
        json.key("transactions");
        json.open('{');
        for (const bool isPending : {false, true}) {
            json.key(isPending ? "pending" : "booked");
            json.open('[');
            for (const Row row : (isPending ? pending : booked)[i])
                writeRow(json, ledger, isPending ? ledger.pending() : ledger.booked(), row);
            json.close(']');
        }
        json.close('}');
        json.close('}');
        json.line();
    }
    json.close(']');
    return json.take();
}

} // namespace saldoscope
