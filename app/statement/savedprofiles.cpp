// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/savedprofiles.h"

#include "statement/tablewords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qint64 kMostBytes = 1'000'000;
constexpr qsizetype kMostFiles = 2000;

bool hasSameHeaders(const TableMapping &a, const TableMapping &b)
{
    return std::ranges::equal(a.columns, b.columns, [](const ColumnMapping &one, const ColumnMapping &other) { return foldedWords(one.header) == foldedWords(other.header); });
}

} // namespace

SavedProfiles::SavedProfiles(const QString &folder)
    : m_folder(folder)
    , m_all(std::make_shared<const std::vector<TableMapping>>())
{
    read();
}

QString SavedProfiles::path(const QString &profile) const { return m_folder + u'/' + profile + u".json"_s; }

void SavedProfiles::read()
{
    if (m_folder.isEmpty())
        return;
    std::vector<TableMapping> all;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), kMostFiles))) {
        QFile file(m_folder + u'/' + name);
        if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray profiles = QJsonDocument::fromJson(file.readAll()).object()[u"profiles"_s].toArray();
        auto mapping = profiles.size() == 1 ? tableMapping(profiles[0].toObject()) : Result<TableMapping>(Error {Error::Kind::BadFile});
        if (!mapping)
            continue;
        mapping->profile = name.chopped(5); // the file's name is what it is removed by
        all.push_back(*std::move(mapping));
    }
    m_all = std::make_shared<const std::vector<TableMapping>>(std::move(all));
}

Result<TableMapping> SavedProfiles::save(TableMapping mapping, const QString &name)
{
    mapping.bank = name.simplified().left(80);
    mapping.headerLine = 0;
    for (ColumnMapping &column : mapping.columns)
        column.certainty = 100; // looked at and found right
    const auto same = std::ranges::find_if(*m_all, [&](const TableMapping &other) { return hasSameHeaders(mapping, other); });
    if (same != m_all->end()) {
        mapping.profile = same->profile;
    } else {
        const QString base = u"own-"_s + foldedWords(mapping.bank).replace(u' ', u'-').left(40);
        mapping.profile = base;
        for (int i = 2; std::ranges::find(*m_all, mapping.profile, &TableMapping::profile) != m_all->end(); ++i)
            mapping.profile = u"%1-%2"_s.arg(base).arg(i);
    }
    if (!m_folder.isEmpty()) {
        const QJsonObject object {{u"about"_s, u"A table that was corrected and saved in the import preview."_s}, {u"profiles"_s, QJsonArray {toObject(mapping)}}};
        QDir().mkpath(m_folder);
        QSaveFile file(path(mapping.profile));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
            return Error {Error::Kind::Storage, u"the profile could not be written"_s};
    }
    std::vector<TableMapping> all = *m_all;
    std::erase_if(all, [&](const TableMapping &other) { return other.profile == mapping.profile; });
    all.insert(std::ranges::lower_bound(all, mapping.profile, {}, &TableMapping::profile), mapping);
    m_all = std::make_shared<const std::vector<TableMapping>>(std::move(all));
    return mapping;
}

Done SavedProfiles::remove(const QString &profile)
{
    std::vector<TableMapping> all = *m_all;
    if (std::erase_if(all, [&](const TableMapping &other) { return other.profile == profile; }) == 0)
        return done(); // it is gone already
    if (!m_folder.isEmpty() && QFile::exists(path(profile)) && !QFile::remove(path(profile)))
        return Error {Error::Kind::Storage, u"the profile could not be removed"_s};
    m_all = std::make_shared<const std::vector<TableMapping>>(std::move(all));
    return done();
}

} // namespace saldoscope
