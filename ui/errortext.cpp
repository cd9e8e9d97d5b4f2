// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/format.h"
#include "ui/readerphrases.h"

#include <QCoreApplication>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ErrorText)
public:
    static std::optional<ErrorText> provider(const QString &code);
    static std::optional<ErrorText> storage(const QString &code);
    static ErrorText kind(const Error &error, const Format &format);
    static QString wayOut(WayOut wayOut);
    static QString problem(Problem::Kind kind);
};

/// The error codes of the Nordigen documentation (seed 001) and those of its gateway.
std::optional<ErrorText> ErrorWords::provider(const QString &code)
{
    if (code == u"API_REQUIRED_PARAMS_MISSING")
        return ErrorText {Tone::Bad, tr("The provider misses something in the request"),
            tr("Your files are safe here. Please report this; meanwhile the files can be analysed on this computer."), WayOut::AnalyseHere, code};
    if (code == u"TIMEOUT_PROCESSING")
        return ErrorText {Tone::Warn, tr("The provider did not finish in time"), tr("Your files are safe here. Sending them again often helps."), WayOut::SendAgain, code};
    if (code == u"ANALYSIS_ALREADY_REQUESTED")
        return ErrorText {Tone::Info, tr("The analysis was already asked for"), tr("Its result is being waited for."), WayOut::TryAgain, code};
    if (code == u"PDF_PARSE_FAILURE" || code == u"NO_SUITABLE_PARSERS")
        return ErrorText {Tone::Warn, tr("This file's layout is not known there"), tr("Nothing is lost; it can be read on this computer."), WayOut::AnalyseHere, code};
    if (code == u"EXCEEDED_LIMIT")
        return ErrorText {Tone::Warn, tr("Your agreement's limit of analyses is used up"), tr("Files and saved cases still work, and files can be analysed on this computer."), WayOut::AnalyseHere, code};
    if (code == u"TOO_MANY_REQUESTS")
        return ErrorText {Tone::Warn, tr("The provider asks for a pause"), tr("Waiting is automatic."), WayOut::Wait, code};
    if (code == u"UNKNOWN_ERROR")
        return ErrorText {Tone::Warn, tr("Something went wrong at the provider"), tr("Your files are safe here."), WayOut::TryAgain, code};
    if (code == u"NOT_FOUND")
        return ErrorText {Tone::Warn, tr("The provider does not know this upload"), tr("Your files are safe here and can be sent again."), WayOut::SendAgain, code};
    if (code == u"GONE")
        return ErrorText {Tone::Warn, tr("The provider no longer has this upload"), tr("Your files are safe here and can be sent again."), WayOut::SendAgain, code};
    if (code == u"UNSUPPORTED_COUNTRY_REQUESTED")
        return ErrorText {Tone::Warn, tr("The provider does not serve this country"), tr("The files can be analysed on this computer, or choose another country for the case."), WayOut::AnalyseHere, code};
    if (code == u"SERVICE_UNAVAILABLE")
        return ErrorText {Tone::Warn, tr("The provider is down for the moment"), tr("Your files are safe here."), WayOut::TryAgain, code};
    if (code == u"FORBIDDEN")
        return ErrorText {Tone::Bad, tr("Your key has no right to do this"), tr("Files and saved cases still work. Ask your administrator which products your agreement holds."), WayOut::CheckCredentials, code};
    if (code == u"FEATURE_EXTRACT_FAILURE" || code == u"CREDIT_SCORING_FAILURE")
        return ErrorText {Tone::Warn, tr("Too little data for this analysis"), tr("More months or more accounts help."), WayOut::AddData, code};
    if (code == u"ANSWER_TOO_LARGE")
        return ErrorText {Tone::Warn, tr("The provider's answer is too large"), tr("Nothing of it was used. Your files are safe here."), WayOut::TryAgain, code};
    if (code == u"REDIRECTED")
        return ErrorText {Tone::Bad, tr("The provider's address leads elsewhere"), tr("Nothing was sent there. Check the address, or ask your administrator."), WayOut::TryAgain, code};
    if (code == u"NOT_SENT")
        return ErrorText {Tone::Warn, tr("The provider cannot be reached"), tr("Nothing was sent. Is this computer online? Files and saved cases still work."), WayOut::TryAgain, {}};
    if (code == u"PAYLOAD_TOO_LARGE")
        return ErrorText {Tone::Warn, tr("Together the files are too large for the provider"), tr("Send fewer at a time, or analyse them on this computer."), WayOut::AnalyseHere, code};
    return std::nullopt;
}

