// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only file that knows every concrete class.
#include "base/background.h"
#include "flow/caselist.h"
#include "flow/casewatch.h"
#include "flow/connections.h"
#include "flow/packfolders.h"
#include "flow/ratefile.h"
#include "flow/vault.h"
#include "http/hintlistener.h"
#include "providers/catalogue.h"
#include "providers/fimento/fimentopaths.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "statement/savedprofiles.h"
#include "store/folderlock.h"
#include "store/storethread.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/systemtheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::Main)
};

struct Choices {
    bool demo = false;
    bool quitWhenShown = false;
    quint32 otherEngine = 0; ///< of the sandbox; 0: ours
    QString dataDir;
    QString language;
    QString theme;
    QStringList files;
};

/// nullopt where an option's value makes no sense; it was said on standard error.
std::optional<Choices> readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Bank insights for loan officers."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"demo"_s, u"A demo session: a sandbox on this computer plays the provider, invented customers, nothing is kept."_s});
    parser.addOption({u"other-engine"_s, u"With --demo: the sandbox answers as another engine would; the seed decides which payees it files elsewhere and which sums it shifts."_s, u"seed"_s});
    parser.addOption({u"data-dir"_s, u"Keep cases in this folder (not in a demo session)."_s, u"folder"_s});
    parser.addOption({u"language"_s, u"sv, fi or en."_s, u"code"_s});
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"name"_s});
    parser.addOption({u"quit-when-shown"_s, u"End as soon as the first window is painted, for measuring the start."_s});
    parser.addPositionalArgument(u"files"_s, u"Statements to open in a new case."_s, u"[files…]"_s);
    parser.process(application);
    const auto isOneOf = [&parser](const QString &option, const QStringList &words) { return !parser.isSet(option) || words.contains(parser.value(option)); };
    if (!isOneOf(u"language"_s, {u"sv"_s, u"fi"_s, u"en"_s}) || !isOneOf(u"theme"_s, {u"light"_s, u"dark"_s, u"system"_s})) {
        std::fputs("saldoscope: --language is sv, fi or en; --theme is light, dark or system.\n", stderr);
        return std::nullopt;
    }
    bool isSeed = true;
    const uint seed = parser.isSet(u"other-engine"_s) ? parser.value(u"other-engine"_s).toUInt(&isSeed) : 0;
    if (!isSeed || (seed != 0 && !parser.isSet(u"demo"_s))) {
        std::fputs("saldoscope: --other-engine wants a whole number, and only a demo session has a sandbox.\n", stderr);
        return std::nullopt;
    }
    Choices choices {parser.isSet(u"demo"_s), parser.isSet(u"quit-when-shown"_s), seed, parser.value(u"data-dir"_s), parser.value(u"language"_s), parser.value(u"theme"_s), {}};
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        choices.files += QDir::current().absoluteFilePath(file);
    return choices;
}

constexpr const char *kNoDisplay = "saldoscope: there is no display. Without one, use saldoscope-cli, for instance: saldoscope-cli demo\n";

/// While the application starts: Qt ends the program where the display that is named does not answer.
void tellNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtFatalMsg) {
        std::fputs(kNoDisplay, stderr);
        std::_Exit(1);
    }
}

/// Without a display Qt would end the program with a line about plugins; say what to do instead.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

Settings::Theme themeFor(const QString &word)
{
    return word == u"dark" ? Settings::Theme::Dark : word == u"light" ? Settings::Theme::Light : Settings::Theme::System;
}

QLocale localeFor(const QString &language)
{
    if (language == u"sv")
        return {QLocale::Swedish, QLocale::Sweden};
    if (language == u"fi")
        return {QLocale::Finnish, QLocale::Finland};
    if (language == u"en")
        return {QLocale::English, QLocale::UnitedKingdom};
    return QLocale::system();
}

