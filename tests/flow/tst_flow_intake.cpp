// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way into a case: nothing is stored before they are committed, nothing that was said of them is lost after.
#include "flow/filereading.h"
#include "flow/intake.h"
#include "flow/world.h"
#include "statement/rawrows.h"
#include "statement/savedprofiles.h"
#include "statement/tablemapping.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

const QString kSample = QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json");
const QString kOther = QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_open_banking_sample.json");
const QByteArray kTwoWays = "Date,Description,Amount,Currency\n03/04/2024,Shop,-5.00,USD\n05/06/2024,Wage,100.00,USD\n";
const QByteArray kStrange = "Kx;Ky;Kz;Kw\n2024-01-31;-50,00;Hyra;Norrvik\n2024-02-01;-70,50;El;Kraft\n2024-02-03;900,00;Lon;Firma\n";
// Outside the class: its brackets would end it for moc.
const QByteArray kJson = R"({"account_list":[{"account_nr":"SE1","holder_name":"A","bank_name":"B","currency":"SEK","start_balance":1,"end_balance":0,"period_start":"2024-01-01","period_end":"2024-01-31","debit_turnover":1,"credit_turnover":0,
            "transaction_list":[{"date":"2024-01-02","partner":"T}m","info":"x","sum":-1}]}]})";

