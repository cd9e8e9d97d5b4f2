// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment as it lies in the store. Money is in minor units, rates in millionths; what stands for its default may
// be absent, so that a later version can add members.
#include "flow/assessment.h"

#include "base/json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::array<std::pair<DebtType, QLatin1StringView>, 6> kDebts {{
    {DebtType::Vehicle, "vehicle"_L1},
    {DebtType::Study, "study"_L1},
    {DebtType::Unsecured, "unsecured"_L1},
    {DebtType::Card, "card"_L1},
    {DebtType::Instalments, "instalments"_L1},
    {DebtType::Other, "other"_L1},
}};
constexpr std::array kExtras {Extra::LocalTravel, Extra::Car, Extra::Childcare, Extra::Membership, Extra::Medicine, Extra::Maintenance, Extra::Other};
constexpr std::array kLevels {FlagLevel::Info, FlagLevel::Amber, FlagLevel::Red};
constexpr std::array<std::pair<IncomeChoice::Say, QLatin1StringView>, 3> kSays {{
    {IncomeChoice::Say::Use, "use"_L1},
    {IncomeChoice::Say::Leave, "leave"_L1},
    {IncomeChoice::Say::Amount, "amount"_L1},
}};

template <class T, std::size_t N> QString wordIn(const std::array<std::pair<T, QLatin1StringView>, N> &words, T value)
{
    for (const auto &pair : words) {
        if (pair.first == value)
            return pair.second;
    }
    Q_UNREACHABLE();
}

template <class T, std::size_t N> std::optional<T> valueOf(const std::array<std::pair<T, QLatin1StringView>, N> &words, const QString &word)
{
    for (const auto &pair : words) {
        if (pair.second == word)
            return pair.first;
    }
    return std::nullopt;
}

/// A value of an enumeration that the engine itself has words for.
template <class List> auto named(const List &list, const QString &wanted) -> std::optional<std::decay_t<decltype(*std::begin(list))>>
{
    const auto found = std::ranges::find_if(list, [&wanted](auto value) { return word(value) == wanted; });
    if (found == std::end(list))
        return std::nullopt;
    return *found;
}

QString hex(RowKey key) { return QString::number(key, 16); } // all 64 bits: more than a JSON number holds

template <class T, class Write> QJsonArray listOf(const std::vector<T> &values, Write write)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(write(value));
    return list;
}

QJsonObject toJson(const Person &person) { return {{u"years"_s, person.years}, {u"months"_s, person.months}, {u"lunchOut"_s, person.lunchOut}}; }

QJsonObject toJson(const SecuredLoan &loan)
{
    return {{u"principal"_s, loan.principal}, {u"basis"_s, loan.basis}, {u"rate"_s, loan.rate}, {u"months"_s, loan.monthsLeft}};
}

QJsonObject toJson(const DeclaredDebt &debt)
{
    return {{u"type"_s, wordIn(kDebts, debt.type)}, {u"principal"_s, debt.principal}, {u"rate"_s, debt.rate}, {u"months"_s, debt.monthsLeft},
        {u"inData"_s, debt.inData}};
}

QJsonObject toJson(const HousingEntry &housing)
{
    return {{u"cost"_s, housing.costAMonth}, {u"operating"_s, housing.operatingAMonth}, {u"value"_s, housing.propertyValue},
        {u"loans"_s, listOf(housing.loans, [](const SecuredLoan &loan) { return toJson(loan); })}};
}

QJsonObject toJson(const Household &household)
{
    const auto person = [](const Person &one) { return toJson(one); };
    QJsonObject object {{u"adults"_s, listOf(household.adults, person)}, {u"children"_s, listOf(household.children, person)},
        {u"debts"_s, listOf(household.debts, [](const DeclaredDebt &debt) { return toJson(debt); })},
        {u"extras"_s, listOf(household.extras, [](const ExtraEntry &entry) {
             return QJsonObject {{u"extra"_s, word(entry.extra)}, {u"minor"_s, entry.minor}};
         })}};
    if (household.housing)
        object.insert(u"housing"_s, toJson(*household.housing));
    if (household.grossYearly)
        object.insert(u"gross"_s, *household.grossYearly);
    return object;
}

