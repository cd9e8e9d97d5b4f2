// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ratefile.h"

#include "insights/exchange.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using Pack = std::shared_ptr<const RatePack>;

/// Newest day at the beginning of a line: what tells one table from the next.
QString newestDay(const QByteArray &csv)
{
    QByteArray newest;
    for (const QByteArray &line : csv.split('\n')) {
        const QByteArray day = line.left(10);
        if (parseIsoDay({day.constData(), std::size_t(day.size())}))
            newest = std::max(newest, day);
    }
    return QString::fromLatin1(newest);
}

Result<Pack> packOf(const QByteArray &csv)
{
    auto pack = RatePack::fromCsv(csv, u"rates.csv %1"_s.arg(newestDay(csv)));
    if (!pack)
        return pack.error();
    return Pack(std::make_shared<const RatePack>(*std::move(pack)));
}

} // namespace

RateFile::RateFile(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : folder + u"/rates.csv"_s)
{
}

Result<Pack> RateFile::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return Pack();
    if (!file.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::Storage, .detail = u"a file that can be read"_s, .where = u"rates.csv"_s};
    return packOf(file.readAll());
}

Result<Pack> RateFile::take(const QByteArray &csv)
{
    auto pack = packOf(csv);
    if (!pack || m_path.isEmpty())
        return pack;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error {.kind = Error::Kind::Storage, .detail = u"a folder that can be written to"_s, .where = u"rates.csv"_s};
    return pack;
}

Done RateFile::remove()
{
    if (!m_path.isEmpty() && QFile::exists(m_path) && !QFile::remove(m_path))
        return Error {.kind = Error::Kind::Storage, .detail = u"a folder that can be written to"_s, .where = u"rates.csv"_s};
    return done();
}

} // namespace saldoscope
