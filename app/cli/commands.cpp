// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/analysisreport.h"
#include "cli/caseoptions.h"
#include "cli/categorylist.h"
#include "cli/headless.h"
#include "cli/lenderpacks.h"
#include "cli/readreport.h"
#include "cli/scorereport.h"
#include "insights/policyapply.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

const char kHelp[] = R"(Usage: saldoscope-cli COMMAND [OPTION]… FILE…
Reads bank statements and says what they hold. "-" reads standard input.

Commands
  read FILE…          what was read, a paragraph a file
  analyse FILE…       what the statements together say: income, debts, risk, flags, affordability, doubts
  categorise FILE…    a table with a category for each booked transaction (tabs between)
  policy              the program's policy for --country as a file: every setting with its default
  score LABELS.tsv    coverage and error rate on rows labelled by hand; score --help tells the format
  packs DIR           what a folder of a lender's own packs holds, and what is wrong with it
  categories          every category: the keys that packs and labels may name
  demo [FILE…]        starts a sandbox on this machine and takes a statement through it

Options
  --format text|json  for read and analyse; text is the default
  --password TEXT     of a PDF that is locked; for read, analyse and categorise
  --country CC        two letters, for the rules that are used; se is the default
  --as-of DATE        yyyy-mm-dd, the day the analysis stands on; default: the end of the statements
  --policy FILE       analyse: the lender's settings; see `policy`. Default: the program's
  --household LIST    analyse: number of adults, then all ages, adults first: 2,35,38,8,5; 8o eats lunch out, 9m is in months
  --loan A,R,M        analyse: amount asked for, per cent a year, months: 150000,8.5,96
  --housing AMOUNT    analyse: housing a month, instead of what the statements show
  --account NR=HOW    analyse: how much of an account counts: whole, half or left-out; may be given for several
  --rates FILE        analyse: rates of exchange by day, in the form of the ECB's eurofxref-hist.csv. Default: one day of 2022
  --packs DIR         analyse, categorise, score: a lender's own rules, names and tables of costs, on top of the program's;
                      their forms stand in packs/README.md of the documentation
  --earlier REPORT    analyse: an earlier report in JSON; what rested on other packs, rules, tables or settings then is named ("replay")
  --case-date DATE    analyse: chooses policy and tables of living costs; default: the end of the statements
  --help, --version

Exit status: 0 all was read; 1 read, but something in a file is wrong and named on standard error;
2 something could not be read, or the arguments make no sense.
)";

/// What stands on the command line behind a command's name.
struct Options {
    QStringList files;
    bool json = false;
    ReadHints hints;
    QString country = u"se"_s;
    std::optional<Day> asOf;
    CaseOptions asked;
    QString packs;              ///< folder; empty: none
};

Error nonsense(const QString &what) { return Error {.kind = Error::Kind::Unsupported, .detail = what}; }

Result<Options> optionsOf(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const bool analyses = command == u"analyse"_s;
    const bool printsReport = analyses || command == u"read"_s;
    if (printsReport)
        parser.addOption({u"format"_s, {}, u"text|json"_s, u"text"_s});
    if (command != u"read"_s)
        parser.addOption({u"country"_s, {}, u"CC"_s, u"se"_s});
    const bool usesPacks = analyses || command == u"categorise"_s;
    if (usesPacks)
        parser.addOption({u"packs"_s, {}, u"DIR"_s});
    if (analyses)
        parser.addOption({u"as-of"_s, {}, u"DATE"_s});
    if (analyses)
        addCaseOptions(parser);
    if (command != u"policy"_s)
        parser.addOption({u"password"_s, {}, u"TEXT"_s});
    if (!parser.parse(QStringList {command} + arguments))
        return nonsense(parser.errorText());
    Options options {.files = parser.positionalArguments(), .hints = {}, .asOf = {}, .asked = {}, .packs = usesPacks ? parser.value(u"packs"_s) : QString()};
    const bool takesFiles = command != u"policy"_s;
    if (!takesFiles && !options.files.isEmpty())
        return nonsense(u"policy takes no file"_s);
    if (takesFiles && options.files.isEmpty())
        return nonsense(u"no file given"_s);
    options.hints.password = command != u"policy"_s ? parser.value(u"password"_s).toUtf8() : QByteArray();
    if (usesPacks && parser.isSet(u"packs"_s) && options.packs.isEmpty())
        return nonsense(u"--packs is a folder"_s);
    if (printsReport) {
        const QString format = parser.value(u"format"_s);
        if (format != u"text"_s && format != u"json"_s)
            return nonsense(u"--format is text or json"_s);
        options.json = format == u"json"_s;
    }
    if (command != u"read"_s) {
        options.country = parser.value(u"country"_s).toLower();
        const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
        if (options.country.size() != 2 || !std::all_of(options.country.cbegin(), options.country.cend(), isLetter))
            return nonsense(u"--country is two letters, as in se"_s);
    }
    if (analyses && parser.isSet(u"as-of"_s)) {
        options.asOf = parseIsoDay(parser.value(u"as-of"_s).toStdString());
        if (!options.asOf)
            return nonsense(u"--as-of is a date as yyyy-mm-dd"_s);
    }
    if (analyses) {
        auto asked = caseOptions(parser);
        if (!asked)
            return asked.error();
        options.asked = *std::move(asked);
    }
    return options;
}

