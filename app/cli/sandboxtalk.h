// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/headlesstext.h"
#include "http/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>

#include <cstdio>

namespace saldoscope {

/// A line at once, for whoever waits for it at the other end of a pipe.
inline void print(std::FILE *where, const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), where);
    std::fflush(where);
}

/// A talk with the sandbox, step after step, and the printing of what is done: what the demos without a window share.
class SandboxTalk : public QObject
{
protected:
    SandboxTalk() { m_clock.start(); }

    void say(const QString &text) const { print(stdout, QStringLiteral("[%1 s] ").arg(double(m_clock.elapsed()) / 1000, 6, 'f', 2) + text); }
    static void fail(const Error &error)
    {
        print(stderr, QStringLiteral("saldoscope-cli: ") + toText(error));
        QCoreApplication::exit(1);
    }
    /// Runs a step; an error ends the program, a value goes to `next`.
    template <class T, class F> void run(Step<T> step, F next)
    {
        m_http.run(std::move(step), this, [next = std::move(next)](Result<T> result) {
            if (result)
                next(std::move(*result));
            else
                fail(result.error());
        });
    }

    HttpClient m_http;
    QElapsedTimer m_clock;
};

} // namespace saldoscope
