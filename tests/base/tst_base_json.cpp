// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QTest>

Q_DECLARE_METATYPE(saldoscope::Error)

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

JsonObject object(const QByteArray &json) { return JsonObject::fromBytes(json).value_or(JsonObject({})); }

} // namespace

/// Members are read strictly, and a fault names its path.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnObjectIsADocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"", "{", "[]", "7", "\"a\"", "{\"a\":1,}", "{}x"})
            QTest::newRow(*bytes ? bytes : "empty") << QByteArray(bytes);
    }
    void onlyAnObjectIsADocument()
    {
        QFETCH(QByteArray, bytes);
        const auto read = JsonObject::fromBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadAnswer);
    }

    void membersOfTheRightTypeAreRead()
    {
        const JsonObject json = object(R"({"s":"å","i":-7,"n":1.5,"b":true,"o":{"x":1},"a":[1,2],"l":[{"x":1},{"x":2}]})");
        QCOMPARE(*json.string(u"s"), u"å"_s);
        QCOMPARE(*json.integer(u"i"), qint64(-7));
        QCOMPARE(*json.number(u"n"), 1.5);
        QCOMPARE(*json.number(u"i"), -7.0);
        QCOMPARE(*json.boolean(u"b"), true);
        QCOMPARE(*json.object(u"o")->integer(u"x"), qint64(1));
        QCOMPARE(json.array(u"a")->size(), 2);
        QCOMPARE(*(*json.objects(u"l"))[1].integer(u"x"), qint64(2));
        QCOMPARE(**json.optionalString(u"s"), u"å"_s);
    }

    void faultsNameTheirPath_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Error>("error");
        const JsonObject json = object(R"({"data":{"list":[{"v":1},{"v":"x"}],"mixed":[{},3],"none":null,"half":1.5,"big":1e300}})");
        const auto data = json.object(u"data");
        const auto row = [](const char *name, const char *where, const Error &error) { QTest::newRow(name) << QString::fromLatin1(where) << error; };
        row("missing", "data.gone", data->string(u"gone").error());
        row("missing at the top", "gone", json.object(u"gone").error());
        row("null is missing", "data.none", data->string(u"none").error());
        row("element", "data.list[1].v", (*data->objects(u"list"))[1].integer(u"v").error());
        row("element that is no object", "data.mixed[1]", data->objects(u"mixed").error());
        row("no whole number", "data.half", data->integer(u"half").error());
        row("too large for a whole number", "data.big", data->integer(u"big").error());
        row("optional of a wrong type", "data.half", data->optionalString(u"half").error());
        row("object for a text", "data.list", data->string(u"list").error());
        row("text for a boolean", "data.list[1].v", (*data->objects(u"list"))[1].boolean(u"v").error());
    }
    void faultsNameTheirPath()
    {
        QFETCH(QString, where);
        QFETCH(Error, error);
        QCOMPARE(error.where, where);
        QCOMPARE(error.kind, Error::Kind::BadAnswer);
        QVERIFY(!error.detail.isEmpty());
    }

    void optionalTakesAbsentAndNullAsNotGiven()
    {
        const JsonObject json = object(R"({"none":null})");
        for (const QString &key : {u"none"_s, u"gone"_s}) {
            QVERIFY(!json.has(key));
            QVERIFY(json.optionalString(key) && !*json.optionalString(key));
            QVERIFY(json.optionalInteger(key) && !*json.optionalInteger(key));
            QVERIFY(json.optionalNumber(key) && !*json.optionalNumber(key));
            QVERIFY(json.optionalBoolean(key) && !*json.optionalBoolean(key));
            QVERIFY(json.optionalObject(key) && !*json.optionalObject(key));
        }
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_base_json.moc"
