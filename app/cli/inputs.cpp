// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostLinesAFile = 20;

Statement readStandardInput(const ReadLimits &limits)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return readStatement({}, u"-"_s);
    return readStatement(input.read(limits.mostBytes + 1), u"-"_s, limits); // one more than allowed, so that it is told
}

void complainAbout(const Input &input)
{
    const std::vector<Problem> &problems = input.statement.problems;
    const std::size_t shown = std::min(problems.size(), kMostLinesAFile);
    for (std::size_t i = 0; i < shown; ++i) {
        const QString where = problems[i].where.isEmpty() ? QString() : QString(problems[i].where + u": "_s);
        complain(input.name + u": "_s + where + sentence(problems[i]));
    }
    if (input.statement.problemCount > shown)
        complain(u"%1: and %2 more problems"_s.arg(input.name).arg(input.statement.problemCount - shown));
}

} // namespace

std::vector<Input> readInputs(const QStringList &names, const ReadHints &hints)
{
    const ReadLimits limits {.hints = hints};
    std::vector<Input> inputs;
    for (const QString &name : names) {
        inputs.push_back({name, name == u"-"_s ? readStandardInput(limits) : readStatementFile(name, limits)});
        complainAbout(inputs.back());
    }
    return inputs;
}

Exit exitCode(const std::vector<Input> &inputs)
{
    Exit worst = Exit::AllRead;
    for (const Input &input : inputs) {
        const Exit exit = input.statement.unreadable ? Exit::NotRead
            : input.statement.problemCount > 0       ? Exit::WithProblems
                                                     : Exit::AllRead;
        worst = std::max(worst, exit);
    }
    return worst;
}

QString sentence(const Problem &problem)
{
    const QString expected = u"expected "_s + problem.expected;
    switch (problem.kind) {
    case Problem::Kind::Empty:
        return u"nothing is in it; "_s + expected;
    case Problem::Kind::TooLarge:
        return u"too large; "_s + expected;
    case Problem::Kind::UnknownFormat:
        return u"not a statement in a form known here; "_s + expected;
    case Problem::Kind::NotUtf8:
        return u"not UTF-8; "_s + expected;
    case Problem::Kind::Truncated:
        return u"cut short; "_s + expected;
    case Problem::Kind::NotJson:
        return u"not JSON; "_s + expected;
    case Problem::Kind::TooDeep:
        return u"nested too deep; "_s + expected;
    case Problem::Kind::Unreadable:
        return u"cannot be read; "_s + expected;
    case Problem::Kind::Locked:
        return u"locked; "_s + expected;
    case Problem::Kind::NoText:
        return u"holds no text; "_s + expected;
    case Problem::Kind::NotXml:
        return u"not XML; "_s + expected;
    case Problem::Kind::BadEncoding:
        return u"letters without a meaning; "_s + expected;
    case Problem::Kind::NotUnderstood:
        return u"not understood; "_s + expected;
    case Problem::Kind::LeftOut:
        return u"left out; "_s + expected;
    case Problem::Kind::Ambiguous:
        return u"can be read in two ways; "_s + expected;
    case Problem::Kind::PageMissing:
        return u"something may be missing; "_s + expected;
    case Problem::Kind::MissingKey:
        return u"missing; "_s + expected;
    case Problem::Kind::WrongType:
        return u"of a wrong type; "_s + expected;
    case Problem::Kind::BadAmount:
        return u"not an exact amount; "_s + expected;
    case Problem::Kind::BadDate:
        return u"not a date; "_s + expected;
    case Problem::Kind::BadCurrency:
        return u"not a currency; "_s + expected;
    case Problem::Kind::TurnoverDiffers:
    case Problem::Kind::BalanceDiffers:
        return u"does not add up; "_s + expected;
    }
    Q_UNREACHABLE();
}

std::vector<std::shared_ptr<const Ledger>> ledgers(const std::vector<Input> &inputs)
{
    std::vector<std::shared_ptr<const Ledger>> all;
    all.reserve(inputs.size());
    for (const Input &input : inputs)
        all.push_back(input.statement.ledger);
    return all;
}

void print(const QByteArray &text) { std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout); }

void complain(const QString &line)
{
    std::fflush(stdout); // in one terminal, messages stand where they belong
    std::fputs(QString(u"saldoscope-cli: "_s + line + u'\n').toUtf8().constData(), stderr);
}

} // namespace saldoscope
