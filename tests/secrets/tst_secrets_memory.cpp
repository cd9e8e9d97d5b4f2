// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

#include <QTest>

#include <optional>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using Found = Result<std::optional<QByteArray>>;

class TestMemoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsRead();
    void aMissingEntryIsNoError();
    void whatWasForgottenIsGone();
    void nothingIsAnsweredBeforeTheCallReturned();
    void aDeadOwnerHearsNothing();
    void itSaysThatItKeepsNothing();

private:
    std::optional<QByteArray> read(MemoryStore &store, const QString &key);
};

std::optional<QByteArray> TestMemoryStore::read(MemoryStore &store, const QString &key)
{
    std::optional<Found> found;
    store.read(key, this, [&](Found answer) { found = std::move(answer); });
    [&] { QTRY_VERIFY(found.has_value() && *found); }();
    return found && *found ? **found : std::nullopt;
}

void TestMemoryStore::whatWasWrittenIsRead()
{
    MemoryStore store;
    const QByteArray bytes("\0\xff binary \0", 11);
    int written = 0;
    store.write(u"a"_s, bytes, this, [&](const Done &done) { written += done ? 1 : 0; });
    store.write(u"b"_s, "other", this, [&](const Done &done) { written += done ? 1 : 0; });
    QTRY_COMPARE(written, 2);
    QCOMPARE(read(store, u"a"_s), bytes);
    QCOMPARE(read(store, u"b"_s), "other"_ba);
}

void TestMemoryStore::aMissingEntryIsNoError()
{
    MemoryStore store;
    QCOMPARE(read(store, u"a"_s), std::nullopt);
}

void TestMemoryStore::whatWasForgottenIsGone()
{
    MemoryStore store;
    bool forgotten = false;
    store.write(u"a"_s, "x", this, [](const Done &) {});
    store.forget(u"a"_s, this, [&](const Done &done) { forgotten = done.has_value(); });
    QTRY_VERIFY(forgotten);
    QCOMPARE(read(store, u"a"_s), std::nullopt);
}

void TestMemoryStore::nothingIsAnsweredBeforeTheCallReturned()
{
    MemoryStore store;
    int answers = 0;
    store.write(u"a"_s, "x", this, [&](const Done &) { ++answers; });
    store.read(u"a"_s, this, [&](const Found &) { ++answers; });
    store.forget(u"a"_s, this, [&](const Done &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 3);
}

void TestMemoryStore::aDeadOwnerHearsNothing()
{
    MemoryStore store;
    bool heard = false;
    {
        QObject owner;
        store.write(u"a"_s, "x", &owner, [&](const Done &) { heard = true; });
        store.read(u"a"_s, &owner, [&](const Found &) { heard = true; });
    }
    QCOMPARE(read(store, u"a"_s), "x"_ba);
    QVERIFY(!heard);
}

void TestMemoryStore::itSaysThatItKeepsNothing()
{
    QVERIFY(!MemoryStore().keeps());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_secrets_memory.moc"