void installTranslations(const QLocale &locale, QApplication &application)
{
    auto *ours = new QTranslator(&application);
    // English too has a catalogue: it holds the plurals. It also serves all whose language we do not speak.
    if (ours->load(locale, u"saldoscope"_s, u"_"_s, u":/i18n"_s) || ours->load(u":/i18n/saldoscope_en"_s))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

/// The files of the invented customers, written where the file dialog of a demo session looks first.
std::vector<DemoCase> writeDemoFiles(const QString &folder)
{
    std::vector<DemoCase> cases;
    const Day until = dayOf(QDate::currentDate()) - 1;
    for (const PersonaInfo &persona : personas()) {
        const QString path = folder + u'/' + persona.id + u'-' + persona.country + u".json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(makePersona(persona.id, until).statement) < 0)
            continue;
        CaseDetails details;
        details.applicantName = persona.name;
        details.country = persona.country;
        details.note = persona.story;
        Assessment assessment;
        assessment.household = parseHousehold(persona.household).value_or(Household {});
        cases.push_back({details, path, assessment});
    }
    return cases;
}

/// Ends the program once what it watches has been painted.
class QuitWhenPainted : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

/// Everything that lives as long as the program, in the order in which it may refer to each other.
class Program : public QObject
{
public:
    Program(QApplication &application, SaldoscopeStyle &style, Choices choices)
        : m_application(application)
        , m_style(style)
        , m_system(style)
        , m_choices(std::move(choices))
    {
        connect(&m_system, &SystemTheme::changed, this, &Program::applyTheme);
    }

    bool begin();

private:
    bool beginDemo();
    void takeFolder();
    void askAboutFolder(const Error &error);
    void saveCopy();
    void applyTheme();
    void openKeychain();
    void askAboutKeychain(const Error &error);
    void goOnInMemory();
    void openWindow(const Key &vault);
    QString dataFolder() const;

    QApplication &m_application;
    SaldoscopeStyle &m_style;
    SystemTheme m_system;
    Settings::Theme m_theme = Settings::Theme::System;
    Choices m_choices;
    std::unique_ptr<FolderLock> m_folder;      // first of all that touches the cases, and last to let go
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<SandboxServer> m_sandbox;
    Credentials m_sandboxKey;
    std::vector<DemoCase> m_demoCases;
    SystemClock m_clock;
    HttpClient m_http;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Catalogue> m_catalogue;
    std::vector<const Provider *> m_providers;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<CaseList> m_cases;
    std::unique_ptr<SavedProfiles> m_profiles;
    std::unique_ptr<CaseWatch> m_watch;
    HintListener m_listener;
    std::unique_ptr<MainWindow> m_window;
};

QString Program::dataFolder() const
{
    if (m_temporary)
        return m_temporary->path();
    if (!m_choices.dataDir.isEmpty())
        return QDir::current().absoluteFilePath(m_choices.dataDir);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Saldoscope"_s;
}

void Program::applyTheme()
{
    const bool dark = m_theme == Settings::Theme::Dark || (m_theme == Settings::Theme::System && m_system.isDark());
    m_style.setTokens(dark ? Tokens::darkTheme() : Tokens::light(), m_application);
}

bool Program::begin()
{
    m_settings = std::make_unique<Settings>();
    const QLocale locale = localeFor(m_choices.language.isEmpty() ? m_settings->language() : m_choices.language);
    QLocale::setDefault(locale);
    installTranslations(locale, m_application);
    m_theme = m_choices.theme.isEmpty() ? m_settings->theme() : themeFor(m_choices.theme);
    applyTheme();
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    if (m_choices.demo)
        return beginDemo();
    m_catalogue = std::make_unique<Catalogue>(QHash<QString, QUrl>(), QJsonObject {{u"fimento"_s, m_settings->paths(u"fimento"_s)}});
    m_secrets = std::make_unique<KeychainStore>();
    takeFolder();
    return true;
}

bool Program::beginDemo()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.otherEngine = m_choices.otherEngine;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const Done started = m_temporary->isValid() ? m_sandbox->start() : Done(Error {Error::Kind::Storage, u"no temporary folder"_s});
    if (!started) {
        QMessageBox::critical(nullptr, Words::tr("Saldoscope"), Words::tr("The demo session could not start: %1").arg(started.error().detail));
        return false;
    }
    const QUrl sandbox = m_sandbox->baseUrl();
    m_catalogue = std::make_unique<Catalogue>(QHash<QString, QUrl> {{u"nordigen-insights"_s, sandbox}, {u"fimento"_s, QUrl(sandbox.toString() + u"/fimento"_s)}});
    m_secrets = std::make_unique<MemoryStore>();
    // One key by the names of every dialect's form.
    m_sandboxKey.values = {{u"client_id"_s, options.clientId}, {u"client_secret"_s, options.clientSecret}, {u"name"_s, options.clientId}, {u"password"_s, options.clientSecret}};
    const QString examples = m_temporary->path() + u"/examples"_s;
    QDir().mkpath(examples);
    m_demoCases = writeDemoFiles(examples);
    const Settings::Theme theme = m_settings->theme();
    m_settings = std::make_unique<Settings>(m_temporary->path() + u"/settings.ini"_s); // a demo leaves no trace in the officer's own
    m_settings->setTheme(theme);
    openWindow(Key::random());
    return true;
}

