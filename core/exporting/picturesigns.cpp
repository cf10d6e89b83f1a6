#include "exporting/picturesigns.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int PictureSize = 109; // of the letters, in pixels: what the pictures of Noto Color Emoji are made for

/// Letters are not looked at closer.
bool mayBePicture(QChar c)
{
    return c.isSurrogate() || (c.unicode() >= 0x203c && c.unicode() <= 0x3299 && c.category() == QChar::Symbol_Other);
}

/// The font of pictures that the sign would be written with; empty if it is another.
QString pictureFamily(const QString &sign, const QFont &font)
{
    QTextLayout layout(sign, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (!run.rawFont().fontTable("CBLC").isEmpty()) // tells where in a font its pictures are
            return run.rawFont().familyName();
    }
    return {};
}

QImage pictureOf(const QString &sign, const QString &family)
{
    QFont font(family);
    font.setPixelSize(PictureSize);
    const QRect box = QFontMetrics(font).boundingRect(sign);
    if (box.isEmpty())
        return {};
    QImage picture(box.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(-box.topLeft(), sign);
    return picture;
}

} // namespace

QList<PictureSign> pictureSigns(const QString &text, const QFont &font)
{
    static const QRegularExpression sign(u"\\X"_s, QRegularExpression::DotMatchesEverythingOption);
    QList<PictureSign> signs;
    if (std::none_of(text.begin(), text.end(), mayBePicture))
        return signs;
    for (auto matches = sign.globalMatch(text); matches.hasNext();) {
        const QString one = matches.peekNext().captured();
        const qsizetype start = matches.next().capturedStart();
        if (std::none_of(one.begin(), one.end(), mayBePicture))
            continue;
        const QString family = pictureFamily(one, font);
        const QImage picture = family.isEmpty() ? QImage() : pictureOf(one, family);
        if (!picture.isNull())
            signs.append({start, one.size(), picture});
    }
    return signs;
}

QString withoutPictureSigns(const QString &text, const QFont &font)
{
    const QList<PictureSign> signs = pictureSigns(text, font);
    QString rest = text;
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
        rest.remove(sign->start, sign->length);
    return signs.isEmpty() ? text : rest.simplified();
}

} // namespace Pressmark
