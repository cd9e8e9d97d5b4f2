// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupdialog.h"

#include "store/passphrase.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

class BackupDialog::Bar final : public QProgressBar
{
public:
    Bar(const QString &name, int most)
    {
        setAccessibleName(name);
        setRange(0, most);
        setTextVisible(false);
        setFixedHeight(6);
    }
    void show(int value, Tone tone)
    {
        m_tone = tone;
        setValue(value);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.border);
        painter.drawRoundedRect(rect(), 3, 3);
        const QColor filled = m_tone == Tone::Bad ? colours.bad : m_tone == Tone::Warn ? colours.warn : m_tone == Tone::Ok ? colours.ok : colours.accent;
        const int width = maximum() > 0 ? this->width() * std::clamp(value(), 0, maximum()) / maximum() : 0;
        painter.setBrush(filled);
        painter.drawRoundedRect(QRect(0, 0, width, height()), 3, 3);
    }

private:
    Tone m_tone = Tone::Info;
};

BackupDialog::BackupDialog(Backups &backups, const What &what, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_format(format)
    , m_what(what)
    , m_restores(false)
{
    const QString line = what.only
        ? tr("Case %1 with its files, marks and results goes into one encrypted file. It opens on any computer with Saldoscope and the passphrase.").arg(what.number)
        : tr("All cases with their files, marks and results go into one encrypted file. It opens on any computer with Saldoscope and the passphrase.");
    build(what.only ? tr("Back up case %1").arg(what.number) : tr("Back up all cases"), line, tr("Back up"));
    connect(&m_backups, &Backups::backedUp, this, &BackupDialog::tellBackedUp);
}

BackupDialog::BackupDialog(Backups &backups, const QString &file, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_format(format)
    , m_restores(true)
{
    build(tr("Restore from a backup"), tr("The cases of the backup are added to those here. No case that is here is changed or replaced."), tr("Restore"));
    connect(&m_backups, &Backups::restored, this, &BackupDialog::tellRestored);
    setFile(file);
}

void BackupDialog::build(const QString &title, const QString &line, const QString &verb)
{
    setObjectName(u"backupDialog"_s);
    setWindowTitle(title);
    setFixedWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new TextLabel(title, FontRole::Heading));
    auto *says = new TextLabel(line, FontRole::Body, TextTone::Text2);
    says->setWordWrap(true);
    column->addWidget(says);
    column->addSpacing(6);
    addFields(column, !m_restores);

    m_progress = new Bar(tr("Progress"), 1000);
    m_progress->hide();
    column->addWidget(m_progress);
    m_banner = new Banner;
    m_banner->clear();
    column->addWidget(m_banner);
    column->addSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    m_cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_cancel->setObjectName(u"cancel"_s);
    m_accept = makeButton(ButtonRole::Primary, verb, {}, this);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BackupDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &BackupDialog::start);
    connect(&m_backups, &Backups::failed, this, &BackupDialog::tellFailed);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_progress->show(m_backups.progress(), Tone::Info); });
    check();
    m_phrase->setFocus();
}

void BackupDialog::addFields(QVBoxLayout *column, bool twice)
{
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_file = new TextLabel(tr("No file chosen yet"), FontRole::Body, TextTone::Text2);
    m_file->setObjectName(u"backupFile"_s);
    m_file->setElided(true);
    m_choose = makeButton(ButtonRole::Secondary, tr("Choose…"), u"folder-open"_s, this);
    m_choose->setObjectName(u"chooseBackup"_s);
    m_choose->setAccessibleDescription(tr("The backup's file"));
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    column->addWidget(new Field(tr("File"), file));
    connect(m_choose, &QPushButton::clicked, this, &BackupDialog::chooseFile);

    const auto field = [this](const QString &name) {
        auto *edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        edit->setObjectName(name);
        connect(edit, &QLineEdit::textChanged, this, &BackupDialog::check);
        return edit;
    };
    m_phrase = field(u"passphrase"_s);
    m_phraseField = new Field(tr("Passphrase"), m_phrase);
    column->addWidget(m_phraseField);
    if (!twice)
        return;
    m_strength = new Bar(tr("Strength of the passphrase"), 80);
    column->addWidget(m_strength);
    column->addSpacing(6);
    m_again = field(u"passphraseAgain"_s);
    m_againField = new Field(tr("Passphrase again"), m_again);
    column->addWidget(m_againField);
    auto *warning = new TextLabel(tr("Keep the passphrase apart from the file. Without it nobody can open the backup."), FontRole::Small, TextTone::Text2);
    warning->setWordWrap(true);
    column->addWidget(warning);
}

void BackupDialog::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    m_file->setTone(TextTone::Text);
    check();
}

void BackupDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, m_restores ? tr("Restore from a backup") : tr("Back up to"), m_path.isEmpty() ? m_what.folder : QFileInfo(m_path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_restores ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(m_restores ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"saldobackup"_s);
    dialog->setNameFilters({tr("Saldoscope backups (*.saldobackup)"), tr("All files (*)")});
    if (!m_restores)
        dialog->selectFile(m_path.isEmpty() ? (m_what.only ? m_what.number : u"saldoscope"_s) + u'-' + QDate::currentDate().toString(Qt::ISODate) + u".saldobackup"_s : m_path);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupDialog::setFile);
    dialog->open();
}

void BackupDialog::check()
{
    if (!m_accept)
        return; // still being built
    const QString phrase = m_phrase->text();
    bool good = !phrase.isEmpty() && !m_path.isEmpty();
    if (!m_restores) {
        const PassphraseStrength strength = passphraseStrength(phrase);
        const Tone tone = strength == PassphraseStrength::Strong ? Tone::Ok : strength == PassphraseStrength::Fair ? Tone::Warn : Tone::Bad;
        m_strength->show(int(passphraseBits(phrase)), tone);
        const QString says = strength == PassphraseStrength::None ? tr("Several words that do not belong together are easy to keep and hard to guess")
            : strength == PassphraseStrength::Weak                ? tr("Too easy to guess: add words")
            : strength == PassphraseStrength::Fair                ? tr("Fair: one more word makes it strong")
                                                                  : tr("Strong");
        m_phraseField->setHelp(says);
        m_strength->setAccessibleDescription(says);
        const bool differs = !m_again->text().isEmpty() && m_again->text() != phrase;
        m_againField->setError(differs && !phrase.startsWith(m_again->text()) ? tr("The two differ") : QString());
        good = good && strength >= PassphraseStrength::Fair && m_again->text() == phrase;
    }
    m_accept->setEnabled(good && !m_backups.isBusy());
}

void BackupDialog::start()
{
    m_banner->clear();
    if (m_restores)
        m_backups.restore(m_path, m_phrase->text());
    else
        m_backups.backUp(m_path, m_phrase->text(), m_what.only);
    setBusy(true);
}

void BackupDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->show(0, Tone::Info);
    busy ? m_tick.start() : m_tick.stop();
    m_phrase->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    if (m_again)
        m_again->setEnabled(!busy);
    m_accept->setEnabled(!busy);
    if (busy)
        m_cancel->setFocus();
}

void BackupDialog::say(Tone tone, const QString &what, const QString &still)
{
    setBusy(false);
    m_banner->show(tone, what, still);
    adjustSize(); // the banner needs room that the fields would lose
}

void BackupDialog::tellBackedUp(int cases, const std::vector<Backups::LeftOut> &leftOut)
{
    const QString where = tr("Written to %1.").arg(QFileInfo(m_path).fileName());
    if (leftOut.empty()) {
        say(Tone::Ok, tr("%n cases are in the backup", "", cases), where);
    } else {
        QStringList numbers;
        for (const Backups::LeftOut &one : leftOut)
            numbers += one.number;
        say(Tone::Warn, tr("%n cases are in the backup", "", cases), where + u' ' + tr("Not in it, because they cannot be read: %1.").arg(numbers.join(u", "_s)));
    }
    m_accept->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    Q_EMIT kept(m_path);
}

void BackupDialog::tellRestored(const std::vector<RestoredCase> &cases)
{
    QStringList renumbered;
    int added = 0;
    int here = 0;
    for (const RestoredCase &one : cases) {
        added += one.how == RestoredCase::How::Added || one.how == RestoredCase::How::Renumbered ? 1 : 0;
        here += one.how == RestoredCase::How::AlreadyHere ? 1 : 0;
        if (one.how == RestoredCase::How::Renumbered)
            renumbered += tr("%1 is now %2", "case numbers").arg(one.was, one.number);
    }
    QStringList parts;
    if (here > 0)
        parts += tr("%n were here already and were left as they are.", "", here);
    if (!renumbered.isEmpty())
        parts += tr("Their numbers were taken: %1.").arg(renumbered.join(u", "_s));
    if (parts.isEmpty())
        parts += tr("You find them in the list of cases.");
    say(Tone::Ok, tr("%n cases were restored", "", added), parts.join(u' '));
    m_accept->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    Q_EMIT restored(cases);
}

void BackupDialog::tellFailed(const Error &error)
{
    const ErrorText text = errorText(error, m_format);
    say(text.tone, text.what, text.still);
    m_phrase->setFocus();
    m_phrase->selectAll();
    check();
}

void BackupDialog::reject()
{
    if (m_backups.isBusy()) {
        m_backups.cancel();
        say(Tone::Neutral, tr("Cancelled"), m_restores ? tr("Nothing was changed.") : tr("No backup was written."));
        return check();
    }
    QDialog::reject();
}

} // namespace saldoscope
