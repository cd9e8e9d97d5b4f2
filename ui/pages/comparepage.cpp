// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage.h"

#include "base/background.h"
#include "flow/caseflow.h"
#include "insights/shielding.h"
#include "ui/format.h"
#include "ui/models/comparisonwords.h"
#include "ui/models/words.h"
#include "ui/widgets/rail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 592;
enum FigureColumn { Name, Theirs, Ours, Difference, FigureColumnCount };
enum RowColumn { On, Who, Amount, FiledThere, FiledHere, RowColumnCount };

std::vector<TableColumn> figureColumns()
{
    return {{ComparePage::tr("Figure"), 0, false}, {ComparePage::tr("Provider"), 96, true}, {QStringLiteral("Saldoscope"), 96, true},
        {ComparePage::tr("Difference"), 132, true}};
}

std::vector<TableColumn> rowColumns()
{
    return {{ComparePage::tr("Date"), 90, false}, {ComparePage::tr("Counterparty"), 0, false}, {ComparePage::tr("Amount"), 84, true},
        {ComparePage::tr("Provider"), 0, false}, {QStringLiteral("Saldoscope"), 0, false}};
}

TableCell plain(const QString &text, TextTone tone = TextTone::Text, bool italic = false) { return {text, tone, false, italic, {}, {}}; }

TableCell valueCell(const QJsonValue &value, const MemberWords &words, Currency currency, const Format &format)
{
    const bool known = !value.isUndefined() && !value.isNull();
    return plain(memberText(value, words.kind, currency, format), known ? TextTone::Text : TextTone::Text3, !known);
}

} // namespace

ComparePage::ComparePage(const Format &format, QWidget *parent)
    : InsightPage(format, tr("Compare"), figureColumns(), rowColumns(), nullptr, kLeft, parent)
    , m_which(new QComboBox)
    , m_onlyDifferences(new QCheckBox(tr("Only what differs")))
    , m_none(new EmptyState(u"columns-2"_s, tr("No provider has answered yet"), tr("When a provider has worked on this case's files, its figures stand here beside ours, with the rows the two disagree on. They are never part of our sums.")))
{
    upper()->setAccessibleName(tr("Figures of the provider and of Saldoscope"));
    lower()->setAccessibleName(tr("Rows that the two file differently"));
    m_which->setAccessibleName(tr("Which provider"));
    m_which->setObjectName(u"comparedProvider"_s);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_onlyDifferences->setChecked(true);
    header()->addRight(m_which);
    header()->addRight(m_onlyDifferences);
    QPushButton *wayOn = m_none->setAction(tr("Go to Collect"));
    content()->addWidget(m_none, 1);
    connect(wayOn, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Collect)); });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::fill);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ComparePage::compare);
    m_which->hide();
    m_onlyDifferences->hide();
    frame()->hide();
}

QWidget *ComparePage::firstFocus() { return m_answers.empty() ? static_cast<QWidget *>(this) : upper(); }

void ComparePage::setCase(CaseFlow *flow)
{
    m_answers.clear();
    m_of.reset();
    InsightPage::setCase(flow);
    if (!flow)
        return;
    connect(flow, &CaseFlow::collectionsChanged, this, &ComparePage::followCollections);
    followCollections();
}

void ComparePage::followCollections()
{
    const auto &collections = flow() ? flow()->collections() : std::vector<Collection *> {};
    for (Collection *collection : collections)
        connect(collection, &Collection::stateChanged, this, &ComparePage::takeAnswers, Qt::UniqueConnection);
    takeAnswers();
}

void ComparePage::takeAnswers()
{
    std::vector<ProviderAnswer> answers;
    const auto &collections = flow() ? flow()->collections() : std::vector<Collection *> {};
    for (const Collection *collection : collections) {
        if (std::holds_alternative<Delivered>(collection->state()) && !collection->figures().isEmpty())
            answers.push_back({collection->id(), collection->provider().info().name, collection->figures(),
                parity::termsOf(collection->submission().parameters)});
    }
    const auto same = [](const ProviderAnswer &a, const ProviderAnswer &b) { return a.id == b.id; };
    if (!std::ranges::equal(answers, m_answers, same))
        setAnswers(std::move(answers));
}

void ComparePage::setAnswers(std::vector<ProviderAnswer> answers)
{
    m_answers = std::move(answers);
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const ProviderAnswer &one : m_answers)
        m_which->addItem(one.provider);
    m_which->setCurrentIndex(int(m_answers.size()) - 1); // the newest
    if (isVisible() && view())
        compare();
}

const ProviderAnswer *ComparePage::answer() const
{
    const auto at = std::size_t(m_which->currentIndex());
    return at < m_answers.size() ? &m_answers[at] : nullptr;
}