std::optional<ErrorText> ErrorWords::storage(const QString &code)
{
    if (code == u"NEWER_SCHEMA")
        return ErrorText {Tone::Bad, tr("The cases were saved by a newer Saldoscope"), tr("Nothing was changed. Install the newer version to open them."), WayOut::None, code};
    if (code == u"DAMAGED")
        return ErrorText {Tone::Bad, tr("The file with the cases is damaged"), tr("Nothing was changed or deleted. Put a backup in its place, or keep a copy and start anew."), WayOut::None, code};
    if (code == u"READ_ONLY")
        return ErrorText {Tone::Bad, tr("The folder with the cases cannot be written to"), tr("What is on the screen is not saved. Make room for writing, then try again."), WayOut::TryAgain, code};
    if (code == u"DISK_FULL")
        return ErrorText {Tone::Bad, tr("The disk is full"), tr("What is on the screen is not saved yet. Free some space, then try again."), WayOut::TryAgain, code};
    if (code == u"LOCKED")
        return ErrorText {Tone::Warn, tr("Another program holds the file with the cases"), tr("Close the other Saldoscope, then try again."), WayOut::TryAgain, code};
    if (code == u"WRONG_KEY")
        return ErrorText {Tone::Bad, tr("The key in the keychain does not open these cases"), tr("Nothing was changed. They open with the keychain they were saved with."), WayOut::None, code};
    if (code == u"COPY_FAILED")
        return ErrorText {Tone::Bad, tr("The copy could not be written"), tr("The file with the cases was not touched. Choose another folder."), WayOut::TryAgain, code};
    if (code == u"IN_USE")
        return ErrorText {Tone::Warn, tr("Saldoscope is already open with these cases"), tr("Nothing was changed. Close the other window, or the other computer's, then try again."), WayOut::TryAgain, code};
    if (code == u"DISK_ERROR")
        return ErrorText {Tone::Bad, tr("The disk does not take what is written"), tr("What is on the screen is not saved yet. The cases as they were last saved are whole."), WayOut::TryAgain, code};
    if (code == u"NOTHING_TO_BACK_UP")
        return ErrorText {Tone::Info, tr("There is no case to back up"), tr("Make a case first."), WayOut::None, code};
    if (code == u"BACKUP_FOLDER")
        return ErrorText {Tone::Bad, tr("The backup cannot be written there"), tr("Choose another folder. The cases are safe here."), WayOut::ChooseOtherFile, code};
    if (code == u"BACKUP_DISK_FULL")
        return ErrorText {Tone::Bad, tr("There is no room for the backup"), tr("Nothing was written. Choose another disk, or free some space."), WayOut::ChooseOtherFile, code};
    if (code == u"BACKUP_NOT_WRITTEN")
        return ErrorText {Tone::Bad, tr("The backup could not be written"), tr("The cases are safe here. An older backup in that place is whole."), WayOut::TryAgain, code};
    if (code == u"BACKUP_NOT_READ")
        return ErrorText {Tone::Bad, tr("This file cannot be opened"), tr("Nothing was changed. Is it still there, and may you read it?"), WayOut::ChooseOtherFile, code};
    if (code == u"NOT_A_BACKUP")
        return ErrorText {Tone::Warn, tr("This file is no backup of Saldoscope"), tr("Nothing was changed. Choose another file."), WayOut::ChooseOtherFile, code};
    if (code == u"NEWER_BACKUP")
        return ErrorText {Tone::Warn, tr("The backup was made by a newer Saldoscope"), tr("Nothing was changed. Install the newer version to open it."), WayOut::None, code};
    if (code == u"BACKUP_PASSPHRASE")
        return ErrorText {Tone::Warn, tr("The passphrase does not open this backup"), tr("Nothing was changed. Mind capital letters and spaces."), WayOut::TryAgain, code};
    if (code == u"BACKUP_DAMAGED")
        return ErrorText {Tone::Bad, tr("The backup is damaged"), tr("Nothing was changed here. Fetch the file again from where it was kept, or take another backup."), WayOut::ChooseOtherFile, code};
    if (code == u"BACKUP_CUT")
        return ErrorText {Tone::Bad, tr("The end of the backup is missing"), tr("Nothing was changed here. It was probably not copied whole: copy it again."), WayOut::ChooseOtherFile, code};
    if (code == u"BACKUP_MEMORY")
        return ErrorText {Tone::Bad, tr("There is too little memory to work with the passphrase"), tr("Nothing was changed. Close other programs, then try again."), WayOut::TryAgain, code};
    if (code == u"VAULT_MISSING")
        return ErrorText {Tone::Bad, tr("The key to the saved cases is not in the keychain"), tr("Nothing was changed. Unlock the keychain they were saved with, then try again."), WayOut::TryAgain, code};
    return std::nullopt;
}

