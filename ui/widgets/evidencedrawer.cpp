// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencedrawer.h"

#include "insights/shielding.h"
#include "ui/format.h"
#include "ui/models/transactionmodel.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/figuredrawer.h"
#include "ui/widgets/hairline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 190;
constexpr int kLineHeight = 23;

QFont fixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(11);
    return fixed;
}

} // namespace

/// Lines of icon, name and value; the value at a column of its own, or at the right.
class EvidenceDrawer::Lines final : public QWidget
{
public:
    Lines(int valueAt, QWidget *parent)
        : QWidget(parent)
        , m_valueAt(valueAt)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void set(std::vector<Line> lines)
    {
        m_lines = std::move(lines);
        QStringList spoken;
        QStringList tips;
        for (const Line &line : m_lines) {
            spoken += u"%1: %2"_s.arg(line.name, line.value);
            if (line.strong)
                tips += line.value;
        }
        setAccessibleDescription(spoken.join(u". "_s));
        setToolTip(tips.join(u'\n'));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        int y = 0;
        for (const Line &line : m_lines) {
            if (y + kLineHeight > height())
                break;
            const QColor &ink = line.warn ? colours.warnMark : line.strong ? colours.accent : colours.text2;
            painter.drawPixmap(QPoint(0, y + 3), iconPixmap(line.icon, 16, ink, devicePixelRatioF()));
            painter.setFont(saldoscope::font(line.strong ? FontRole::SmallStrong : FontRole::Small));
            painter.setPen(line.strong || m_valueAt == 0 ? colours.text : colours.text2);
            const int nameWidth = m_valueAt > 0 ? m_valueAt - 24 : width() * 3 / 5 - 24;
            painter.drawText(QRect(24, y, nameWidth, kLineHeight), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(line.name, Qt::ElideRight, nameWidth));
            painter.setFont(saldoscope::font(FontRole::Small));
            painter.setPen(line.strong ? colours.text : colours.text2);
            const QRect value = m_valueAt > 0 ? QRect(m_valueAt, y, width() - m_valueAt, kLineHeight) : QRect(width() * 3 / 5, y, width() - width() * 3 / 5, kLineHeight);
            painter.drawText(value, int(m_valueAt > 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, painter.fontMetrics().elidedText(line.value, Qt::ElideRight, value.width()));
            y += kLineHeight;
        }
    }

private:
    int m_valueAt;
    std::vector<Line> m_lines;
};

EvidenceDrawer::EvidenceDrawer(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_which(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_sent(new QLabel)
    , m_source(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_thirds(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setFixedHeight(kHeight);
    setObjectName(u"evidence"_s);
    setAccessibleName(tr("Evidence"));
    m_which->setElided(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(13, 0, 6, 0);
    top->setSpacing(12);
    top->addWidget(new TextLabel(tr("Evidence"), FontRole::Heading));
    top->addWidget(m_which, 1);
    QPushButton *close = makeButton(ButtonRole::Quiet, {}, u"x"_s, this);
    close->setAccessibleName(tr("Close the evidence"));
    close->setToolTip(tr("Close (Space)"));
    close->setFixedSize(28, 28);
    connect(close, &QPushButton::clicked, this, &EvidenceDrawer::closed);
    top->addWidget(close);
    body()->setContentsMargins(1, 3, 1, 10);
    body()->setSpacing(0);
    body()->addLayout(top);
    body()->addSpacing(3);
    body()->addWidget(new Hairline(Qt::Horizontal));

    m_thirds->setContentsMargins(13, 8, 13, 0);
    m_thirds->setSpacing(13);
    QVBoxLayout *sent = addColumn(tr("What the bank sent"), false);
    m_sent->setFont(fixedFont());
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setWordWrap(true);
    m_sent->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sent->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_source->setElided(true);
    sent->addWidget(m_sent, 1);
    sent->addWidget(m_source);

    QVBoxLayout *deciders = addColumn(tr("Who decided, strongest first"), false);
    m_deciders = new Lines(104, this);
    m_deciders->setAccessibleName(tr("Who decided, strongest first"));
    deciders->addWidget(m_deciders, 1);
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addSpacing(-12); // a quiet button's words stand 12 inside it
    QPushButton *category = makeButton(ButtonRole::Quiet, tr("Change category"), {}, this);
    m_leaveOut = makeButton(ButtonRole::Quiet, {}, {}, this);
    for (QPushButton *link : {category, m_leaveOut}) {
        link->setProperty("tight", true);
        link->setFixedHeight(22);
    }
    category->setToolTip(tr("C"));
    m_leaveOut->setToolTip(tr("X"));
    links->addWidget(category);
    links->addWidget(m_leaveOut);
    links->addStretch(1);
    deciders->addLayout(links);
    connect(category, &QPushButton::clicked, this, &EvidenceDrawer::categoryWanted);
    connect(m_leaveOut, &QPushButton::clicked, this, &EvidenceDrawer::leaveOutWanted);

    QVBoxLayout *rests = addColumn(tr("What rests on this row"), true);
    m_rests = new Lines(0, this);
    m_rests->setAccessibleName(tr("What rests on this row"));
    rests->addWidget(m_rests, 1);
    m_stream = makeButton(ButtonRole::Quiet, tr("Show the whole stream"), {}, this);
    m_stream->setProperty("tight", true);
    m_stream->setFixedHeight(22);
    auto *streamRow = new QHBoxLayout;
    streamRow->addSpacing(-12);
    streamRow->addWidget(m_stream);
    streamRow->addStretch(1);
    rests->addLayout(streamRow);
    connect(m_stream, &QPushButton::clicked, this, [this] {
        if (m_streamOf >= 0)
            Q_EMIT streamWanted(quint32(m_streamOf));
    });
    body()->addLayout(m_thirds, 1);
    showNothing();
}

QVBoxLayout *EvidenceDrawer::addColumn(const QString &title, bool last)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new TextLabel(title, FontRole::SmallStrong));
    m_thirds->addLayout(column, 1);
    if (!last) {
        m_hairs.push_back(new Hairline(Qt::Vertical));
        m_thirds->addWidget(m_hairs.back());
    }
    return column;
}

void EvidenceDrawer::setBeside(bool beside)
{
    if (beside == m_beside)
        return;
    m_beside = beside;
    setMinimumSize(beside ? QSize(FigureDrawer::kWidthBeside, kHeight) : QSize(0, kHeight));
    setMaximumSize(beside ? QSize(FigureDrawer::kWidthBeside, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, kHeight));
    m_thirds->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Hairline *hair : m_hairs)
        hair->lie(beside ? Qt::Horizontal : Qt::Vertical);
}

void EvidenceDrawer::showNothing()
{
    m_which->setText(tr("Choose a row to see what it rests on"));
    m_sent->clear();
    m_source->clear();
    m_deciders->set({});
    m_rests->set({});
    m_stream->hide();
    m_leaveOut->setText(tr("Leave out"));
    m_streamOf = -1;
}

void EvidenceDrawer::show(const View &view, Row row)
{
    const Analysis &analysis = *view.analysis;
    const Rows &rows = analysis.ledger().booked();
    const Ledger &ledger = analysis.ledger();
    const QString name = isShielded(analysis, row) ? tr("shielded") : ledger.texts().string(rows.counterparty[row]);
    QStringList which;
    for (const QString &part : {name.isEmpty() ? ledger.texts().string(rows.text[row]) : name, m_format.money(rows.minor[row], rows.currency[row]),
             rows.day(row) == kNoDay ? tr("no date") : m_format.isoDate(rows.day(row))})
        which += part;
    m_which->setText(which.join(u", "_s));
    const QString sent = isShielded(analysis, row) ? tr("text, payee and kind are shielded") : whatWasSent(analysis, row);
    m_sent->setText(sent);
    m_sent->setToolTip(sent);
    const Account &account = ledger.accounts()[rows.account[row]];
    const quint32 source = Rows::at(rows.source, row, quint32(0));
    QString from = accountName(account);
    if (!account.file.isEmpty())
        from += u" · "_s + account.file;
    if (source > 0)
        from += u", "_s + tr("byte %1").arg(m_format.count(source));
    m_source->setText(from);
    m_deciders->set(isShielded(analysis, row) ? std::vector<Line>() : whoDecided(analysis, row));
    m_rests->set(whatRests(analysis, row));
    m_leaveOut->setText(counts(analysis.counting, row) ? tr("Leave out") : tr("Take in again"));
    m_streamOf = analysis.streamOfRow.empty() || isShielded(analysis, row) ? -1 : analysis.streamOfRow[row];
    m_stream->setVisible(m_streamOf >= 0);
}

QString EvidenceDrawer::whatWasSent(const Analysis &analysis, Row row) const
{
    if (m_format.privacy())
        return u"•••••"_s;
    const Rows &rows = analysis.stated->booked(); // before any conversion
    const Texts &texts = analysis.stated->texts();
    const auto optional = [&](const std::vector<TextId> &column) { return texts.string(Rows::at(column, row, TextId(0))); };
    QStringList parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts += key + u'=' + value;
    };
    const int digits = rows.currency[row].digits();
    add(u"booked"_s, isoDay(rows.bookedOn[row]));
    add(u"valued"_s, isoDay(Rows::at(rows.valuedOn, row, kNoDay)));
    add(u"amount"_s, decimalString(rows.minor[row], digits) + u' ' + rows.currency[row].code());
    add(u"partner"_s, texts.string(rows.counterparty[row]));
    add(u"text"_s, texts.string(rows.text[row]));
    add(u"partner account"_s, optional(rows.counterpartyAccount));
    const qint64 after = Rows::at(rows.balanceAfter, row, kNoAmount);
    add(u"balance"_s, after == kNoAmount ? QString() : decimalString(after, digits));
    add(u"code"_s, optional(rows.bankCode));
    add(u"id"_s, optional(rows.id));
    const QString further = optional(rows.further);
    return parts.join(u"; "_s) + (further.isEmpty() ? QString() : u"; "_s + QString(further).replace(u'\n', u"; "_s));
}

std::vector<EvidenceDrawer::Line> EvidenceDrawer::whoDecided(const Analysis &analysis, Row row) const
{
    const Verdict &verdict = analysis.verdicts[row];
    constexpr std::array layers {Layer::Override, Layer::Transfer, Layer::Counterparty, Layer::Merchant, Layer::Structure};
    const QString title = categoryTitle(analysis, verdict.category, m_format);
    std::vector<Line> lines;
    for (const Layer layer : layers) {
        // Four lines have room. Pairing is told where it spoke; then no weaker one was ever asked.
        if (layer == (verdict.layer == Layer::Transfer ? Layer::Structure : Layer::Transfer))
            continue;
        Line line;
        line.icon = layerIcon(layer);
        line.name = layer == Layer::Override ? tr("By hand") : layerText(layer);
        line.strong = layer == verdict.layer;
        if (line.strong)
            line.value = tr("%1, %2: %3", "category, how sure, why").arg(title).arg(verdict.confidence).arg(reasonText(analysis, verdict));
        else if (layer > verdict.layer)
            line.value = layer == Layer::Override ? tr("no choice made") : tr("says nothing");
        else
            line.value = tr("not asked, the stronger one counts");
        lines.push_back(std::move(line));
    }
    if (verdict.layer == Layer::None) {
        lines.pop_back();
        lines.push_back({layerIcon(Layer::None), tr("Nobody"), tr("so it stays unsorted: %1").arg(title), true, false});
    }
    return lines;
}

std::vector<EvidenceDrawer::Line> EvidenceDrawer::whatRests(const Analysis &analysis, Row row) const
{
    std::vector<Line> lines;
    if (!counts(analysis.counting, row))
        return {{u"circle-slash"_s, tr("Nothing"), tr("left out of every figure"), true, false}};
    const CategoryId category = shownCategory(analysis, row);
    if (needsALook(analysis.knowledge->tree(), category))
        lines.push_back({u"triangle-alert"_s, categoryTitle(analysis, category, m_format), tr("worth a look"), false, true});
    const qint32 stream = analysis.streamOfRow.empty() || isShielded(analysis, row) ? -1 : analysis.streamOfRow[row];
    if (stream >= 0) {
        const Stream &at = analysis.streams[std::size_t(stream)];
        lines.push_back({u"repeat"_s, tr("Stream: %1").arg(at.payee), at.next == kNoDay ? streamText(at) : tr("next %1").arg(m_format.dayMonth(at.next)), false, false});
    }
    const KeyFigures &figures = analysis.figures;
    const struct { QString name; const Figure &figure; } all[] = {
        {tr("Income used"), figures.incomeAMonth}, {tr("Existing commitments"), figures.loansAMonth}, {tr("Housing"), figures.housingAMonth},
        {tr("Gambling"), figures.gamblingAMonth}, {tr("Spending"), figures.spendingAMonth}, {tr("Left a month"), figures.leftAMonth}};
    for (const auto &one : all) {
        if (one.figure.minor && std::ranges::binary_search(one.figure.evidence, row))
            lines.push_back({u"chart-line"_s, one.name, tr("%1 a month").arg(m_format.wholeMoney(*one.figure.minor, one.figure.currency)), false, false});
    }
    for (const OwnTransfer &transfer : analysis.merged.transfers) {
        if (transfer.in == row || transfer.out == row)
            lines.push_back({u"arrow-left-right"_s, tr("Own transfer"), tr("in no income, in no expense"), false, false});
    }
    if (lines.empty())
        lines.push_back({u"circle-help"_s, tr("No key figure"), tr("only the sums of its months"), false, false});
    return lines;
}

} // namespace saldoscope
