// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves behind and what it lets be seen: the network log of a case, a backup moved to another computer
// through the window, and no word of an applicant in any file that was written.
#include "base/log.h"
#include "journey/run.h"
#include "sandbox/sandboxserver.h"
#include "ui/pages/backupdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/networkdrawer.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonArray>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;
const QString kPhrase = u"vargen sover under bron 41"_s;

/// Everything this test program writes goes below one folder, so that all of it can be searched. Before the application is
/// there: places are asked for once.
struct Home {
    Home()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
            QDir().mkpath(at(QString::fromLatin1(name)));
            qputenv(name, at(QString::fromLatin1(name)).toUtf8());
        }
    }
    QString at(const QString &name) const { return dir.filePath(name); }
    QTemporaryDir dir {u"/var/tmp/saldoscope-care-XXXXXX"_s};
};
Home &home()
{
    static Home it;
    return it;
}
const bool kHomeIsSet = !home().dir.path().isEmpty();

QStringList &log()
{
    static QStringList lines;
    return lines;
}

/// A statement whose every text and amount is found nowhere else.
QByteArray statement()
{
    QJsonArray rows;
    for (int month = 1; month <= 9; ++month) {
        const QString day = u"2026-0%1-"_s.arg(month);
        rows.append(QJsonObject {{u"date"_s, QString(day + u"25"_s)}, {u"partner"_s, u"Lönndörrens Bageri AB"_s}, {u"info"_s, u"LÖN ZEBRAFINK"_s}, {u"sum"_s, 31417.59}});
        rows.append(QJsonObject {{u"date"_s, QString(day + u"28"_s)}, {u"partner"_s, u"Hyresvärden Kvistbjörk"_s}, {u"info"_s, u"HYRA MÅNSKÄRA"_s}, {u"sum"_s, -9173.46}});
    }
    const QJsonObject account {{u"account_nr"_s, u"SE3550000000054910000003"_s}, {u"holder_name"_s, u"Greta Åkerlundh"_s}, {u"holder_id"_s, u"19640823-3234"_s},
        {u"bank_name"_s, u"Testbanken"_s}, {u"currency"_s, u"SEK"_s}, {u"transaction_list"_s, rows}};
    return QJsonDocument(QJsonObject {{u"account_list"_s, QJsonArray {account}}}).toJson();
}

/// What nobody may find: the applicant, the account, amounts, texts, credentials.
QStringList words()
{
    return {u"Greta"_s, u"Åkerlundh"_s, u"kerlundh"_s, u"19640823"_s, u"640823"_s, u"3234"_s, u"SE35500000"_s, u"54910000003"_s, u"31417"_s, u"9173"_s, u"Lönndörr"_s,
        u"ZEBRAFINK"_s, u"Kvistbj"_s, u"MÅNSK"_s, u"Bageri"_s, u"kontoutdrag-greta"_s, u"bostadslån i Örnsköldsvik"_s, u"sandbox-secret"_s, u"vargen"_s};
}

QAction *action(const MainWindow &window, const QString &text)
{
    for (QAction *menu : window.menuBar()->actions()) {
        const auto actions = menu->menu()->actions();
        for (QAction *candidate : actions) {
            if (candidate->text() == text)
                return candidate;
        }
    }
    return nullptr;
}

SandboxOptions quick()
{
    SandboxOptions options;
    options.queuedFor = std::chrono::milliseconds(100);
    options.processingFor = std::chrono::milliseconds(200);
    return options;
}

} // namespace

class TestCare : public QObject
{
    Q_OBJECT

    /// From credentials to results, as an officer goes; leaves the window with the open case.
    void wholeCase(Run &run, const QString &file);

private Q_SLOTS:
    void initTestCase();
    void theNetworkLogNamesEachRequestAndSaysWhenThereWasNone();
    void aCaseMovesToAnotherComputerThroughTheWindow();
    void aDamagedFileIsToldLeftAloneAndCopied();
    void noFileAndNoLogHoldsAWordOfTheApplicant();
};

