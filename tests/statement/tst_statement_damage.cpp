// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES) + u"/json/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files that broke on their way: never a crash, never a silent loss.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(QStringLiteral(SALDOSCOPE_FIXTURES) + u"/json"_s).entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }
    void cutAnywhere()
    {
        QFETCH(QString, name);
        const QByteArray bytes = fixture(name);
        const QString all = amounts(readStatement(bytes, name));
        const std::size_t rows = readStatement(bytes, name).ledger->booked().size();
        QVERIFY(rows > 1);
        const qsizetype end = bytes.trimmed().size();
        std::size_t most = 0;
        for (qsizetype length = 0; length < end; ++length) {
            const Statement statement = readStatement(bytes.first(length), name);
            QVERIFY2(!statement.problems.empty(), qPrintable(u"nothing said at %1"_s.arg(length)));
            const Problem::Kind kind = statement.problems[0].kind;
            QVERIFY2(kind == Problem::Kind::Truncated || kind == Problem::Kind::Empty, qPrintable(u"%1 at %2"_s.arg(words(statement)).arg(length)));
            QVERIFY(all.startsWith(amounts(statement)));
            // Every row that stands in the file before the cut is there, and none is there by halves.
            const std::size_t complete = std::size_t(bytes.first(length).count("sum\": ") + bytes.first(length).count("\"transactionAmount\""));
            const std::size_t got = statement.ledger->booked().size() + statement.ledger->pending().size();
            QVERIFY2(got + 1 >= complete && got <= complete, qPrintable(u"%1 of %2 rows at %3"_s.arg(got).arg(complete).arg(length)));
            most = std::max(most, statement.ledger->booked().size());
        }
        QCOMPARE(most, rows);
        QCOMPARE(amounts(readStatement(bytes.first(end), name)), all);
    }

    void changedAnywhere_data() { cutAnywhere_data(); }
    void changedAnywhere()
    {
        QFETCH(QString, name);
        const QByteArray bytes = fixture(name);
        const std::size_t objects = std::size_t(bytes.count('{'));
        QRandomGenerator random(20240102);
        constexpr char kLetters[] = "{}[],:\"\\0123456789-+.eEtfn \n\xc3\xa5\xff\x00";
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = bytes;
            const int changes = random.bounded(1, 4);
            for (int change = 0; change < changes; ++change) {
                const qsizetype at = random.bounded(int(damaged.size()));
                const char letter = kLetters[random.bounded(int(sizeof kLetters) - 1)];
                switch (random.bounded(3)) {
                case 0:
                    damaged[at] = letter;
                    break;
                case 1:
                    damaged.insert(at, letter);
                    break;
                case 2:
                    damaged.remove(at, random.bounded(1, 20));
                    break;
                }
            }
            const Statement statement = readStatement(damaged, name);
            QVERIFY(statement.ledger);
            QVERIFY(statement.ledger->booked().size() + statement.ledger->pending().size() <= objects + 3);
            QVERIFY(statement.problems.size() <= kMostProblems);
            // A row fewer than before is never passed over in silence.
            const Statement sound = readStatement(bytes, name);
            const std::size_t before = sound.ledger->booked().size() + sound.ledger->pending().size();
            const std::size_t after = statement.ledger->booked().size() + statement.ledger->pending().size();
            const bool removed = damaged.count("\"sum\"") + damaged.count("\"transactionAmount\"") < bytes.count("\"sum\"") + bytes.count("\"transactionAmount\"");
            QVERIFY2(after >= before || removed || !statement.problems.empty(), damaged.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestDamage)
#include "tst_statement_damage.moc"
