// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/hintlistener.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHead = 16 * 1024;
constexpr qsizetype kMostBody = 256 * 1024;
constexpr int kMostCalls = 16;
constexpr auto kLongest = std::chrono::seconds(10);

/// One connection and the one call on it.
class Caller : public QObject
{
public:
    Caller(QTcpSocket *socket, std::function<void(QByteArray)> called, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_called(std::move(called))
    {
        socket->setParent(this);
        socket->setReadBufferSize(kMostHead + kMostBody);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        QTimer::singleShot(kLongest, this, [this] { m_socket->abort(); deleteLater(); });
        QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection); // what came before anybody listened
    }

private:
    void read()
    {
        if (m_answered)
            return void(m_socket->readAll());
        m_bytes += m_socket->readAll();
        if (m_head < 0) {
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end > kMostHead || (end < 0 && m_bytes.size() > kMostHead))
                return answer("431 Request Header Fields Too Large");
            if (end < 0)
                return;
            m_head = end + 4;
            if (!readHead(m_bytes.left(end)))
                return;
        }
        if (m_bytes.size() - m_head < m_expected)
            return;
        const QByteArray body = m_bytes.mid(m_head, m_expected);
        answer("204 No Content");
        m_called(body);
    }

    bool readHead(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        if (!lines.front().startsWith("POST ") || !lines.front().trimmed().endsWith(" HTTP/1.1")) {
            answer(lines.front().contains(" HTTP/1.") ? "405 Method Not Allowed\r\nAllow: POST" : "400 Bad Request");
            return false;
        }
        for (const QByteArray &line : lines.mid(1)) {
            const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
            const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
            if (name == "transfer-encoding") { // nobody needs it to say an id
                answer("411 Length Required");
                return false;
            }
            if (name == "expect")
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            if (name != "content-length")
                continue;
            bool number = false;
            m_expected = value.toLongLong(&number);
            if (!number || m_expected < 0 || m_expected > kMostBody) {
                answer(number && m_expected > 0 ? "413 Payload Too Large" : "400 Bad Request");
                return false;
            }
        }
        return true;
    }

    void answer(const QByteArray &status)
    {
        m_answered = true;
        m_socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    std::function<void(QByteArray)> m_called;
    QByteArray m_bytes;
    qsizetype m_head = -1;
    qint64 m_expected = 0;
    bool m_answered = false;
};

Error badFile(const QString &file, const QString &expected, const QString &code) { return {Error::Kind::BadFile, u"expected "_s + expected, code, file}; }

/// Both write the numbers of the pair alike, one after the other: the modulus and exponent of RSA, the point of a curve.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey open = certificate.publicKey();
    const QByteArray secret = key.toDer();
    const bool saysNoPoint = key.algorithm() == QSsl::Ec && secret.size() < 3 * key.length() / 8; // it may be left out
    return open.algorithm() == key.algorithm() && (saysNoPoint || secret.contains(open.toDer().right(48)));
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QFile::ReadOnly))
        return Error {Error::Kind::BadFile, file.errorString(), u"UNREADABLE"_s, path};
    return file.read(1024 * 1024);
}

Result<QSslConfiguration> securedBy(const HintSettings &settings)
{
    const auto certificateBytes = bytesOf(settings.certificateFile);
    const auto keyBytes = bytesOf(settings.keyFile);
    if (!certificateBytes || !keyBytes)
        return certificateBytes ? keyBytes.error() : certificateBytes.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificateBytes);
    if (chain.isEmpty())
        return badFile(settings.certificateFile, u"a certificate in PEM"_s, u"NO_CERTIFICATE"_s);
    QSslKey key(*keyBytes, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyBytes, QSsl::Ec);
    if (key.isNull())
        return badFile(settings.keyFile, u"a private key in PEM"_s, u"NO_KEY"_s);
    if (!belongTogether(chain.front(), key))
        return badFile(settings.keyFile, u"the key of the certificate"_s, u"OTHER_KEY"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

struct HintListener::Private {
    std::unique_ptr<QTcpServer> server;
    QObject callers;
};

HintListener::HintListener(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

HintListener::~HintListener() = default;

bool HintListener::isListening() const { return d->server && d->server->isListening(); }
quint16 HintListener::port() const { return isListening() ? d->server->serverPort() : 0; }

Done HintListener::apply(const HintSettings &settings)
{
    qDeleteAll(d->callers.children());
    d->server.reset();
    if (!settings.on)
        return done();
    const QHostAddress address(settings.address);
    const bool secured = !settings.certificateFile.isEmpty() || !settings.keyFile.isEmpty();
    if (address.isNull())
        return Error {Error::Kind::Network, u"not an address"_s, u"BAD_ADDRESS"_s, settings.address};
    if (!secured && !address.isLoopback())
        return Error {Error::Kind::Insecure, u"beyond this machine only with a certificate"_s};
    if (secured) {
        const auto configuration = securedBy(settings);
        if (!configuration)
            return configuration.error();
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*configuration);
        server->setHandshakeTimeout(5000);
        d->server = std::move(server);
    } else {
        d->server = std::make_unique<QTcpServer>();
    }
    d->server->setMaxPendingConnections(kMostCalls);
    connect(d->server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = d->server->nextPendingConnection()) {
            if (d->callers.children().size() >= kMostCalls) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            new Caller(socket, [this](const QByteArray &said) { Q_EMIT called(said); }, &d->callers);
        }
    });
    if (!d->server->listen(address, settings.port)) {
        const QString detail = d->server->errorString();
        d->server.reset();
        return Error {Error::Kind::Network, detail, u"CANNOT_LISTEN"_s};
    }
    return done();
}

} // namespace saldoscope
