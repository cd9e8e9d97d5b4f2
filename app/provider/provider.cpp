// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/provider.h"

namespace saldoscope {

namespace {

Error unsupported() { return {Error::Kind::Unsupported, QStringLiteral("this provider does not offer it")}; }

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    for (const auto &[key, value] : list) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Credentials::value(QStringView key) const
{
    for (const auto &[name, value] : values) {
        if (name == key)
            return value;
    }
    return {};
}

Credentials::~Credentials()
{
    for (auto &[name, value] : values) {
        if (value.isDetached())
            value.fill('\0');
    }
}

int uploadsLeft(const Process &process) { return process.memory.value(u"uploads-left").toInt(); }

qint64 mostBytesOfAFile(const ProviderInfo &info)
{
    constexpr qint64 kAround = 16'384; // one file in a request, with room to spare
    return info.mostUploadBytes > 0 ? info.mostUploadBytes - kAround : 0;
}

bool isReturnAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    const QString host = address.host();
    const bool here = host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
    return address.scheme() == u"https" || (here && address.scheme() == u"http");
}

Provider::~Provider() = default;

QStringList Provider::namesOf(const Process &process) const { return {process.id}; }

Step<std::vector<Bank>> Provider::banks(const Session &, const QString &) const { return unsupported(); }
Step<Process> Provider::submit(const Session &, const Submission &) const { return unsupported(); }
Step<Process> Provider::begin(const Session &, const Process &process, const Submission &) const { return answer(process); }
Step<Process> Provider::invite(const Session &, const Invitation &) const { return unsupported(); }
Step<Process> Provider::renewLink(const Session &, const Process &) const { return unsupported(); }
Step<Process> Provider::nextFlow(const Session &, const Process &) const { return unsupported(); }
Result<Delivery> Provider::reread(const QByteArray &, const Process &) const { return unsupported(); }
Step<QUrl> Provider::visualisation(const Session &, const Process &) const { return unsupported(); }
Step<std::monostate> Provider::settleForTesting(const Session &, const Process &, bool) const { return unsupported(); }
Step<std::vector<PartnerBank>> Provider::partnerBanks(const Session &) const { return unsupported(); }
Step<PartnerBank> Provider::addPartnerBank(const Session &, const PartnerBank &) const { return unsupported(); }
Step<PartnerBank> Provider::changePartnerBank(const Session &, const PartnerBank &) const { return unsupported(); }
Step<std::monostate> Provider::forget(const Session &, const Process &) const { return unsupported(); }
Step<std::vector<ProviderCategory>> Provider::categoryTree(const Session &, const QString &) const { return unsupported(); }
Step<QStringList> Provider::availableModels(const Session &) const { return unsupported(); }
Step<std::monostate> Provider::setWebhook(const Session &, const CallbackSettings &) const { return unsupported(); }

} // namespace saldoscope
