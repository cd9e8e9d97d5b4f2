// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "statement/statement.h"
#include "ui/widgets/basics.h"

#include <QString>

namespace saldoscope {

class Format;

/// What an officer can do about an error; the page that shows it knows how.
enum class WayOut { None, TryAgain, CheckCredentials, AnalyseHere, ChooseOtherFile, SendAgain, AddData, Wait, OpenSettings };

/// An error in words: what happened, what still works, what can be done, and a small code for support.
struct ErrorText {
    Tone tone = Tone::Bad;
    QString what;    ///< "The provider does not know this file's layout"
    QString still;   ///< "Nothing is lost; it can be analysed on this computer."
    WayOut wayOut = WayOut::None;
    QString code;    ///< "NO_SUITABLE_PARSERS"; may be empty
};
ErrorText errorText(const Error &error, const Format &format);
/// The label of the button that carries a way out; empty for None and Wait.
QString wayOutText(WayOut wayOut);

/// One problem of a statement file, as a sentence without its place.
QString problemText(const Problem &problem);

} // namespace saldoscope
