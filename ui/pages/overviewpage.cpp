// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/charts/balancecard.h"
#include "ui/charts/balancechart.h"
#include "ui/format.h"
#include "ui/pages/overviewfacts.h"
#include "ui/widgets/coveragestrip.h"
#include "ui/widgets/explanationdialog.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/rail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 360;
constexpr int kTiles = 4;
constexpr int kFewest = 3, kMost = 5; // rows by which the two lists at the side share their height

} // namespace

OverviewPage::OverviewPage(const Format &format, QWidget *parent)
    : ResultPage(format, tr("Overview"), parent)
    , m_coverage(new CoverageStrip(format))
    , m_balance(new BalanceCard(format))
    , m_regularTitle(new TextLabel(FontRole::Heading))
    , m_regular(new FactList)
    , m_noticedTitle(new TextLabel(FontRole::Heading))
    , m_noticed(new FactList)
{
    content()->addWidget(m_coverage);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(size::kCardGap);
    const QString names[kTiles] = {u"tileIncome"_s, u"tileCommitments"_s, u"tileLeft"_s, u"tileBuffer"_s};
    for (std::size_t i = 0; i < kTiles; ++i) {
        auto *tile = new Tile;
        tile->setObjectName(names[i]);
        tiles->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &Tile::explanationWanted, this, [this, i] { explain(i); });
        connect(tile, &Tile::clicked, this, [this, i] {
            if (view())
                narrowTo(tileStories(*view()->analysis, this->format())[i].figure, m_tiles[i]->face().label);
        });
    }
    content()->addLayout(tiles);

    m_side = new QVBoxLayout;
    m_side->setSpacing(size::kCardGap);
    const auto addSide = [&](TextLabel *title, FactList *list, const QString &name, const QString &spoken) {
        auto *card = new Card;
        card->setFixedWidth(kSide);
        title->setElided(true);
        card->body()->addWidget(title);
        card->body()->addWidget(list, 1);
        list->setObjectName(name);
        list->setAccessibleName(spoken);
        m_side->addWidget(card, 1);
        connect(list, &FactList::picked, this, [this](const Query &query) {
            Query narrowed = query;
            narrowed.order = view()->query.order;
            narrowed.descending = view()->query.descending;
            ask(narrowed);
            Q_EMIT wantsPage(int(PageId::Transactions));
        });
    };
    addSide(m_regularTitle, m_regular, u"regular"_s, tr("Regular money"));
    addSide(m_noticedTitle, m_noticed, u"noticed"_s, tr("Worth knowing"));
    auto *main = new QHBoxLayout;
    main->setSpacing(size::kCardGap);
    main->addWidget(m_balance, 1);
    main->addLayout(m_side);
    content()->addLayout(main, 1);
    connect(m_balance, &BalanceCard::periodPicked, this, [this](const Period &period, int direction) {
        Query query = view()->query;
        query.only.clear();
        query.stream.reset();
        query.period = period;
        query.incoming = direction == 0 ? std::nullopt : std::optional(direction > 0);
        query.from = tr("From chart");
        ask(query);
        Q_EMIT wantsPage(int(PageId::Transactions));
    });
}

QWidget *OverviewPage::firstFocus() { return m_balance->chart(); }

void OverviewPage::present(const View &view)
{
    const Analysis &analysis = *view.analysis;
    QStringList line;
    const Figure &spending = analysis.figures.spendingAMonth;
    if (spending.known())
        line += tr("Figures rest on %n full months, %1", "", spending.observations).arg(format().period(spending.window));
    else
        line += format().period(analysis.ledger().period());
    line += tr("%n accounts", "", int(analysis.ledger().accounts().size()));
    line += tr("%1 rows").arg(format().count(qint64(analysis.ledger().booked().size())));
    header()->setLine(line.join(u" · "_s));

    m_coverage->show(analysis);
    const auto stories = tileStories(analysis, format());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFace(stories[i].face);
    m_balance->show(view);

    std::vector<Fact> regular = regularFacts(analysis, format());
    const auto incomes = int(std::ranges::count_if(regular, [&](const Fact &fact) { return analysis.streams[*fact.query.stream].incoming; }));
    m_regularTitle->setText(tr("%1, %2").arg(tr("%n regular incomes", "", incomes), tr("%n for housing and loans", "payments", int(regular.size()) - incomes)));
    m_regular->setFacts(std::move(regular));
    std::vector<Fact> noticed = noticedFacts(analysis, format());
    const auto loud = int(std::ranges::count_if(noticed, [](const Fact &fact) { return fact.tone == Tone::Warn || fact.tone == Tone::Bad; }));
    m_noticedTitle->setText(loud == 0 ? tr("Worth knowing") : tr("%n things need a look", "", loud));
    // The longer list gets more of the column's height, but never all of it.
    m_side->setStretch(0, std::clamp(m_regular->itemCount(), kFewest, kMost));
    m_side->setStretch(1, std::clamp(int(noticed.size()), kFewest, kMost));
    m_noticed->setFacts(std::move(noticed));
}

void OverviewPage::explain(std::size_t tile)
{
    if (!view())
        return;
    const TileStory story = tileStories(*view()->analysis, format())[tile];
    const QString value = story.face.figure.isEmpty() ? story.face.reason : story.face.figure + u'\u00a0' + story.face.unit;
    auto *dialog = new ExplanationDialog(story.face.label, value, story.explanation, story.figure, format(), this);
    connect(dialog, &ExplanationDialog::rowsWanted, this, [this, story] { narrowTo(story.figure, story.face.label); });
    dialog->open();
}

} // namespace saldoscope