void TestCare::initTestCase()
{
    QVERIFY(kHomeIsSet);
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
    QLoggingCategory::setFilterRules(u"saldoscope.*=true"_s);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { log().append(line); });
}

void TestCare::wholeCase(Run &run, const QString &file)
{
    Credentials credentials;
    credentials.values = {{u"client_id"_s, "sandbox-id"}, {u"client_secret"_s, "sandbox-secret"}};
    run.connections.store(*run.providers.front(), credentials, run.window.get(), [](const Done &) {});
    CaseDetails details;
    details.applicantName = u"Greta Åkerlundh"_s;
    details.personNumber = u"19640823-3234"_s;
    details.note = u"bostadslån i Örnsköldsvik"_s;
    run.cases.create(details);
    MainWindow &window = *run.window;
    QTRY_VERIFY_WITH_TIMEOUT(window.flow() && window.flow()->isOpen() && window.flow()->summary().details == details, kPatience);
    CaseFlow *flow = window.flow();
    flow->addFiles({file});
    QTRY_VERIFY_WITH_TIMEOUT(flow->analysis() && !flow->isAnalysing() && flow->files().front().id > 0, kPatience);
    flow->collect(run.providers.front()->info().id);
    QTRY_VERIFY_WITH_TIMEOUT(run.collection() && std::holds_alternative<Delivered>(run.collection()->state()), kPatience);
    flow->exclude({0, 1}, true, u"bostadslån i Örnsköldsvik"_s);
    Assessment said = flow->assessment();
    flow->setAssessment(said);
    QTRY_VERIFY_WITH_TIMEOUT(!flow->isAnalysing() && flow->view(), kPatience);
}

void TestCare::theNetworkLogNamesEachRequestAndSaysWhenThereWasNone()
{
    SandboxServer sandbox(quick());
    QVERIFY(sandbox.start());
    QTemporaryDir folder;
    MemoryStore secrets;
    const Key vault = Key::random();
    const QString file = home().at(u"network.json"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(statement());
    written.close();
    std::size_t made = 0;
    {
        Run run(folder.path(), secrets, vault, sandbox.baseUrl());
        MainWindow &window = *run.window;
        auto *drawer = window.findChild<NetworkDrawer *>();
        QAction *show = action(window, u"Network log"_s);
        QVERIFY(drawer && show);
        QVERIFY(!show->isEnabled()); // no case, no log
        run.cases.create({});
        QTRY_VERIFY_WITH_TIMEOUT(window.flow() && window.flow()->isOpen(), kPatience);
        window.flow()->addFiles({file});
        QTRY_VERIFY_WITH_TIMEOUT(window.flow()->analysis() && !window.flow()->isAnalysing(), kPatience);
        show->trigger();
        QVERIFY(drawer->isVisible());
        auto *none = drawer->findChild<EmptyState *>();
        QVERIFY(none && none->isVisible());
        QVERIFY(window.flow()->requests().empty());
        show->trigger();
        QVERIFY(!drawer->isVisible());

        wholeCase(run, file); // another case
        show->trigger();
        const auto &requests = window.flow()->requests();
        made = requests.size();
        QVERIFY(made >= 4); // signed in, sent, ordered, looked
        auto *list = drawer->findChild<QTreeWidget *>();
        QTRY_COMPARE(std::size_t(list->topLevelItemCount()), made);
        QStringList seen;
        for (const NetworkEvent &request : requests) {
            QCOMPARE(request.status / 100, 2);
            QVERIFY(request.at.isValid());
            seen += QString::fromLatin1(request.method) + u' ' + QUrl(request.address).path();
        }
        QVERIFY(seen.contains(u"POST /oauth/token"_s));
        QVERIFY(seen.contains(u"POST /v2/report"_s));
        QVERIFY(seen.contains(u"PUT /v2/report/process/…"_s));
        QVERIFY(seen.contains(u"GET /v2/report/…"_s));
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("127.0.0.1:%1").arg(sandbox.baseUrl().port()));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
    }
    // It is kept with the case, and the other case still has none.
    Run run(folder.path(), secrets, vault, sandbox.baseUrl());
    QTRY_COMPARE_WITH_TIMEOUT(run.cases.cases().size(), std::size_t(2), kPatience);
    std::size_t counted = 0;
    for (const CaseSummary &one : std::vector(run.cases.cases())) {
        run.window->openCase(one.id);
        QTRY_VERIFY_WITH_TIMEOUT(run.window->flow() && run.window->flow()->isOpen(), kPatience);
        counted += run.window->flow()->requests().size();
        QVERIFY(run.window->flow()->requests().empty() != one.details->applicantName.startsWith(u"Greta"_s));
    }
    QCOMPARE(counted, made);
}