void Program::takeFolder()
{
    auto lock = FolderLock::take(dataFolder());
    if (!lock && lock.error().code == u"IN_USE"_s)
        return askAboutFolder(lock.error());
    if (lock) // where nothing can be written, the store tells so
        m_folder = *std::move(lock);
    openKeychain();
}

void Program::askAboutFolder(const Error &error)
{
    const ErrorText text = errorText(error, Format());
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("Saldoscope"),
        text.what + u".\n\n"_s + text.still + u"\n\n"_s + Words::tr("It is held by %1.", "computer and process number").arg(error.detail));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *again = box->addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(again);
    box->setEscapeButton(quit);
    connect(again, &QPushButton::clicked, this, &Program::takeFolder);
    connect(quit, &QPushButton::clicked, &m_application, &QCoreApplication::quit);
    box->open();
}

/// Before there is a window: the file as it is, with what stands beside it.
void Program::saveCopy()
{
    auto *choose = new QFileDialog(nullptr, Words::tr("Save a copy of the cases in"), QDir::homePath());
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::Directory);
    connect(choose, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        inBackground(
            QThreadPool::globalInstance(), this, [path = dataFolder() + u"/cases.db"_s, folder, now = m_clock.now()] { return copyDatabase(path, folder, now); },
            [this](const Result<QString> &copy) {
                const ErrorText failed = copy ? ErrorText {} : errorText(copy.error(), Format());
                auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("Saldoscope"),
                    copy ? Words::tr("The copy is %1.").arg(QDir::toNativeSeparators(*copy)) : failed.what + u".\n\n"_s + failed.still, QMessageBox::Close);
                box->setAttribute(Qt::WA_DeleteOnClose);
                connect(box, &QMessageBox::finished, this, &Program::openKeychain);
                box->open();
            });
    });
    connect(choose, &QFileDialog::rejected, this, &Program::openKeychain);
    choose->open();
}

void Program::openKeychain()
{
    QDir().mkpath(dataFolder());
    openVault(*m_secrets, dataFolder() + u"/cases.db"_s, this, [this](Result<Key> vault) {
        if (vault)
            openWindow(*vault);
        else
            askAboutKeychain(vault.error());
    });
}