QJsonObject toJson(const LoanRequest &loan, const std::vector<RowKey> &refinances)
{
    return {{u"principal"_s, loan.principal}, {u"rate"_s, loan.rate}, {u"months"_s, loan.months}, {u"secured"_s, loan.secured},
        {u"value"_s, loan.propertyValue}, {u"refinances"_s, listOf(refinances, hex)}};
}

QString dayWord(Day day) { return day == kNoDay ? QString() : isoDay(day); }

QJsonObject toJson(const Dismissal &dismissal)
{
    return {{u"flag"_s, word(dismissal.flag)}, {u"level"_s, word(dismissal.level)}, {u"reason"_s, dismissal.reason}, {u"by"_s, dismissal.by},
        {u"on"_s, dayWord(dismissal.on)}};
}

QJsonObject toJson(const IncomeChoice &choice)
{
    return {{u"row"_s, hex(choice.row)}, {u"say"_s, wordIn(kSays, choice.say)}, {u"aMonth"_s, choice.aMonth},
        {u"reason"_s, choice.reason}, {u"by"_s, choice.by}, {u"on"_s, dayWord(choice.on)}};
}

QJsonObject toJson(const OwnIncome &own)
{
    return {{u"kind"_s, word(own.kind)}, {u"name"_s, own.name}, {u"aMonth"_s, own.aMonth}, {u"reason"_s, own.reason}, {u"by"_s, own.by},
        {u"on"_s, dayWord(own.on)}};
}

QJsonObject toJson(const AcceptedRename &rename)
{
    return {{u"before"_s, hex(rename.before)}, {u"after"_s, hex(rename.after)}, {u"reason"_s, rename.reason}, {u"by"_s, rename.by},
        {u"on"_s, dayWord(rename.on)}};
}

/// Reads members and remembers whether one was of a wrong type: absent ones keep what they are.
class Reader
{
public:
    explicit Reader(const JsonObject &object)
        : m_object(object)
    {
    }
    template <class T> void number(QStringView key, T &into)
    {
        const auto read = m_object.optionalInteger(key);
        note(bool(read));
        if (read && *read)
            into = T(**read);
    }
    void number(QStringView key, std::optional<qint64> &into)
    {
        const auto read = m_object.optionalInteger(key);
        note(bool(read));
        if (read)
            into = *read;
    }
    void flag(QStringView key, bool &into)
    {
        const auto read = m_object.optionalBoolean(key);
        note(bool(read));
        if (read && *read)
            into = **read;
    }
    void text(QStringView key, QString &into)
    {
        const auto read = m_object.optionalString(key);
        note(bool(read));
        if (read && *read)
            into = **read;
    }
    template <class Read> void object(QStringView key, Read read)
    {
        const auto found = m_object.optionalObject(key);
        note(bool(found));
        if (found && *found) {
            Reader inner(**found);
            read(inner);
            note(inner.good());
        }
    }
    template <class Read> void list(QStringView key, Read read)
    {
        if (!m_object.has(key))
            return;
        const auto objects = m_object.objects(key);
        note(bool(objects));
        for (const JsonObject &one : objects ? *objects : std::vector<JsonObject> {}) {
            Reader inner(one);
            read(inner);
            note(inner.good());
        }
    }
    void day(QStringView key, Day &into)
    {
        QString text;
        this->text(key, text);
        into = parseIsoDay(text.toStdString()).value_or(kNoDay);
    }
    RowKey rowKey(QStringView key)
    {
        QString text;
        this->text(key, text);
        return keyFrom(text);
    }
    RowKey keyFrom(const QString &text)
    {
        bool number = false;
        const RowKey key = text.toULongLong(&number, 16);
        note(number);
        return key;
    }
    const JsonObject &raw() const { return m_object; }
    void note(bool good) { m_good = m_good && good; }
    bool good() const { return m_good; }

private:
    const JsonObject &m_object;
    bool m_good = true;
};

