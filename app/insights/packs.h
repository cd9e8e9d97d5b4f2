// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/knowledge.h"
#include "insights/packfiles.h"
#include "ledger/ledger.h"

#include <span>

namespace saldoscope {

struct Analysis;

/// What a lender's pack brings: rules (JSON), names of payees (TSV), a dated table of costs (JSON).
enum class PackKind : quint8 { Unknown, Rules, Merchants, Costs };
QString word(PackKind kind); ///< stable, for exports: "rules", …

/// What is wrong with a pack. Such a pack is left out as a whole; everything else goes on.
struct PackFault {
    int line = 0;           ///< from 1; 0 where no line is at fault
    QString member;         ///< "rules[3].names"; empty in tables
    QString expected;       ///< English
    bool operator==(const PackFault &) const = default;
};

/// One file of a folder of packs, and what became of it.
struct PackState {
    QString file;
    PackKind kind = PackKind::Unknown;
    QString version;        ///< as the pack says; empty where it does not
    QString print;          ///< first eight digits of the file's SHA-256: the same name may hold something else tomorrow
    int entries = 0;        ///< rules, names, or 1 for a table of costs
    std::optional<PackFault> fault = {};

    QString label() const;  ///< "acme-lenders.json 2026-11-21": how reasons and figures name it
    bool operator==(const PackState &) const = default;
};
/// "acme.json line 7, rules[0].out: expected …", for people; English.
QString toText(const PackState &state);

/// The program's knowledge with a lender's packs on top.
struct ExtendedKnowledge {
    std::shared_ptr<const Knowledge> knowledge; ///< the shipped one itself where no pack could be used
    std::vector<PackState> packs;               ///< one a file, in the order given
};

/// Reads packs in the order given. A later one goes before an earlier one, all of them before what is shipped:
/// a rule of the same id is replaced; at the same words of a text the lender's rule speaks, whatever its layer; of a
/// table of costs of the same kind, country and first day the lender's is used. What the program shields stays shielded.
/// Errors only where the build is broken: a pack that cannot be read is told in its state.
Result<ExtendedKnowledge> knowledgeWith(const std::vector<PackFile> &files);

/// Labels of the lender's packs that decided a row's category, each once; empty where only the program's knowledge spoke.
QStringList packsBehind(const Analysis &analysis, std::span<const Row> rows);

/// What of Knowledge::versions() is another than it was at an earlier analysis: figures may differ because of it.
struct KnowledgeChange {
    QString what;           ///< the pack's file, or "rules se", "merchants nsi"
    QString before;         ///< version and, of a pack, its print: "2026-11-21 3f2a9c1b"; empty: it was not there
    QString now;            ///< empty: it is not there any more
    bool isPack = false;    ///< a lender's, not the program's own
    bool operator==(const KnowledgeChange &) const = default;
};
/// In the order of `now`, then those that are gone. `before` empty: nobody wrote down what there was, so nothing is told.
std::vector<KnowledgeChange> knowledgeChanges(const QStringList &before, const QStringList &now);
/// "acme.json: was 2026-11-21 3f2a9c1b, is 2026-11-22 99d0aa10"; English.
QString toText(const KnowledgeChange &change);

} // namespace saldoscope