void TestCare::aCaseMovesToAnotherComputerThroughTheWindow()
{
    SandboxServer sandbox(quick());
    QVERIFY(sandbox.start());
    QTemporaryDir old, fresh;
    MemoryStore secrets;
    const QString file = home().at(u"kontoutdrag-greta.json"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(statement());
    written.close();
    const QString path = old.filePath(u"greta.saldobackup"_s);
    const auto dialogOf = [](const Run &run) { return run.window->findChild<BackupDialog *>(); };
    {
        Run run(old.path(), secrets, Key::random(), sandbox.baseUrl());
        wholeCase(run, file);
        action(*run.window, u"Back up this case…"_s)->trigger();
        QTRY_VERIFY(dialogOf(run) && dialogOf(run)->isVisible());
        BackupDialog *dialog = dialogOf(run);
        auto *phrase = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        auto *again = dialog->findChild<QLineEdit *>(u"passphraseAgain"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(phrase && again && accept);
        dialog->setFile(path);
        QTest::keyClicks(phrase, u"sommar2026"_s);
        QTest::keyClicks(again, u"sommar2026"_s);
        QVERIFY(!accept->isEnabled()); // too easy to guess
        phrase->setText(kPhrase);
        QVERIFY(!accept->isEnabled()); // the two differ
        again->setText(kPhrase);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !accept->isVisible(), kPatience);
        dialog->close();
    }
    Run run(fresh.path(), secrets, Key::random(), sandbox.baseUrl());
    QTRY_VERIFY_WITH_TIMEOUT(run.cases.isRead(), kPatience);
    QVERIFY(run.cases.cases().empty());
    action(*run.window, u"Restore from a backup…"_s)->trigger();
    QFileDialog *choose = nullptr;
    QTRY_VERIFY((choose = run.window->findChild<QFileDialog *>()));
    Q_EMIT choose->fileSelected(path);
    choose->close();
    QTRY_VERIFY(dialogOf(run) && dialogOf(run)->isVisible());
    auto *phrase = dialogOf(run)->findChild<QLineEdit *>(u"passphrase"_s);
    auto *accept = dialogOf(run)->findChild<QPushButton *>(u"accept"_s);
    phrase->setText(u"another one"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled() && dialogOf(run)->findChild<Banner *>()->isVisible(), kPatience);
    QVERIFY(run.cases.cases().empty());
    phrase->setText(kPhrase);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run.cases.cases().size(), std::size_t(1), kPatience);
    dialogOf(run)->close();
    run.window->openCase(run.cases.cases().front().id);
    QTRY_VERIFY_WITH_TIMEOUT(run.window->flow() && run.window->flow()->analysis() && !run.window->flow()->isAnalysing(), kPatience);
    QCOMPARE(run.window->flow()->summary().details->applicantName, u"Greta Åkerlundh"_s);
    QCOMPARE(run.window->flow()->analysis()->ledger().booked().size(), std::size_t(18));
    QVERIFY(std::holds_alternative<Delivered>(run.collection()->state()));
    QVERIFY(!run.collection()->figures().isEmpty());
    QVERIFY(run.window->flow()->requests().size() >= 4); // they moved too
    QFile::remove(file);
}

