#include "pdf/pdfline.h"

#include "pdf/pdfletters.h"
#include "pdf/readingorder.h"

#include <algorithm>
#include <poppler-qt6.h>
#include <utility>

namespace Pressmark {

namespace {

using Boxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// The letters of a word from left to right, each with its box.
void addWord(const Poppler::TextBox &word, QList<PdfLetter> &letters)
{
    const QRectF whole = word.boundingBox();
    int index = 0;
    for (const char32_t letter : word.text().toUcs4()) {
        QRectF box = word.charBoundingBox(index++);
        if (!box.isValid())
            box = whole;
        letters.append({QString::fromUcs4(&letter, 1), box});
    }
}

bool isUpright(const QList<PdfLetter> &letters, const QRectF &box)
{
    return letters.size() < 3 || box.height() < 2 * box.width() || box.height() < 2 * letters.first().box.height();
}

float medianHeight(const QList<PdfLetter> &letters, bool upright)
{
    QList<qreal> heights;
    for (const PdfLetter &letter : letters)
        heights.append(upright ? letter.box.height() : letter.box.width());
    std::nth_element(heights.begin(), heights.begin() + heights.size() / 2, heights.end());
    return static_cast<float>(heights.at(heights.size() / 2));
}

/// The space between two words that follow each other, in whatever direction.
QRectF gapBetween(const QRectF &a, const QRectF &b)
{
    const auto gap = [](qreal from, qreal to, qreal otherFrom, qreal otherTo) {
        if (otherFrom > to)
            return std::pair(to, otherFrom);
        return from > otherTo ? std::pair(otherTo, from) : std::pair(from, to);
    };
    const auto [left, right] = gap(a.left(), a.right(), b.left(), b.right());
    const auto [top, bottom] = gap(a.top(), a.bottom(), b.top(), b.bottom());
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// From words of one line as they follow each other on the page.
PdfLine lineOf(const QList<const Poppler::TextBox *> &words, int page, bool pageIsRightToLeft)
{
    QRectF box;
    QList<PdfLetter> letters;
    for (const Poppler::TextBox *word : words) {
        box |= word->boundingBox();
        addWord(*word, letters);
    }
    PdfLine line;
    if (letters.isEmpty())
        return line;
    line.upright = isUpright(letters, box);
    line.page = page;
    line.left = static_cast<float>(box.left());
    line.top = static_cast<float>(box.top());
    line.right = static_cast<float>(box.right());
    line.bottom = static_cast<float>(box.bottom());
    line.size = medianHeight(letters, line.upright);

    letters.clear();
    for (qsizetype i = 0; i < words.size(); ++i) {
        addWord(*words[i], letters);
        if (i + 1 < words.size() && words[i]->hasSpaceAfter() && !letters.isEmpty()) {
            const QRectF last = letters.last().box;
            letters.append({QStringLiteral(" "), gapBetween(last, words[i + 1]->boundingBox())});
        }
    }
    line.rightToLeft = putInReadingOrder(letters, pageIsRightToLeft);
    writeLetters(letters, page, line.text, line.glyphs);
    return line;
}

bool isMostlyRightToLeft(const Boxes &boxes)
{
    qsizetype letters = 0;
    qsizetype rightToLeft = 0;
    for (const auto &box : boxes) {
        for (const QChar c : box->text()) {
            letters += c.isLetter() ? 1 : 0;
            rightToLeft += c.direction() == QChar::DirR || c.direction() == QChar::DirAL ? 1 : 0;
        }
    }
    return rightToLeft * 2 > letters;
}

} // namespace

QList<PdfLine> linesOfPage(const Poppler::Page &page, int index)
{
    const Boxes boxes = page.textList();
    const bool rightToLeft = isMostlyRightToLeft(boxes);
    QList<PdfLine> lines;
    QList<const Poppler::TextBox *> words;
    const auto finish = [&] {
        PdfLine line = lineOf(words, index, rightToLeft);
        if (!line.text.isEmpty())
            lines.append(std::move(line));
        words.clear();
    };
    for (const auto &box : boxes) {
        if (!words.isEmpty() && words.last()->nextWord() != box.get())
            finish();
        words.append(box.get());
    }
    finish();
    putColumnsInOrder(lines, rightToLeft);
    return lines;
}

} // namespace Pressmark
