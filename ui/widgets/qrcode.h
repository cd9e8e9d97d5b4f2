// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace saldoscope {

/// A QR code with its quiet zone, one pixel a module, dark on white; null where the text is empty or too long for one.
QImage qrImage(const QString &text);

/// A QR code in whole device pixels, so that it is sharp at any scale; dark on white in both themes, because cameras want it
/// so. A click or Enter shows it large, to be held towards the applicant.
class QrCode : public QAbstractButton
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    /// `what` says what the code holds: "Consent link".
    void setText(const QString &text, const QString &what);
    void setSide(int side);
    QSize sizeHint() const override { return {m_side, m_side}; }
    /// The rectangle of the modules in device pixels; its side is a multiple of the modules'.
    QRect modules(qreal devicePixelRatio) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLarge();

    QImage m_image;
    QString m_code;
    QString m_what;
    int m_side = 136;
};

} // namespace saldoscope
