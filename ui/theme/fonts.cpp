// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace saldoscope {

using namespace Qt::StringLiterals;

QFont font(FontRole role)
{
    struct Role { int pixels; QFont::Weight weight; };
    const auto of = [role]() -> Role {
        switch (role) {
        case FontRole::Figure: return {24, QFont::DemiBold};
        case FontRole::Title: return {20, QFont::DemiBold};
        case FontRole::Heading: return {15, QFont::DemiBold};
        case FontRole::Strong: return {13, QFont::DemiBold};
        case FontRole::Body: return {13, QFont::Normal};
        case FontRole::Small: return {12, QFont::Normal};
        case FontRole::SmallStrong: return {12, QFont::DemiBold};
        case FontRole::Micro: return {11, QFont::Medium};
        }
        Q_UNREACHABLE();
    };
    const Role wanted = of();
    QFont font(u"Saldoscope Sans"_s);
    font.setPixelSize(wanted.pixels);
    font.setWeight(wanted.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void installFonts()
{
    for (const QString &file : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(u":/saldoscope/fonts/SaldoscopeSans-"_s + file + u".otf"_s);
    QApplication::setFont(font(FontRole::Body));
}

} // namespace saldoscope