QByteArray written(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

int read(const Options &options)
{
    const std::vector<Input> inputs = readInputs(options.files, options.hints);
    print(options.json ? written(readReport(inputs)) : readText(inputs).toUtf8());
    return int(exitCode(inputs));
}

/// Both commands that need the engine's knowledge.
int withKnowledge(const Options &options, int (*work)(const Options &, const std::shared_ptr<const Knowledge> &))
{
    const auto asked = askedKnowledge(options.packs);
    if (!asked) {
        complain(asked.error().detail);
        return int(Exit::NotRead);
    }
    const int exit = work(options, asked->knowledge);
    return asked->isWhole ? exit : std::max(exit, int(Exit::WithProblems));
}

/// The day that chooses policy and tables where the case's is not told: the end of what the statements speak for.
Day endOf(std::span<const std::shared_ptr<const Ledger>> statements)
{
    Day last = kNoDay;
    for (const auto &statement : statements)
        last = std::max(last, statement->period().last);
    return last;
}

AnalysedCase judged(const Analysis &analysis, const AskedCase &asked, Day caseDate)
{
    AnalysedCase all {.analysis = &analysis, .affordability = affordability(analysis, asked.household, asked.loan, asked.policy, {}, caseDate),
        .doubts = doubts(analysis, asked.household, asked.loan, asked.policy, {}, caseDate), .dependants = suggestDependants(analysis),
        .housing = suggestHousing(analysis, asked.policy), .flags = analysis.flags.flags, .policy = asked.policy.label(), .earlier = {}};
    if (asked.asked) {
        all.flags = together(std::move(all.flags),
            affordabilityFlags(all.affordability, asked.household, analysis.riskPolicy, asked.policy.country() == u"fi"_s));
    }
    return all;
}

int refuse(const QString &why)
{
    complain(why);
    complain(u"try saldoscope-cli --help"_s);
    return int(Exit::NotRead);
}

int analyseFiles(const Options &options, const std::shared_ptr<const Knowledge> &knowledge)
{
    const std::vector<Input> inputs = readInputs(options.files, options.hints);
    const auto statements = ledgers(inputs);
    const Day caseDate = options.asked.caseDate.value_or(options.asOf.value_or(endOf(statements)));
    const auto asked = askedCase(options.asked, options.country, caseDate);
    if (!asked)
        return refuse(asked.error().detail);
    AnalysisOptions how;
    how.country = options.country;
    how.asOf = options.asOf;
    how.facts.caseDate = options.asked.caseDate;
    how.accounts = options.asked.accounts;
    const auto rates = ratesOf(options.asked);
    if (!rates)
        return refuse(rates.error().detail);
    how.rates = *rates;
    const auto analysis = analyse(statements, knowledge, withPolicy(std::move(how), asked->policy));
    AnalysedCase all = judged(*analysis, *asked, caseDate);
    all.earlier = options.asked.earlier;
    print(options.json ? written(analysisReport(all)) : analysisText(all).toUtf8());
    return int(exitCode(inputs));
}

int printPolicy(const Options &options)
{
    print(written(Policy::shipped(options.country).toJson()));
    return 0;
}

int categoriseFiles(const Options &options, const std::shared_ptr<const Knowledge> &knowledge)
{
    const std::vector<Input> inputs = readInputs(options.files, options.hints);
    print(categoryList(inputs, *knowledge, options.country));
    return int(exitCode(inputs));
}

} // namespace

int runCommand(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (command == u"--version"_s || command == u"-v"_s) {
        print("saldoscope-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return 0;
    }
    if (command == u"demo"_s)
        return runHeadless(arguments.sliced(1));
    if (command == u"score"_s)
        return runScore(arguments.sliced(1));
    if (command == u"packs"_s && !arguments.contains(u"--help"_s))
        return runPacks(arguments.sliced(1));
    if (command == u"categories"_s && !arguments.contains(u"--help"_s))
        return runCategories(arguments.sliced(1));
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(kHelp);
        return 0;
    }
    if (command.isEmpty())
        return refuse(u"no command given"_s);
    if (command != u"read"_s && command != u"analyse"_s && command != u"categorise"_s && command != u"policy"_s)
        return refuse(u"there is no command %1"_s.arg(command));
    const auto options = optionsOf(command, arguments.sliced(1));
    if (!options)
        return refuse(options.error().detail);
    if (command == u"read"_s)
        return read(*options);
    if (command == u"policy"_s)
        return printPolicy(*options);
    return withKnowledge(*options, command == u"analyse"_s ? analyseFiles : categoriseFiles);
}

} // namespace saldoscope
