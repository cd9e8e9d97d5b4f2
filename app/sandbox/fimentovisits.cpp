// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of FimentoDialect: what an applicant opens and clicks.
#include "sandbox/fimentoanswers.h"
#include "sandbox/fimentodialect.h"

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;
using namespace fimento;

namespace {

QByteArray suffix(const WireRequest &request)
{
    const QByteArray lang = field(request, "lang");
    return lang == "sv" || lang == "fi" || lang == "en" ? "?lang=" + lang : QByteArray();
}

const ChoosableBank *bankOf(const std::vector<ChoosableBank> &banks, const QByteArray &id)
{
    for (const ChoosableBank &bank : banks) {
        if (bank.id.toUtf8() == id)
            return &bank;
    }
    return nullptr;
}

} // namespace

WireAnswer FimentoDialect::consentPage(const WireRequest &request, const QByteArray &token, const QByteArray &rest)
{
    const QByteArray base = "/fimento/consent/" + token;
    PageContext context {languageFor(field(request, "lang"), request.acceptLanguage, u"SE"_s), base, {}};
    Process *process = byLink(token);
    if (!process)
        return html(404, unknownLinkPage(context));
    context.language = languageFor(field(request, "lang"), request.acceptLanguage, process->market);
    context.lender = lenderOf(*process);
    pass(*process, now(), m_pace);
    if (process->flow().consent != Consent::Open)
        return html(200, endPage(context, *process));
    if (now() >= process->flow().linkUntil)
        return html(410, lapsedPage(context));

    const std::vector<ChoosableBank> banks = banksFor(*process);
    const bool posts = request.method == "POST";
    const QByteArray lang = suffix(request);
    if (!posts && (rest.isEmpty() || rest == "/")) {
        openLink(*process, now());
        return html(200, bankListPage(context, *process, banks));
    }
    if (!posts && rest == "/banks")
        return html(200, bankListPage(context, *process, banks));
    const QUrl back = returnAddress(*process);
    if (!posts && rest == "/review") {
        const QByteArray beyond = back.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        return html(200, reviewPage(context, *process), beyond);
    }
    if (posts && rest == "/bank") {
        const ChoosableBank *bank = bankOf(banks, field(request, "bank"));
        if (!bank)
            return seeOther(base + "/banks" + lang);
        addBank(*process, *bank, now());
        return seeOther(base + "/login/" + bank->id.toUtf8().toPercentEncoding() + lang);
    }
    if (rest.startsWith("/login/")) {
        const ChoosableBank *bank = bankOf(banks, rest.mid(7));
        if (!bank)
            return seeOther(base + "/banks" + lang);
        if (!posts)
            return html(200, bankLoginPage(context, *bank, false));
        const QByteArray outcome = field(request, "outcome");
        if (outcome == "ok") {
            signInAtBank(*process, bank->id, now());
            return seeOther(base + "/review" + lang);
        }
        failAtBank(*process, outcome == "cancelled" ? u"The user cancelled the sign-in"_s : u"The bank did not accept the sign-in"_s, now());
        return seeOther(base + "/banks" + lang);
    }
    if (posts && (rest == "/approve" || rest == "/deny") && canSettle(*process)) {
        if (rest == "/approve")
            approve(*process, now());
        else
            revoke(*process, now());
        return seeOther(back.isValid() ? back.toEncoded() : base + "/end" + lang);
    }
    return seeOther(base + "/review" + lang);
}

WireAnswer FimentoDialect::visualisationPage(const WireRequest &request, const QByteArray &token)
{
    PageContext context {languageFor(field(request, "lang"), request.acceptLanguage, u"SE"_s), request.path, {}};
    const auto visit = m_visits.find(token);
    if (visit == m_visits.end())
        return html(404, unknownLinkPage(context));
    const auto process = m_processes.find(visit->second.process);
    if (now() >= visit->second.until || process == m_processes.end() || process->second.consent == Consent::Revoked)
        return html(410, unknownLinkPage(context));
    provide(process->second);
    return process->second.holdings ? html(200, fimento::visualisationPage(context, process->second.holdings->insights))
                                    : html(500, unknownLinkPage(context));
}

} // namespace saldoscope::sandbox
