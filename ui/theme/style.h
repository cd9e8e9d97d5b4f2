// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

class QApplication;

namespace saldoscope {

/// One proxy over Fusion draws every control from the tokens; there is no style sheet anywhere. Dynamic properties
/// that it understands: "role" on buttons ("primary", "quiet", "danger"; none: secondary), "tight" (28 instead of 32).
class SaldoscopeStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit SaldoscopeStyle(const Tokens &tokens);
    const Tokens &tokens() const { return m_tokens; }
    /// Changes the theme of a running program: palette, icon cache, repaint.
    void setTokens(const Tokens &tokens, QApplication &application);

    /// The desktop's own palette, which ours hides, is dark.
    bool isSystemPaletteDark() const { return m_systemPaletteDark; }

    /// From here on the wheel over a choice or a number scrolls the page instead of changing it.
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void systemPaletteChanged();

private:
    Tokens m_tokens;
    bool m_systemPaletteDark = false;
};

} // namespace saldoscope
