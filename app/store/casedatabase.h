// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "store/seal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace saldoscope {

inline Error storage(const QString &code, const QString &detail = {}) { return {Error::Kind::Storage, detail, code}; }

/// The open file under a CaseStore: its connection, its transactions, its keys. Knows SQL and sealing, not what is in
/// a case. Lives and dies in one thread.
class CaseDatabase
{
public:
    static Result<std::unique_ptr<CaseDatabase>> open(const QString &path, const Key &vault);
    ~CaseDatabase();
    Q_DISABLE_COPY_MOVE(CaseDatabase)

    Result<QSqlQuery> ask(const QString &sql, const QVariantList &values = {}) const;
    /// The first row; MISSING where there is none.
    Result<QSqlQuery> askOne(const QString &sql, const QVariantList &values = {}) const;
    Done run(const QString &sql, const QVariantList &values = {}) const;
    /// Like run(), and MISSING where it met no row.
    Done change(const QString &sql, const QVariantList &values) const;
    /// One save, one transaction: all of what `work()` does, or nothing where it gives an error.
    template <class Work> auto together(Work work) const -> std::invoke_result_t<Work>
    {
        if (const Done begun = begin(); !begun)
            return begun.error();
        auto result = work();
        const Done ended = end(result.has_value());
        return ended ? result : decltype(result)(ended.error());
    }

    /// The next number of a counter, 1 first; never given twice. Inside together().
    Result<qint64> next(const QString &counter) const;

    /// `columns` are the columns of a case that never change; they vouch for one another and for the key.
    QByteArray sealKey(const Key &key, CaseId id, const QByteArray &columns) const;
    Result<Key> keyOf(CaseId id) const;
    static QByteArray keyColumns(const QString &number, const QString &created, bool demo);

    /// Shrinks and seals; `where` says what it belongs to: it opens nowhere else.
    static QByteArray sealed(QByteArray clear, const Key &key, const QByteArray &where);
    static Result<QByteArray> unsealed(const QVariant &value, const Key &key, const QByteArray &where);
    static QByteArray where(const char *what, CaseId id, qint64 row = 0, int part = 0);

    /// Empties the write-ahead log, so that nothing overwritten lives on in it.
    Done flush() const;

private:
    explicit CaseDatabase(const Key &vault);
    Done connect(const QString &path);
    Done checkVault();
    Done begin() const;
    Done end(bool good) const;

    Key m_vault;
    QString m_name;
    QSqlDatabase m_database;
    bool m_inMemory = false;
};

/// Whether a query ended because there are no more rows.
Done ended(const QSqlQuery &query);

} // namespace saldoscope
