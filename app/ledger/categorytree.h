// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace saldoscope {

using CategoryId = quint16;
inline constexpr CategoryId kNoCategory = 0xffff;

enum class CategoryKind : quint8 { Income, Expense, Transfer, Loan, Neutral };
enum class Need : quint8 { NotApplicable, Essential, Commitment, Discretionary };

/// What a row of a category tells about a person that a lender has no business with: folded away before display.
enum class Sensitivity : quint8 { None, Health, Union, Faith, Politics, SexLife };
QString word(Sensitivity sensitivity); ///< as in categories.tsv: "health", …; empty for None

/// One row of resources/taxonomy/categories.tsv. Keys are stable and never shown; titles are.
struct Category {
    QString key;                    ///< "housing.rent"
    CategoryId parent = kNoCategory;
    quint8 level = 0;               ///< 0…2
    CategoryKind kind = CategoryKind::Neutral;
    Need need = Need::NotApplicable;
    Sensitivity sensitivity = Sensitivity::None; ///< inherited downwards
    QString titleEn, titleSv, titleFi, titleDe;
    std::vector<int> nordigenIds;   ///< the first is the one we send
    QString definition;             ///< English
};

/// All categories in pre-order, so a parent always stands before its children. Ids are indices.
class CategoryTree
{
public:
    /// Reads the table; an Error BadFile names line and column.
    static Result<CategoryTree> fromTsv(QByteArrayView tsv);

    std::span<const Category> all() const { return m_categories; }
    const Category &operator[](CategoryId id) const { return m_categories[id]; }
    CategoryId find(QStringView key) const;        ///< kNoCategory where unknown
    CategoryId other(qint64 minor) const { return minor < 0 ? m_otherOut : m_otherIn; } ///< of money that goes out, or comes in
    CategoryId group(CategoryId id) const;         ///< its ancestor of level 0
    bool isInside(CategoryId id, CategoryId ancestor) const; ///< itself included
    /// Where a shielded row's money is counted: the nearest category upwards, itself included, that tells nothing
    /// sensitive ("income.benefit" of "income.benefit.sickness"); kNoCategory where the whole group does ("health").
    CategoryId openAncestor(CategoryId id) const;
    const QString &title(CategoryId id, QStringView language) const; ///< "sv", "fi", "de", else English

    /// Sums of each category with all below it, from sums of the categories alone: one pass from the back.
    std::vector<qint64> rolledUp(std::vector<qint64> own) const;

    /// Nordigen ids both ways by the rules of resources/taxonomy/README.md.
    CategoryId fromNordigen(int id) const;         ///< also the ids we mint; kNoCategory where neither knows the id
    int toNordigen(CategoryId id) const;           ///< never below 100000 where minted

private:
    std::vector<Category> m_categories;
    std::vector<CategoryId> m_byKey;                    // in order of key
    CategoryId m_otherIn = kNoCategory;
    CategoryId m_otherOut = kNoCategory;
    std::vector<std::pair<int, CategoryId>> m_nordigen; // sorted
};

} // namespace saldoscope
