// SPDX-License-Identifier: GPL-3.0-or-later
// Run by tests/support/with-keychain.sh, which says in the first argument what kind of keychain there is.
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using Found = Result<std::optional<QByteArray>>;

namespace {

constexpr int kPatience = 20000;

QString s_state;

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasWrittenIsRead_unlocked();
    void bytesOfAnyKindSurvive_unlocked();
    void aMissingEntryIsNoError_unlocked();
    void aSecondWriteReplaces_unlocked();
    void whatWasForgottenIsGone_unlocked();
    void servicesAreApart_unlocked();
    void aDeadOwnerHearsNothing_unlocked();
    void manyQuestionsAtOnceAreAllAnswered_unlocked();
    void aLockedKeychainIsNotTakenForAnEmptyOne_locked();
    void withoutAServiceTheErrorComesAtOnce_absent();

private:
    Found read(KeychainStore &store, const QString &key);
    Done write(KeychainStore &store, const QString &key, const QByteArray &secret);
    Done forget(KeychainStore &store, const QString &key);
};

void TestKeychainStore::init()
{
    if (!QByteArray(QTest::currentTestFunction()).endsWith(QByteArray("_" + s_state.toLatin1())))
        QSKIP("for another kind of keychain");
}

Found TestKeychainStore::read(KeychainStore &store, const QString &key)
{
    std::optional<Found> found;
    store.read(key, this, [&](Found answer) { found = std::move(answer); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kPatience); }();
    return found.value_or(Error {Error::Kind::Timeout});
}

Done TestKeychainStore::write(KeychainStore &store, const QString &key, const QByteArray &secret)
{
    std::optional<Done> written;
    store.write(key, secret, this, [&](Done answer) { written = std::move(answer); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), kPatience); }();
    return written.value_or(Error {Error::Kind::Timeout});
}

Done TestKeychainStore::forget(KeychainStore &store, const QString &key)
{
    std::optional<Done> forgotten;
    store.forget(key, this, [&](Done answer) { forgotten = std::move(answer); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(forgotten.has_value(), kPatience); }();
    return forgotten.value_or(Error {Error::Kind::Timeout});
}

void TestKeychainStore::whatWasWrittenIsRead_unlocked()
{
    KeychainStore store;
    QVERIFY(write(store, u"a"_s, "secret"));
    const Found found = read(store, u"a"_s);
    QVERIFY(found);
    QCOMPARE(*found, "secret"_ba);
    KeychainStore second; // as after a new start
    QCOMPARE(*read(second, u"a"_s), "secret"_ba);
    QVERIFY(store.keeps());
}

void TestKeychainStore::bytesOfAnyKindSurvive_unlocked()
{
    KeychainStore store;
    QByteArray all;
    for (int i = 0; i < 1024; ++i)
        all += char(i & 0xff);
    QVERIFY(write(store, u"bytes"_s, all));
    QCOMPARE(*read(store, u"bytes"_s), all);
    const QByteArray notText("\0\xff\xfe\0", 4);
    QVERIFY(write(store, u"bytes"_s, notText));
    QCOMPARE(*read(store, u"bytes"_s), notText);
}

void TestKeychainStore::aMissingEntryIsNoError_unlocked()
{
    KeychainStore store;
    const Found found = read(store, u"never written"_s);
    QVERIFY(found);
    QCOMPARE(*found, std::nullopt);
}

void TestKeychainStore::aSecondWriteReplaces_unlocked()
{
    KeychainStore store;
    QVERIFY(write(store, u"twice"_s, "first"));
    QVERIFY(write(store, u"twice"_s, "second"));
    QCOMPARE(*read(store, u"twice"_s), "second"_ba);
}

void TestKeychainStore::whatWasForgottenIsGone_unlocked()
{
    KeychainStore store;
    QVERIFY(write(store, u"soon gone"_s, "x"));
    QVERIFY(forget(store, u"soon gone"_s));
    QCOMPARE(*read(store, u"soon gone"_s), std::nullopt);
    QVERIFY(forget(store, u"soon gone"_s)); // gone is gone
}

void TestKeychainStore::servicesAreApart_unlocked()
{
    KeychainStore ours;
    KeychainStore theirs(u"Somebody else"_s);
    QVERIFY(write(ours, u"shared name"_s, "ours"));
    QCOMPARE(*read(theirs, u"shared name"_s), std::nullopt);
}

void TestKeychainStore::aDeadOwnerHearsNothing_unlocked()
{
    KeychainStore store;
    bool heard = false;
    {
        QObject owner;
        store.write(u"orphan"_s, "x", &owner, [&](const Done &) { heard = true; });
        store.read(u"orphan"_s, &owner, [&](const Found &) { heard = true; });
    }
    QCOMPARE(*read(store, u"orphan"_s), "x"_ba); // what was asked is done all the same
    QVERIFY(!heard);
}

void TestKeychainStore::manyQuestionsAtOnceAreAllAnswered_unlocked()
{
    KeychainStore store;
    int answers = 0;
    for (int i = 0; i < 20; ++i) {
        store.write(u"many/%1"_s.arg(i), QByteArray::number(i), this, [&](const Done &done) { answers += done ? 1 : 0; });
        store.read(u"many/%1"_s.arg(i), this, [&answers, i](const Found &found) {
            answers += found && *found == QByteArray::number(i) ? 1 : 0;
        });
    }
    QCOMPARE(answers, 0); // never before the call returned
    QTRY_COMPARE_WITH_TIMEOUT(answers, 40, kPatience);
}

void TestKeychainStore::aLockedKeychainIsNotTakenForAnEmptyOne_locked()
{
    KeychainStore store;
    const Found found = read(store, u"a"_s);
    QVERIFY2(!found, "a locked keychain must not look like one without the entry");
    QCOMPARE(found.error().kind, Error::Kind::Secrets);
    QCOMPARE(write(store, u"a"_s, "x").error().kind, Error::Kind::Secrets);
}

void TestKeychainStore::withoutAServiceTheErrorComesAtOnce_absent()
{
    KeychainStore store;
    const Found found = read(store, u"a"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Secrets);
    QCOMPARE(write(store, u"a"_s, "x").error().kind, Error::Kind::Secrets);
    QCOMPARE(forget(store, u"a"_s).error().kind, Error::Kind::Secrets);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.size() > 1)
        s_state = arguments.takeAt(1);
    TestKeychainStore test;
    return QTest::qExec(&test, arguments);
}
#include "tst_secrets_keychain.moc"
