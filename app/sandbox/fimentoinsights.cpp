// SPDX-License-Identifier: GPL-3.0-or-later
// What FimentoDialect gives out once a process is completed.
#include "sandbox/fimentoanswers.h"
#include "sandbox/fimentodialect.h"

#include <QDateTime>

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;
using namespace fimento;

namespace {

constexpr fimento::Moment kVisitLifetime = 10LL * 60 * 1000;
constexpr int kTransactionsAPage = 100;

} // namespace

void FimentoDialect::provide(Process &process)
{
    if (process.holdings || !m_knowledge)
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC).date();
    const Day until = firstDayOf(monthOf(dayOf(today))) - 1;
    const Applicant applicant {process.socialSecurityNumber.isEmpty() ? process.companyId : process.socialSecurityNumber,
        QString(process.firstName + u' ' + process.lastName).simplified(), process.market};
    process.holdings = holdingsOf(applicant, process.dataCollectionType == u"bank-account-verification"_s, until, *m_knowledge, m_stop,
        OtherEngine(m_options.otherEngine));
}

WireAnswer FimentoDialect::insights(Process &process)
{
    if (process.consent == Consent::Revoked)
        return notFound(u"Insights not found"_s);
    if (!isCompleted(process))
        return nest(409, u"The process is not completed"_s, u"Conflict"_s);
    provide(process);
    if (!process.holdings)
        return nest(500, u"Internal server error"_s);
    QJsonObject object = process.holdings->insights;
    // The accounts are at the banks that were chosen.
    QJsonArray accounts = object.value("accountsInfo"_L1).toArray();
    for (qsizetype i = 0; i < accounts.size() && !process.banks.empty(); ++i) {
        QJsonObject account = accounts.at(i).toObject();
        account.insert("bank"_L1, process.banks[std::size_t(i) % process.banks.size()].name);
        accounts.replace(i, account);
    }
    object.insert("accountsInfo"_L1, accounts);
    object.insert(u"socialSecurityNumber"_s, process.socialSecurityNumber);
    object.insert(u"companyId"_s, process.companyId);
    object.insert(u"firstName"_s, process.firstName);
    object.insert(u"lastName"_s, process.lastName);
    object.insert(u"processId"_s, QString::fromLatin1(process.id));
    return json(200, object);
}

WireAnswer FimentoDialect::transactions(const WireRequest &request, Process &process)
{
    if (field(request, "page").isEmpty())
        return invalid({u"page is required"_s});
    const std::optional<int> page = atLeastOne(request, "page", 1);
    if (!page)
        return invalid({u"page must not be less than 1"_s});
    QJsonArray rows;
    if (isCompleted(process)) {
        provide(process);
        const QJsonArray all = process.holdings ? process.holdings->transactions : QJsonArray();
        const qint64 from = qint64(*page - 1) * kTransactionsAPage;
        for (qint64 i = from; i < std::min<qint64>(from + kTransactionsAPage, all.size()); ++i)
            rows.append(all.at(i));
    }
    return json(200, {{u"transactions"_s, rows}});
}

WireAnswer FimentoDialect::visualisation(const WireRequest &request, const Process &process)
{
    if (process.consent == Consent::Revoked)
        return notFound(u"Insights not found"_s);
    if (!isCompleted(process))
        return nest(409, u"The process is not completed"_s, u"Conflict"_s);
    const QByteArray token = newObjectId() + newObjectId();
    m_visits[token] = {process.id, now() + kVisitLifetime};
    return json(200, {{u"visualisationUrl"_s, QString::fromUtf8("http://" + request.host + kVisualisePages.toByteArray() + token)}});
}

} // namespace saldoscope::sandbox