void Program::askAboutKeychain(const Error &error)
{
    const Format format;
    const ErrorText text = errorText(error, format);
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("Saldoscope"), text.what + u".\n\n"_s + text.still + u"\n\n"_s
            + Words::tr("You may also go on without it: keys and cases then live in memory and end with the program. Saved cases are not touched."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *again = box->addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *memory = box->addButton(Words::tr("Go on in memory"), QMessageBox::ActionRole);
    if (QFileInfo(dataFolder() + u"/cases.db"_s).size() > 0)
        connect(box->addButton(Words::tr("Save a copy…"), QMessageBox::ActionRole), &QPushButton::clicked, this, &Program::saveCopy);
    QPushButton *quit = box->addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(again);
    box->setEscapeButton(quit);
    connect(again, &QPushButton::clicked, this, &Program::openKeychain);
    connect(memory, &QPushButton::clicked, this, &Program::goOnInMemory);
    connect(quit, &QPushButton::clicked, &m_application, &QCoreApplication::quit);
    box->open();
}

void Program::goOnInMemory()
{
    m_secrets = std::make_unique<MemoryStore>();
    openWindow(Key::random());
}

void Program::openWindow(const Key &vault)
{
    const bool kept = m_secrets->keeps();
    for (const auto &provider : m_catalogue->all())
        m_providers.push_back(provider.get());
    m_connections = std::make_unique<Connections>(m_http, *m_secrets, m_clock);
    // Without a keychain nothing on disk could be opened again, so nothing is put there.
    m_store = std::make_unique<StoreThread>(kept || m_temporary ? dataFolder() + u"/cases.db"_s : u":memory:"_s, vault);
    m_profiles = std::make_unique<SavedProfiles>(kept || m_temporary ? dataFolder() + u"/profiles"_s : QString());
    m_cases = std::make_unique<CaseList>(m_store.get(), &m_clock);

    Desk desk;
    desk.packFolder = kept || m_temporary ? dataFolder() + u"/packs"_s : QString();
    // A pack that cannot be read is told in Settings; without packs this is the program's own knowledge.
    desk.packs = loadPacks({desk.packFolder, m_settings->packFolder()});
    Q_ASSERT(desk.packs.knowledge);
    desk.services = {&m_http, m_connections.get(), m_store.get(), &m_providers, &m_clock, QThreadPool::globalInstance(), desk.packs.knowledge, m_profiles.get(),
        m_settings->officer()};
    desk.services.rates = RateFile(dataFolder()).load().value_or(nullptr); // one that cannot be read is told in Settings
    desk.cases = m_cases.get();
    desk.settings = m_settings.get();
    m_watch = std::make_unique<CaseWatch>(desk.services);
    connect(&m_listener, &HintListener::called, m_watch.get(), &CaseWatch::hint);
    desk.watch = m_watch.get();
    desk.listener = &m_listener;
    desk.paths = {{u"fimento"_s, fimento::Paths().toJson(), [](const QJsonObject &paths) {
                       const auto usable = fimento::Paths::fromJson(paths);
                       return usable ? done() : Done(usable.error());
                   }}};
    desk.secretsKept = kept;
    desk.dataFolder = kept || m_temporary ? dataFolder() : Words::tr("in memory only");
    desk.database = kept || m_temporary ? dataFolder() + u"/cases.db"_s : QString();
    desk.demo = m_choices.demo;
    desk.sandboxKey = m_sandboxKey;
    desk.demoCases = m_demoCases;
    if (m_choices.demo)
        desk.examplesFolder = m_temporary->path() + u"/examples"_s;
    m_window = std::make_unique<MainWindow>(std::move(desk), QLocale());
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](Settings::Theme theme) {
        m_theme = theme;
        applyTheme();
    });
    connect(m_window.get(), &MainWindow::demoWanted, this, [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); });
    if (m_choices.quitWhenShown)
        m_window->installEventFilter(new QuitWhenPainted(m_window.get()));
    m_window->show();
    m_watch->begin();
    if (m_choices.demo) { // a demo session is connected from the start
        for (const Provider *provider : m_providers)
            m_connections->store(*provider, m_sandboxKey, this, [](const Done &) {});
        m_window->makeDemoCases();
    }
    if (!m_choices.files.isEmpty())
        m_window->openFiles(m_choices.files, m_choices.demo); // a demo is there to show results, and keeps nothing
}

} // namespace

int main(int argc, char *argv[])
{
    bool asksOnly = false;
    for (int i = 1; i < argc; ++i)
        asksOnly = asksOnly || qstrcmp(argv[i], "--help") == 0 || qstrcmp(argv[i], "-h") == 0 || qstrcmp(argv[i], "--version") == 0 || qstrcmp(argv[i], "-v") == 0;
    if (!hasDisplay()) {
        if (!asksOnly) {
            std::fputs(kNoDisplay, stderr);
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(tellNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QCoreApplication::setApplicationName(u"Saldoscope"_s);
    QCoreApplication::setOrganizationName(u"Saldoscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALDOSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(u"saldoscope"_s);
    QApplication::setWindowIcon(QIcon(u":/saldoscope/app/saldoscope.svg"_s)); // also of what is said before there is a window
    auto *style = new SaldoscopeStyle(Tokens::light());
    QApplication::setStyle(style); // takes it over
    installFonts();

    const auto choices = readCommandLine(application);
    if (!choices)
        return 2;
    Program program(application, *style, *choices);
    return program.begin() ? QApplication::exec() : 1;
}
