#include "exporting/picturesigns.h"

#include <QCache>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QMutex>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFormat>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int PictureSize = 109; // of the letters, in pixels: what the pictures of Noto Color Emoji are made for
constexpr qsizetype MostPictures = 2000;
constexpr auto NamePrefix = "pressmark-sign:"_L1;

/// Letters of scripts that every system has fonts for are not looked at closer.
bool mayBePicture(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Inherited:
        return false;
    case QChar::Script_Common:
        return c.unicode() >= 0x203c && c.unicode() <= 0x3299 && c.category() == QChar::Symbol_Other;
    default:
        return true;
    }
}

/// What a font has of the sign, in its own size.
QImage pictureIn(const QString &family, const QString &sign)
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

/// A box with the number of the character, in two lines.
QImage numberedBox(const QString &sign)
{
    const QString number = QString::number(sign.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0');
    const qsizetype half = (number.size() + 1) / 2;
    const QRect box(0, 0, half > 2 ? PictureSize : PictureSize * 3 / 4, PictureSize);
    QImage picture(box.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QFont font(u"DejaVu Sans Mono"_s);
    font.setPixelSize(PictureSize * 2 / 5);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 5));
    painter.drawRect(box.adjusted(3, 3, -4, -4));
    painter.drawText(box, Qt::AlignCenter, number.left(half) + u'\n' + number.mid(half));
    return picture;
}

/// A null picture if a font has it as a letter.
QImage pictureOf(const QString &sign, const QFont &font)
{
    QTextLayout layout(sign, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (!run.rawFont().fontTable("CBLC").isEmpty()) // tells where in a font its pictures are
            return pictureIn(run.rawFont().familyName(), sign);
    }
    const bool lacking = !runs.isEmpty() && runs.first().glyphIndexes().value(0) == 0;
    return lacking ? numberedBox(sign) : QImage();
}

/// The same picture for the same sign, so that a PDF holds it once.
QImage knownPictureOf(const QString &sign, const QFont &font)
{
    static QMutex mutex;
    static QCache<QString, QImage> pictures(MostPictures);
    const QString key = font.key() + u'\n' + sign;
    const QMutexLocker locker(&mutex);
    if (const QImage *known = pictures.object(key))
        return *known;
    const QImage picture = pictureOf(sign, font);
    pictures.insert(key, new QImage(picture));
    return picture;
}

} // namespace

QList<PictureSign> pictureSigns(const QString &text, const QFont &font)
{
    static const QRegularExpression sign(u"\\X"_s, QRegularExpression::DotMatchesEverythingOption);
    QList<PictureSign> signs;
    if (std::none_of(text.begin(), text.end(), mayBePicture))
        return signs;
    QFont usual = font; // a sign is the same picture in every size
    usual.setPixelSize(PictureSize);
    for (auto matches = sign.globalMatch(text); matches.hasNext();) {
        const QString one = matches.peekNext().captured();
        const qsizetype start = matches.next().capturedStart();
        if (std::none_of(one.begin(), one.end(), mayBePicture))
            continue;
        if (const QImage picture = knownPictureOf(one, usual); !picture.isNull())
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

QString nameOfSign(const QString &sign)
{
    return NamePrefix + QLatin1StringView(sign.toUtf8().toHex());
}

QList<PaintedSign> paintedSigns(const QTextDocument &document)
{
    QList<PaintedSign> signs;
    for (const QTextFormat &format : document.allFormats()) {
        const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
        if (!name.startsWith(NamePrefix))
            continue;
        const QByteArray sign = QByteArray::fromHex(name.sliced(NamePrefix.size()).toLatin1());
        const QVariant picture = document.resource(QTextDocument::ImageResource, QUrl(name));
        signs.append({QString::fromUtf8(sign), picture.value<QImage>()});
    }
    return signs;
}

} // namespace Pressmark