void TestCare::aDamagedFileIsToldLeftAloneAndCopied()
{
    SandboxServer sandbox(quick());
    QVERIFY(sandbox.start());
    QTemporaryDir folder, other;
    const QByteArray rubbish = QByteArray(5000, 'r') + "ubbish";
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QFile damaged(folder.filePath(u"cases.db"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(rubbish);
    damaged.close();
    MemoryStore secrets;
    Run run(folder.path(), secrets, Key::random(), sandbox.baseUrl());
    QPushButton *copy = nullptr;
    const auto offered = [&]() -> QPushButton * {
        const auto buttons = run.window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Save a copy…"_s; });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT((copy = offered()), kPatience);
    QTest::mouseClick(copy, Qt::LeftButton);
    QFileDialog *choose = nullptr;
    QTRY_VERIFY((choose = run.window->findChild<QFileDialog *>()));
    Q_EMIT choose->fileSelected(other.path());
    choose->close();
    QMessageBox *told = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((told = run.window->findChild<QMessageBox *>()) && told->isVisible(), kPatience);
    const QStringList copies = QDir(other.path()).entryList({u"cases-copy-*.db"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    QVERIFY(told->text().contains(copies.front()));
    QCOMPARE(bytesOf(other.filePath(copies.front())), rubbish);
    QCOMPARE(bytesOf(folder.filePath(u"cases.db"_s)), rubbish);
    told->close();
}

void TestCare::noFileAndNoLogHoldsAWordOfTheApplicant()
{
    SandboxServer sandbox(quick());
    QVERIFY(sandbox.start());
    QDir().mkpath(home().at(u"data"_s));
    const QString handedIn = QDir::root().filePath(u"var/tmp/kontoutdrag-greta-%1.json"_s.arg(QCoreApplication::applicationPid()));
    QFile written(handedIn);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(statement());
    written.close();
    QFile::remove(home().at(u"network.json"_s));
    const auto searchAll = [](int *files) {
        QDirIterator all(home().dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            ++*files;
            for (const QString &word : words()) {
                const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
                for (const QByteArray &form : {word.toUtf8(), word.toLatin1(), wide, word.toUtf8().toBase64(QByteArray::OmitTrailingEquals).chopped(1)})
                    QVERIFY2(form.size() < 4 || !bytes.contains(form), qPrintable(word + u" is in "_s + file.fileName()));
                QVERIFY2(!file.fileName().contains(word), qPrintable(file.fileName()));
            }
        }
    };
    log().clear();
    int files = 0;
    {
        MemoryStore secrets;
        Run run(home().at(u"data"_s), secrets, Key::random(), sandbox.baseUrl());
        wholeCase(run, handedIn);
        for (const PageId page : {PageId::Collect, PageId::Progress, PageId::Overview, PageId::Income, PageId::Loans, PageId::Risk, PageId::Affordability,
                 PageId::Transactions, PageId::CategoryTree, PageId::Settings, PageId::Cases})
            run.window->showPage(page);
        Backups backups(&run.store, QThreadPool::globalInstance(), &run.clock);
        backups.setCost({1, 8});
        backups.backUp(home().at(u"all.saldobackup"_s), kPhrase, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home().at(u"all.saldobackup"_s)), kPatience);
        searchAll(&files); // while it runs, with the write-ahead log
        QVERIFY(files >= 3);
        run.window->close();
    }
    searchAll(&files);
    QFile::remove(handedIn);
    QVERIFY(!log().isEmpty()); // all of it was switched on
    for (const QString &line : std::as_const(log())) {
        for (const QString &word : words())
            QVERIFY2(!line.contains(word), qPrintable(line));
    }
}

QTEST_MAIN(TestCare)
#include "tst_journey_care.moc"
