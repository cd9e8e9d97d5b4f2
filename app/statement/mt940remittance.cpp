// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940remittance.h"

#include "statement/fieldreading.h"
#include "statement/lines.h"

#include <algorithm>
#include <array>
#include <vector>

namespace saldoscope::mt940 {

namespace {

constexpr std::size_t kFullLine = 65;    // letters a line of :86: has at most
constexpr std::size_t kFullSubfield = 27;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAlnum(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || quint8(c) >= 0x80; }

std::size_t letters(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (quint8(c) & 0xC0) != 0x80; }));
}

/// The separator of subfields, 0 where there are none: "166?00…", "?00…", "000>10…".
char separatorOf(std::string_view value)
{
    const auto isSubfield = [&](std::size_t at) {
        return value.size() > at + 2 && !isAlnum(value[at]) && quint8(value[at]) > ' ' && isDigit(value[at + 1]) && isDigit(value[at + 2]);
    };
    if (value.size() > 5 && isDigit(value[0]) && isDigit(value[1]) && isDigit(value[2]) && isSubfield(3) && value[3] != '.' && value[3] != '-')
        return value[3];
    constexpr std::string_view leading = "?~^<>";
    return isSubfield(0) && leading.find(value[0]) != std::string_view::npos ? value[0] : '\0';
}

/// All lines as one. A full line was broken anywhere; behind a shorter one a blank was lost, unless `plain`.
void appendJoined(std::string &to, std::string_view value, bool plain)
{
    Lines lines(value);
    bool first = true;
    bool full = false;
    while (!lines.atEnd()) {
        std::string_view line = lines.next();
        if (!first && !plain && !full)
            to += ' ';
        first = false;
        full = line.size() >= kFullLine - 2 && letters(line) >= kFullLine - 1;
        to += line;
    }
}

bool isPurpose(int number) { return (number >= 20 && number <= 29) || (number >= 60 && number <= 63); }
bool isSubfieldNumber(int number) { return number == 0 || (number >= 8 && number <= 19) || isPurpose(number) || (number >= 30 && number <= 39); }

/// Subfields of 27 letters run on, shorter ones lost a blank at their end.
void appendSubfield(std::string &to, std::string_view part, std::size_t &lettersBefore)
{
    if (!to.empty() && lettersBefore < kFullSubfield && !to.ends_with(' ') && !part.starts_with(' '))
        to += ' ';
    to += part;
    lettersBefore = letters(part);
}

struct KeyWord {
    std::string_view word;
    std::string_view key; ///< in `further`; empty: the text itself
};
constexpr KeyWord kSepaWords[] = {{"EREF+", "endToEndId"}, {"KREF+", "customerReference"}, {"MREF+", "mandateId"}, {"CRED+", "creditorId"},
    {"DEBT+", "debtorId"}, {"COAM+", "compensation"}, {"OAMT+", "originalAmount"}, {"SVWZ+", {}}, {"ABWA+", "ultimateDebtor"},
    {"ABWE+", "ultimateCreditor"}, {"BREF+", "bankReference"}, {"RREF+", "returnReference"}, {"IBAN+", "iban"}, {"BIC+", "bic"}, {"PURP+", "purposeCode"}};

/// Cuts a purpose at SEPA's words ("EREF+… SVWZ+…").
void readPurpose(std::string_view purpose, Remittance &remittance)
{
    struct Found {
        std::size_t at = 0;
        const KeyWord *word = nullptr;
    };
    std::vector<Found> found;
    for (std::size_t plus = purpose.find('+'); plus != std::string_view::npos; plus = purpose.find('+', plus + 1)) {
        for (const KeyWord &word : kSepaWords) {
            const std::size_t length = word.word.size();
            if (plus + 1 < length || purpose.substr(plus + 1 - length, length) != word.word)
                continue;
            const std::size_t at = plus + 1 - length;
            if (at == 0 || !isAlnum(purpose[at - 1]))
                found.push_back({at, &word});
        }
    }
    const auto part = [&](std::size_t i) {
        const std::size_t begin = found[i].at + found[i].word->word.size();
        return trimmed(purpose.substr(begin, (i + 1 < found.size() ? found[i + 1].at : purpose.size()) - begin));
    };
    appendCleaned(remittance.text, purpose.substr(0, found.empty() ? purpose.size() : found.front().at));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i].word->key.empty()) {
            if (found[i].word->key == "iban" && remittance.account.empty())
                appendCleaned(remittance.account, part(i));
            else
                remittance.addFurther(found[i].word->key, part(i));
            continue;
        }
        if (!remittance.text.empty())
            remittance.text += ' ';
        appendCleaned(remittance.text, part(i));
    }
}