ErrorText ErrorWords::kind(const Error &error, const Format &format)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return {Tone::Warn, tr("The provider cannot be reached"), tr("Is this computer online? Files and saved cases still work."), WayOut::TryAgain};
    case Error::Kind::Timeout:
        return {Tone::Warn, tr("No answer came in time"), tr("Nothing is lost."), WayOut::TryAgain};
    case Error::Kind::Tls:
        return {Tone::Bad, tr("The provider's identity could not be proven"), tr("Nothing was sent. Ask your administrator about the certificate."), WayOut::TryAgain};
    case Error::Kind::Rejected:
        return {Tone::Warn, tr("The provider refused the request"), error.detail.isEmpty() ? tr("Your files are safe here.") : error.detail, WayOut::TryAgain};
    case Error::Kind::SessionExpired:
    case Error::Kind::BadCredentials:
        return {Tone::Bad, tr("Key not accepted"), tr("Files and saved cases still work."), WayOut::CheckCredentials};
    case Error::Kind::NotFound:
    case Error::Kind::Gone:
        return {Tone::Warn, tr("The provider no longer has this upload"), tr("Your files are safe here and can be sent again."), WayOut::SendAgain};
    case Error::Kind::TooLarge:
        return {Tone::Warn, tr("Together the files are too large"), tr("Send fewer at a time, or analyse them on this computer."), WayOut::AnalyseHere};
    case Error::Kind::Throttled:
        return {Tone::Warn, tr("Limit reached"),
            error.retryAt ? tr("Next try at %1; waiting is automatic.").arg(format.clock(*error.retryAt)) : tr("Waiting is automatic."), WayOut::Wait};
    case Error::Kind::Unavailable:
        return {Tone::Warn, tr("The provider is down for the moment"), tr("Your files are safe here."), WayOut::TryAgain};
    case Error::Kind::BadAnswer:
        return {Tone::Warn, tr("The provider's answer could not be understood"), tr("Your files are safe here."), WayOut::TryAgain};
    case Error::Kind::BadFile:
        return {Tone::Warn, tr("This file could not be read"), tr("The other files are not touched."), WayOut::ChooseOtherFile};
    case Error::Kind::Unsupported:
        return {Tone::Warn, tr("This provider does not offer it"), tr("Choose another way, or analyse the files on this computer."), WayOut::AnalyseHere};
    case Error::Kind::Storage:
        return {Tone::Bad, tr("It could not be saved"), tr("It is still on the screen."), WayOut::TryAgain};
    case Error::Kind::Secrets:
        return {Tone::Bad, tr("The keychain of this computer does not answer"), tr("Unlock it, then try again. Nothing secret was written elsewhere."), WayOut::TryAgain};
    case Error::Kind::Insecure:
        return {Tone::Bad, tr("This address is not protected"), tr("Nothing was sent. Only https addresses are used, except on this computer itself."), WayOut::OpenSettings};
    case Error::Kind::Cancelled:
        return {Tone::Neutral, tr("Cancelled"), tr("Nothing is lost; you can start it again."), WayOut::SendAgain};
    }
    Q_UNREACHABLE();
}

