// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/proof.h"
#include "statement/statement.h"

#include <string_view>

namespace saldoscope {

/// Where one is inside a document: a chain on the stack, turned into words only where a problem is met.
struct Place {
    const Place *parent = nullptr;
    std::string_view key = {};  ///< of a member of an object
    qint64 index = -1;          ///< of an element of an array

    Place operator/(std::string_view member) const { return {this, member, -1}; }
    Place operator[](qint64 element) const { return {this, {}, element}; }
    /// "account_list[3].transaction_list[17].sum". Keys that no documentation names are written "…", because a file's
    /// own words are never repeated.
    QString path() const;
};

/// The number of a key that some documentation names, so that it may be repeated in a problem; -1 for all others.
int documentedKey(std::string_view key);
inline constexpr std::size_t kMostDocumentedKeys = 64;
/// Appends one step to a path, as Place::path() writes it.
void appendKey(QString &path, std::string_view key);
void appendIndex(QString &path, qint64 index);

/// Where an invalid byte was replaced by a longer sequence, so that offsets in the repaired text lead back to the file.
struct Growth {
    std::size_t from = 0;  ///< offset in the repaired text
    std::size_t bytes = 0; ///< how many bytes more than the file the repaired text has from there on
};

/// What is gathered while a statement is read: the ledger in the making and the list of problems.
class StatementDraft
{
public:
    StatementDraft(QString file, const ReadLimits &limits, const std::atomic_bool *stop);

    const QString &file() const { return m_statement.file; }

    LedgerBuilder &builder() { return m_builder; }
    const ReadLimits &limits() const { return m_limits; }

    void problem(Problem::Kind kind, const Place &where, const char *expected);
    void problem(Problem::Kind kind, const QString &where, const QString &expected);
    /// About a line of the file, from 1; 0 is the whole file. `expected` is ASCII.
    void problemAt(quint32 line, Problem::Kind kind, const char *expected);
    /// Problems that were counted, but not kept.
    void moreProblems(std::size_t count) { m_statement.problemCount += count; }

    /// How to come from an offset in the text that is read to one in the file: `before` bytes were left out at the beginning.
    void setOffsets(std::size_t before, std::vector<Growth> growths);

    /// Adds a row. The sum of all amounts of a file stays far from the limits of 64 bits, whatever the file says:
    /// a row that would break that is a problem instead.
    void add(NewRow &row, const Place &where);
    /// The same for a row read from text: row.source is its line. False where the row became a problem.
    bool addAt(const NewRow &row);
    /// To be asked before an account is added; false, and a problem, where there are too many.
    bool takesAccount(const Place &where);
    bool takesAccountAt(quint32 line);
    std::size_t accounts() const { return m_accounts; }

    /// What the proofs hold an account against; to be said before finish().
    void section(Section section) { m_sections.push_back(std::move(section)); }
    /// After this, finish() makes a problem of each broken proof. For forms that do not name them while they read.
    void nameBrokenProofs() { m_namesBrokenProofs = true; }
    void choice(Choice choice) { m_statement.choices.push_back(std::move(choice)); }
    /// The first table that was read, for ReadLimits::keepsCells; a second one takes it back, for lines then mean two things.
    void keepCells(std::shared_ptr<const CellTable> cells);
    /// How many bytes or lines the rows' sources count up to; 0 where that is not known.
    void expectProgress(qint64 total);
    void setMapping(std::shared_ptr<const TableMapping> mapping) { m_statement.mapping = std::move(mapping); }
    void setEncoding(const QString &encoding) { m_statement.encoding = encoding; }
    void setSourceUnit(SourceUnit unit) { m_sourceUnit = unit; }
    /// "line 12"; empty for 0. In workbooks also the sheet.
    QString lineAt(quint32 line) const { return line == 0 ? QString() : placeOf(line, m_sourceUnit == SourceUnit::Sheets ? m_sourceUnit : SourceUnit::Lines); }

    /// After the first thousand rows, once: makes room for as many as the rest of the text will hold.
    void expectRows(std::size_t offset, std::size_t size);

    /// To be asked now and then: was the work called off?
    bool stopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    const std::atomic_bool *stopFlag() const { return m_stop; } ///< for what asks it itself; may be null

    void setFormat(const QString &format);
    bool recognised() const { return !m_statement.format.isEmpty(); }
    std::size_t problemCount() const { return m_statement.problemCount; }

    /// Proves what can be proven and hands over everything; the draft is empty afterwards.
    Statement finish();

private:
    bool fits(qint64 minor);
    void tellProgress(quint32 source)
    {
        constexpr std::size_t kRowsBetween = 1024;
        if (m_limits.progress && m_builder.rows() % kRowsBetween == 0)
            tellHow(source);
    }
    void tellHow(quint32 source);
    void nameBroken(const Proof &proof);
    void nameMixedCurrencies();

    LedgerBuilder m_builder;
    Statement m_statement;
    ReadLimits m_limits;
    const std::atomic_bool *m_stop = nullptr;
    qint64 m_magnitude = 0;
    std::size_t m_accounts = 0;
    std::size_t m_before = 0;
    std::vector<Growth> m_growths;
    std::vector<Section> m_sections;
    SourceUnit m_sourceUnit = SourceUnit::Bytes;
    bool m_namesBrokenProofs = false;
    bool m_expects = false;
};

} // namespace saldoscope
