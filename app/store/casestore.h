// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "store/seal.h"

#include <functional>
#include <memory>

namespace saldoscope {

/// All cases of this officer in one SQLite file. Synchronous and plain: StoreThread keeps it off the GUI thread.
/// What must be searchable in clear (ids, dates, states) holds nothing personal; all else is sealed with a random key
/// per case, which is sealed with `vault`, the key from the keychain. Destroying a case's key destroys the case.
///
/// Errors are of kind Storage with a code: NEWER_SCHEMA (a newer program wrote the file), DAMAGED, READ_ONLY, DISK_FULL,
/// DISK_ERROR (it fails for another reason), LOCKED (another program holds it), WRONG_KEY (`vault` is not the key it was made with), MISSING (no such case, file
/// or collection), FAILED. A file that cannot be read is left as it is.
class CaseStore
{
public:
    /// Opens or makes the file (mode 0600 in a folder 0700, WAL) and brings its schema up to date. ":memory:" keeps
    /// everything in memory. To be used, and destroyed, in the thread that opened it.
    static Result<std::unique_ptr<CaseStore>> open(const QString &path, const Key &vault);
    ~CaseStore();
    CaseStore(const CaseStore &) = delete;
    CaseStore &operator=(const CaseStore &) = delete;

    Result<CaseSummary> create(const CaseDetails &details, const QDateTime &now, bool demo);
    Result<std::vector<CaseSummary>> list() const;           ///< newest touch first
    Result<CaseRecord> load(CaseId id) const;
    /// Some files of a case, in the order asked; MISSING where one is not there.
    Result<std::vector<StoredFile>> files(CaseId id, const std::vector<qint64> &fileIds) const;
    Done setDetails(CaseId id, const CaseDetails &details, const QDateTime &now);
    Done setState(CaseId id, CaseState state, const QDateTime &now);
    /// `file.id` is not looked at; gives the new one.
    Result<qint64> addFile(CaseId id, const StoredFile &file);
    /// All of them or none. One whose id is not 0 is put back under it; that id must have been the case's and be free.
    Result<std::vector<qint64>> addFiles(CaseId id, const std::vector<StoredFile> &files);
    Done removeFile(CaseId id, qint64 fileId);
    /// All of them or none; gives what was removed, in the order asked. MISSING where one is not there.
    Result<std::vector<StoredFile>> removeFiles(CaseId id, const std::vector<qint64> &fileIds);
    /// Adds where collection.id is 0, else replaces; gives the id. `process.secret` is not stored: it belongs in the
    /// keychain.
    Result<qint64> saveCollection(CaseId id, const StoredCollection &collection);
    /// What the provider sent, byte for byte; empty where nothing was kept.
    Result<QByteArray> evidence(CaseId id, qint64 collectionId) const;
    Done removeCollection(CaseId id, qint64 collectionId);
    /// Replaces all corrections of the case.
    Done saveCorrections(CaseId id, const std::vector<Correction> &corrections);
    /// Replaces what the officer says of the applicant's life and the loan.
    Done saveAssessment(CaseId id, const QJsonObject &assessment);
    /// Keeps packs of a lender with the case, each once; what is there already stays.
    Done keepPacks(CaseId id, const std::vector<QByteArray> &packs);
    /// Packs by their prints, in the order asked; MISSING where one is not there, DAMAGED where it is not what its print says.
    Result<std::vector<QByteArray>> packs(CaseId id, const QStringList &prints) const;
    /// The name a pack is kept under: its SHA-256, 64 hexadecimal digits.
    static QString printOf(const QByteArray &pack);
    Done log(CaseId id, const LogEntry &entry);
    /// A case whole, to be put into a backup.
    Result<BackedUpCase> backedUp(CaseId id) const;
    /// Takes in the cases that `next` gives until it gives none: all of them, or nothing where one fails. What is here is never
    /// touched: a case that is here already, with the same content, is left as it is; another one with its number makes it take
    /// a new number. What had not reached a provider yet is stopped, lest two computers send it.
    Result<std::vector<RestoredCase>> restore(const std::function<Result<std::optional<BackedUpCase>>()> &next, const QDateTime &now);
    /// Destroys the case's key and all its rows, and overwrites the places where they stood; only a line with the case's
    /// number remains in the log of the program. `what` says why: "purged", or "withdrawn" where the applicant took consent
    /// back; a backup of a withdrawn case is not taken in again.
    Done purge(CaseId id, const QDateTime &now, const QString &what = QStringLiteral("purged"));
    Result<std::vector<GoneCase>> gone() const; ///< newest first

private:
    CaseStore();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
