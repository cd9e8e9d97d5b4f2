// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QString>

#include <memory>

namespace saldoscope {

/// Where the desk listens for calls of providers. Off unless somebody turns it on.
struct HintSettings {
    bool on = false;
    QString address = QStringLiteral("127.0.0.1"); ///< of an interface of this machine; "0.0.0.0": all
    quint16 port = 8443;                ///< 0: any free one
    QString certificateFile;            ///< PEM, with the chain; empty: plain HTTP, to this machine only
    QString keyFile;                    ///< PEM, RSA or EC, without a passphrase
    bool operator==(const HintSettings &) const = default;
};

/// Takes POSTs and says that somebody called, nothing more: who called and what they say is not believed. Every POST is
/// answered 204; others 405; over 256 KB 413. At most 16 connections, each for one call of at most ten seconds.
class HintListener : public QObject
{
    Q_OBJECT
public:
    explicit HintListener(QObject *parent = nullptr);
    ~HintListener() override;

    /// Begins, begins anew, or ends. Errors: Insecure (plain HTTP beyond this machine), BadFile (`where` names
    /// the file; code UNREADABLE, NO_CERTIFICATE, NO_KEY or OTHER_KEY), Network (the address or port cannot be had).
    Done apply(const HintSettings &settings);
    bool isListening() const;
    quint16 port() const;

Q_SIGNALS:
    void called(const QByteArray &said);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
