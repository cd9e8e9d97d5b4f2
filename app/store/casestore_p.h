// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casedatabase.h"
#include "store/casestore.h"
#include "store/packing.h"

namespace saldoscope {

/// How a case stands in the tables. What reads is in casereading.cpp, what writes in casestore.cpp, what comes from a
/// backup in caserestore.cpp.
struct CaseStore::Private {
    std::unique_ptr<CaseDatabase> database;

    static QString summaries();        ///< SELECT … FROM cases, to be followed by WHERE or ORDER
    static QString filesOf();

    /// Everything of a case but its evidence. Inside together().
    Result<CaseRecord> readCase(CaseId id) const;
    Result<QByteArray> readEvidence(CaseId id, const Key &key, qint64 collectionId) const;
    Result<QByteArray> readPack(CaseId id, const Key &key, const QString &print) const;
    Done writePack(CaseId id, const Key &key, const QByteArray &pack) const;
    Result<CaseSummary> readSummary(const QSqlQuery &row) const;
    Result<StoredFile> readFile(CaseId id, const Key &key, const QSqlQuery &row) const;
    Result<std::vector<StoredFile>> readFiles(CaseId id, const Key &key) const;
    static Result<StoredCollection> readCollection(CaseId id, const Key &key, const QSqlQuery &row);
    Result<std::vector<StoredCollection>> readCollections(CaseId id, const Key &key) const;
    Result<std::vector<Correction>> readCorrections(CaseId id, const Key &key) const;
    Result<QJsonObject> readAssessment(CaseId id, const Key &key) const;
    Result<std::vector<LogEntry>> readLog(CaseId id, const Key &key) const;

    /// `before`: what came from the same backup already; two equal cases in it are two cases.
    Result<RestoredCase> restoreOne(const BackedUpCase &backup, const std::vector<RestoredCase> &before) const;
    Done restoreParts(CaseId id, const Key &key, const BackedUpCase &backup) const;
    Done writeFile(CaseId id, const Key &key, qint64 fileId, const StoredFile &file) const;
    Done eraseFile(CaseId id, qint64 fileId) const;
    Done writeEvidence(CaseId id, const Key &key, qint64 collectionId, const QByteArray &evidence) const;
    Done writeCollection(CaseId id, const Key &key, const StoredCollection &collection, bool fresh) const;
    Done touch(CaseId id, const QDateTime &at) const
    {
        return database->change(QStringLiteral("UPDATE cases SET touched = ? WHERE id = ?"), {stamp(at), id});
    }

    template <class T, class Read>
    Result<std::vector<T>> all(const QString &sql, const QVariantList &values, Read read) const
    {
        auto query = database->ask(sql, values);
        if (!query)
            return query.error();
        std::vector<T> found;
        while (query->next()) {
            Result<T> one = read(*query);
            if (!one)
                return one.error();
            found.push_back(*std::move(one));
        }
        return ended(*query).transform([&found](std::monostate) { return std::move(found); });
    }
};

} // namespace saldoscope
