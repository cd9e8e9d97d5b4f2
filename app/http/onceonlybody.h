// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace saldoscope {

/// A request's body that can be read a single time. QNetworkAccessManager sends a request again by itself, up to three
/// times, when the connection closes before an answer; a statement must not be handed in twice that way, so what is
/// not repeatable is given to it in a form that it cannot rewind.
class OnceOnlyBody final : public QIODevice
{
public:
    OnceOnlyBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool untouched() const { return m_at == 0; }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    bool reset() override { return untouched(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        if (count <= 0)
            return m_at == m_bytes.size() ? -1 : 0;
        std::memcpy(to, m_bytes.constData() + m_at, std::size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace saldoscope
