// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonDocument>

#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

template <class T> Result<std::optional<T>> ifGiven(bool given, Result<T> (JsonObject::*read)(QStringView) const,
    const JsonObject &object, QStringView key)
{
    if (!given)
        return std::optional<T> {};
    return (object.*read)(key).transform([](T &&value) { return std::optional<T>(std::move(value)); });
}

} // namespace

Result<JsonObject> JsonObject::fromBytes(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error {Error::Kind::BadAnswer, u"not JSON: "_s + fault.errorString(), {}, u"byte "_s + QString::number(fault.offset)};
    if (!document.isObject())
        return Error {Error::Kind::BadAnswer, u"expected a JSON object"_s};
    return JsonObject(document.object());
}

QString JsonObject::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key;
}

Error JsonObject::wrong(QStringView key, const QString &expected) const
{
    return {Error::Kind::BadAnswer, (m_object.contains(key) ? u"expected "_s : u"missing: "_s) + expected, {}, pathOf(key)};
}

bool JsonObject::has(QStringView key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

Result<QString> JsonObject::string(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isString() ? Result<QString>(value.toString()) : wrong(key, u"a string"_s);
}

Result<qint64> JsonObject::integer(QStringView key) const
{
    const auto value = m_object.value(key);
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 9.0e15)
        return wrong(key, u"a whole number"_s);
    return value.toInteger();
}

Result<double> JsonObject::number(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isDouble() ? Result<double>(value.toDouble()) : wrong(key, u"a number"_s);
}

Result<bool> JsonObject::boolean(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isBool() ? Result<bool>(value.toBool()) : wrong(key, u"true or false"_s);
}

Result<JsonObject> JsonObject::object(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isObject() ? Result<JsonObject>(JsonObject(value.toObject(), pathOf(key))) : wrong(key, u"an object"_s);
}

Result<QJsonArray> JsonObject::array(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isArray() ? Result<QJsonArray>(value.toArray()) : wrong(key, u"an array"_s);
}

Result<std::vector<JsonObject>> JsonObject::objects(QStringView key) const
{
    const auto elements = array(key);
    if (!elements)
        return elements.error();
    std::vector<JsonObject> objects;
    objects.reserve(size_t(elements->size()));
    for (qsizetype i = 0; i < elements->size(); ++i) {
        const QString path = pathOf(key) + u'[' + QString::number(i) + u']';
        if (!elements->at(i).isObject())
            return Error {Error::Kind::BadAnswer, u"expected an object"_s, {}, path};
        objects.emplace_back(elements->at(i).toObject(), path);
    }
    return objects;
}

Result<std::optional<QString>> JsonObject::optionalString(QStringView key) const
{
    return ifGiven(has(key), &JsonObject::string, *this, key);
}
Result<std::optional<qint64>> JsonObject::optionalInteger(QStringView key) const
{
    return ifGiven(has(key), &JsonObject::integer, *this, key);
}
Result<std::optional<double>> JsonObject::optionalNumber(QStringView key) const
{
    return ifGiven(has(key), &JsonObject::number, *this, key);
}
Result<std::optional<bool>> JsonObject::optionalBoolean(QStringView key) const
{
    return ifGiven(has(key), &JsonObject::boolean, *this, key);
}
Result<std::optional<JsonObject>> JsonObject::optionalObject(QStringView key) const
{
    return ifGiven(has(key), &JsonObject::object, *this, key);
}

} // namespace saldoscope
