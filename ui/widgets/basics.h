// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace saldoscope {

/// A label in a font role and a text colour of the tokens; follows a change of theme.
enum class TextTone { Text, Text2, Text3, Ok, Warn, Bad, Accent };
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(FontRole role, TextTone tone = TextTone::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, FontRole role, TextTone tone = TextTone::Text, QWidget *parent = nullptr);
    void setTone(TextTone tone);
    void setElided(bool on);             ///< one line, "…" at the end, whole text as tooltip
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextTone m_tone;
    bool m_elided = false;
};

/// A Lucide icon of the resources in a colour of the tokens; says nothing to a screen reader, the word beside it does.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(QString iconName, int side, TextTone tone, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {m_side, m_side}; }
    void setIcon(const QString &iconName, TextTone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    TextTone m_tone;
};

/// Whether a button shows its ring: it has the keyboard, and a key was what moved it there.
bool showsFocus(const QWidget *widget);

/// A white sheet with a 1 px border and radius 6.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; } ///< padding 13 − border

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// Icon, word, soft fill. Never colour alone: each tone has its own icon shape.
enum class Tone { Neutral, Info, Ok, Warn, Bad, Outline };
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(Tone tone, const QString &text, QWidget *parent = nullptr);
    void set(Tone tone, const QString &text, const QString &iconName = {}); ///< default icon: that of the tone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// For delegates and tiles that paint chips themselves.
    static QSize sizeFor(const QString &text, bool withIcon = true);
    static void paint(QPainter &painter, QPoint topLeft, Tone tone, const QString &text, const Tokens &tokens, const QString &iconName = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    QString m_icon;
};

/// "From chart: 1 Aug – 31 Oct ✕": says where a narrowing came from; clicking or Delete removes it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(QString iconName, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
};

enum class ButtonRole { Primary, Secondary, Quiet, Danger };
/// A button with an icon in its role's colour; its text is its accessible name.
QPushButton *makeButton(ButtonRole role, const QString &text, const QString &iconName, QWidget *parent);

/// Title, one line below, chips and actions at the right; 52 high.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setLine(const QString &line);
    void addRight(QWidget *widget);      ///< in the order given, the one primary button last

private:
    TextLabel *m_title;
    TextLabel *m_line;
    QHBoxLayout *m_right;
};

/// One banner under the page header: bold what happened, then what still works, at the right what can be done.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void show(Tone tone, const QString &what, const QString &still);
    QPushButton *addAction(const QString &text); ///< quiet; cleared by the next show()
    void clear();                        ///< hides

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QString m_what;
    QString m_still;
    QHBoxLayout *m_actions;
};

/// Icon, what will be here, why it is empty, one way on.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &why, QWidget *parent = nullptr);
    QPushButton *setAction(const QString &text, ButtonRole role = ButtonRole::Primary);
    void setTexts(const QString &title, const QString &why);

private:
    TextLabel *m_title;
    TextLabel *m_why;
    QVBoxLayout *m_column;
};

/// A window of fixed width keeps its height when a line appears, and would squeeze the fields: gives it what it needs now.
void fitHeight(QWidget &window);

/// Label above, field, and a line for help or error that is always reserved, so that nothing jumps.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);
    void setHelp(const QString &text);
    void setError(const QString &text);  ///< empty: no error; also the editor's accessible description
    void addBeside(QWidget *widget);     ///< at the right of the editor
    void setWarning(const QString &text);  ///< like an error in looks and for a screen reader, but nothing is forbidden
    bool hasError() const;
    QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    QHBoxLayout *m_row;
    QString m_help;
    QString m_error;
    QString m_warning;
    IconLabel *m_icon;
    TextLabel *m_line;

    void showLine();
};

} // namespace saldoscope
