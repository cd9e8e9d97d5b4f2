// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringView>

#include <optional>
#include <vector>

namespace saldoscope {

/// Reads the members of one JSON object strictly: a missing member or a wrong type is an Error BadAnswer whose `where`
/// is the member's path ("data.attributes.status"). The optional… forms take absent and null as "not given"; a wrong
/// type is an error there too. Unknown members are nobody's business.
class JsonObject
{
public:
    explicit JsonObject(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }
    /// The whole document must be one object.
    static Result<JsonObject> fromBytes(const QByteArray &bytes);

    const QJsonObject &raw() const { return m_object; }
    const QString &path() const { return m_path; }
    bool has(QStringView key) const; ///< present and not null

    Result<QString> string(QStringView key) const;
    Result<qint64> integer(QStringView key) const;
    Result<double> number(QStringView key) const;
    Result<bool> boolean(QStringView key) const;
    Result<JsonObject> object(QStringView key) const;
    Result<QJsonArray> array(QStringView key) const;
    /// An array of objects, each knowing its own path ("data[2]").
    Result<std::vector<JsonObject>> objects(QStringView key) const;

    Result<std::optional<QString>> optionalString(QStringView key) const;
    Result<std::optional<qint64>> optionalInteger(QStringView key) const;
    Result<std::optional<double>> optionalNumber(QStringView key) const;
    Result<std::optional<bool>> optionalBoolean(QStringView key) const;
    Result<std::optional<JsonObject>> optionalObject(QStringView key) const;

    Error wrong(QStringView key, const QString &expected) const;

private:
    QString pathOf(QStringView key) const;

    QJsonObject m_object;
    QString m_path;
};

} // namespace saldoscope