std::size_t columnOf(const TableMapping &mapping, const QString &header)
{
    return std::size_t(std::ranges::find(mapping.columns, header, &ColumnMapping::header) - mapping.columns.begin());
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<World> m_world;
    std::unique_ptr<SavedProfiles> m_profiles;
    std::unique_ptr<CaseFlow> m_flow;
    CaseId m_case = 0;

    void restart()
    {
        m_flow.reset();
        m_world.reset();
        m_world = std::make_unique<World>(QUrl(u"http://127.0.0.1:1"_s), m_path);
        m_profiles = std::make_unique<SavedProfiles>(m_path + u".profiles"_s);
        m_world->services.profiles = m_profiles.get();
        m_flow = std::make_unique<CaseFlow>(m_case, m_world->services);
        QSignalSpy opened(m_flow.get(), &CaseFlow::opened);
        m_flow->open();
        QTRY_COMPARE(opened.size(), 1);
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    Intake &intake() { return m_flow->intake(); }
    const IntakeFile &file(std::size_t index = 0) { return intake().files().at(index); }
    void look(const QStringList &paths)
    {
        intake().addFiles(paths);
        QTRY_VERIFY(!intake().isReading());
    }
    void commit()
    {
        const std::size_t before = m_flow->files().size();
        intake().commit();
        QVERIFY(m_flow->files().size() > before);
        QTRY_VERIFY(std::ranges::all_of(m_flow->files(), [](const FileView &view) { return view.id > 0; }));
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
    }
    std::size_t storedFiles() const
    {
        auto store = CaseStore::open(m_path, *Key::fromBytes(QByteArray(32, 'v')));
        return store ? (*store)->load(m_case)->files.size() : 999;
    }
    std::size_t rows() const { return m_flow->analysis() ? m_flow->analysis()->ledger().booked().size() : 0; }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/cases.sqlite"_s);
        const auto store = CaseStore::open(m_path, *Key::fromBytes(QByteArray(32, 'v')));
        QVERIFY(store);
        m_case = (*store)->create({}, SystemClock().now(), false)->id;
        restart();
    }
    void cleanup()
    {
        m_flow.reset();
        m_world.reset();
    }

    void nothingIsStoredBeforeItIsCommitted()
    {
        look({kSample, kOther});
        QCOMPARE(intake().ready(), std::size_t(2));
        QVERIFY(m_flow->files().empty());
        QCOMPARE(storedFiles(), std::size_t(0));
        QSignalSpy committed(&intake(), &Intake::committed);
        commit();
        QCOMPARE(committed.size(), 1);
        QVERIFY(intake().files().empty());
        QTRY_COMPARE(storedFiles(), std::size_t(2)); // a program killed now has them
    }

    void whatHasNoTickIsNotHandedIn()
    {
        look({kSample, kOther});
        intake().setTaken(file(1).id, false);
        commit();
        QCOMPARE(m_flow->files().size(), std::size_t(1));
    }

    void theSameBytesAreKnown()
    {
        look({kSample});
        commit();
        look({kSample, kOther, kOther});
        QCOMPARE(file(0).state, IntakeFile::State::AlreadyHere);
        QCOMPARE(file(1).state, IntakeFile::State::Read);
        QCOMPARE(file(2).state, IntakeFile::State::AlreadyHere);
        QCOMPARE(intake().ready(), std::size_t(1));
    }

    void rowsThatTheCaseHasAlreadyAreCounted()
    {
        const QByteArray head = "Datum;Text;Belopp;Valuta\n";
        const QByteArray shared = "2024-01-02;Tram;-30,00;SEK\n2024-01-02;Tram;-30,00;SEK\n2024-01-03;Shop;-99,00;SEK\n";
        look({written(u"a.csv"_s, head + shared)});
        QTRY_VERIFY(file().overlap);
        QCOMPARE(file().overlap->rows, std::size_t(0));
        QCOMPARE(file().overlap->equal, std::size_t(1)); // two equal rides are two rides
        commit();
        look({written(u"b.csv"_s, head + shared + "2024-01-09;New;-1,00;SEK\n")});
        QTRY_VERIFY(file().overlap);
        QCOMPARE(file().overlap->rows, std::size_t(3));
        QCOMPARE(file().overlap->all, std::size_t(4));
        commit();
        QCOMPARE(rows(), std::size_t(4));
    }

    void datesThatMeanTwoDaysAreAskedAndTheAnswerIsKept()
    {
        look({written(u"us.csv"_s, kTwoWays)});
        QVERIFY(file().open.contains(Choice::About::DateOrder));
        QCOMPARE(intake().waiting(), std::size_t(1));
        intake().commit(); // does nothing
        QVERIFY(m_flow->files().empty());
        intake().answer(file().id, DateOrder::MonthDayYear);
        QTRY_VERIFY(file().isReady());
        QCOMPARE(isoDay(file().statement()->ledger->booked().bookedOn[0]), u"2024-03-04"_s);
        commit();
        QCOMPARE(m_flow->files().front().state, FileView::State::Ready);
        restart();
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QCOMPARE(isoDay(m_flow->analysis()->ledger().booked().bookedOn[0]), u"2024-03-04"_s);
        QCOMPARE(m_flow->files().front().state, FileView::State::Ready);
    }

    void signsThatNothingTellsAreAsked()
    {
        look({written(u"plain.csv"_s, "Date,Description,Amount,Currency\n2024-01-02,A,5.00,EUR\n2024-01-13,B,6.00,EUR\n")});
        QVERIFY(file().open.contains(Choice::About::Sign));
        TableMapping mapping = *file().statement()->mapping;
        mapping.outIsPositive = true;
        intake().correct(file().id, mapping, {Choice::About::Sign});
        QTRY_VERIFY(file().isReady());
        QCOMPARE(file().statement()->ledger->booked().minor[0], qint64(-500));
        QCOMPARE(file().statement()->problemCount, std::size_t(0));
    }

    void oneAnswerDoesNotSettleAnotherQuestion()
    {
        look({written(u"both.csv"_s, "Date,Description,Amount,Currency\n03/04/2024,A,5.00,USD\n05/06/2024,B,6.00,USD\n")});
        QCOMPARE(file().open.size(), std::size_t(2));
        TableMapping mapping = *file().statement()->mapping;
        mapping.outIsPositive = false;
        intake().correct(file().id, mapping, {Choice::About::Sign});
        QTRY_VERIFY(!intake().isReading());
        QCOMPARE(file().open, std::set<Choice::About> {Choice::About::DateOrder});
        intake().answer(file().id, DateOrder::DayMonthYear);
        QTRY_VERIFY(file().isReady());
    }

    void aCorrectedColumnIsReadAtOnceAndAfterARestart()
    {
        look({written(u"strange.csv"_s, kStrange)});
        QVERIFY(file().statement()->mapping);
        TableMapping mapping = *file().statement()->mapping;
        mapping.columns[columnOf(mapping, u"Kw"_s)] = {u"Kw"_s, ColumnMeaning::Counterparty, 100};
        mapping.columns[columnOf(mapping, u"Kz"_s)] = {u"Kz"_s, ColumnMeaning::Text, 100};
        mapping.currency = *Currency::fromAscii("SEK");
        intake().correct(file().id, mapping, {Choice::About::Currency});
        QTRY_VERIFY(!intake().isReading());
        QVERIFY(file().isReady());
        const auto who = [](const Ledger &ledger) { return ledger.texts().string(ledger.booked().counterparty[0]); };
        QCOMPARE(who(*file().statement()->ledger), u"Norrvik"_s);
        commit();
        restart();
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QCOMPARE(who(m_flow->analysis()->ledger()), u"Norrvik"_s);
        QCOMPARE(m_flow->analysis()->ledger().booked().currency[0].code(), u"SEK"_s);
    }

    void aSavedProfileReadsTheNextFileAndGoesOnReadingItWhenDeleted()
    {
        look({written(u"strange.csv"_s, kStrange)});
        TableMapping mapping = *file().statement()->mapping;
        mapping.columns[columnOf(mapping, u"Kw"_s)].meaning = ColumnMeaning::Counterparty;
        mapping.columns[columnOf(mapping, u"Kz"_s)].meaning = ColumnMeaning::Text;
        mapping.currency = *Currency::fromAscii("DKK");
        const auto saved = m_profiles->save(mapping, u"  Little   Bank "_s);
        QVERIFY(saved);
        QCOMPARE(saved->profile, u"own-little-bank"_s);
        intake().clear();
        restart(); // the profile lies on disk
        QCOMPARE(m_profiles->all()->size(), std::size_t(1));
        look({written(u"next.csv"_s, "Kx;Ky;Kz;Kw\n2024-03-31;-51,00;Hyra;Norrvik\n2024-04-01;-71,50;El;Kraft\n")});
        QCOMPARE(file().statement()->mapping->profile, u"own-little-bank"_s);
        QCOMPARE(file().statement()->mapping->bank, u"Little Bank"_s);
        QVERIFY(file().isReady());
        QCOMPARE(file().statement()->ledger->booked().currency[0].code(), u"DKK"_s);
        commit();
        QVERIFY(m_profiles->remove(u"own-little-bank"_s));
        QVERIFY(m_profiles->all()->empty());
        restart();
        QVERIFY(m_profiles->all()->empty());
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QCOMPARE(m_flow->analysis()->ledger().booked().currency[0].code(), u"DKK"_s);
    }

    void aProfileWithTheSameHeadersIsReplaced()
    {
        TableMapping mapping {.columns = {{u"Kx"_s, ColumnMeaning::BookedOn, 50}, {u"Ky"_s, ColumnMeaning::Amount, 50}}};
        QVERIFY(m_profiles->save(mapping, u"One"_s));
        mapping.columns.push_back({u"Kz"_s, ColumnMeaning::Text, 50});
        QVERIFY(m_profiles->save(mapping, u"One"_s));
        QCOMPARE(m_profiles->all()->size(), std::size_t(2));
        QVERIFY(m_profiles->save(mapping, u"Two"_s));
        QCOMPARE(m_profiles->all()->size(), std::size_t(2));
        QCOMPARE(m_profiles->all()->back().bank, u"Two"_s);
        QCOMPARE(m_profiles->all()->back().columns[0].certainty, 100);
    }

    void aReadingCanBeStoppedAndTakenUp()
    {
        QByteArray many = "Datum;Text;Belopp;Valuta\n";
        for (int i = 0; i < 400'000; ++i)
            many += "2024-01-02;Shop " + QByteArray::number(i) + ";-1,00;SEK\n";
        intake().addFiles({written(u"many.csv"_s, many)});
        const qint64 id = file().id;
        intake().stop(id);
        QCOMPARE(file().state, IntakeFile::State::Stopped);
        QCOMPARE(intake().ready(), std::size_t(0));
        intake().readAgain(id);
        QTRY_COMPARE_WITH_TIMEOUT(file().state, IntakeFile::State::Read, 60000);
        QCOMPARE(file().statement()->ledger->booked().size(), std::size_t(400'000));
        QVERIFY(file().progress->rows > 300'000);
        QVERIFY(file().progress->total >= 400'000);
    }

    void aBatchIsTakenOutAsOneAndComesBack()
    {
        look({kSample});
        commit();
        const qint64 alone = m_flow->files().front().id;
        look({kOther, written(u"c.csv"_s, "Datum;Text;Belopp;Valuta\n2024-01-02;Tram;-30,00;SEK\n")});
        commit();
        const std::size_t all = rows();
        QCOMPARE(m_flow->batchOf(alone), std::vector<qint64> {alone});
        const auto batch = m_flow->batchOf(m_flow->files().back().id);
        QCOMPARE(batch.size(), std::size_t(2));
        m_flow->removeFiles(batch);
        QCOMPARE(m_flow->files().size(), std::size_t(1));
        QTRY_COMPARE(m_flow->removedFiles(), 2);
        QTRY_VERIFY(!m_flow->isAnalysing());
        QVERIFY(rows() < all);
        QCOMPARE(storedFiles(), std::size_t(1));

        QVERIFY(m_flow->canUndo());
        m_flow->undo();
        QTRY_VERIFY(!m_flow->isAnalysing());
        QCOMPARE(rows(), all);
        QCOMPARE(m_flow->batchOf(batch.front()), batch); // the same ones, under the same numbers
        QTRY_COMPARE(storedFiles(), std::size_t(3));
        QVERIFY(m_flow->canRedo());
        m_flow->redo();
        QTRY_COMPARE(storedFiles(), std::size_t(1));
        QTRY_COMPARE(m_flow->removedFiles(), 2);
        m_flow->undo();
        QTRY_COMPARE(storedFiles(), std::size_t(3));

        restart();
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QCOMPARE(rows(), all);
        QCOMPARE(m_flow->batchOf(batch.front()), batch);
    }

    void undoGoesBackInTheOrderThingsWereDone()
    {
        look({kSample, kOther});
        commit();
        m_flow->correct({0}, m_world->services.knowledge->tree().find(u"housing.rent"));
        m_flow->removeFile(m_flow->files()[1].id);
        QTRY_COMPARE(m_flow->removedFiles(), 1);
        QTRY_VERIFY(!m_flow->isAnalysing());
        m_flow->correct({1}, m_world->services.knowledge->tree().find(u"housing.rent"));
        QCOMPARE(m_flow->removedFiles(), 0);
        m_flow->undo();
        QCOMPARE(m_flow->files().size(), std::size_t(1));
        QCOMPARE(m_flow->removedFiles(), 1);
        m_flow->undo();
        QCOMPARE(m_flow->files().size(), std::size_t(2));
        QVERIFY(m_flow->canUndo());
        m_flow->undo();
        QVERIFY(!m_flow->canUndo());
        m_flow->redo();
        QCOMPARE(m_flow->files().size(), std::size_t(2));
        m_flow->redo();
        QCOMPARE(m_flow->files().size(), std::size_t(1));
    }

#ifdef SALDOSCOPE_HAS_PDF
    void aLockedDocumentAsksForItsPassword()
    {
        look({QStringLiteral(SALDOSCOPE_SOURCE_DIR "/tests/statement/data/locked.pdf")});
        QCOMPARE(file().state, IntakeFile::State::NeedsPassword);
        QCOMPARE(intake().waiting(), std::size_t(1));
        intake().setPassword(file().id, u"wrong"_s);
        QTRY_VERIFY(!intake().isReading());
        QCOMPARE(file().state, IntakeFile::State::NeedsPassword);
        QVERIFY(file().saidPassword);
        intake().setPassword(file().id, u"secret"_s);
        QTRY_COMPARE(file().state, IntakeFile::State::Read);
        for (const Choice::About about : std::set<Choice::About>(file().open)) {
            TableMapping mapping = *file().statement()->mapping;
            mapping.currency = *Currency::fromAscii("SEK");
            mapping.outIsPositive = false;
            intake().correct(file().id, mapping, {about});
            QTRY_VERIFY(!intake().isReading());
        }
        commit();
        const std::size_t read = rows();
        QVERIFY(read > 0);
        restart(); // the password is kept with the file, sealed like it
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QCOMPARE(rows(), read);
    }
#endif

    void whatStandsInTheFileIsShownBesideEachRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a table") << QByteArray("Datum;Text;Belopp;Valuta\r\n2024-01-02;Tram;-30,00;SEK\r\n") << u"2024-01-02;Tram;-30,00;SEK"_s;
        QTest::newRow("other letters") << QByteArray("Datum;Text;Belopp;Valuta\n2024-01-02;Ol\xe5; f\xf6r;-30,00;SEK\n").replace("\xe5;", "\xe5") << u"2024-01-02;Olå för;-30,00;SEK"_s;
        QTest::newRow("one row in several lines") << QByteArray(":20:X\n:25:SE123\n:28C:1/1\n:60F:C240101SEK100,00\n:61:2401020102D30,00NMSCNONREF\n:86:Tram\n ride\n:62F:C240102SEK70,00\n-\n")
                                                  << u":61:2401020102D30,00NMSCNONREF \u2937 :86:Tram \u2937 ride \u2937 :62F:C240102SEK70,00 \u2937 -"_s;
        QTest::newRow("JSON") << kJson
                              << u"{\"date\":\"2024-01-02\",\"partner\":\"T}m\",\"info\":\"x\",\"sum\":-1}"_s;
    }
    void elementsOfXmlInOneLineAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QByteArray camt = "<?xml version=\"1.0\"?><n:Document xmlns:n=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><n:BkToCstmrStmt><n:Stmt><n:Id>1</n:Id><n:Acct><n:Id>"
                          "<n:IBAN>FI2112345600000785</n:IBAN></n:Id><n:Ccy>EUR</n:Ccy></n:Acct>";
        QByteArray ofx = "<?OFX OFXHEADER=\"200\" VERSION=\"211\"?><OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>1</ACCTID></BANKACCTFROM><BANKTRANLIST>";
        for (const char *day : {"02", "03", "04"}) {
            const QByteArray filler(800, 'x');
            camt += QByteArray("<n:Ntry><n:Amt Ccy=\"EUR\">1.") + day + "</n:Amt><n:CdtDbtInd>CRDT</n:CdtDbtInd><n:Sts>BOOK</n:Sts><n:BookgDt><n:Dt>2024-01-" + day
                + "</n:Dt></n:BookgDt></n:Ntry><n:Note>" + filler + "</n:Note>";
            ofx += QByteArray("<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>202401") + day + "</DTPOSTED><TRNAMT>1." + day + "</TRNAMT><FITID>" + day + "</FITID></STMTTRN><NOTE>" + filler
                + "</NOTE>";
        }
        QTest::newRow("CAMT with prefixes") << camt + "</n:Stmt></n:BkToCstmrStmt></n:Document>"
                                            << u"<n:Ntry><n:Amt Ccy=\"EUR\">1.03</n:Amt><n:CdtDbtInd>CRDT</n:CdtDbtInd><n:Sts>BOOK</n:Sts><n:BookgDt><n:Dt>2024-01-03</n:Dt></n:BookgDt></n:Ntry>"_s;
        QTest::newRow("OFX") << ofx + "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
                             << u"<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20240103</DTPOSTED><TRNAMT>1.03</TRNAMT><FITID>03</FITID></STMTTRN>"_s;
    }
    void elementsOfXmlInOneLineAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        const Statement statement = readStatement(bytes, u"t"_s);
        QCOMPARE(statement.ledger->booked().size(), std::size_t(3));
        const auto raw = RawRows::of(statement, bytes);
        QVERIFY(!raw->hasLines());
        QTEST(raw->at(statement.ledger->booked().source[1]), "shown");
    }

    void whatStandsInTheFileIsShownBesideEachRow()
    {
        QFETCH(QByteArray, bytes);
        const Statement statement = readStatement(bytes, u"t"_s);
        QVERIFY(!statement.ledger->booked().empty());
        const auto raw = RawRows::of(statement, bytes);
        QTEST(raw->at(statement.ledger->booked().source[0]), "shown");
    }

    void cellsOfASheetAreShownBesideEachRow()
    {
        QFile file(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/tests/statement/data/statement.xlsx"));
        QVERIFY(file.open(QFile::ReadOnly));
        ReadLimits limits;
        limits.keepsCells = true;
        const QByteArray bytes = file.readAll();
        const Statement statement = readStatement(bytes, u"t"_s, limits);
        QVERIFY(statement.mapping);
        const auto raw = RawRows::of(statement, bytes);
        const quint32 line = statement.ledger->booked().source[0];
        QCOMPARE(raw->cells(line, {}).size(), qsizetype(statement.mapping->columns.size()));
        QVERIFY(raw->at(line).contains(isoDay(statement.ledger->booked().bookedOn[0])));
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_flow_intake.moc"
