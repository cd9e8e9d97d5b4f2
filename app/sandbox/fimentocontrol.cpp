// SPDX-License-Identifier: GPL-3.0-or-later
// What FimentoDialect lets tests and demos do in the applicant's place, and see.
#include "sandbox/fimentoanswers.h"
#include "sandbox/fimentodialect.h"

#include <QJsonDocument>

#include <algorithm>

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;
using namespace fimento;

namespace {

QString wordOf(Consent consent)
{
    switch (consent) {
    case Consent::Open: return u"open"_s;
    case Consent::Approved: return u"approved"_s;
    case Consent::Revoked: return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WireAnswer FimentoDialect::list() const
{
    QJsonArray all;
    for (const auto &[id, process] : m_processes) {
        const Flow &flow = process.flow();
        QJsonObject banks;
        for (const BankConsent &bank : process.banks)
            banks.insert(bank.id, QString::fromLatin1(bank.history.back().code));
        all.append(QJsonObject {{u"processId"_s, QString::fromLatin1(id)}, {u"state"_s, QString::fromLatin1(flow.history.back().code)},
            {u"consent"_s, wordOf(process.consent)}, {u"flows"_s, qint64(process.flows.size())}, {u"banks"_s, banks},
            {u"linkPath"_s, QString::fromLatin1("/fimento/consent/" + flow.linkToken)}, {u"linkLapsed"_s, now() >= flow.linkUntil}});
    }
    return json(200, {{u"processes"_s, all}, {u"calls"_s, m_calls.made()}, {u"fetchingMs"_s, qint64(m_pace.fetching.count())},
        {u"stepMs"_s, qint64(m_pace.step.count())}});
}

WireAnswer FimentoDialect::control(const WireRequest &request)
{
    WireAnswer answer;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[id, process] : m_processes)
            pass(process, now(), m_pace);
        if (request.method == "GET")
            return list();
        const QJsonObject told = QJsonDocument::fromJson(request.body).object();
        const qint64 fetching = told.value("fetchingMs"_L1).toInteger(m_pace.fetching.count());
        const qint64 step = told.value("stepMs"_L1).toInteger(m_pace.step.count());
        if (fetching < 0 || step < 0)
            return invalid({u"fetchingMs and stepMs want whole numbers"_s});
        m_pace = {std::chrono::milliseconds(fetching), std::chrono::milliseconds(step)};
        const QByteArray what = told.value("do"_L1).toString().toUtf8();
        answer.status = 204;
        if (!what.isEmpty()) {
            // Without an id: the newest.
            const QByteArray id = told.value("processId"_L1).toString().toUtf8();
            auto found = id.isEmpty() ? std::max_element(m_processes.begin(), m_processes.end(),
                             [](const auto &a, const auto &b) { return a.second.createdAt < b.second.createdAt; })
                                      : m_processes.find(id);
            if (found == m_processes.end())
                return notFound(u"Process not found"_s);
            if (what == "forget")
                m_processes.erase(found);
            else
                answer = act(found->second, what, told);
        }
        tellChanges();
    }
    m_clock.poke();
    return answer;
}

WireAnswer FimentoDialect::act(Process &process, const QByteArray &what, const QJsonObject &told)
{
    const std::vector<ChoosableBank> banks = banksFor(process);
    const QString wanted = told.value("bank"_L1).toString(banks.front().id);
    const auto bank = std::ranges::find(banks, wanted, &ChoosableBank::id);
    if (bank == banks.end())
        return invalid({u"bank must be one of those that can be chosen"_s});
    const bool settled = process.flow().consent != Consent::Open;
    if (settled && (what == "open" || what == "bank" || what == "sign-in" || what == "auth-error"))
        return invalid({u"the consent flow is finished"_s});
    if (what == "open") {
        openLink(process, now());
    } else if (what == "bank") {
        addBank(process, *bank, now());
    } else if (what == "sign-in") {
        addBank(process, *bank, now());
        signInAtBank(process, bank->id, now());
    } else if (what == "auth-error") {
        failAtBank(process, told.value("message"_L1).toString(u"The bank did not accept the sign-in"_s), now());
    } else if (what == "approve" && canSettle(process)) {
        approve(process, now());
    } else if (what == "deny") {
        revoke(process, now());
    } else if (what == "revoke-quietly") {
        revokeQuietly(process, now());
    } else if (what == "lapse") {
        process.flow().linkUntil = now();
    } else {
        return invalid({u"do wants open, bank, sign-in, auth-error, approve (after sign-in), deny, revoke-quietly, lapse or forget"_s});
    }
    WireAnswer answer;
    answer.status = 204;
    return answer;
}

} // namespace saldoscope::sandbox
