// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratescard.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostBytes = 16 << 20; ///< a quarter of a century of the ECB's table has three
}

RatesCard::RatesCard(QWidget *parent)
    : Card(parent)
    , m_file(QString())
    , m_line(new TextLabel(FontRole::Small, TextTone::Text2))
{
    body()->addWidget(new TextLabel(tr("Rates of exchange"), FontRole::Heading));
    m_line->setWordWrap(true);
    m_line->setObjectName(u"ratesLine"_s);
    body()->addWidget(m_line);
    body()->addSpacing(6);
    auto *choose = makeButton(ButtonRole::Secondary, tr("Choose a table…"), u"folder-open"_s, this);
    choose->setObjectName(u"chooseRates"_s);
    choose->setToolTip(tr("In the form of the European Central Bank's eurofxref-hist.csv"));
    m_own = makeButton(ButtonRole::Quiet, tr("Use the program's own"), {}, this);
    m_own->setObjectName(u"ownRates"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(m_own);
    row->addStretch(1);
    body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &RatesCard::choose);
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (const Done gone = m_file.remove(); !gone)
            return complain(gone.error());
        show(nullptr);
        Q_EMIT changed(nullptr);
    });
    show(nullptr);
}

void RatesCard::setFolder(const QString &folder)
{
    m_file = RateFile(folder);
    const auto kept = m_file.load();
    if (!kept)
        return complain(kept.error());
    show(*kept);
}

void RatesCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table of rates"), {}, tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RatesCard::take);
    dialog->open();
}

void RatesCard::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() > kMostBytes)
        return m_line->setText(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()));
    const auto taken = m_file.take(file.readAll());
    if (!taken)
        return complain(taken.error());
    show(*taken);
    Q_EMIT changed(*taken);
}

void RatesCard::show(const std::shared_ptr<const RatePack> &rates)
{
    m_own->setVisible(rates != nullptr);
    m_line->setTone(TextTone::Text2);
    m_line->setText(rates ? tr("%1, for cases opened from now on. A month without a rate leaves rows in another currency out of every sum, and says so.").arg(rates->name())
                          : tr("The program carries one day of the European Central Bank's rates, 8 July 2022, to show the form. Choose a table that holds the months of your cases."));
}

void RatesCard::complain(const Error &error)
{
    m_line->setTone(TextTone::Bad);
    m_line->setText(tr("The table cannot be used: %1 Expected: %2").arg(error.where + u'.', error.detail));
}

} // namespace saldoscope