void ComparePage::present(const View &) { compare(); }

void ComparePage::compare()
{
    const ProviderAnswer *chosen = answer();
    m_none->setVisible(!chosen);
    frame()->setVisible(chosen);
    m_onlyDifferences->setVisible(chosen);
    m_which->setVisible(m_answers.size() > 1);
    if (!chosen || !view()) {
        header()->setLine({});
        return;
    }
    if (m_of == view()->analysis && m_ofAnswer == chosen->id)
        return fill();
    const std::shared_ptr<const Analysis> analysis = view()->analysis;
    header()->setLine(tr("Setting the two beside each other"));
    inBackground(
        QThreadPool::globalInstance(), this, [analysis, figures = chosen->figures, terms = chosen->terms] { return parity::compare(*analysis, figures, terms); },
        [this, analysis, id = chosen->id, question = ++m_asked](parity::Sides sides) {
            if (question != m_asked)
                return;
            m_sides = std::move(sides);
            m_of = analysis;
            m_ofAnswer = id;
            fill();
            Q_EMIT compared();
        });
}

void ComparePage::fill()
{
    if (!m_of || !answer())
        return;
    upper()->setColumnTitle(Theirs, answer()->provider);
    lower()->setColumnTitle(FiledThere, answer()->provider);
    upper()->setLines(figureLines());
    lower()->setLines(rowLines());
    say();
    showEvidence();
}

void ComparePage::say()
{
    int differ = 0, all = 0;
    for (const parity::Comparison &one : m_sides.figures) {
        const MemberWords words = memberWords(one, m_sides, *m_of, format());
        const bool both = !one.ours.isUndefined() && !words.isForm;
        all += both ? 1 : 0;
        differ += both && !one.agrees ? 1 : 0;
    }
    const auto rows = int(std::ranges::count(m_sides.rows, false, &parity::Filed::alike));
    QStringList line {differ == 0 ? tr("%1 and Saldoscope agree in all %n figures", "", all).arg(answer()->provider)
                                  : tr("%1 differs from Saldoscope in %2 of %n figures", "", all).arg(answer()->provider).arg(differ)};
    if (m_sides.tellsRows)
        line += rows == 0 ? tr("all rows filed alike") : tr("%n rows filed differently", "", rows);
    if (m_sides.parts > 1) // nothing but rows stands below
        line = {tr("%1 took the files in %n parts and reckoned each by itself: no figure of a part is one of the whole, so only rows are compared", "", m_sides.parts).arg(answer()->provider),
            rows == 0 ? tr("all rows filed alike") : tr("%n rows filed differently", "", rows)};
    line += tr("its figures are in none of our sums");
    header()->setLine(line.join(u" · "_s));
}

std::vector<TableLine> ComparePage::figureLines() const
{
    std::vector<TableLine> lines;
    QString section;
    for (const parity::Comparison &one : m_sides.figures) {
        const MemberWords words = memberWords(one, m_sides, *m_of, format());
        if (one.agrees && (words.isForm || m_onlyDifferences->isChecked()))
            continue;
        if (words.section != section) {
            section = words.section;
            lines.push_back(sectionLine(section));
        }
        lines.push_back(comparisonLine(one));
    }
    if (lines.empty()) {
        TableLine none;
        none.cells = {plain(tr("No figure differs"), TextTone::Text2, true)};
        none.evidence.title = tr("No figure differs");
        none.evidence.explanation = tr("Within half a per cent, which is what rounding does.");
        lines.push_back(std::move(none));
    }
    return lines;
}

