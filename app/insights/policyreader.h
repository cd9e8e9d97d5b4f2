// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/policy.h"

#include <QHash>

namespace saldoscope {

/// On which line each member of a JSON text stands, by path ("policies[1].values.kalp.margin"), and which stand there
/// twice: QJsonDocument knows neither. The text must be valid JSON.
class JsonPlaces
{
public:
    explicit JsonPlaces(QByteArrayView json);

    struct Twice {
        QString path;
        int line = 0;
        int firstLine = 0;
    };
    bool has(const QString &path) const { return m_lines.contains(path); }
    int line(const QString &path) const { return m_lines.value(path, 1); }
    const std::vector<Twice> &twice() const { return m_twice; }

private:
    void value(const QString &path);
    void object(const QString &path);
    void array(const QString &path);
    QString string();
    void blanks();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    std::vector<Twice> m_twice;
};

/// Reads policies and says exactly where one is wrong.
class PolicyReader
{
public:
    static Result<std::vector<Policy>> read(const QByteArray &json);

    /// In the unit of the tunable; nullopt where it is of another type, out of bounds or has too many decimals.
    static std::optional<double> valueOf(const Tunable &tunable, const QJsonValue &json, Currency currency);
    static QString expected(const Tunable &tunable, Currency currency);

private:
    explicit PolicyReader(const QByteArray &json)
        : m_places(json)
    {
    }
    Result<Policy> policy(const QJsonValue &json, const QString &path) const;
    Result<Policy> head(const QJsonObject &json, const QString &path) const;
    Error wrong(const QString &path, const QString &key, const QString &expected) const;

    JsonPlaces m_places;
};

} // namespace saldoscope
