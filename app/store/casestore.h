// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "store/seal.h"

#include <memory>

namespace saldoscope {

/// All cases of this officer in one SQLite file. Synchronous and plain: StoreThread keeps it off the GUI thread.
/// What must be searchable in clear (ids, dates, states) holds nothing personal; all else is sealed with a random key
/// per case, which is sealed with `vault`, the key from the keychain. Destroying a case's key destroys the case.
class CaseStore
{
public:
    /// Opens or makes the file (mode 0600, WAL) and brings its schema up to date.
    static Result<std::unique_ptr<CaseStore>> open(const QString &path, const Key &vault);
    ~CaseStore();

    Result<CaseSummary> create(const CaseDetails &details, const QDateTime &now, bool demo);
    Result<std::vector<CaseSummary>> list() const;           ///< newest touch first
    Result<CaseRecord> load(CaseId id) const;
    Done setDetails(CaseId id, const CaseDetails &details, const QDateTime &now);
    Done setState(CaseId id, CaseState state, const QDateTime &now);
    Result<qint64> addFile(CaseId id, const StoredFile &file);
    Done removeFile(CaseId id, qint64 fileId);
    /// Adds where collection.id is 0, else replaces; gives the id.
    Result<qint64> saveCollection(CaseId id, const StoredCollection &collection);
    Done removeCollection(CaseId id, qint64 collectionId);
    Done saveCorrections(CaseId id, const std::vector<Correction> &corrections);
    Done log(CaseId id, const LogEntry &entry);
    /// Destroys the case's key and all its rows; only a line in the log of the program remains.
    Done purge(CaseId id);

private:
    CaseStore();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
