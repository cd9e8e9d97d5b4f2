// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packscard.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = R"({"market": "se", "date": "5", "rules": [{"id": "x", "layer": "merchant", "names": ["ZYXPERT"], "out": "leisure", "confidence": 95, "note": "n"}]})";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList texts(const QWidget &within)
{
    QStringList all;
    for (const QLabel *label : within.findChildren<QLabel *>()) {
        if (!label->isHidden())
            all << label->text();
    }
    return all;
}

} // namespace

/// The list of a lender's packs in Settings.
class TestPacksCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PacksCard> m_card;

    void read()
    {
        m_card->reload();
        QTRY_VERIFY(!m_card->isReading());
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        QVERIFY(qRegisterMetaType<std::shared_ptr<const Knowledge>>() != 0);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_card = std::make_unique<PacksCard>(*m_settings);
        QDir(m_folder->path()).mkdir(u"packs"_s);
        m_card->begin(m_folder->filePath(u"packs"_s), {});
    }

    void withoutPacksItSaysWhatTheyAre()
    {
        QVERIFY(m_card->findChild<QLabel *>(u"packsLine"_s)->text().startsWith(u"None."_s));
        QVERIFY(m_card->findChild<QLabel *>(u"packsFolder"_s)->text().contains(u"packs"_s));
    }

    void eachPackHasItsKindVersionAndRows()
    {
        QSignalSpy changed(m_card.get(), &PacksCard::changed);
        write(m_folder->filePath(u"packs/own.json"_s), kGood);
        read();
        QCOMPARE(changed.size(), 1);
        const auto knowledge = changed.constFirst().constFirst().value<std::shared_ptr<const Knowledge>>();
        QVERIFY(knowledge && knowledge->rules().isExtended());
        const auto *row = m_card->findChild<QWidget *>(u"pack/own.json"_s);
        QVERIFY(row);
        QVERIFY(texts(*row).contains(u"own.json"_s));
        QVERIFY(texts(*row).contains(u"5"_s));
        read();
        QCOMPARE(changed.size(), 1); // nothing else lies there
    }

    void aBrokenPackShowsItsLineAndTheOthersStay()
    {
        write(m_folder->filePath(u"packs/own.json"_s), kGood);
        write(m_folder->filePath(u"packs/broken.tsv"_s), "name\tcategory\nZyx\tcastle\n");
        QSignalSpy changed(m_card.get(), &PacksCard::changed);
        read();
        const auto *row = m_card->findChild<QWidget *>(u"pack/broken.tsv"_s);
        QVERIFY(row);
        const QString said = texts(*row).join(u'\n');
        QVERIFY2(said.contains(u"Line 2"_s) && said.contains(u"castle"_s), qPrintable(said));
        QVERIFY(m_card->findChild<QLabel *>(u"packsLine"_s)->text().contains(u"left out"_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.constFirst().constFirst().value<std::shared_ptr<const Knowledge>>()->rules().isExtended());
    }

    void aFolderCanBeChosenAndLeft()
    {
        QTemporaryDir chosen;
        write(chosen.filePath(u"own.json"_s), kGood);
        QVERIFY(!m_card->findChild<QPushButton *>(u"withoutPacks"_s)->isVisibleTo(m_card.get()));
        m_card->choose(chosen.path());
        QTRY_VERIFY(!m_card->isReading());
        QCOMPARE(m_settings->packFolder(), chosen.path());
        QVERIFY(m_card->findChild<QWidget *>(u"pack/own.json"_s));
        chosen.remove();
        read();
        QVERIFY(m_card->findChild<QLabel *>(u"packsLine"_s)->text().contains(u"not there"_s));
        QSignalSpy changed(m_card.get(), &PacksCard::changed);
        m_card->findChild<QPushButton *>(u"withoutPacks"_s)->click();
        QTRY_VERIFY(!m_card->isReading());
        QCOMPARE(m_settings->packFolder(), QString());
        QVERIFY(m_card->findChild<QLabel *>(u"packsLine"_s)->text().startsWith(u"None."_s));
    }
};

QTEST_MAIN(TestPacksCard)
#include "tst_ui_packs.moc"
