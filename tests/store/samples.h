// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace saldoscope::samples {

inline Key vault(char letter = 'v') { return *Key::fromBytes(QByteArray(32, letter)); }

inline QDateTime at(int second) { return QDateTime(QDate(2026, 3, 9), QTime(8, 30, second), Qt::UTC); }

inline CaseDetails details()
{
    return {QStringLiteral("Greta Åkerlundh-Testsson"), QStringLiteral("19640823-3234"), QStringLiteral("se"), false,
        QStringLiteral("Frågar efter bolån i Örnsköldsvik")};
}

inline StoredFile file()
{
    // Long enough to be made smaller, and with words that must not be found on disk.
    QByteArray bytes = R"({"account_list":[{"account_nr":"SE3550000000054910000003","transaction_list":[)";
    for (int i = 0; i < 400; ++i)
        bytes += R"({"date":"2026-01-05","partner":"Kvarterskrogen Lönndörren","info":"KORTKÖP","sum":-31417.59},)";
    bytes.chop(1);
    bytes += "]}]}";
    return {0, QStringLiteral("kontoutdrag-akerlundh.json"), bytes, at(1)};
}

inline StoredCollection collection()
{
    StoredCollection collection;
    collection.providerId = QStringLiteral("nordigen-insights");
    collection.state = QStringLiteral("waiting");
    collection.process.id = QStringLiteral("162d7bb2-855c-477d-ad39-fd43fec5c44a");
    collection.process.consentLink = QUrl(QStringLiteral("https://example.org/consent?code=hemligkod"));
    collection.process.linkValidUntil = at(50);
    collection.process.memory = QJsonObject {{QStringLiteral("country"), QStringLiteral("uk")}};
    collection.lane = QJsonObject {{QStringLiteral("begun"), true}};
    collection.submission = QJsonObject {{QStringLiteral("files"), QJsonArray {7}}};
    collection.figures = QJsonObject {{QStringLiteral("average_monthly_income"), 27182.81}};
    collection.started = at(2);
    return collection;
}

inline std::vector<Correction> corrections()
{
    return {{0xfedcba9876543210u, QStringLiteral("housing.rent"), false, {}, at(3)},
        {17, {}, true, QStringLiteral("återbetalning från systern"), at(4)}};
}

inline LogEntry logEntry() { return {at(5), QStringLiteral("file-added"), QStringLiteral("kontoutdrag-akerlundh.json")}; }

/// A lender's pack; longer than a part in the database.
inline QByteArray pack(char letter = 'p') { return QByteArray("{\"market\": \"se\", \"note\": \"Åkerlundhs egna regler\"}") + QByteArray(9'000'000, letter); }

/// A case with something in every place; gives its id.
inline CaseId fill(CaseStore &store)
{
    const auto made = store.create(details(), at(0), false);
    if (!made)
        return 0;
    const CaseId id = made->id;
    const bool good = store.addFile(id, file()) && store.saveCollection(id, collection())
        && store.saveCorrections(id, corrections()) && store.log(id, logEntry())
        && store.setState(id, CaseState::Collecting, at(6));
    return good ? id : 0;
}

/// Every byte that lies in a folder, file after file.
inline QByteArray everything(const QString &folder)
{
    QByteArray all;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace saldoscope::samples