QString ErrorWords::wayOut(WayOut wayOut)
{
    switch (wayOut) {
    case WayOut::None:
    case WayOut::Wait: return {};
    case WayOut::TryAgain: return tr("Try again");
    case WayOut::CheckCredentials: return tr("Check credentials");
    case WayOut::AnalyseHere: return tr("Analyse on this computer");
    case WayOut::ChooseOtherFile: return tr("Choose another file");
    case WayOut::SendAgain: return tr("Send again");
    case WayOut::AddData: return tr("Add files");
    case WayOut::OpenSettings: return tr("Open settings");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::problem(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Empty: return tr("The file is empty");
    case Problem::Kind::TooLarge: return tr("The file is too large");
    case Problem::Kind::UnknownFormat: return tr("The format is not known");
    case Problem::Kind::NotUtf8: return tr("The text is not UTF-8");
    case Problem::Kind::Truncated: return tr("The file ends too early");
    case Problem::Kind::NotJson: return tr("This is not valid JSON");
    case Problem::Kind::TooDeep: return tr("Brackets are nested too deeply");
    case Problem::Kind::Unreadable: return tr("The file cannot be opened");
    case Problem::Kind::Locked: return tr("The file is locked with a password");
    case Problem::Kind::NoText: return tr("The file holds pictures, not text");
    case Problem::Kind::NotXml: return tr("This is not valid XML");
    case Problem::Kind::BadEncoding: return tr("Some letters cannot be read");
    case Problem::Kind::NotUnderstood: return tr("Something was not understood");
    case Problem::Kind::LeftOut: return tr("Something is no bank transaction and was left out");
    case Problem::Kind::Ambiguous: return tr("Something can be read in two ways");
    case Problem::Kind::PageMissing: return tr("Pages may be missing");
    case Problem::Kind::MissingKey: return tr("Something is missing");
    case Problem::Kind::WrongType: return tr("A value is of the wrong kind");
    case Problem::Kind::BadAmount: return tr("An amount cannot be read exactly");
    case Problem::Kind::BadDate: return tr("A date does not exist");
    case Problem::Kind::BadCurrency: return tr("The currency is not known");
    case Problem::Kind::TurnoverDiffers: return tr("The stated turnover differs from the rows");
    case Problem::Kind::BalanceDiffers: return tr("Opening balance and rows do not give the closing balance");
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error &error, const Format &format)
{
    auto words = error.kind == Error::Kind::Storage || error.kind == Error::Kind::Secrets ? ErrorWords::storage(error.code) : ErrorWords::provider(error.code);
    if (words && error.retryAt && words->wayOut == WayOut::Wait)
        words.reset(); // the general words name the time
    ErrorText text = words ? *words : ErrorWords::kind(error, format);
    text.code = error.code == u"NOT_SENT"_s ? QString() : error.code; // ours, and said in words already
    return text;
}

QString wayOutText(WayOut wayOut) { return ErrorWords::wayOut(wayOut); }

QString problemText(const Problem &problem)
{
    const QString text = ErrorWords::problem(problem.kind);
    return problem.expected.isEmpty() ? text : ErrorWords::tr("%1 (expected: %2)").arg(text, readerPhrase(problem.expected));
}

} // namespace saldoscope
