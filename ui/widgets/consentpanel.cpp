// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/consentpanel.h"

#include "ui/format.h"
#include "ui/widgets/qrcode.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// How much of the link's time is left, as a thin bar. The words beside it say the same.
class TimeBar final : public QWidget
{
public:
    TimeBar() { setFixedHeight(4); }
    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.fillRect(rect(), colours.neutralSoft);
        painter.fillRect(QRect(0, 0, int(width() * m_share), height()), m_share < 0.1 ? colours.warnMark : colours.accent);
    }

private:
    double m_share = 0;
};

} // namespace

ConsentPanel::ConsentPanel(const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_now(QDateTime::currentDateTimeUtc)
    , m_code(new QrCode)
    , m_caption(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_left(new TextLabel(FontRole::Figure))
    , m_end(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_bar(new TimeBar)
    , m_text(new QLineEdit)
    , m_copy(makeButton(ButtonRole::Secondary, tr("Copy link"), u"copy"_s, this))
    , m_mail(makeButton(ButtonRole::Secondary, tr("Letter…"), u"mail"_s, this))
    , m_open(makeButton(ButtonRole::Quiet, tr("Open here"), u"external-link"_s, this))
    , m_fresh(makeButton(ButtonRole::Secondary, tr("Make a fresh link"), u"refresh-cw"_s, this))
{
    m_code->setObjectName(u"consentCode"_s);
    m_left->setObjectName(u"consentLeft"_s);
    m_text->setObjectName(u"consentLink"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Consent link"));
    m_copy->setObjectName(u"copyLink"_s);
    m_mail->setObjectName(u"mailLink"_s);
    m_mail->setToolTip(tr("A letter with the link, in Swedish, Finnish or English"));
    m_open->setObjectName(u"openLink"_s);
    m_open->setToolTip(tr("Open the link in the browser of this computer, for an applicant who sits here"));
    m_fresh->setObjectName(u"freshLink"_s);

    auto *figure = new QHBoxLayout;
    figure->setSpacing(10);
    figure->addWidget(m_left, 0, Qt::AlignBottom);
    figure->addWidget(m_end, 1, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_fresh, m_copy, m_mail, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_caption);
    right->addLayout(figure);
    right->addWidget(m_bar);
    right->addStretch(1);
    right->addWidget(m_text);
    right->addStretch(1);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addLayout(right, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text());
        m_text->selectAll();
        m_copy->setText(tr("Copied"));
    });
    connect(m_mail, &QPushButton::clicked, this, &ConsentPanel::mailWanted);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(m_link.link))
            Q_EMIT notOpened();
    });
    connect(m_fresh, &QPushButton::clicked, this, &ConsentPanel::freshWanted);
    m_minutes.setInterval(5000);
    connect(&m_minutes, &QTimer::timeout, this, &ConsentPanel::tick);
    refresh();
}

void ConsentPanel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    refresh();
}

void ConsentPanel::setLink(const ConsentLink &link)
{
    if (link == m_link)
        return;
    if (link.link != m_link.link)
        m_copy->setText(tr("Copy link"));
    m_link = link;
    m_wasLapsed = isLapsed();
    refresh();
}

bool ConsentPanel::isLapsed() const { return m_link.validUntil.isValid() && m_now() >= m_link.validUntil; }

QString ConsentPanel::line() const
{
    const QDateTime now = m_now();
    QStringList parts {m_link.provider};
    if (m_link.made.isValid())
        parts += tr("made %1").arg(m_format.touched(m_link.made, now));
    if (m_link.opened > 0)
        parts += tr("opened %n times, last %1", "", m_link.opened).arg(m_format.touched(m_link.lastOpened, now));
    else
        parts += tr("not opened yet");
    return parts.join(u" · "_s);
}

QWidget *ConsentPanel::firstFocus() const { return m_fresh->isVisible() ? m_fresh : m_copy; }

void ConsentPanel::refresh()
{
    const bool usable = !m_link.settled && !isLapsed() && !m_link.link.isEmpty();
    const QString text = m_link.link.toString(QUrl::FullyEncoded);
    m_text->setText(text);
    m_text->setCursorPosition(0);
    m_text->setEnabled(usable);
    m_code->setText(usable ? text : QString(), tr("Consent link"));
    m_code->setVisible(usable);
    m_fresh->setVisible(!m_link.settled && isLapsed());
    m_fresh->setEnabled(!m_link.busy);
    for (QPushButton *button : {m_copy, m_mail, m_open})
        button->setVisible(usable);
    tick();
}

void ConsentPanel::tick()
{
    if (isLapsed() && !m_wasLapsed) {
        m_wasLapsed = true;
        refresh();
        Q_EMIT lapsed();
        return;
    }
    if (m_link.settled) {
        m_caption->setText(tr("The applicant has answered"));
        m_left->setText(tr("Link used"));
        m_end->setText({});
        static_cast<TimeBar *>(m_bar)->setShare(0);
        return;
    }
    const QDateTime now = m_now();
    const qint64 seconds = m_link.validUntil.isValid() ? std::max<qint64>(0, now.secsTo(m_link.validUntil)) : 0;
    if (isLapsed()) {
        m_caption->setText(tr("The link stopped working %1").arg(m_format.touched(m_link.validUntil, now)));
        m_left->setText(tr("Lapsed"));
        m_end->setText(tr("What the applicant did so far is kept."));
    } else {
        m_caption->setText(tr("The link stops working in"));
        m_left->setText(seconds >= 3600 ? tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60) : tr("%1 min").arg((seconds + 59) / 60));
        m_end->setText(m_format.touched(m_link.validUntil, now));
    }
    m_left->setAccessibleName(m_caption->text() + u' ' + m_left->text());
    static_cast<TimeBar *>(m_bar)->setShare(double(seconds) / (24 * 3600));
}

void ConsentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minutes.start();
    tick();
}

void ConsentPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minutes.stop();
}

} // namespace saldoscope
