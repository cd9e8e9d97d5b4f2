// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <map>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// One page in the rail.
class RailEntry final : public QAbstractButton
{
public:
    RailEntry(QString iconName, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(iconName))
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(size::kRailEntry);
    }
    void setBadge(int count, bool amber)
    {
        m_badge = count;
        m_amber = amber;
        describe();
    }
    void setCurrent(bool current)
    {
        m_current = current;
        describe();
    }
    void setFolded(bool folded)
    {
        m_folded = folded;
        setToolTip(folded ? words() : QString());
        update();
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(saldoscope::font(FontRole::Strong)).horizontalAdvance(words()) + 48 + 12, size::kRailEntry};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(8, 0, -8, 0);
        painter.setPen(Qt::NoPen);
        if (m_current || (isEnabled() && underMouse())) {
            painter.setBrush(m_current ? t.selection : t.hover);
            painter.drawRoundedRect(area, size::kRadiusControl, size::kRadiusControl);
        }
        if (m_current)
            paintBar(painter, t);
        if (showsFocus(this)) {
            painter.setPen(QPen(t.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), size::kRadiusControl, size::kRadiusControl);
        }
        const QColor ink = !isEnabled() ? t.text3 : m_current ? t.accent : t.text2;
        painter.drawPixmap(QPoint(20, (height() - 18) / 2), iconPixmap(m_icon, 18, ink, devicePixelRatioF()));
        if (m_folded) {
            if (m_badge > 0)
                paintDot(painter, t);
            return;
        }
        painter.setFont(saldoscope::font(m_current ? FontRole::Strong : FontRole::Body));
        painter.setPen(isEnabled() ? t.text : t.text3);
        painter.drawText(QRect(48, 0, width() - 56, height()), Qt::AlignLeft | Qt::AlignVCenter, words());
        if (m_badge > 0)
            paintBadge(painter, t);
    }

private:
    QString words() const { return text().replace(u"&&"_s, u"&"_s); } // a single & would be an access key
    void describe()
    {
        QStringList words;
        if (m_current)
            words += Rail::tr("current page");
        if (m_badge > 0)
            words += m_amber ? Rail::tr("%n need you", "", m_badge) : QString::number(m_badge);
        setAccessibleDescription(words.join(u", "_s));
        update();
    }
    void paintBar(QPainter &painter, const Tokens &t)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(8, 7, 3, height() - 14), 1.5, 1.5);
    }
    void paintDot(QPainter &painter, const Tokens &t)
    {
        painter.setPen(QPen(t.rail, 2));
        painter.setBrush(m_amber ? t.warnMark : t.accent);
        painter.drawEllipse(QPointF(37, height() / 2.0 - 7), 4.5, 4.5);
    }
    void paintBadge(QPainter &painter, const Tokens &t)
    {
        const QString count = QString::number(m_badge);
        painter.setFont(saldoscope::font(FontRole::Micro));
        const int width = std::max(18, painter.fontMetrics().horizontalAdvance(count) + 12);
        const QRect badge(this->width() - 14 - width, (height() - 18) / 2, width, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_amber ? t.warnSoft : t.surface);
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(m_amber ? t.warn : t.text2);
        painter.drawText(badge, Qt::AlignCenter, count);
    }

    QString m_icon;
    int m_badge = 0;
    bool m_amber = false;
    bool m_current = false;
    bool m_folded = false;
};

class RailLine final : public QWidget
{
public:
    explicit RailLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(16, 5, width() - 32, 1), tokens(this).border);
    }
};

} // namespace

