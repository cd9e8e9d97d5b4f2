// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/analysisreport.h"
#include "cli/categorylist.h"
#include "cli/headless.h"
#include "cli/readreport.h"
#include "cli/scorereport.h"

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
  analyse FILE…       what the statements together say: figures, streams, categories
  categorise FILE…    a table with a category for each booked transaction (tabs between)
  score LABELS.tsv    coverage and error rate on rows labelled by hand; score --help tells the format
  demo [FILE…]        starts a sandbox on this machine and takes a statement through it

Options
  --format text|json  for read and analyse; text is the default
  --country CC        two letters, for the rules that are used; se is the default
  --as-of DATE        yyyy-mm-dd, the day the analysis stands on; default: the end of the statements
  --help, --version

Exit status: 0 all was read; 1 read, but something in a file is wrong and named on standard error;
2 something could not be read, or the arguments make no sense.
)";

/// What stands on the command line behind a command's name.
struct Options {
    QStringList files;
    bool json = false;
    QString country = u"se"_s;
    std::optional<Day> asOf;
};

Error nonsense(const QString &what) { return Error {.kind = Error::Kind::Unsupported, .detail = what}; }

Result<Options> optionsOf(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const bool analyses = command == u"analyse"_s;
    if (command != u"categorise"_s)
        parser.addOption({u"format"_s, {}, u"text|json"_s, u"text"_s});
    if (command != u"read"_s)
        parser.addOption({u"country"_s, {}, u"CC"_s, u"se"_s});
    if (analyses)
        parser.addOption({u"as-of"_s, {}, u"DATE"_s});
    if (!parser.parse(QStringList {command} + arguments))
        return nonsense(parser.errorText());
    Options options {.files = parser.positionalArguments()};
    if (options.files.isEmpty())
        return nonsense(u"no file given"_s);
    if (command != u"categorise"_s) {
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
    return options;
}

QByteArray written(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

int read(const Options &options)
{
    const std::vector<Input> inputs = readInputs(options.files);
    print(options.json ? written(readReport(inputs)) : readText(inputs).toUtf8());
    return int(exitCode(inputs));
}

/// Both commands that need the engine's knowledge.
int withKnowledge(const Options &options, int (*work)(const Options &, const std::shared_ptr<const Knowledge> &))
{
    const auto knowledge = Knowledge::shipped();
    if (!knowledge) {
        complain(u"the program's own knowledge cannot be read: "_s + knowledge.error().where);
        return int(Exit::NotRead);
    }
    return work(options, *knowledge);
}

int analyseFiles(const Options &options, const std::shared_ptr<const Knowledge> &knowledge)
{
    const std::vector<Input> inputs = readInputs(options.files);
    const auto analysis = analyse(ledgers(inputs), knowledge, {.country = options.country, .asOf = options.asOf, .overrides = {}, .excluded = {}});
    print(options.json ? written(analysisReport(*analysis)) : analysisText(*analysis).toUtf8());
    return int(exitCode(inputs));
}

int categoriseFiles(const Options &options, const std::shared_ptr<const Knowledge> &knowledge)
{
    const std::vector<Input> inputs = readInputs(options.files);
    print(categoryList(inputs, *knowledge, options.country));
    return int(exitCode(inputs));
}

int refuse(const QString &why)
{
    complain(why);
    complain(u"try saldoscope-cli --help"_s);
    return int(Exit::NotRead);
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
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(kHelp);
        return 0;
    }
    if (command.isEmpty())
        return refuse(u"no command given"_s);
    if (command != u"read"_s && command != u"analyse"_s && command != u"categorise"_s)
        return refuse(u"there is no command %1"_s.arg(command));
    const auto options = optionsOf(command, arguments.sliced(1));
    if (!options)
        return refuse(options.error().detail);
    if (command == u"read"_s)
        return read(*options);
    return withKnowledge(*options, command == u"analyse"_s ? analyseFiles : categoriseFiles);
}

} // namespace saldoscope
