#include "window/reader/picturedialog.h"

#include "text/canonicaltext.h"
#include "window/reader/pictureloader.h"

#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QVBoxLayout>

namespace Pressmark {

namespace {

constexpr double PartOfScreen = 0.8;

} // namespace

PictureDialog::PictureDialog(PictureLoader *loader, const QString &original, const Figure &figure, QWidget *parent)
    : QDialog(parent)
    , m_picture(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture"));
    const QSize most = screen()->availableSize() * PartOfScreen;
    const QSize own(std::max(1, figure.width), std::max(1, figure.height));
    const bool isLarger = own.width() > most.width() || own.height() > most.height();
    const QSize size = figure.width <= 0 ? QSize(800, 600) : isLarger ? own.scaled(most, Qt::KeepAspectRatio) : own;
    m_picture->setFixedSize(size);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(figure.alt.isEmpty() ? figure.caption : figure.alt);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_picture);
    if (const QString words = captionLine(figure); !words.isEmpty()) {
        auto *caption = new QLabel(this);
        caption->setTextFormat(Qt::PlainText);
        caption->setText(words);
        caption->setWordWrap(true);
        caption->setProperty("muted", true);
        column->addWidget(caption);
    }
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = size * ratio;
    const auto show = [this, original, pixels, ratio](const QString &loaded, QSize asked, const QImage &picture) {
        if (loaded != original || asked != pixels)
            return;
        QPixmap pixmap = QPixmap::fromImage(picture);
        pixmap.setDevicePixelRatio(ratio);
        m_picture->setPixmap(pixmap);
    };
    connect(loader, &PictureLoader::loaded, this, show);
    loader->load(original, pixels);
}

} // namespace Pressmark