void readSubfields(std::string_view joined, char separator, Remittance &remittance)
{
    std::string &purpose = remittance.room.purpose;
    std::string &name = remittance.room.name;
    purpose.clear();
    name.clear();
    std::size_t purposeBefore = kFullSubfield;
    std::size_t nameBefore = kFullSubfield;
    std::string_view posting;
    std::string_view bank;
    const std::size_t begin = isDigit(joined[0]) ? 3 : 0;
    if (begin > 0)
        remittance.code = joined.substr(0, 3);
    const auto subfieldAt = [&](std::size_t from) {
        for (std::size_t at = joined.find(separator, from); at != std::string_view::npos; at = joined.find(separator, at + 1)) {
            if (at + 2 < joined.size() && isDigit(joined[at + 1]) && isDigit(joined[at + 2])
                && isSubfieldNumber((joined[at + 1] - '0') * 10 + joined[at + 2] - '0'))
                return at;
        }
        return joined.size();
    };
    for (std::size_t at = subfieldAt(begin); at + 2 < joined.size();) {
        const int number = (joined[at + 1] - '0') * 10 + joined[at + 2] - '0';
        const std::size_t next = subfieldAt(at + 3);
        const std::string_view part = joined.substr(at + 3, next - at - 3);
        if (isPurpose(number))
            appendSubfield(purpose, part, purposeBefore);
        else if (number == 0)
            posting = trimmed(part);
        else if (number == 30)
            bank = trimmed(part);
        else if (number == 31 || number == 38) {
            if (remittance.account.empty() || number == 38) {
                remittance.account.clear();
                appendCleaned(remittance.account, part);
            }
        } else if (number == 32 || number == 33)
            appendSubfield(name, part, nameBefore);
        else if (number == 10)
            remittance.addFurther("primaNota", part);
        else if (number == 34)
            remittance.addFurther("textKey", part);
        else if (!trimmed(part).empty())
            remittance.addFurther("subfield", part);
        at = next;
    }
    if (!posting.empty()) {
        remittance.code += remittance.code.empty() ? "" : " ";
        appendCleaned(remittance.code, posting);
    }
    if (!bank.empty())
        remittance.addFurther("counterpartyBank", bank);
    appendCleaned(remittance.counterparty, name);
    readPurpose(purpose, remittance);
    if (remittance.text.empty())
        appendCleaned(remittance.text, posting);
}

constexpr std::string_view kSlashWords[] = {"ACCW", "ADDR", "ADRS", "BENM", "BIC", "BUSP", "CDTRREF", "CDTRREFTP", "CHGS", "CNTP", "CREF", "CSID", "EREF",
    "EXCH", "IBAN", "ID", "INIT", "IREF", "ISDT", "MARF", "NAME", "NRTX", "OAMT", "OCMT", "ORDP", "PREF", "PURP", "REMI", "RREF", "RTRN", "SVCL", "TRCD",
    "TRTP", "ULTB", "ULTC", "ULTD", "VALD"};

/// The code word between slashes that begins here; empty where none does.
std::string_view slashWordAt(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('/', at + 1);
    if (end == std::string_view::npos || end - at < 3 || end - at > 10)
        return {};
    const std::string_view word = text.substr(at + 1, end - at - 1);
    return std::ranges::find(kSlashWords, word) != std::end(kSlashWords) ? word : std::string_view();
}

std::string_view withoutSlashes(std::string_view text)
{
    while (!text.empty() && (text.front() == '/' || text.front() == ' '))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '/' || text.back() == ' '))
        text.remove_suffix(1);
    return text;
}

/// ING: account/bank/name/city.
void readCounterparty(std::string_view value, Remittance &remittance)
{
    std::array<std::string_view, 3> parts;
    for (std::string_view &part : parts) {
        const std::size_t slash = value.find('/');
        part = value.substr(0, slash);
        value = slash == std::string_view::npos ? std::string_view() : value.substr(slash + 1);
    }
    if (remittance.account.empty())
        appendCleaned(remittance.account, parts[0]);
    if (!parts[1].empty())
        remittance.addFurther("counterpartyBank", parts[1]);
    if (remittance.counterparty.empty())
        appendCleaned(remittance.counterparty, parts[2]);
}

