// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caselist.h"
#include "flow/vault.h"
#include "secrets/memorystore.h"
#include "store/storethread.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that is locked: reading finds nothing, as libsecret has it; writing fails.
class LockedStore final : public SecretStore
{
public:
    void read(const QString &, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        QMetaObject::invokeMethod(owner, [done] { done(std::optional<QByteArray>()); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *owner, std::function<void(Done)> done) override
    {
        QMetaObject::invokeMethod(
            owner, [done] { done(Error {Error::Kind::Secrets, {}, u"LOCKED"_s}); }, Qt::QueuedConnection);
    }
    void forget(const QString &, QObject *, std::function<void(Done)>) override { }
    bool keeps() const override { return true; }
};

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    QObject m_owner;
    SystemClock m_clock;

    Result<Key> vaultOf(SecretStore &secrets)
    {
        std::optional<Result<Key>> key;
        openVault(secrets, m_path, &m_owner, [&key](const Result<Key> &opened) { key = opened; });
        const bool early = key.has_value();
        [&key] { QTRY_VERIFY(key.has_value()); }();
        return key && !early ? *key : Result<Key>(Error {});
    }
    std::optional<QByteArray> secret(SecretStore &secrets)
    {
        std::optional<QByteArray> value;
        bool answered = false;
        secrets.read(u"vault"_s, &m_owner, [&](const Result<std::optional<QByteArray>> &read) {
            value = *read;
            answered = true;
        });
        [&answered] { QTRY_VERIFY(answered); }();
        return value;
    }
    void put(SecretStore &secrets, const QByteArray &value)
    {
        bool answered = false;
        secrets.write(u"vault"_s, value, &m_owner, [&](const Done &) { answered = true; });
        QTRY_VERIFY(answered);
    }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s); }

    void aFirstStartMakesAKeyAndTheNextOneFindsIt()
    {
        MemoryStore secrets;
        const auto first = vaultOf(secrets);
        QVERIFY(first);
        QVERIFY(CaseStore::open(m_path, *first));
        const auto second = vaultOf(secrets);
        QVERIFY(second);
        QCOMPARE(second->bytes(), first->bytes());
        QVERIFY(CaseStore::open(m_path, *second));
    }

    void twoFirstStartsMakeTwoKeys()
    {
        MemoryStore one;
        MemoryStore other;
        QVERIFY(vaultOf(one)->bytes() != vaultOf(other)->bytes());
    }

    void aLostKeyIsToldAndNothingIsOverwritten()
    {
        MemoryStore first;
        const auto key = vaultOf(first);
        QVERIFY(CaseStore::open(m_path, *key));
        MemoryStore empty;
        const auto lost = vaultOf(empty);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::Secrets);
        QCOMPARE(lost.error().code, u"VAULT_MISSING"_s);
        QVERIFY(!secret(empty).has_value());
        QVERIFY(CaseStore::open(m_path, *key));
    }

    void anEmptyFileIsAFirstStartThatGotNoFurther()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        MemoryStore secrets;
        QVERIFY(vaultOf(secrets));
    }

    void whatIsNoKeyIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("words") << QByteArray("not a key!");
        QTest::newRow("too short") << QByteArray(31, 'k').toBase64();
        QTest::newRow("nothing") << QByteArray("");
    }
    void whatIsNoKeyIsNotOverwritten()
    {
        QFETCH(QByteArray, value);
        MemoryStore secrets;
        put(secrets, value);
        const auto key = vaultOf(secrets);
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"VAULT_DAMAGED"_s);
        QCOMPARE(*secret(secrets), value);
    }

    void aLockedKeychainIsTold()
    {
        LockedStore secrets;
        const auto key = vaultOf(secrets);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Secrets);
        QCOMPARE(key.error().code, u"LOCKED"_s);
    }

    void casesComeAndGo()
    {
        StoreThread store(m_path, Key::random());
        CaseList list(&store, &m_clock);
        QSignalSpy changed(&list, &CaseList::changed);
        QSignalSpy created(&list, &CaseList::created);
        list.refresh();
        QVERIFY(!list.isRead());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(list.isRead());
        QVERIFY(list.cases().empty());
        CaseDetails details;
        details.applicantName = u"Greta Testsson"_s;
        list.create(details);
        list.create(details, true);
        QTRY_COMPARE(created.size(), 2);
        QCOMPARE(list.cases().size(), 2u);
        QVERIFY(list.cases().front().demo);
        QCOMPARE(list.cases().front().id, created.back().front().value<CaseId>());
        QCOMPARE(list.cases().back().details, details);
        const auto before = list.cases();
        list.refresh();
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(list.cases().front().number, before.front().number);
        list.purge(before.front().id);
        QTRY_COMPARE(list.cases().size(), 1u);
        QCOMPARE(list.cases().front().number, before.back().number);
        list.refresh();
        QTRY_COMPARE(changed.size(), 6);
        QCOMPARE(list.cases().size(), 1u);
    }

    void whatFailsIsTold()
    {
        StoreThread store(u"/proc/saldoscope/cases.sqlite"_s, Key::random());
        CaseList list(&store, &m_clock);
        QSignalSpy failed(&list, &CaseList::failed);
        list.refresh();
        list.create({});
        list.purge(1);
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(failed.front().front().value<Error>().code, u"READ_ONLY"_s);
        QVERIFY(!list.isRead());
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_flow_cases.moc"
