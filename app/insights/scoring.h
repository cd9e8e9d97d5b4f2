// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"

#include <QByteArrayView>

#include <vector>

namespace saldoscope {

/// A verdict of less confidence is a hint: shown, but its row does not count as covered.
inline constexpr quint8 kCoveredFrom = 70;

enum class RecurringKind : quint8;

/// A row that a person gave its category by hand.
struct LabelledRow {
    int line = 0;                   ///< in the file, from 1
    QString country;                ///< ISO, lower case
    QString set;                    ///< which figures it counts in beside all; empty: none
    QByteArray counterparty, text;  ///< UTF-8, as the bank wrote them
    bool isIncoming = false;
    std::vector<CategoryId> labels; ///< any of these is right; empty: nobody can know from the text
    bool isCategorised = true;      ///< false: the table says nothing of its category

    // For regular payments; only in tables with a column `recurring`.
    QString account;                ///< rows of one account are looked at together
    Day day = kNoDay;
    qint64 minor = 0;               ///< hundredths, signed
    Currency currency;
    std::optional<RecurringKind> recurring; ///< nullopt: not told, and not counted
    QByteArray stream;              ///< tells payments to one payee from each other; may be empty
};

/// Reads a table of labelled rows (format: resources/README.md). Error BadFile names line and column.
Result<std::vector<LabelledRow>> readLabels(QByteArrayView tsv, const CategoryTree &tree, const QString &country);

/// Counts over rows of one set or one category.
struct Tally {
    QString name;        ///< a set, or a category's key
    int rows = 0;        ///< labelled so
    int knowable = 0;    ///< of these, with a label at all
    int covered = 0;     ///< of these, with a verdict of kCoveredFrom or more
    int wrong = 0;       ///< of the covered: a verdict that is none of the labels, nor above or below one
    int coarse = 0;      ///< of the covered: right, but less exact than the label ("eating" of "eating.restaurant")
    int claimed = 0;     ///< rows of all labels whose covered verdict is this category (0 for sets)
    int found = 0;       ///< of the claimed, those rightly so
};

/// How well the knowledge does on rows labelled by hand.
struct Score {
    Tally all;
    std::vector<Tally> sets;        ///< in the order of their first rows
    std::vector<Tally> groups;      ///< gambling, loan, arrears and income first, then by rows
    std::vector<Tally> categories;  ///< in the same order of groups, then by rows

    struct Outcome {
        std::size_t row = 0;        ///< index of the labelled row
        Verdict verdict;
        bool isCovered = false;
        bool isWrong = false;
    };
    std::vector<Outcome> outcomes;  ///< one a row
};
Score score(const std::vector<LabelledRow> &rows, const Knowledge &knowledge);

} // namespace saldoscope
