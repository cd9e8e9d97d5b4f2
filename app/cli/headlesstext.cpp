// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headlesstext.h"

#include "insights/knowledge.h"
#include "insights/shielding.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 44;
constexpr std::size_t kMostLines = 15;

QString word(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network: return u"no connection"_s;
    case Error::Kind::Timeout: return u"no answer in time"_s;
    case Error::Kind::Tls: return u"the certificate is not trusted"_s;
    case Error::Kind::Rejected: return u"refused"_s;
    case Error::Kind::SessionExpired: return u"the session has expired"_s;
    case Error::Kind::BadCredentials: return u"the credentials were not accepted"_s;
    case Error::Kind::NotFound: return u"not known there"_s;
    case Error::Kind::Gone: return u"no longer kept there"_s;
    case Error::Kind::TooLarge: return u"too large"_s;
    case Error::Kind::Throttled: return u"too many requests"_s;
    case Error::Kind::Unavailable: return u"not available now"_s;
    case Error::Kind::BadAnswer: return u"an answer that makes no sense"_s;
    case Error::Kind::BadFile: return u"a file that cannot be read"_s;
    case Error::Kind::Unsupported: return u"not offered"_s;
    case Error::Kind::Storage: return u"storage failed"_s;
    case Error::Kind::Secrets: return u"the keychain refuses"_s;
    case Error::Kind::Insecure: return u"not secure"_s;
    case Error::Kind::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString line(const QString &name, const QString &value, int indent = 2)
{
    return QString(indent, u' ') + name.leftJustified(kNameWidth - indent) + value.rightJustified(18);
}

QString money(qint64 minor, Currency currency)
{
    return Money {minor, currency}.toDecimal() + u' ' + (currency.known() ? currency.code() : u"?"_s);
}

QString word(NullReason reason)
{
    switch (reason) {
    case NullReason::NotNull: return {};
    case NullReason::NoData: return u"nothing of the kind"_s;
    case NullReason::TooShort: return u"too few months"_s;
    case NullReason::NoBalanceAnchor: return u"no balance stated"_s;
    case NullReason::MixedCurrencyNoRate: return u"several currencies"_s;
    case NullReason::AccountExcluded: return u"account left out"_s;
    case NullReason::SensitiveHidden: return u"hidden"_s;
    }
    Q_UNREACHABLE();
}

QString valueOf(const Figure &figure)
{
    if (figure.minor)
        return money(*figure.minor, figure.currency);
    if (figure.value)
        return QString::number(*figure.value, 'f', figure.unit == Unit::Count || figure.unit == Unit::Days ? 0 : 2);
    return u"not known ("_s + word(figure.nullReason) + u')';
}

/// "title=Groceries" among the lines of a row's further members; else its category id.
QString labelOf(std::string_view further)
{
    QString id = u"(no category)"_s;
    const QStringList members = QString::fromUtf8(further.data(), qsizetype(further.size())).split(u'\n');
    for (const QString &member : members) {
        if (member.startsWith(u"title="_s))
            return member.mid(6);
        if (member.startsWith(u"category_id="_s))
            id = u"category "_s + member.mid(12);
    }
    return id;
}

void addSums(QStringList &lines, const Ledger &ledger)
{
    struct Sum { qint64 minor = 0; int rows = 0; };
    std::map<std::pair<QString, QString>, Sum> sums; // label and currency
    const Rows &rows = ledger.booked();
    std::map<QString, Currency> currencies;
    for (Row row = 0; row < rows.size(); ++row) {
        const std::string_view further = rows.further.empty() ? std::string_view() : ledger.texts()[rows.further[row]];
        const QString code = rows.currency[row].code();
        currencies.insert({code, rows.currency[row]});
        Sum &sum = sums[{labelOf(further), code}];
        sum.minor += rows.minor[row];
        ++sum.rows;
    }
    std::vector<std::pair<std::pair<QString, QString>, Sum>> order(sums.begin(), sums.end());
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return std::abs(a.second.minor) > std::abs(b.second.minor); });
    lines << u"  %1 transactions, %2 accounts, by category:"_s.arg(QString::number(rows.size()), QString::number(ledger.accounts().size()));
    for (std::size_t i = 0; i < std::min(order.size(), kMostLines); ++i) {
        const auto &entry = order[i];
        lines << line(entry.first.first, money(entry.second.minor, currencies[entry.first.second]), 4) + u"  %1 rows"_s.arg(entry.second.rows, 5);
    }
    if (order.size() > kMostLines)
        lines << u"    … and %1 categories more"_s.arg(order.size() - kMostLines);
}

