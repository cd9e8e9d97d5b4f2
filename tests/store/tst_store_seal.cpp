// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packing.h"
#include "store/seal.h"

#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpensAgain_data()
    {
        QTest::addColumn<QByteArray>("clear");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("a");
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("a million bytes") << QByteArray(1'000'000, 'x');
    }
    void whatWasSealedOpensAgain()
    {
        QFETCH(QByteArray, clear);
        const Key key = Key::random();
        const auto opened = unseal(seal(clear, key, "case/1"), key, "case/1");
        QVERIFY(opened);
        QCOMPARE(*opened, clear);
    }

    void sealingTwiceGivesOtherBytes()
    {
        const Key key = Key::random();
        QVERIFY(seal("the same", key, "case/1") != seal("the same", key, "case/1"));
    }

    void theClearTextIsNotInTheSealedOne() { QVERIFY(!seal("Greta Testsson", Key::random(), "c").contains("Greta")); }

    void anotherKeyOpensNothing()
    {
        const auto opened = unseal(seal("secret", Key::random(), "case/1"), Key::random(), "case/1");
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(opened.error().code, u"DAMAGED"_s);
    }

    void anotherContextOpensNothing()
    {
        const Key key = Key::random();
        QVERIFY(!unseal(seal("secret", key, "case/1"), key, "case/2"));
        QVERIFY(!unseal(seal("secret", key, "case/1"), key, ""));
    }

    void everyFlippedBitIsSeen()
    {
        const Key key = Key::random();
        const QByteArray sealed = seal("a sample of some length", key, "case/1");
        for (qsizetype byte = 0; byte < sealed.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed;
                changed[byte] = char(changed[byte] ^ (1 << bit));
                QVERIFY2(!unseal(changed, key, "case/1"), qPrintable(u"byte %1 bit %2"_s.arg(byte).arg(bit)));
            }
        }
    }

    void everyShorterPieceIsRefused()
    {
        const Key key = Key::random();
        const QByteArray sealed = seal("a sample", key, "case/1");
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!unseal(sealed.first(length), key, "case/1"));
        QVERIFY(!unseal(QByteArray(sealed + 'x'), key, "case/1"));
    }

    void aKeyHasThirtyTwoBytes()
    {
        QVERIFY(!Key::fromBytes(QByteArray(31, 'k')));
        QVERIFY(!Key::fromBytes(QByteArray(33, 'k')));
        QVERIFY(!Key::fromBytes({}));
        QCOMPARE(Key::fromBytes(QByteArray(32, 'k'))->bytes(), QByteArray(32, 'k'));
    }

    void randomKeysDiffer() { QVERIFY(Key::random().bytes() != Key::random().bytes()); }

    void wipingEmptiesAndOverwrites()
    {
        QByteArray secret("a secret");
        secret.detach();
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QByteArray shared("another");
        const QByteArray other = shared;
        wipe(shared);
        QCOMPARE(other, QByteArray("another"));
    }

    void repetitiveBytesAreMadeSmaller()
    {
        const QByteArray large(100'000, 'x');
        QVERIFY(shrunk(large).size() < 5'000);
        QCOMPARE(*unshrunk(shrunk(large)), large);
        QCOMPARE(*unshrunk(shrunk("short")), QByteArray("short"));
        QCOMPARE(*unshrunk(shrunk({})), QByteArray());
    }

    void whatIsNotPackedIsRefused()
    {
        QVERIFY(!unshrunk({}));
        QVERIFY(!unshrunk("\x02rest"));
        QVERIFY(!unshrunk("\x01rest"));
        QVERIFY(!unpackDetails("{}"));
        QVERIFY(!unpackDetails("not json"));
        QVERIFY(!unpackProcess("[]"));
        QVERIFY(!unpackCorrections(R"({"corrections":[{"row":"xyz"}]})"));
        QCOMPARE(unpackDetails("{}").error().code, u"DAMAGED"_s);
    }
};

QTEST_GUILESS_MAIN(SealTest)
#include "tst_store_seal.moc"
