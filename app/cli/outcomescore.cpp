// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcomescore.h"

#include "cli/inputs.h"
#include "insights/analysis.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kRed = 3;
constexpr int kAmber = 1;

Error wrongAt(qsizetype line, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = u"line %1"_s.arg(line)};
}

std::optional<bool> wentBad(const QString &outcome)
{
    const QString said = outcome.toLower();
    if (said == "bad"_L1 || said == "b"_L1 || said == "d"_L1)
        return true;
    if (said == "good"_L1 || said == "a"_L1 || said == "c"_L1)
        return false;
    return std::nullopt;
}

OutcomeScore::Account judged(const QString &file, const Input &input, const std::shared_ptr<const Knowledge> &knowledge, const AnalysisOptions &options)
{
    OutcomeScore::Account account {.file = file, .flags = {}};
    const auto analysis = analyse(ledgers({input}), knowledge, options);
    for (const Flag &flag : analysis->flags.flags) {
        account.points += flag.level == FlagLevel::Red ? kRed : flag.level == FlagLevel::Amber ? kAmber : 0;
        if (flag.level == FlagLevel::Red || flag.level == FlagLevel::Amber)
            account.flags.append(word(flag.id) + (flag.level == FlagLevel::Red ? u" red"_s : u" amber"_s));
    }
    return account;
}

/// Flags in order of their names, with how many of the good and of the bad have them.
std::map<QString, std::pair<int, int>> byFlag(const OutcomeScore &score)
{
    std::map<QString, std::pair<int, int>> flags;
    for (const auto &account : score.accounts) {
        for (const QString &flag : account.flags)
            ++(account.wentBad ? flags[flag].second : flags[flag].first);
    }
    return flags;
}

int bad(const OutcomeScore &score) { return int(std::ranges::count(score.accounts, true, &OutcomeScore::Account::wentBad)); }

} // namespace

std::optional<double> OutcomeScore::areaUnderCurve() const
{
    double wins = 0;
    qint64 pairs = 0;
    for (const Account &one : accounts) {
        for (const Account &other : accounts) {
            if (!one.wentBad || other.wentBad)
                continue;
            ++pairs;
            wins += one.points > other.points ? 1 : one.points == other.points ? 0.5 : 0;
        }
    }
    return pairs > 0 ? std::optional(wins / double(pairs)) : std::nullopt;
}

Result<OutcomeScore> scoreOutcomes(const QString &table, const std::shared_ptr<const Knowledge> &knowledge, const QString &country)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return wrongAt(1, u"a file that can be read"_s);
    OutcomeScore score;
    QStringList columns;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = lines[number - 1].split(u'\t');
        const auto cell = [&](const QString &column) { return cells.value(columns.indexOf(column)).trimmed(); };
        if (columns.isEmpty()) {
            for (const QString &name : cells)
                columns.append(name.trimmed());
            if (!columns.contains(u"file"_s) || !columns.contains(u"outcome"_s))
                return wrongAt(number, u"the columns file and outcome"_s);
            continue;
        }
        const auto outcome = wentBad(cell(u"outcome"_s));
        if (!outcome)
            return wrongAt(number, u"outcome: good or bad, or the letters A to D of a Czech loan; not "_s + cell(u"outcome"_s));
        AnalysisOptions options;
        options.country = columns.contains(u"country"_s) && !cell(u"country"_s).isEmpty() ? cell(u"country"_s).toLower() : country;
        if (columns.contains(u"as_of"_s) && !cell(u"as_of"_s).isEmpty()) {
            options.asOf = parseIsoDay(cell(u"as_of"_s).toStdString());
            if (!options.asOf)
                return wrongAt(number, u"as_of: a day as yyyy-mm-dd"_s);
        }
        const auto inputs = readInputs(QStringList {QFileInfo(table).dir().filePath(cell(u"file"_s))});
        if (exitCode(inputs) == Exit::NotRead || ledgers(inputs).empty()) {
            ++score.unread;
            continue;
        }
        score.accounts.push_back(judged(cell(u"file"_s), inputs.front(), knowledge, options));
        score.accounts.back().wentBad = *outcome;
    }
    return score;
}

QString outcomeText(const OutcomeScore &score)
{
    const auto area = score.areaUnderCurve();
    QString text = u"Accounts: %1, of which %2 went bad; not read: %3\n"_s.arg(score.accounts.size()).arg(bad(score)).arg(score.unread);
    text += u"Points: three a red flag, one an amber flag; for this measurement alone\n"_s;
    text += u"Area under the curve: %1\n\n"_s.arg(area ? QString::number(*area, 'f', 3) : u"not known (one of the two sorts is missing)"_s);
    text += u"Flag"_s.leftJustified(24) + u"good"_s.rightJustified(8) + u"bad"_s.rightJustified(8) + u'\n';
    for (const auto &[flag, counts] : byFlag(score))
        text += flag.leftJustified(24) + QString::number(counts.first).rightJustified(8) + QString::number(counts.second).rightJustified(8) + u'\n';
    text += u"\nAccounts\n"_s;
    for (const auto &account : score.accounts)
        text += u"  %1 %2 %3  %4\n"_s.arg(account.file, -32).arg(account.wentBad ? u"bad"_s : u"good"_s, -4).arg(account.points, 3).arg(account.flags.join(u", "_s));
    return text;
}

QJsonObject outcomeReport(const OutcomeScore &score)
{
    QJsonArray flags, accounts;
    for (const auto &[flag, counts] : byFlag(score))
        flags.append(QJsonObject {{u"flag"_s, flag}, {u"good"_s, counts.first}, {u"bad"_s, counts.second}});
    for (const auto &account : score.accounts) {
        accounts.append(QJsonObject {{u"file"_s, account.file}, {u"outcome"_s, account.wentBad ? u"bad"_s : u"good"_s}, {u"points"_s, account.points},
            {u"flags"_s, QJsonArray::fromStringList(account.flags)}});
    }
    const auto area = score.areaUnderCurve();
    return {{u"accounts"_s, accounts}, {u"flags"_s, flags}, {u"bad"_s, bad(score)}, {u"unread"_s, score.unread},
        {u"areaUnderCurve"_s, area ? QJsonValue(*area) : QJsonValue()}};
}

} // namespace saldoscope
