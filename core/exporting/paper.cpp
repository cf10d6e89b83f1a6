#include "exporting/paper.h"

#include <QFontDatabase>

#include <array>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Top = 58;
constexpr qreal FootHeight = 54; // from the rule to the edge of the page
constexpr qreal BodyWidth = 352;
constexpr qreal Gap = 16;
constexpr qreal NotesWidth = 121;
constexpr qreal ReadingSize = 10.3;

/// Those of the families that are installed, in this order; the first is asked for in any case.
QStringList installed(const QStringList &wanted)
{
    const QStringList all = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (all.contains(family))
            families.append(family);
    }
    return families.isEmpty() ? QStringList{wanted.first()} : families;
}

QString eastAsianSuffix(const QString &language)
{
    if (language.startsWith(u"ko"_s))
        return u"KR"_s;
    if (language.startsWith(u"zh-TW"_s) || language.startsWith(u"zh-Hant"_s) || language.startsWith(u"zh-HK"_s))
        return u"TC"_s;
    return language.startsWith(u"zh"_s) ? u"SC"_s : u"JP"_s;
}

QFont paperFont(const QStringList &families, qreal points)
{
    QFont font;
    font.setFamilies(installed(families));
    font.setPixelSize(qRound(points * Point));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperGeometry paperGeometry(PdfOptions::Paper paper, bool marginNotes)
{
    PaperGeometry geometry;
    geometry.size = QPageSize(paper == PdfOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QSize points = geometry.size.sizePoints();
    geometry.height = points.height();
    const qreal width = BodyWidth + Gap + NotesWidth;
    const qreal left = (points.width() - width) / 2;
    const qreal bottom = points.height() - FootHeight - 16;
    const auto scaled = [](qreal x, qreal y, qreal w, qreal h) {
        return QRectF(x * Point, y * Point, w * Point, h * Point);
    };
    geometry.content = scaled(left, Top, width, bottom - Top);
    geometry.footTop = (points.height() - FootHeight) * Point;
    if (marginNotes) {
        geometry.body = scaled(left, Top, BodyWidth, bottom - Top);
        geometry.notes = scaled(left + BodyWidth + Gap, Top, NotesWidth, bottom - Top);
    } else {
        constexpr qreal Alone = 392;
        geometry.content = scaled((points.width() - Alone) / 2, Top, Alone, bottom - Top);
        geometry.body = geometry.content;
    }
    return geometry;
}

ArticleStyle paperStyle(const QString &language, PdfOptions::Font font)
{
    // DejaVu Sans for Arabic and Hebrew: all of its glyphs lead back to their letters, those of Noto Naskh do not.
    const QString suffix = eastAsianSuffix(language);
    ArticleStyle style;
    style.reading = paperFont({u"Noto Serif"_s, u"Source Serif 4"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s,
                               u"DejaVu Sans"_s, u"Noto Serif CJK "_s + suffix, u"Noto Sans CJK "_s + suffix},
                              ReadingSize);
    style.interface =
        paperFont({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans CJK "_s + suffix}, ReadingSize);
    if (font == PdfOptions::Font::Sans)
        style.reading = style.interface;
    style.heading = style.reading;
    style.ink = QColor(0x1f, 0x23, 0x28);
    style.mutedInk = QColor(0x6b, 0x70, 0x78);
    style.accent = QColor(0x1f, 0x5f, 0xbf);
    style.line = QColor(0xd3, 0xd0, 0xc8);
    style.pictureGround = QColor(0xef, 0xec, 0xe6);
    style.lineHeight = 1.55;
    style.plainSigns = true;
    style.smallestInTable = 0.62;
    return style;
}

QColor markGround(MarkColor color)
{
    constexpr std::array<QRgb, 5> Grounds{0xffec99, 0xc3f0ca, 0xcfe2ff, 0xffd6d6, 0xe8d9fb};
    return QColor(Grounds[static_cast<size_t>(color)]);
}

QColor markBar(MarkColor color)
{
    constexpr std::array<QRgb, 5> Bars{0xe0b31a, 0x2f9e44, 0x3b7ddd, 0xe04848, 0x8b5cf6};
    return QColor(Bars[static_cast<size_t>(color)]);
}

} // namespace Pressmark
