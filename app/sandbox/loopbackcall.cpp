// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/loopbackcall.h"

#include <httplib.h>

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;

bool LoopbackCall::isOfThisMachine(const QUrl &address) { return address.host() == u"127.0.0.1"_s || address.host() == u"localhost"_s; }

LoopbackCall::Answer LoopbackCall::post(const QUrl &address, const QByteArray &body, std::chrono::seconds patience, const QByteArray &authorization)
{
    if (!isOfThisMachine(address))
        return {};
    const QString origin = address.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    httplib::Client client(origin.toStdString());
    client.set_connection_timeout(patience);
    client.set_read_timeout(patience);
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return {};
        m_abort = [&client] { client.stop(); };
    }
    httplib::Headers headers;
    if (!authorization.isEmpty())
        headers.emplace("Authorization", authorization.toStdString());
    QString path = address.path(QUrl::FullyEncoded);
    if (path.isEmpty())
        path = u"/"_s;
    if (address.hasQuery())
        path += u'?' + address.query(QUrl::FullyEncoded);
    const auto result = client.Post(path.toStdString(), headers, body.toStdString(), "application/json");
    const std::lock_guard lock(m_mutex);
    m_abort = nullptr;
    return result ? Answer {result->status, QByteArray::fromStdString(result->body)} : Answer {};
}

void LoopbackCall::end()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    if (m_abort)
        m_abort();
}

} // namespace saldoscope::sandbox