struct Rail::Private {
    std::map<PageId, RailEntry *> entries;
    Card *card = nullptr;
    TextLabel *number = nullptr;
    TextLabel *applicant = nullptr;
    PageId current = PageId::Cases;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(1);
    const auto add = [&](PageId page, const QString &iconName, const QString &text) {
        auto *entry = new RailEntry(iconName, text, this);
        entry->setObjectName(u"rail/"_s + iconName);
        entry->installEventFilter(this);
        connect(entry, &QAbstractButton::clicked, this, [this, page] {
            Q_EMIT chosen(page);
        });
        d->entries[page] = entry;
        column->addWidget(entry);
    };
    add(PageId::Cases, u"folder-open"_s, tr("Cases"));
    column->addSpacing(6);
    d->card = new Card(this);
    d->card->setFixedHeight(50);
    d->card->body()->setContentsMargins(10, 6, 10, 6);
    d->card->body()->setSpacing(3);
    d->number = new TextLabel(FontRole::SmallStrong);
    d->applicant = new TextLabel(FontRole::Small, TextTone::Text2);
    d->applicant->setElided(true);
    d->card->body()->addWidget(d->number);
    d->card->body()->addWidget(d->applicant);
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins(8, 0, 8, 0);
    holder->addWidget(d->card);
    column->addLayout(holder);
    column->addSpacing(8);
    add(PageId::Collect, u"inbox"_s, tr("Collect"));
    add(PageId::Progress, u"list-checks"_s, tr("Progress"));
    add(PageId::Accounts, u"landmark"_s, tr("Accounts and owners"));
    d->entries.at(PageId::Accounts)->hide();
    column->addWidget(new RailLine(this));
    add(PageId::Overview, u"layout-dashboard"_s, tr("Overview"));
    add(PageId::Income, u"wallet"_s, tr("Income"));
    add(PageId::Loans, u"hand-coins"_s, tr("Loans && commitments"));
    add(PageId::Risk, u"shield-alert"_s, tr("Risk"));
    add(PageId::Affordability, u"scale"_s, tr("Affordability"));
    add(PageId::Compare, u"columns-2"_s, tr("Compare"));
    column->addWidget(new RailLine(this));
    add(PageId::Transactions, u"table-2"_s, tr("Transactions"));
    add(PageId::CategoryTree, u"chart-pie"_s, tr("Category tree"));
    column->addStretch(1);
    column->addWidget(new RailLine(this));
    add(PageId::Settings, u"settings"_s, tr("Settings"));
    setFolded(false);
    setCase({}, {});
    setCurrent(PageId::Cases);
}

Rail::~Rail() { delete d; }

void Rail::setCase(const QString &number, const QString &maskedApplicant)
{
    const bool open = !number.isEmpty();
    d->number->setText(open ? tr("Case %1").arg(number) : tr("No case open"));
    d->applicant->setText(open ? maskedApplicant : tr("Open one from the list"));
    for (const auto &[page, entry] : d->entries)
        entry->setEnabled(open || page == PageId::Cases || page == PageId::Settings);
}

void Rail::setBadge(PageId page, int count, bool amber) { d->entries.at(page)->setBadge(count, amber); }

void Rail::setShown(PageId page, bool shown) { d->entries.at(page)->setVisible(shown); }

void Rail::setCurrent(PageId page)
{
    d->current = page;
    for (const auto &[id, entry] : d->entries)
        entry->setCurrent(id == page);
}

PageId Rail::current() const { return d->current; }

QWidget *Rail::currentEntry() const { return d->entries.at(d->current); }

int Rail::fullWidth() const
{
    int width = size::kRail;
    for (const auto &[id, entry] : d->entries)
        width = std::max(width, entry->sizeHint().width());
    return width;
}

void Rail::setFolded(bool folded)
{
    for (const auto &[id, entry] : d->entries)
        entry->setFolded(folded);
    d->card->setVisible(!folded);
    setFixedWidth(folded ? size::kRailFolded : fullWidth());
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *entry = static_cast<QWidget *>(watched);
    const auto move = [&](bool forward) {
        QWidget *next = entry;
        do {
            next = forward ? next->nextInFocusChain() : next->previousInFocusChain();
        } while (next != entry && !(next->parentWidget() == this && next->isEnabled() && next->isVisibleTo(this) && next->focusPolicy() == Qt::TabFocus));
        next->setFocus(Qt::TabFocusReason);
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(true); return true;
    case Qt::Key_Up: move(false); return true;
    case Qt::Key_Home: d->entries.at(PageId::Cases)->setFocus(Qt::TabFocusReason); return true;
    case Qt::Key_End: d->entries.at(PageId::Settings)->setFocus(Qt::TabFocusReason); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QAbstractButton *>(watched)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens(this).border);
}

} // namespace saldoscope
