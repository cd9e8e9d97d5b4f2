// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace saldoscope::test {

inline const Day kUntil = dayOf(YearMonthDay {2026, 10, 31});

/// An invented customer and what the engine makes of the statement.
struct Understood {
    PersonaStatement persona;
    std::shared_ptr<const Analysis> analysis;

    /// Categories come from texts only where there is a rule pack for the country.
    bool hasRules() const
    {
        const QString pack = QStringLiteral("rules ") + analysis->country;
        return std::ranges::any_of(analysis->knowledge->versions(), [&](const QString &one) { return one.startsWith(pack); });
    }
    const CategoryTree &tree() const { return analysis->knowledge->tree(); }
    QString partner(Row row) const
    {
        const std::string_view name = analysis->ledger().counterparty(row);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    bool isIn(Row row, QStringView key) const
    {
        const CategoryId category = analysis->verdicts[row].category;
        return category != kNoCategory && tree().isInside(category, tree().find(key));
    }
    qint64 minor(Row row) const { return analysis->ledger().booked().minor[row]; }
    std::size_t rows() const { return analysis->ledger().booked().size(); }
    /// Sum of the rows in a category and below it, of one counterparty where one is given.
    qint64 sum(QStringView key, int sign, const QString &of = {}) const
    {
        qint64 total = 0;
        for (Row row = 0; row < Row(rows()); ++row)
            if (isIn(row, key) && minor(row) * sign > 0 && (of.isEmpty() || partner(row) == of))
                total += minor(row);
        return total;
    }
    /// Where the rows of a counterparty went, for the message of a failed test.
    QByteArray whereIs(const QString &of) const
    {
        QStringList lines;
        std::set<QString> seen;
        for (Row row = 0; row < Row(rows()); ++row) {
            const CategoryId category = analysis->verdicts[row].category;
            const std::string_view text = analysis->ledger().text(row);
            const QString line = partner(row) + QStringLiteral(" | ") + QString::fromUtf8(text.data(), qsizetype(text.size())) + QStringLiteral(" → ")
                + (category == kNoCategory ? QStringLiteral("nothing") : tree()[category].key) + QStringLiteral(" by ")
                + analysis->knowledge->reason(analysis->verdicts[row].layer, analysis->verdicts[row].rule);
            if (partner(row) == of && seen.insert(line.left(60)).second && lines.size() < 5)
                lines.append(line);
        }
        return lines.join(u'\n').toUtf8();
    }
};

/// Understood once a program: it takes a while.
inline const Understood &understand(const QString &id)
{
    static std::map<QString, Understood> known;
    const auto found = known.find(id);
    if (found != known.end())
        return found->second;
    Understood result {makePersona(id, kUntil), nullptr};
    if (const auto knowledge = Knowledge::shipped()) {
        const Statement statement = readStatement(result.persona.statement, QStringLiteral("persona.json"));
        const auto info = std::ranges::find(personas(), id, &PersonaInfo::id);
        const std::vector<std::shared_ptr<const Ledger>> ledgers {statement.ledger};
        result.analysis = analyse(ledgers, *knowledge, {.country = info->country});
    }
    return known.emplace(id, std::move(result)).first->second;
}

/// For a failed test: parts put together, UTF-8.
inline QByteArray said(std::initializer_list<QByteArray> parts)
{
    QByteArray all;
    for (const QByteArray &part : parts)
        all += part;
    return all;
}
inline QByteArray number(qint64 value) { return QByteArray::number(value); }

} // namespace saldoscope::test