void readSlashes(std::string_view joined, Remittance &remittance)
{
    const auto wordFrom = [&](std::size_t from) {
        for (std::size_t at = joined.find('/', from); at != std::string_view::npos; at = joined.find('/', at + 1)) {
            if (!slashWordAt(joined, at).empty())
                return at;
        }
        return joined.size();
    };
    for (std::size_t at = wordFrom(0); at < joined.size();) {
        const std::string_view word = slashWordAt(joined, at);
        const std::size_t behind = at + word.size() + 1; // the closing slash opens the next word in "/ORDP//NAME/"
        const std::size_t next = wordFrom(behind + (behind + 1 < joined.size() && joined[behind + 1] == '/' ? 1 : 0));
        std::string_view value = next > behind + 1 ? joined.substr(behind + 1, next - behind - 1) : std::string_view();
        if (word == "CNTP") {
            readCounterparty(value, remittance);
        } else if (word == "REMI") {
            value = withoutSlashes(value);
            if (value.starts_with("USTD//") || value.starts_with("STRD//"))
                value.remove_prefix(6);
            if (!remittance.text.empty())
                remittance.text += ' ';
            appendCleaned(remittance.text, value);
        } else if (word == "NAME" && remittance.counterparty.empty()) {
            appendCleaned(remittance.counterparty, withoutSlashes(value));
        } else if (word == "IBAN" && remittance.account.empty()) {
            appendCleaned(remittance.account, withoutSlashes(value));
        } else if (word == "TRTP") {
            appendCleaned(remittance.code, withoutSlashes(value));
        } else if (word == "EREF") {
            remittance.addFurther("endToEndId", withoutSlashes(value));
        } else if (word == "MARF") {
            remittance.addFurther("mandateId", withoutSlashes(value));
        } else if (word == "CSID") {
            remittance.addFurther("creditorId", withoutSlashes(value));
        } else if (!withoutSlashes(value).empty()) {
            remittance.addFurther(word, withoutSlashes(value));
        }
        at = next;
    }
    if (remittance.text.empty() && remittance.counterparty.empty())
        appendCleaned(remittance.text, joined);
}

/// "IBAN: …  BIC: … NAAM: … OMSCHRIJVING: …" of Dutch banks inside free text.
void readNamedParts(std::string_view joined, Remittance &remittance)
{
    constexpr std::string_view words[] = {"IBAN: ", "BIC: ", "NAAM: ", "OMSCHRIJVING: ", "KENMERK: ", "MACHTIGING: ", "INCASSANT: ", "VOOR: ", "REK: "};
    const auto from = [&](std::string_view word) -> std::string_view {
        const std::size_t at = joined.find(word);
        if (at == std::string_view::npos || (at > 0 && isAlnum(joined[at - 1])))
            return {};
        std::string_view value = joined.substr(at + word.size());
        for (const std::string_view other : words) {
            const std::size_t end = value.find(other);
            if (end != std::string_view::npos && end > 0)
                value = value.substr(0, end);
        }
        return withoutSlashes(trimmed(value));
    };
    std::string_view account = from("IBAN: ");
    if (account.empty())
        account = from("REK: ");
    account = account.substr(0, account.find_first_of(" /"));
    if (isIban(account) && remittance.account.empty())
        remittance.account = account;
    if (!account.empty() && remittance.counterparty.empty())
        appendCleaned(remittance.counterparty, from("NAAM: "));
}

} // namespace

void Remittance::clear()
{
    for (std::string *part : {&counterparty, &account, &text, &code, &further})
        part->clear();
}

void Remittance::addFurther(std::string_view key, std::string_view value)
{
    if (trimmed(value).empty())
        return;
    if (!further.empty())
        further += '\n';
    further.append(key).append("=");
    appendCleaned(further, value);
}

void readRemittance(std::string_view value, Remittance &remittance)
{
    std::string &joined = remittance.room.joined;
    const std::string_view begun = trimmed(value);
    if (begun.empty())
        return;
    joined.clear();
    if (const char separator = separatorOf(begun)) {
        appendJoined(joined, begun, true);
        return readSubfields(joined, separator, remittance);
    }
    if (begun.front() == '/' && !slashWordAt(begun, 0).empty()) {
        appendJoined(joined, begun, true);
        return readSlashes(joined, remittance);
    }
    appendJoined(joined, begun, false);
    if (!remittance.text.empty())
        remittance.text += ' ';
    appendCleaned(remittance.text, joined);
    readNamedParts(joined, remittance);
}

} // namespace saldoscope::mt940
