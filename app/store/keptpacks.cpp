// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casestore_p.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qsizetype kPartBytes = qsizetype {8} << 20;

/// The print is bound as the row's name, or two packs of a case could be exchanged.
QByteArray whereOf(CaseId id, const QString &print, int part) { return CaseDatabase::where("pack", id, 0, part) + ' ' + print.toLatin1(); }

} // namespace

QString CaseStore::printOf(const QByteArray &pack)
{
    return QString::fromLatin1(QCryptographicHash::hash(pack, QCryptographicHash::Sha256).toHex());
}

Done CaseStore::Private::writePack(CaseId id, const Key &key, const QByteArray &pack) const
{
    const QString print = printOf(pack);
    Done written = done();
    for (int part = 0; written && part * kPartBytes < pack.size(); ++part) {
        written = database->run(u"INSERT INTO kept_pack (case_id, print, part, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (case_id, print, part) DO NOTHING"_s,
            {id, print, part, CaseDatabase::sealed(pack.mid(part * kPartBytes, kPartBytes), key, whereOf(id, print, part))});
    }
    return written;
}

Result<QByteArray> CaseStore::Private::readPack(CaseId id, const Key &key, const QString &print) const
{
    auto query = database->ask(u"SELECT bytes FROM kept_pack WHERE case_id = ? AND print = ? ORDER BY part"_s, {id, print});
    if (!query)
        return query.error();
    QByteArray pack;
    for (int part = 0; query->next(); ++part) {
        const auto bytes = CaseDatabase::unsealed(query->value(0), key, whereOf(id, print, part));
        if (!bytes)
            return bytes.error();
        pack += *bytes;
    }
    if (const Done read = ended(*query); !read)
        return read.error();
    if (pack.isEmpty())
        return storage(u"MISSING"_s, u"pack"_s);
    return printOf(pack) == print ? Result<QByteArray>(pack) : Result<QByteArray>(storage(u"DAMAGED"_s, u"pack"_s));
}

Done CaseStore::keepPacks(CaseId id, const std::vector<QByteArray> &packs)
{
    return d->database->together([&]() -> Done {
        const auto key = d->database->keyOf(id);
        Done kept = key ? done() : Done(key.error());
        for (std::size_t i = 0; kept && i < packs.size(); ++i)
            kept = d->writePack(id, *key, packs[i]);
        return kept;
    });
}

Result<std::vector<QByteArray>> CaseStore::packs(CaseId id, const QStringList &prints) const
{
    const auto key = d->database->keyOf(id);
    if (!key)
        return key.error();
    std::vector<QByteArray> found;
    for (const QString &print : prints) {
        auto pack = d->readPack(id, *key, print);
        if (!pack)
            return pack.error();
        found.push_back(*std::move(pack));
    }
    return found;
}

} // namespace saldoscope