bool isUnknown(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return value.isNull() || (value.isObject() && std::all_of(object.begin(), object.end(), [](const QJsonValue &member) { return isUnknown(member); }));
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return u"%1 entries"_s.arg(value.toArray().size());
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// Members of an insight, nested ones indented, in the order of their names; what is not known comes last, in one line.
void addMembers(QStringList &lines, const QJsonObject &object, int indent)
{
    QStringList unknown;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (isUnknown(value)) {
            unknown << member.key();
        } else if (value.isObject()) {
            lines << QString(indent, u' ') + member.key();
            addMembers(lines, value.toObject(), indent + 2);
        } else {
            lines << line(member.key(), textOf(value), indent);
        }
    }
    if (!unknown.isEmpty())
        lines << QString(indent, u' ') + u"not known: "_s + unknown.join(u", "_s);
}

} // namespace

QString toText(const Error &error)
{
    QString text = word(error.kind);
    for (const QString &part : {error.code, error.where, error.detail}) {
        if (!part.isEmpty())
            text += u" · "_s + part;
    }
    if (error.retryAt)
        text += u" · not before "_s + error.retryAt->toString(Qt::ISODate);
    return text;
}

QString shortId(const QString &id)
{
    return u'…' + id.right(4);
}

QStringList toText(const Delivery &delivery)
{
    QStringList lines;
    if (delivery.ledger)
        addSums(lines, *delivery.ledger);
    const QJsonObject insights = delivery.figures.value("insights"_L1).toObject();
    for (auto product = insights.begin(); product != insights.end(); ++product) {
        lines << u"  "_s + product.key();
        addMembers(lines, product.value().toObject(), 4);
    }
    if (const QJsonValue score = delivery.figures.value("simple-score"_L1); score.isDouble())
        lines << line(u"simple-score (0 … 10)"_s, QString::number(score.toInt()));
    for (const Error &problem : delivery.problems)
        lines << u"  not read: "_s + toText(problem);
    return lines;
}

QStringList toText(const Analysis &analysis)
{
    const KeyFigures &key = analysis.figures;
    const std::pair<QString, const Figure *> figures[] = {{u"Income a month"_s, &key.incomeAMonth}, {u"Salary a month"_s, &key.salaryAMonth},
        {u"Spending a month"_s, &key.spendingAMonth}, {u"Housing a month"_s, &key.housingAMonth}, {u"Loans a month"_s, &key.loansAMonth},
        {u"Gambling a month"_s, &key.gamblingAMonth}, {u"Left a month"_s, &key.leftAMonth}, {u"Balance"_s, &key.balance},
        {u"Lowest balance"_s, &key.lowestBalance}, {u"Days overdrawn, last 90"_s, &key.overdraftDays}, {u"Buffer in months"_s, &key.bufferMonths}};
    QStringList lines;
    const Period period = analysis.ledger().period();
    lines << u"  %1 transactions, %2 … %3, %4 full months, %5 % of the money has a category"_s.arg(QString::number(analysis.ledger().booked().size()),
        isoDay(period.first), isoDay(period.last), QString::number(analysis.coverage.fullMonths), QString::number(analysis.coverage.categorisedShare));
    for (const auto &figure : figures)
        lines << line(figure.first, valueOf(*figure.second), 4);

    lines << u"  Regular payments"_s;
    for (std::size_t i = 0; i < std::min(analysis.streams.size(), kMostLines); ++i) {
        const Stream &stream = analysis.streams[i];
        const QString payee = shownPayee(analysis, stream);
        lines << line(payee.isEmpty() ? u"(shielded)"_s : payee.left(36), money(stream.median, stream.currency), 4) + u"  "_s + word(stream.cadence) + u", "_s + word(stream.status);
    }
    if (analysis.streams.size() > kMostLines)
        lines << u"    … and %1 more"_s.arg(analysis.streams.size() - kMostLines);

    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryMonths &months = analysis.flows.byCategory;
    std::vector<std::pair<qint64, CategoryId>> groups;
    std::vector<qint64> own(tree.all().size(), 0);
    for (std::size_t id = 0; id < own.size() && !months.sums.empty(); ++id) {
        for (int month = 0; month < months.months; ++month)
            own[id] += months.sum(CategoryId(id), month);
    }
    const std::vector<qint64> sums = tree.rolledUp(std::move(own));
    for (std::size_t id = 0; id < sums.size(); ++id) {
        if (tree[CategoryId(id)].level == 0 && sums[id] != 0)
            groups.emplace_back(sums[id], CategoryId(id));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return std::abs(a.first) > std::abs(b.first); });
    lines << u"  Sums by group, whole period"_s;
    for (const auto &group : groups)
        lines << line(tree[group.second].titleEn, money(group.first, analysis.currency), 4);
    return lines;
}

} // namespace saldoscope
