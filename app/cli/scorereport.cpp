// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scorereport.h"

#include "cli/inputs.h"
#include "cli/lenderpacks.h"
#include "cli/outcomescore.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QString share(int part, int whole) { return whole == 0 ? u"-"_s : QString::number(100.0 * part / whole, 'f', 1); }

QString cells(const QStringList &numbers)
{
    QString line;
    for (const auto &number : numbers)
        line += number.rightJustified(10);
    return line + u'\n';
}

QString countsOf(const Tally &tally)
{
    return u"  "_s + tally.name.leftJustified(32)
        + cells({QString::number(tally.rows), share(tally.covered, tally.rows), share(tally.wrong, tally.covered), share(tally.coarse, tally.covered)});
}

QString categoryLine(const Tally &tally)
{
    return u"  "_s + tally.name.leftJustified(32)
        + cells({QString::number(tally.rows), share(tally.covered, tally.rows), share(tally.wrong, tally.covered),
            QString::number(tally.claimed), share(tally.found, tally.claimed), share(tally.covered - tally.wrong, tally.rows)});
}

QStringList keysOf(const LabelledRow &row, const CategoryTree &tree)
{
    QStringList keys;
    for (const auto id : row.labels)
        keys.append(tree[id].key);
    return keys.isEmpty() ? QStringList {u"-"_s} : keys;
}

bool isListed(const Score::Outcome &outcome, const LabelledRow &row, ScoreList list)
{
    return (list.wrong && outcome.isWrong) || (list.missed && !outcome.isCovered && !row.labels.empty());
}

QJsonObject json(const Tally &tally, bool withClaims)
{
    QJsonObject object {{u"name"_s, tally.name}, {u"rows"_s, tally.rows}, {u"knowable"_s, tally.knowable},
        {u"covered"_s, tally.covered}, {u"wrong"_s, tally.wrong}, {u"coarse"_s, tally.coarse}};
    if (withClaims) {
        object.insert(u"claimed"_s, tally.claimed);
        object.insert(u"found"_s, tally.found);
    }
    return object;
}

QJsonArray json(const std::vector<Tally> &tallies, bool withClaims)
{
    QJsonArray array;
    for (const auto &tally : tallies)
        array.append(json(tally, withClaims));
    return array;
}

} // namespace

QString scoreText(const Score &score, const std::vector<LabelledRow> &rows, const Knowledge &knowledge, ScoreList list)
{
    QString text = u"Rows: all that were labelled so. Covered, wrong, coarse, precision and recall in per cent; wrong and coarse of the covered.\n\n"_s;
    text += QString(34, u' ') + cells({u"rows"_s, u"covered"_s, u"wrong"_s, u"coarse"_s});
    text += countsOf(score.all);
    for (const auto &set : score.sets)
        text += countsOf(set);
    const auto header = cells({u"rows"_s, u"covered"_s, u"wrong"_s, u"claimed"_s, u"precision"_s, u"recall"_s});
    text += u"\n"_s + u"By group"_s.leftJustified(34) + header;
    for (const auto &group : score.groups)
        text += categoryLine(group);
    text += u"\n"_s + u"By category"_s.leftJustified(34) + header;
    for (const auto &category : score.categories)
        text += categoryLine(category);
    if (list.wrong || list.missed)
        text += u"\nRows\n"_s;
    for (const auto &outcome : score.outcomes) {
        const auto &row = rows[outcome.row];
        if (!isListed(outcome, row, list))
            continue;
        text += u"  line %1: %2 instead of %3 (%4): %5 | %6\n"_s.arg(row.line).arg(knowledge.tree()[outcome.verdict.category].key,
            keysOf(row, knowledge.tree()).join(u'|'), knowledge.reason(outcome.verdict.layer, outcome.verdict.rule),
            QString::fromUtf8(row.counterparty), QString::fromUtf8(row.text));
    }
    return text;
}

