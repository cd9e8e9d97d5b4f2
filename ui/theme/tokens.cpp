// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/style.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace saldoscope {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

} // namespace

Tokens Tokens::light()
{
    Tokens t;
    t.window = rgb(0xF3F5F7);
    t.surface = rgb(0xFFFFFF);
    t.rail = rgb(0xE9EDF1);
    t.header = rgb(0xF0F3F6);
    t.hover = rgb(0xEEF3F7);
    t.border = rgb(0xD6DCE3);
    t.control = rgb(0x7F8A97);
    t.text = rgb(0x16202A);
    t.text2 = rgb(0x485563);
    t.text3 = rgb(0x5E6A78);
    t.accent = rgb(0x17598A);
    t.accentHover = rgb(0x114870);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xE0ECF5);
    t.selection = rgb(0xCFE2F1);
    t.focus = rgb(0x0A66C2);
    t.ok = rgb(0x17703F);
    t.okSoft = rgb(0xE1F2E8);
    t.warn = rgb(0x875000);
    t.warnMark = rgb(0xB46C00);
    t.warnSoft = rgb(0xFCEFD5);
    t.bad = rgb(0xAE241C);
    t.badSoft = rgb(0xFBE7E5);
    t.neutralSoft = rgb(0xE9EDF1);
    t.demo = rgb(0x5B3FA8);
    t.onDemo = rgb(0xFFFFFF);
    t.income = rgb(0x0B7A83);
    t.expense = rgb(0xB4570F);
    t.balance = rgb(0x22303D);
    t.transfer = rgb(0x747E8B);
    t.tooltip = rgb(0x16202A);
    t.onTooltip = rgb(0xF2F5F7);
    t.family = {rgb(0x335A9D), rgb(0xCD7F55), rgb(0x075A25), rgb(0x7B3466), rgb(0x20A1A0), rgb(0xA85355), rgb(0x8F7CCE), rgb(0x837812), rgb(0x68727E)};
    return t;
}

Tokens Tokens::darkTheme()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x14181D);
    t.surface = rgb(0x1C2127);
    t.rail = rgb(0x181C21);
    t.header = rgb(0x20262D);
    t.hover = rgb(0x252C34);
    t.border = rgb(0x343C46);
    t.control = rgb(0x76828F);
    t.text = rgb(0xE7EBEF);
    t.text2 = rgb(0xB0BAC5);
    t.text3 = rgb(0x94A0AD);
    t.accent = rgb(0x74B5E2);
    t.accentHover = rgb(0x93C8EE);
    t.onAccent = rgb(0x0B1822);
    t.accentSoft = rgb(0x1D3345);
    t.selection = rgb(0x25455F);
    t.focus = rgb(0x8CC4F2);
    t.ok = rgb(0x84DDB0);
    t.okSoft = rgb(0x183226);
    t.warn = rgb(0xEBB85C);
    t.warnMark = rgb(0xEBB85C);
    t.warnSoft = rgb(0x382B13);
    t.bad = rgb(0xEE7168);
    t.badSoft = rgb(0x41221F);
    t.neutralSoft = rgb(0x2B333C);
    t.demo = rgb(0xB9A6F2);
    t.onDemo = rgb(0x17102B);
    t.income = rgb(0x4CBCC0);
    t.expense = rgb(0xE79A5C);
    t.balance = rgb(0xD5DDE6);
    t.transfer = rgb(0x8E98A5);
    t.tooltip = rgb(0x2C343D);
    t.onTooltip = rgb(0xF2F5F7);
    t.family = {rgb(0x77A1E7), rgb(0xB7683F), rgb(0x90CCA3), rgb(0x9B5A94), rgb(0x5DDEFC), rgb(0xDB886E), rgb(0x7276C9), rgb(0xD1C466), rgb(0x8A95A2)};
    return t;
}

QPalette Tokens::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        p.setColor(QPalette::Active, role, colour);
        p.setColor(QPalette::Inactive, role, colour);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, text3);
    set(QPalette::Base, surface, header);
    set(QPalette::AlternateBase, header, header);
    set(QPalette::Text, text, text3);
    set(QPalette::PlaceholderText, text3, text3);
    set(QPalette::Button, surface, surface);
    set(QPalette::ButtonText, text, text3);
    set(QPalette::BrightText, bad, bad);
    set(QPalette::Highlight, selection, selection);
    set(QPalette::HighlightedText, text, text3);
    set(QPalette::Link, accent, text3);
    set(QPalette::LinkVisited, accent, text3);
    set(QPalette::ToolTipBase, tooltip, tooltip);
    set(QPalette::ToolTipText, onTooltip, onTooltip);
    set(QPalette::Light, border, border);
    set(QPalette::Midlight, border, border);
    set(QPalette::Mid, border, border);
    set(QPalette::Dark, control, border);
    set(QPalette::Shadow, control, border);
    return p;
}

const Tokens &tokens(const QWidget *widget)
{
    static const Tokens fallback = Tokens::light();
    const auto *style = widget ? qobject_cast<const SaldoscopeStyle *>(widget->style()) : nullptr;
    return style ? style->tokens() : fallback;
}

int familyOf(QStringView key)
{
    const auto isIn = [key](std::initializer_list<QStringView> groups) {
        return std::ranges::any_of(groups, [key](QStringView group) {
            return key == group || (key.startsWith(group) && key.size() > group.size() && key[group.size()] == u'.');
        });
    };
    if (isIn({u"utility.mobile", u"utility.broadband"}))
        return 5;
    if (isIn({u"housing", u"utility", u"insurance"}))
        return 0;
    if (isIn({u"groceries", u"eating", u"alcohol_tobacco"}))
        return 1;
    if (isIn({u"transport", u"car", u"travel"}))
        return 2;
    if (isIn({u"loan", u"arrears"}))
        return 3;
    if (isIn({u"leisure", u"shopping", u"gambling"}))
        return 4;
    if (isIn({u"health", u"personal_care"}))
        return 6;
    if (isIn({u"family", u"transfer.p2p_in", u"transfer.p2p_out", u"donation", u"membership"}))
        return 7;
    return 8;
}

QColor partColour(const Tokens &tokens, int family, int part)
{
    constexpr double kShares[] = {0.78, 0.62, 0.46, 0.30};
    const double share = kShares[std::clamp(part, 0, 3)];
    const QColor &own = tokens.family[std::size_t(std::clamp(family, 0, 8))];
    const auto mix = [share](int a, int b) { return int(std::lround(share * a + (1 - share) * b)); };
    return {mix(own.red(), tokens.surface.red()), mix(own.green(), tokens.surface.green()), mix(own.blue(), tokens.surface.blue())};
}

} // namespace saldoscope
