#include "exporting/drawnletters.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int Em = 1000;
constexpr int LookSize = 64; // pixels
constexpr double MostDifference = 0.12;

/// How much of the ink of both is not that of both.
double difference(const QImage &a, const QImage &b)
{
    qint64 ink = 0;
    qint64 apart = 0;
    for (int y = 0; y < LookSize; ++y) {
        const uchar *one = a.constScanLine(y);
        const uchar *other = b.constScanLine(y);
        for (int x = 0; x < LookSize; ++x) {
            ink += one[x] + other[x];
            apart += std::abs(one[x] - other[x]);
        }
    }
    return ink == 0 ? 1 : static_cast<double>(apart) / static_cast<double>(ink);
}

} // namespace

QImage lookOf(QRawFont font, quint32 glyph)
{
    font.setPixelSize(Em);
    const QPainterPath outline = font.pathForGlyph(glyph);
    if (outline.isEmpty())
        return {};
    QImage look(LookSize, LookSize, QImage::Format_Grayscale8);
    look.fill(Qt::black);
    QPainter painter(&look);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(static_cast<double>(LookSize) / (2 * Em), static_cast<double>(LookSize) / (2 * Em));
    painter.translate(Em / 4.0, Em * 1.25); // with room for what is larger than its em
    painter.fillPath(outline, Qt::white);
    return look;
}

QString letterLike(const QImage &look, const QList<DrawnLetter> &letters)
{
    const DrawnLetter *nearest = nullptr;
    double least = MostDifference;
    for (const DrawnLetter &letter : letters) {
        const double apart = difference(look, letter.look);
        if (apart < least) {
            least = apart;
            nearest = &letter;
        }
    }
    return nearest ? nearest->text : QString();
}

void DrawnLetters::learn(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (int i = 0; i + 1 < text.size(); ++i) {
            if (!text[i].isHighSurrogate() || !text[i + 1].isLowSurrogate())
                continue;
            auto &glyphs = m_glyphs[text.mid(i, 2)];
            for (const QGlyphRun &run : block.layout()->glyphRuns(i, 2)) {
                const QList<quint32> indexes = run.glyphIndexes();
                const std::pair glyph(run.rawFont(), indexes.value(0));
                if (indexes.size() == 1 && indexes[0] != 0 && !glyphs.contains(glyph))
                    glyphs.append(glyph);
            }
        }
    }
}

QList<DrawnLetter> DrawnLetters::letters() const
{
    QList<DrawnLetter> letters;
    QStringList names = m_glyphs.keys();
    names.sort(); // the same letters give the same bytes
    for (const QString &name : std::as_const(names)) {
        for (const auto &[font, glyph] : m_glyphs[name]) {
            if (const QImage look = lookOf(font, glyph); !look.isNull())
                letters.append({name, look});
        }
    }
    return letters;
}

} // namespace Pressmark