TableLine ComparePage::comparisonLine(const parity::Comparison &one) const
{
    const MemberWords words = memberWords(one, m_sides, *m_of, format());
    const Currency currency = m_of->currency;
    const bool raw = one.ours.isUndefined();
    TableLine line;
    line.cells.resize(FigureColumnCount);
    line.cells[Name] = plain(words.name, words.named ? TextTone::Text : TextTone::Text2, !words.named);
    if (!words.named)
        line.cells[Name].elide = Qt::ElideMiddle; // a member's name tells most at both its ends
    line.cells[Theirs] = valueCell(one.theirs, words, currency, format());
    line.cells[Ours] = valueCell(one.ours, words, currency, format());
    if (!one.agrees && !raw)
        line.cells[Difference] = {differenceText(one, words.kind, currency, format()), TextTone::Warn, true, false, u"triangle-alert"_s, TextTone::Warn};
    else
        line.cells[Difference] = plain(u"–"_s, TextTone::Text3);

    Evidence &evidence = line.evidence;
    evidence.title = tr("%1, %2", "group of figures, figure").arg(words.section, words.name);
    evidence.value = one.agrees ? tr("the two agree") : raw ? line.cells[Theirs].text : tr("%1 against %2", "theirs, ours").arg(line.cells[Theirs].text, line.cells[Ours].text);
    evidence.rows = one.rows;
    if (raw)
        evidence.explanation = tr("Saldoscope has no such figure; this is what %1 sent, as it sent it.").arg(answer()->provider);
    else if (one.agrees)
        evidence.explanation = tr("Within half a per cent, which is what rounding does.");
    else if (one.filed)
        evidence.explanation = tr("The two file these rows differently. Each leads to what the bank sent and to who decided.");
    else if (one.rows.empty())
        evidence.explanation = tr("No single rows stand behind this figure.");
    else if (m_sides.tellsRows)
        evidence.explanation = tr("Both file the same rows here, so the sums are reckoned otherwise. These are the rows behind ours.");
    else
        evidence.explanation = tr("%1 does not say how it filed each row. These are the rows behind ours.").arg(answer()->provider);
    evidence.facts = {{answer()->provider, line.cells[Theirs].text}, {u"Saldoscope"_s, line.cells[Ours].text}};
    if (!one.agrees && !raw)
        evidence.facts.emplace_back(tr("Difference"), line.cells[Difference].text);
    evidence.facts.emplace_back(tr("Sent as"), one.member);
    return line;
}

std::vector<TableLine> ComparePage::rowLines() const
{
    std::vector<TableLine> lines;
    std::vector<parity::Filed> newest;
    std::ranges::copy_if(m_sides.rows, std::back_inserter(newest), [](const parity::Filed &one) { return !one.alike; });
    std::ranges::stable_sort(newest, std::ranges::greater(), [this](const parity::Filed &one) { return m_of->ledger().booked().day(one.row); });
    lines.reserve(newest.size());
    for (const parity::Filed &one : newest)
        lines.push_back(rowLine(one));
    if (lines.empty()) {
        TableLine none;
        const QString text = m_sides.tellsRows ? tr("Every row is filed alike") : tr("%1 does not tell its rows").arg(answer()->provider);
        none.cells = {plain({}), plain(text, TextTone::Text2, true)};
        none.evidence.title = text;
        lines.push_back(std::move(none));
    }
    if (m_sides.strangers > 0) {
        lines.push_back(sectionLine(tr("%n rows of the provider are not among ours", "", m_sides.strangers)));
    }
    return lines;
}

TableLine ComparePage::rowLine(const parity::Filed &one) const
{
    const Rows &rows = m_of->ledger().booked();
    const Verdict &verdict = m_of->verdicts[one.row];
    const bool shielded = isShielded(*m_of, one.row);
    const QString name = m_of->ledger().texts().string(rows.counterparty[one.row]);
    const QString who = name.isEmpty() ? m_of->ledger().texts().string(rows.text[one.row]) : name;
    const QString there = one.title.isEmpty() ? categoryTitle(*m_of, one.category, format()) : one.title;
    TableLine line;
    line.cells.resize(RowColumnCount);
    line.cells[On] = plain(rows.day(one.row) == kNoDay ? tr("no date") : format().isoDate(rows.day(one.row)), TextTone::Text2);
    line.cells[Who] = {shielded ? tr("shielded") : format().privacy() ? u"•••••"_s : who, TextTone::Text, true, false, {}, {}};
    line.cells[Amount] = plain(format().whole(rows.minor[one.row], rows.currency[one.row]));
    line.cells[FiledThere] = plain(shielded ? tr("shielded") : one.category == kNoCategory || !one.title.isEmpty() ? there : categoryTitle(*m_of, one.category, format()), TextTone::Text2);
    line.cells[FiledHere] = plain(shielded ? tr("shielded") : categoryTitle(*m_of, verdict.category, format()), TextTone::Text2);
    line.evidence.title = line.cells[Who].text;
    line.evidence.value = format().money(rows.minor[one.row], rows.currency[one.row]);
    line.evidence.rows = {one.row};
    line.evidence.explanation = shielded ? tr("What this row tells is nobody's business; its kind stays folded away.")
                                         : tr("Enter leads to the row: what the bank sent, and who decided.");
    line.evidence.facts = {{answer()->provider, line.cells[FiledThere].text}, {u"Saldoscope"_s, line.cells[FiledHere].text}};
    if (!shielded)
        line.evidence.facts.emplace_back(tr("Decided by"), verdict.layer == Layer::None ? tr("nobody") : u"%1: %2"_s.arg(layerText(verdict.layer), reasonText(*m_of, verdict)));
    return line;
}

} // namespace saldoscope
