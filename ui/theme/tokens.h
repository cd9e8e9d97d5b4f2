// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace saldoscope {

/// Every colour of the program, by what it means; a theme is one value of this. The only file where a colour is written.
struct Tokens {
    bool dark = false;
    QColor window, surface, rail, header, hover, border, control;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, accentSoft, selection, focus;
    QColor ok, okSoft, warn, warnMark, warnSoft, bad, badSoft;
    QColor neutralSoft;                 ///< neutral chips, skeletons
    QColor demo, onDemo;
    QColor income, expense, balance, transfer;
    QColor tooltip, onTooltip;
    std::array<QColor, 9> family;       ///< category families 1…8 at [0]…[7], Other at [8]

    static Tokens light();
    static Tokens darkTheme();
    QPalette palette() const;
};

/// The tokens in force: those of the application's style, light ones where it is another's.
const Tokens &tokens(const QWidget *widget);

/// Which family colour a category key has ("housing.rent" → 0); 8 is Other. One mapping for the whole program.
int familyOf(QStringView categoryKey);
/// `part` of a family's outer ring: the family's colour mixed 78, 62, 46, 30 % with the surface.
QColor partColour(const Tokens &tokens, int family, int part);

// Sizes (look.md 1.5), logical pixels.
namespace size {
inline constexpr int kGrid = 4;
inline constexpr int kCardGap = 12, kCardGapTight = 10, kCardPadding = 13;
inline constexpr int kPageLeft = 20, kPageTop = 8, kPageRight = 20, kPageBottom = 12;
inline constexpr int kRadiusControl = 4, kRadiusCard = 6, kRadiusSwatch = 3;
inline constexpr int kButton = 32, kButtonTight = 28, kChip = 20, kFilterChip = 28;
inline constexpr int kTableHead = 30, kTableRow = 28, kCasesRow = 32, kRailEntry = 30, kRail = 200, kRailFolded = 56;
inline constexpr int kBanner = 40, kPageHeader = 52, kMenuBar = 26, kStatusBar = 24, kTile = 112;
} // namespace size

} // namespace saldoscope