QJsonObject scoreReport(const Score &score, const std::vector<LabelledRow> &rows, const Knowledge &knowledge, ScoreList list)
{
    QJsonArray listed;
    for (const auto &outcome : score.outcomes) {
        const auto &row = rows[outcome.row];
        if (!isListed(outcome, row, list))
            continue;
        listed.append(QJsonObject {{u"line"_s, row.line}, {u"labels"_s, QJsonArray::fromStringList(keysOf(row, knowledge.tree()))},
            {u"category"_s, knowledge.tree()[outcome.verdict.category].key}, {u"covered"_s, outcome.isCovered},
            {u"reason"_s, knowledge.reason(outcome.verdict.layer, outcome.verdict.rule)}});
    }
    QJsonObject report {{u"all"_s, json(score.all, false)}, {u"sets"_s, json(score.sets, false)}, {u"groups"_s, json(score.groups, true)},
        {u"categories"_s, json(score.categories, true)}, {u"versions"_s, QJsonArray::fromStringList(knowledge.versions())}};
    if (list.wrong || list.missed)
        report.insert(u"rows"_s, listed);
    return report;
}

QString recurringText(const std::vector<RecurringTally> &tallies)
{
    if (tallies.empty())
        return {};
    QString text = u"\n"_s + u"Regular payments"_s.leftJustified(34)
        + cells({u"rows"_s, u"precision"_s, u"recall"_s, u"payments"_s, u"precision"_s, u"recall"_s});
    for (const RecurringTally &tally : tallies) {
        text += u"  "_s + word(tally.kind).leftJustified(32)
            + cells({QString::number(tally.rows), share(tally.right, tally.claimed), share(tally.right, tally.rows), QString::number(tally.streams),
                share(tally.streamsRight, tally.streamsClaimed), share(tally.streamsFound, tally.streams)});
    }
    return text;
}

QJsonArray recurringReport(const std::vector<RecurringTally> &tallies)
{
    QJsonArray array;
    for (const RecurringTally &tally : tallies) {
        array.append(QJsonObject {{u"kind"_s, word(tally.kind)}, {u"rows"_s, tally.rows}, {u"claimed"_s, tally.claimed}, {u"right"_s, tally.right},
            {u"payments"_s, tally.streams}, {u"paymentsFound"_s, tally.streamsFound}, {u"streamsClaimed"_s, tally.streamsClaimed},
            {u"streamsRight"_s, tally.streamsRight}});
    }
    return array;
}

namespace {

const char kScoreHelp[] = R"(Usage: saldoscope-cli score [OPTION]… LABELS.tsv
       saldoscope-cli score --outcomes [OPTION]… ACCOUNTS.tsv
Says how well the engine's knowledge does on rows whose category a person wrote down.

LABELS.tsv is a table with tabs between, in UTF-8; the first line names the columns, in any order; lines that begin
with # are skipped, columns not named here too:
  text          the bank's text (must be there)
  category      key of a category, as "categorise" prints; several right ones with | between; - where nobody can
                tell from the text (must be there). A group's key, such as loan, takes any category below it
  amount        with its sign, -12.50 is money out; or instead of it
  direction     in or out
  counterparty  the payee's or payer's name, where the bank has a field for it
  country       two letters; the option's where empty
  set           rows of one set are also counted by themselves: "card", "2024"

A row is covered if the engine's verdict has a confidence of 70 or more. It is wrong if it is covered by a category
that is none of the labels, nor above one ("eating" is coarse, not wrong, where "eating.restaurant" is the label).

Regular payments are measured where the table has these columns, too (category may then be missing or empty):
  recurring     salary, pension, benefit, loan (a repayment), order (any other regular payment out whose amount
                hardly changes: a standing order, a bill), - for a row that is no regular payment, empty where nobody
                said; rows of the same account are looked at together, so the table should hold all rows of it
  date          yyyy-mm-dd (must be there), amount with its sign must be there, too
  account       which account the row is of; currency: three letters, EUR where empty
  stream        tells two payments to the same payee from each other
Precision and recall are counted over rows and over payments: a payment is found where half of its rows are in a
regular stream of its kind; a stream is right where half of its labelled rows are of its kind.

--outcomes measures flags alone on accounts whose loans are known to have gone well or badly: three points a red flag,
one an amber flag, and the area under the curve. These points are used here and nowhere else. ACCOUNTS.tsv:
  file          a statement, beside the table (must be there)
  outcome       good or bad; A and C are good, B and D bad (must be there)
  country, as_of  two letters, yyyy-mm-dd; the option's and the end of the statement where empty

Options
  --packs DIR         a lender's own rules and names on top of the program's
  --country CC        for rows without one; se is the default
  --format text|json  text is the default
  --wrong             lists the rows that are wrong
  --missed            lists the rows that are not covered though a person could tell
)";

