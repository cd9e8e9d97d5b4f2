// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace saldoscope {

class Format;
class QrCode;

/// A consent link that was made for an applicant, as the officer looks at it. A value.
struct ConsentLink {
    QString provider;
    QUrl link;
    QDateTime made;              ///< UTC; invalid where it is not known
    QDateTime validUntil;        ///< UTC; invalid where it never lapses
    int opened = 0;              ///< how often the applicant opened it
    QDateTime lastOpened;        ///< UTC
    bool settled = false;        ///< the applicant has answered; the link has done its work
    bool busy = false;           ///< something is being asked of the provider
    bool operator==(const ConsentLink &) const = default;
};

/// A consent link in words, as a QR code and as a text to copy, with its time running down. Part of Collect.
class ConsentPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentPanel(const Format &format, QWidget *parent = nullptr);
    void setClock(std::function<QDateTime()> now); ///< UTC; that of the case
    void setLink(const ConsentLink &link);
    const ConsentLink &link() const { return m_link; }
    bool isLapsed() const;
    QString line() const;        ///< "Fimento · made 09:41 · opened 2 times, last 09:44"
    QWidget *firstFocus() const;

Q_SIGNALS:
    void mailWanted();
    void freshWanted();
    void notOpened();            ///< this computer has no browser that could be opened
    void lapsed();               ///< its time ran out while it was shown

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void tick();

    const Format &m_format;
    std::function<QDateTime()> m_now;
    ConsentLink m_link;
    QrCode *m_code;
    TextLabel *m_caption;
    TextLabel *m_left;
    TextLabel *m_end;
    QWidget *m_bar;
    QLineEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_open;
    QPushButton *m_fresh;
    QTimer m_minutes; // only counts down what is shown
    bool m_wasLapsed = false;
};

} // namespace saldoscope