Person personFrom(Reader &in)
{
    Person person;
    in.number(u"years", person.years);
    in.number(u"months", person.months);
    in.flag(u"lunchOut", person.lunchOut);
    return person;
}

HousingEntry housingFrom(Reader &in)
{
    HousingEntry housing;
    in.number(u"cost", housing.costAMonth);
    in.number(u"operating", housing.operatingAMonth);
    in.number(u"value", housing.propertyValue);
    in.list(u"loans", [&housing](Reader &one) {
        SecuredLoan loan;
        one.number(u"principal", loan.principal);
        one.number(u"basis", loan.basis);
        one.number(u"rate", loan.rate);
        one.number(u"months", loan.monthsLeft);
        housing.loans.push_back(loan);
    });
    return housing;
}

void readHousehold(Reader &in, Household &household)
{
    in.list(u"adults", [&household](Reader &one) { household.adults.push_back(personFrom(one)); });
    in.list(u"children", [&household](Reader &one) { household.children.push_back(personFrom(one)); });
    in.object(u"housing", [&household](Reader &inner) { household.housing = housingFrom(inner); });
    in.number(u"gross", household.grossYearly);
    in.list(u"debts", [&household](Reader &one) {
        DeclaredDebt debt;
        QString type;
        one.text(u"type", type);
        debt.type = valueOf(kDebts, type).value_or(DebtType::Other);
        one.number(u"principal", debt.principal);
        one.number(u"rate", debt.rate);
        one.number(u"months", debt.monthsLeft);
        one.flag(u"inData", debt.inData);
        household.debts.push_back(debt);
    });
    in.list(u"extras", [&household](Reader &one) {
        QString extra;
        one.text(u"extra", extra);
        ExtraEntry entry;
        entry.extra = named(kExtras, extra).value_or(Extra::Other);
        one.number(u"minor", entry.minor);
        household.extras.push_back(entry);
    });
}

void readLoan(Reader &in, Assessment &assessment)
{
    LoanRequest &loan = assessment.loan;
    in.number(u"principal", loan.principal);
    in.number(u"rate", loan.rate);
    in.number(u"months", loan.months);
    in.flag(u"secured", loan.secured);
    in.number(u"value", loan.propertyValue);
    const QJsonArray refinances = in.raw().raw().value(u"refinances").toArray();
    for (const auto &key : refinances)
        assessment.refinances.push_back(in.keyFrom(key.toString()));
}

void readMarks(Reader &in, Assessment &assessment)
{
    in.list(u"settlements", [&assessment](Reader &one) {
        Settlement settlement;
        bool flipped = false;
        one.text(u"doubt", settlement.doubt);
        one.flag(u"flipped", flipped);
        settlement.as = flipped ? SettledAs::Flipped : SettledAs::AsRead;
        assessment.settlements.push_back(settlement);
    });
    in.list(u"dismissals", [&assessment](Reader &one) {
        QString flag;
        QString level;
        Dismissal dismissal;
        one.text(u"flag", flag);
        one.text(u"level", level);
        one.day(u"on", dismissal.on);
        one.text(u"reason", dismissal.reason);
        one.text(u"by", dismissal.by);
        const auto known = named(allFlags(), flag);
        const auto grade = named(kLevels, level);
        if (!known || !grade)
            return;
        dismissal.flag = *known;
        dismissal.level = *grade;
        assessment.dismissals.push_back(dismissal);
    });
    in.list(u"incomes", [&assessment](Reader &one) {
        QString say;
        IncomeChoice choice;
        choice.row = one.rowKey(u"row");
        one.text(u"say", say);
        one.number(u"aMonth", choice.aMonth);
        one.text(u"reason", choice.reason);
        one.text(u"by", choice.by);
        one.day(u"on", choice.on);
        if (const auto known = valueOf(kSays, say)) {
            choice.say = *known;
            assessment.incomeChoices.push_back(choice);
        }
    });
}