int refuse(const QString &why)
{
    complain(why);
    return int(Exit::NotRead);
}

} // namespace

int runScore(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(kScoreHelp);
        return 0;
    }
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({u"country"_s, {}, u"CC"_s, u"se"_s});
    parser.addOption({u"format"_s, {}, u"text|json"_s, u"text"_s});
    parser.addOption({u"packs"_s, {}, u"DIR"_s});
    parser.addOption(QCommandLineOption(u"outcomes"_s));
    parser.addOption(QCommandLineOption(u"wrong"_s));
    parser.addOption(QCommandLineOption(u"missed"_s));
    if (!parser.parse(QStringList {u"score"_s} + arguments))
        return refuse(parser.errorText());
    const QString format = parser.value(u"format"_s);
    if (parser.positionalArguments().size() != 1 || (format != u"text"_s && format != u"json"_s))
        return refuse(u"score takes one file of labels; --format is text or json"_s);

    const auto asked = askedKnowledge(parser.value(u"packs"_s));
    if (!asked)
        return refuse(asked.error().detail);
    const int exit = int(asked->isWhole ? Exit::AllRead : Exit::WithProblems);
    const QString name = parser.positionalArguments().constFirst();
    const QString country = parser.value(u"country"_s).toLower();
    const bool asJson = format == u"json"_s;
    if (parser.isSet(u"outcomes"_s)) {
        const auto outcomes = scoreOutcomes(name, asked->knowledge, country);
        if (!outcomes)
            return refuse(u"%1: %2: expected %3"_s.arg(name, outcomes.error().where, outcomes.error().detail));
        print(asJson ? QJsonDocument(outcomeReport(*outcomes)).toJson(QJsonDocument::Indented) : outcomeText(*outcomes).toUtf8());
        return outcomes->unread > 0 ? int(Exit::NotRead) : exit;
    }
    QFile file(name);
    const bool isOpen = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refuse(name + u": cannot be read"_s);
    const auto rows = readLabels(file.readAll(), asked->knowledge->tree(), country);
    if (!rows)
        return refuse(u"%1: %2: expected %3"_s.arg(name, rows.error().where, rows.error().detail));

    const auto result = score(*rows, *asked->knowledge);
    const auto regular = scoreRecurring(*rows, asked->knowledge);
    const ScoreList list {.wrong = parser.isSet(u"wrong"_s), .missed = parser.isSet(u"missed"_s)};
    if (asJson) {
        QJsonObject report = scoreReport(result, *rows, *asked->knowledge, list);
        if (!regular.empty())
            report.insert(u"recurring"_s, recurringReport(regular));
        print(QJsonDocument(report).toJson(QJsonDocument::Indented));
    } else {
        print((result.all.rows > 0 || regular.empty() ? scoreText(result, *rows, *asked->knowledge, list) : QString()).toUtf8() + recurringText(regular).toUtf8());
    }
    return exit;
}

} // namespace saldoscope
