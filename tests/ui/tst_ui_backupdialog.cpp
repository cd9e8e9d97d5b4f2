// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/samples.h"
#include "store/storethread.h"
#include "ui/format.h"
#include "ui/pages/backupdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/networkdrawer.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestBackupDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    QThreadPool m_pool;
    Format m_format {QLocale(QLocale::English, QLocale::UnitedKingdom)};


private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
        installFonts();
    }

    void everyControlHasAName()
    {
        StoreThread store(u":memory:"_s, samples::vault());
        Backups backups(&store, &m_pool, &m_clock);
        BackupDialog dialog(backups, BackupDialog::What {1, u"26-0001"_s, m_dir.path()}, m_format, nullptr);
        dialog.show();
        const auto inside = dialog.findChildren<QWidget *>();
        for (const QWidget *widget : inside) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void aWeakPassphraseIsNotTaken_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nothing") << u""_s << u""_s << false;
        QTest::newRow("weak") << u"sommar2026"_s << u"sommar2026"_s << false;
        QTest::newRow("not the same") << u"vargen sover under bron med hatten"_s << u"vargen sover under brom med hatten"_s << false;
        QTest::newRow("good") << u"vargen sover under bron med hatten"_s << u"vargen sover under bron med hatten"_s << true;
    }
    void aWeakPassphraseIsNotTaken()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, again);
        QFETCH(bool, taken);
        StoreThread store(u":memory:"_s, samples::vault());
        Backups backups(&store, &m_pool, &m_clock);
        BackupDialog dialog(backups, BackupDialog::What {{}, {}, m_dir.path()}, m_format, nullptr);
        dialog.setFile(m_dir.filePath(u"x.saldobackup"_s));
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"passphrase"_s), phrase);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"passphraseAgain"_s), again);
        QCOMPARE(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled(), taken);
    }

    void escapeCancelsFirstAndClosesThen()
    {
        StoreThread store(m_dir.filePath(u"cancel.db"_s), samples::vault());
        std::optional<CaseId> filled;
        QObject owner;
        store.ask(
            &owner, [](CaseStore &it) { return Result<CaseId>(samples::fill(it)); }, [&](Result<CaseId> id) { filled = *id; });
        QTRY_VERIFY(filled);
        Backups backups(&store, &m_pool, &m_clock); // at its true cost: time enough to cancel
        BackupDialog dialog(backups, BackupDialog::What {{}, {}, m_dir.path()}, m_format, nullptr);
        const QString path = m_dir.filePath(u"cancelled.saldobackup"_s);
        dialog.setFile(path);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"passphrase"_s)->setText(u"vargen sover under bron med hatten"_s);
        dialog.findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"vargen sover under bron med hatten"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QVERIFY(backups.isBusy());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!backups.isBusy());
        QVERIFY(dialog.isVisible());
        m_pool.waitForDone();
        QVERIFY(!QFile::exists(path));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void requestsAreListedNewestFirst()
    {
        NetworkDrawer drawer(m_format);
        drawer.resize(1100, NetworkDrawer::kHeight);
        drawer.show();
        auto *list = drawer.findChild<QTreeWidget *>();
        QVERIFY(!list->isVisible());
        const QDateTime at = QDateTime::currentDateTimeUtc();
        drawer.setRequests({{at, "POST", u"https://api.nordigen.com/v2/report"_s, 200, 1'234'567, 321, 840, 1},
            {at.addSecs(1), "GET", u"https://api.nordigen.com/v2/report/…"_s, 0, 0, 0, 30'000, 2}});
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), u"GET"_s);
        QCOMPARE(list->topLevelItem(0)->text(4), u"no answer, try 2"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"api.nordigen.com"_s);
        QCOMPARE(list->topLevelItem(1)->text(3), u"/v2/report"_s);
        QCOMPARE(list->topLevelItem(1)->text(4), u"200"_s);
        QCOMPARE(list->topLevelItem(1)->text(5), u"1 MB"_s);
        QCOMPARE(list->topLevelItem(1)->text(6), u"321 B"_s);
        drawer.setRequests({});
        QVERIFY(!list->isVisible());
        QVERIFY(drawer.findChild<EmptyState *>()->isVisible());
    }
};

QTEST_MAIN(TestBackupDialog)
#include "tst_ui_backupdialog.moc"