void readOwnIncomes(Reader &in, Assessment &assessment)
{
    in.list(u"ownIncomes", [&assessment](Reader &one) {
        QString kind;
        OwnIncome own;
        one.text(u"kind", kind);
        own.kind = incomeClass(kind).value_or(IncomeClass::OtherRegular);
        one.text(u"name", own.name);
        one.number(u"aMonth", own.aMonth);
        one.text(u"reason", own.reason);
        one.text(u"by", own.by);
        one.day(u"on", own.on);
        assessment.ownIncomes.push_back(own);
    });
    in.list(u"accounts", [&assessment](Reader &one) {
        AccountChoice choice;
        QString share;
        one.text(u"number", choice.number);
        one.text(u"share", share);
        choice.share = share == word(AccountShare::Half) ? AccountShare::Half : share == word(AccountShare::LeftOut) ? AccountShare::LeftOut : AccountShare::Whole;
        assessment.accounts.push_back(choice);
    });
    in.list(u"renames", [&assessment](Reader &one) {
        AcceptedRename rename;
        rename.before = one.rowKey(u"before");
        rename.after = one.rowKey(u"after");
        one.text(u"reason", rename.reason);
        one.text(u"by", rename.by);
        one.day(u"on", rename.on);
        assessment.renames.push_back(rename);
    });
}

} // namespace

QJsonObject toJson(const Assessment &assessment)
{
    return {{u"household"_s, toJson(assessment.household)}, {u"loan"_s, toJson(assessment.loan, assessment.refinances)},
        {u"policyName"_s, assessment.policyName}, {u"policyFile"_s, QString::fromLatin1(assessment.policyFile.toBase64())},
        {u"unfoldReason"_s, assessment.unfoldReason}, {u"knowledge"_s, QJsonArray::fromStringList(assessment.knowledge)},
        {u"settlements"_s, listOf(assessment.settlements, [](const Settlement &settlement) {
             return QJsonObject {{u"doubt"_s, settlement.doubt}, {u"flipped"_s, settlement.as == SettledAs::Flipped}};
         })},
        {u"dismissals"_s, listOf(assessment.dismissals, [](const Dismissal &dismissal) { return toJson(dismissal); })},
        {u"incomes"_s, listOf(assessment.incomeChoices, [](const IncomeChoice &choice) { return toJson(choice); })},
        {u"ownIncomes"_s, listOf(assessment.ownIncomes, [](const OwnIncome &own) { return toJson(own); })},
        {u"accounts"_s, listOf(assessment.accounts, [](const AccountChoice &choice) {
             return QJsonObject {{u"number"_s, choice.number}, {u"share"_s, word(choice.share)}};
         })},
        {u"packs"_s, listOf(assessment.packs, [](const KeptPack &pack) { return QJsonObject {{u"name"_s, pack.name}, {u"print"_s, pack.print}}; })},
        {u"renames"_s, listOf(assessment.renames, [](const AcceptedRename &rename) { return toJson(rename); })}};
}

Result<Assessment> assessmentFrom(const QJsonObject &object)
{
    const JsonObject json(object);
    Reader in(json);
    Assessment assessment;
    in.object(u"household", [&assessment](Reader &inner) { readHousehold(inner, assessment.household); });
    in.object(u"loan", [&assessment](Reader &inner) { readLoan(inner, assessment); });
    QString file;
    in.text(u"policyName", assessment.policyName);
    in.text(u"policyFile", file);
    in.text(u"unfoldReason", assessment.unfoldReason);
    assessment.policyFile = QByteArray::fromBase64(file.toLatin1());
    const auto versions = object.value(u"knowledge").toArray();
    for (const auto &version : versions)
        assessment.knowledge.append(version.toString());
    const auto packs = object.value(u"packs").toArray();
    for (const auto &pack : packs)
        assessment.packs.push_back({pack[u"name"].toString(), pack[u"print"].toString()});
    readMarks(in, assessment);
    readOwnIncomes(in, assessment);
    if (!in.good())
        return Error {Error::Kind::Storage, u"assessment"_s, u"DAMAGED"_s};
    return assessment;
}

} // namespace saldoscope
