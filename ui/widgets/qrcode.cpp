// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include "ui/widgets/basics.h"

#include <QDialog>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>

#include <qrencode.h>

namespace saldoscope {

namespace {

/// So many light modules belong round each code.
constexpr int kQuiet = 4;
constexpr int kLarge = 440;

} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    // The least correction: a screen is not torn or stained, and larger modules are read from further away.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_L), &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * kQuiet;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1U)
                image.setPixelColor(kQuiet + x, kQuiet + y, Tokens::light().text);
        }
    }
    return image;
}

QrCode::QrCode(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &QrCode::showLarge);
}

void QrCode::setText(const QString &text, const QString &what)
{
    if (text == m_code && what == m_what)
        return;
    m_code = text;
    m_what = what;
    m_image = qrImage(text);
    setAccessibleName(tr("QR code: %1").arg(what));
    setAccessibleDescription(m_image.isNull() ? tr("The text is too long for a QR code") : text);
    setToolTip(m_image.isNull() ? QString() : tr("Show the code large (Enter)"));
    setEnabled(!m_image.isNull());
    update();
}

void QrCode::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QRect QrCode::modules(qreal devicePixelRatio) const
{
    if (m_image.isNull())
        return {};
    const QSize whole(int(width() * devicePixelRatio), int(height() * devicePixelRatio));
    const int side = std::max(1, std::min(whole.width(), whole.height()) / m_image.width()) * m_image.width();
    return {(whole.width() - side) / 2, (whole.height() - side) / 2, side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colours = tokens(this);
    painter.fillRect(rect(), Qt::white);
    // Of what is painted on, be it a screen or a picture; a widget may begin between two of its pixels.
    const QTransform device = painter.deviceTransform();
    const qreal ratio = device.m11();
    if (const QRect target = modules(ratio); !target.isEmpty()) {
        painter.save();
        painter.scale(1 / ratio, 1 / ratio);
        painter.translate(std::ceil(device.dx()) - device.dx(), std::ceil(device.dy()) - device.dy());
        painter.drawImage(target, m_image);
        painter.restore();
    }
    const bool ring = showsFocus(this);
    painter.setPen(QPen(ring ? colours.focus : colours.border, ring ? 2 : 1));
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

void QrCode::showLarge()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_what);
    auto *large = new QrCode;
    large->setSide(kLarge);
    large->setText(m_code, m_what);
    large->setToolTip({});
    disconnect(large, &QAbstractButton::clicked, large, &QrCode::showLarge);
    connect(large, &QAbstractButton::clicked, dialog, &QDialog::accept);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, dialog);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(m_what, FontRole::Heading));
    column->addWidget(large, 0, Qt::AlignHCenter);
    column->addWidget(close, 0, Qt::AlignRight);
    column->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
    dialog->open();
}

} // namespace saldoscope
