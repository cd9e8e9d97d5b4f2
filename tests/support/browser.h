// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSize>
#include <QTest>

namespace saldoscope::test {

/// A real Chromium without a window, driven over the W3C WebDriver protocol. What cannot be done fails the test by `error`.
class Browser
{
public:
    ~Browser()
    {
        if (!m_session.isEmpty())
            command("DELETE", {}, {});
        m_driver.terminate();
        if (!m_driver.waitForFinished(5000))
            m_driver.kill();
        m_driver.waitForFinished(5000);
    }

    /// `language`: what the browser tells pages that it wants to read.
    bool start(const QString &language, QSize size)
    {
        m_driver.setProcessChannelMode(QProcess::MergedChannels);
        m_driver.start(QStringLiteral("chromedriver"), {QStringLiteral("--port=0")});
        if (!m_driver.waitForStarted(10'000))
            return fail(QStringLiteral("chromedriver cannot be started: ") + m_driver.errorString());
        static const QRegularExpression listening(QStringLiteral("successfully on port (\\d+)"));
        QByteArray said;
        while (!listening.match(QString::fromUtf8(said)).hasMatch() && m_driver.waitForReadyRead(20'000))
            said += m_driver.readAll();
        const auto found = listening.match(QString::fromUtf8(said));
        if (!found.hasMatch())
            return fail(QStringLiteral("chromedriver said no port: ") + QString::fromUtf8(said));
        m_base = QUrl(QStringLiteral("http://127.0.0.1:") + found.captured(1));
        const QJsonArray arguments {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
            QStringLiteral("--disable-dev-shm-usage"), QString(QStringLiteral("--lang=") + language),
            QStringLiteral("--window-size=%1,%2").arg(size.width()).arg(size.height())};
        const QJsonObject options {{QStringLiteral("args"), arguments},
            {QStringLiteral("prefs"), QJsonObject {{QStringLiteral("intl.accept_languages"), language}}}};
        const QJsonObject wanted {{QStringLiteral("alwaysMatch"), QJsonObject {{QStringLiteral("goog:chromeOptions"), options}}}};
        const QJsonObject answer = send("POST", QStringLiteral("/session"), {{QStringLiteral("capabilities"), wanted}}).toObject();
        m_session = answer[QStringLiteral("sessionId")].toString();
        if (m_session.isEmpty())
            return fail(QStringLiteral("no session: ") + QString::fromUtf8(QJsonDocument(answer).toJson()));
        // The window's own border would make a phone's width wider than asked.
        command("POST", QStringLiteral("/goog/cdp/execute"), {{QStringLiteral("cmd"), QStringLiteral("Emulation.setDeviceMetricsOverride")},
            {QStringLiteral("params"), QJsonObject {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()},
                                           {QStringLiteral("deviceScaleFactor"), 1}, {QStringLiteral("mobile"), false}}}});
        return error.isEmpty();
    }

    void open(const QUrl &url) { command("POST", QStringLiteral("/url"), {{QStringLiteral("url"), url.toString()}}); }
    QUrl url() { return QUrl(command("GET", QStringLiteral("/url"), {}).toString()); }
    /// What `return …` gives, run in the page; the page's own policy does not bind it.
    QJsonValue run(const QString &script)
    {
        return command("POST", QStringLiteral("/execute/sync"), {{QStringLiteral("script"), script}, {QStringLiteral("args"), QJsonArray()}});
    }
    QString text() { return run(QStringLiteral("return document.body.innerText")).toString(); }
    /// Keys into whatever has the focus; "\uE004" is Tab, "\uE007" Enter.
    void press(const QString &keys)
    {
        QJsonArray actions;
        for (const QChar key : keys) {
            for (const auto &type : {QStringLiteral("keyDown"), QStringLiteral("keyUp")})
                actions.append(QJsonObject {{QStringLiteral("type"), type}, {QStringLiteral("value"), QString(key)}});
        }
        const QJsonObject keyboard {{QStringLiteral("type"), QStringLiteral("key")}, {QStringLiteral("id"), QStringLiteral("keyboard")},
            {QStringLiteral("actions"), actions}};
        command("POST", QStringLiteral("/actions"), {{QStringLiteral("actions"), QJsonArray {keyboard}}});
    }
    /// The words of what has the focus.
    QString focused() { return run(QStringLiteral("return document.activeElement.innerText")).toString(); }
    /// Tab until that has the focus; false where it never comes.
    bool tabTo(const QString &words)
    {
        for (int i = 0; i < 30; ++i) {
            press(QString(QChar(0xE004)));
            if (focused() == words)
                return true;
        }
        return fail(QStringLiteral("Tab never came to ") + words);
    }
    bool enter(const QString &words)
    {
        if (!tabTo(words))
            return false;
        press(QString(QChar(0xE007)));
        return error.isEmpty();
    }
    QByteArray screenshot() { return QByteArray::fromBase64(command("GET", QStringLiteral("/screenshot"), {}).toString().toLatin1()); }

    QString error;

private:
    bool fail(const QString &what)
    {
        if (error.isEmpty())
            error = what;
        return false;
    }
    QJsonValue command(const QByteArray &verb, const QString &path, const QJsonObject &body)
    {
        return send(verb, QStringLiteral("/session/") + m_session + path, body);
    }
    QJsonValue send(const QByteArray &verb, const QString &path, const QJsonObject &body)
    {
        QUrl url = m_base;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setTransferTimeout(60'000);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, verb == "POST" ? QJsonDocument(body).toJson() : QByteArray()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000)) {
            fail(QStringLiteral("the browser does not answer: ") + path);
            return {};
        }
        const QJsonValue value = QJsonDocument::fromJson(reply->readAll()).object()[QStringLiteral("value")];
        if (const QString wrong = value.toObject()[QStringLiteral("error")].toString(); !wrong.isEmpty())
            fail(path + QStringLiteral(": ") + wrong + QStringLiteral(", ") + value.toObject()[QStringLiteral("message")].toString().left(300));
        return value;
    }

    QNetworkAccessManager m_network;
    QProcess m_driver;
    QUrl m_base;
    QString m_session;
};

} // namespace saldoscope::test
