// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names and types of all members, as text: what a documentation's sample and an answer have in common. An array is as its
/// first entry is.
QString shape(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"bool"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"text"_s;
    case QJsonValue::Array: return value.toArray().isEmpty() ? u"[]"_s : QString(u"["_s + shape(value.toArray().first()) + u"]"_s);
    case QJsonValue::Object: {
        QStringList members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.append(member.key() + u":"_s + shape(member.value()));
        return u"{"_s + members.join(u',') + u"}"_s;
    }
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

QString shape(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? shape(QJsonValue(document.array())) : shape(QJsonValue(document.object()));
}

} // namespace

/// Programs that are not ours speak to the sandbox: curl as the API's documentation calls it, and Requests of Python as a
/// customer's integration would, with a web server of Python's that is called back.
class TestSandboxClients : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;

    QString made(const char *name, const char *ending) const { return m_folder.filePath(QLatin1StringView(name) + QLatin1StringView(ending)); }
    /// Runs a program of `clients` against a sandbox of its own; empty where all is well, else what it said.
    QByteArray run(const QString &program, const QString &script, const QStringList &further = {})
    {
        SandboxOptions options;
        options.queuedFor = options.processingFor = std::chrono::seconds(20); // of the sandbox's time, which the clients turn
        options.requestsAMinute = 60;
        m_server = std::make_unique<SandboxServer>(options);
        if (!m_server->start())
            return "no sandbox";
        QProcess client;
        const QString statement = QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json");
        client.start(program, QStringList {QStringLiteral(SALDOSCOPE_SOURCE_DIR "/tests/sandbox/clients/") + script, m_server->baseUrl().toString(), statement} + further);
        if (!client.waitForFinished(200'000))
            return "it did not come to an end";
        const QByteArray said = client.readAllStandardError() + client.readAllStandardOutput();
        return client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0 ? QByteArray() : said + "\nended with " + QByteArray::number(client.exitCode());
    }

private Q_SLOTS:
    void curlMakesTheDocumentedCalls()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        const QByteArray wrong = run(u"sh"_s, u"documented.sh"_s, {m_folder.path()});
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void itsAnswersAreThoseOfTheDocumentation_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("sample");  // of the documentation; empty: it prints none
        QTest::addColumn<QByteArray>("says"); // has to be in the answer
        const auto row = [](const char *call, const char *status, const QString &sample, const QByteArray &says = {}) {
            QTest::newRow(call) << QByteArray(status) << sample << says;
        };
        row("token", "200", u"nordigen-token.quickstart-page"_s, "\"expires_in\":86400");
        row("upload", "200", u"nordigen-upload.endpoints-page"_s, "\"type\":\"report pre-processing record\"");
        row("uploaded", "200", u"nordigen-result-processing.endpoints-page"_s, "\"status\":\"uploaded\"");
        row("process", "202", u"nordigen-process.endpoints-page"_s, "\"type\":\"report processing record\"");
        row("processing", "200", u"nordigen-result-processing.endpoints-page"_s, "\"status\":\"processing\"");
        row("completed", "200", {}, "\"type\":\"report processing status\"");
        row("again", "400", {}, "ANALYSIS_ALREADY_REQUESTED");
        row("models", "200", u"nordigen-models.endpoints-page"_s, "\"type\":\"models list\"");
        row("tree", "200", u"nordigen-category-tree.endpoints-page"_s, "\"type\":\"category tree\"");
        row("webhook", "202", u"nordigen-webhook.endpoints-page"_s, "\"success\":true");
        row("two", "200", u"nordigen-upload.endpoints-page"_s);
        row("chunked", "200", u"nordigen-upload.endpoints-page"_s);
        row("expected", "200", u"nordigen-upload.endpoints-page"_s);
        row("unknown", "404", u"nordigen-error.overview-page"_s, "NOT_FOUND");
        row("unauthorised", "401", u"nordigen-error.overview-page"_s, "UNAUTHORIZED");
        row("missing", "400", {}, "\"source\":[\"country\"]");
        row("large", "413", u"nordigen-error.overview-page"_s, "PAYLOAD_TOO_LARGE");
    }
    void itsAnswersAreThoseOfTheDocumentation()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, sample);
        QFETCH(QByteArray, says);
        const char *call = QTest::currentDataTag();
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        const QByteArray answer = contentOf(made(call, ".json"));
        QVERIFY2(contentOf(made(call, ".status")) == status, answer.left(300).constData());
        const QByteArray headers = contentOf(made(call, ".headers")).toLower();
        QVERIFY2(headers.contains("\r\ncontent-type: application/json"), headers.constData());
        QVERIFY2(answer.contains(says), answer.left(300).constData());
        if (sample.isEmpty())
            return;
        const QByteArray documented = contentOf(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/tests/providers/data/") + sample + u".json"_s);
        QVERIFY(!documented.isEmpty());
        QString expected = shape(documented);
        if (qstrcmp(call, "tree") == 0) // its first entry is a root, which has no parent; the sample shows another
            expected.replace(u"parent_id:number"_s, u"parent_id:null"_s);
        QCOMPARE(shape(answer), expected);
    }

    void aPythonIntegrationComesToItsEnd()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty() || QProcess::execute(python, {u"-c"_s, u"import requests"_s}) != 0)
            QSKIP("python3 with requests is not installed");
        const QByteArray wrong = run(python, u"documented.py"_s);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
};

QTEST_GUILESS_MAIN(TestSandboxClients)
#include "tst_sandbox_clients.moc"
