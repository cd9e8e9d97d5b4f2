// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/otherengine.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr quint32 kEveryPayee = 6;
constexpr quint32 kEveryNumber = 5;
constexpr int kMostPermille = 80;

/// A number that hangs on seed and text alone: qHash differs from run to run.
quint32 drawn(quint32 seed, const QString &what)
{
    const QByteArray text = QByteArray::number(seed) + '/' + what.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8U | quint8(digest.at(i));
    return number;
}

struct Neighbour {
    QStringView of, is;
};
// Mistakes that engines make. The narrower first.
constexpr Neighbour kNeighbours[] = {{u"income.salary", u"income.regular_other"}, {u"income.benefit", u"income.regular_other"},
    {u"income.pension", u"income.salary"}, {u"income", u"transfer.p2p_in"}, {u"loan.repayment.payday", u"loan.repayment.other"},
    {u"loan.repayment.mortgage", u"loan.repayment.other"}, {u"loan.repayment", u"other.bill"}, {u"loan.receipt", u"income.one_off"},
    {u"gambling.casino", u"gambling.lottery"}, {u"gambling.winnings", u"other.in"}, {u"gambling", u"leisure.events"},
    {u"arrears.collection", u"other.bill"}, {u"arrears", u"fee"}, {u"housing", u"other.bill"}, {u"utility", u"other.bill"},
    {u"groceries", u"shopping.home"}, {u"eating", u"groceries"}, {u"car", u"transport.public"}, {u"transport", u"travel"},
    {u"cash.withdrawal", u"other.out"}, {u"transfer.p2p_in", u"income.one_off"}, {u"transfer.p2p_out", u"other.out"},
    {u"savings", u"transfer.own_external"}, {u"shopping", u"leisure.events"}, {u"leisure", u"shopping.hobby"}};

CategoryId neighbour(const CategoryTree &tree, CategoryId category)
{
    for (const Neighbour &neighbour : kNeighbours) {
        if (tree.isInside(category, tree.find(neighbour.of)))
            return tree.find(neighbour.is);
    }
    return kNoCategory;
}

QJsonValue shifted(quint32 seed, const QString &path, const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = shifted(seed, path + u'.' + it.key(), it.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = shifted(seed, path + u'.' + QString::number(i), array.at(i));
        return array;
    }
    const double number = value.toDouble();
    const quint32 lot = drawn(seed, path);
    if (!value.isDouble() || number == 0 || lot % kEveryNumber != 0)
        return value;
    const int step = 1 + int(lot / kEveryNumber % kMostPermille);
    const int sign = lot & 0x80000000U ? -1 : 1;
    if (number == std::floor(number) && std::abs(number) < 100)
        return std::max(0.0, number + sign); // months, days, payments
    return std::round(number * (1 + sign * std::max(10, step) / 1000.0) * 10000) / 10000;
}

} // namespace

Overrides OtherEngine::filing(const Analysis &analysis) const
{
    Overrides overrides;
    const CategoryTree &tree = analysis.knowledge->tree();
    const Ledger &ledger = analysis.ledger();
    const std::vector<RowKey> keys = rowKeys(*analysis.stated);
    for (Row row = 0; row < Row(keys.size()); ++row) {
        const std::string_view name = ledger.counterparty(row).empty() ? ledger.text(row) : ledger.counterparty(row);
        const QString payee = QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().toCaseFolded();
        const CategoryId category = analysis.verdicts[row].category;
        if (category == kNoCategory || drawn(m_seed, payee) % kEveryPayee != 0)
            continue;
        if (const CategoryId other = neighbour(tree, category); other != kNoCategory)
            overrides.insert(keys[row], other);
    }
    return overrides;
}

QJsonObject OtherEngine::sums(const QJsonObject &figures) const { return shifted(m_seed, {}, figures).toObject(); }

} // namespace saldoscope::sandbox
