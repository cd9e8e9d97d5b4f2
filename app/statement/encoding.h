// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace saldoscope {

/// The encodings banks write their text files in.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Iso8859_1, Iso8859_15, Dos437, Dos850,
    Windows1251,                                        // Russian: nearly all letters are high bytes
    Windows1250, Windows1257, Iso8859_2, Iso8859_13 };  // only where the file names them or its words do
/// "utf-8", "windows-1252", …
QString word(Encoding encoding);

/// A file's text in UTF-8. Line breaks are those of the file, so that line numbers of one are those of the other.
struct DecodedText {
    std::string_view text;          ///< into the file's bytes or into `owned`; without a byte order mark
    Encoding encoding = Encoding::Utf8;
    bool certain = true;            ///< said by a mark or proven by the bytes; false: the likeliest of several
    std::size_t before = 0;         ///< bytes of a byte order mark left out in front
    std::size_t replaced = 0;       ///< places without a meaning in this encoding, now U+FFFD
    quint32 firstReplacedLine = 0;  ///< from 1; 0 where nothing was replaced
    QByteArray owned;
};

/// Finds out how the bytes are encoded: by byte order mark, by NUL bytes, by being valid UTF-8, else by the letters that
/// come out. `said` is what the file says of itself, believed only where the bytes are not UTF-8. `bytes` must outlive the result.
DecodedText decodedText(QByteArrayView bytes, std::optional<Encoding> said = std::nullopt);

/// "ISO-8859-15", "1252", "windows-1252", "USASCII" …, as headers of OFX and XML write it; nullopt where not known.
std::optional<Encoding> encodingNamed(std::string_view name);

/// One character in UTF-8. Precondition: a code point.
void appendUtf8(std::string &to, quint32 code);

} // namespace saldoscope
