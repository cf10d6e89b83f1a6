#include "pdf/pdfpiece.h"

#include "pdf/pdfvertical.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <poppler-qt6.h>
#include <utility>

namespace Pressmark {

namespace {

using Boxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// Which way the lines of a page run.
enum class Turn { Across, Down, Up, Over };

bool isIn(const QList<QRectF> &places, const QRectF &box)
{
    return std::any_of(places.begin(), places.end(),
                       [middle = box.center()](const QRectF &place) { return place.contains(middle); });
}

void addWord(const Poppler::TextBox &word, const PdfPlaces &known, QList<PdfLetter> &letters)
{
    const QRectF whole = word.boundingBox();
    const QString text = word.text();
    int index = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QRectF box = word.charBoundingBox(index++);
        const QRectF place = box.isValid() ? box : whole;
        if (code == U'-' && isIn(known.hyphens, place))
            code = 0xad;
        if (!isIn(known.without, place))
            letters.append({code, place});
    }
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

/// Whether a word is smaller than the one before it and stands higher, as the number of a note.
bool isRaised(const QRectF &word, const QList<PdfLetter> &before)
{
    const QRectF &last = before.last().box;
    return !isWide(before.last().code) && word.height() < 0.8 * last.height() && word.width() < 2 * last.height()
        && word.bottom() < last.bottom() - 0.2 * last.height() && word.top() < last.top() + 0.2 * last.height();
}

/// Whether a word was printed a second time, a little aside.
bool isShadow(const Poppler::TextBox &word, const Poppler::TextBox &before)
{
    const QRectF box = word.boundingBox();
    const QRectF shared = box & before.boundingBox();
    return shared.width() > 0.6 * box.width() && shared.height() > 0.6 * box.height() && word.text() == before.text();
}

qreal letterWidth(const Poppler::TextBox &word)
{
    return word.boundingBox().width() / std::max<qreal>(1, qreal(word.text().size()));
}

PdfDraft draftOf(const QList<const Poppler::TextBox *> &words, const PdfPlaces &known)
{
    PdfDraft draft;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF box = words.at(i)->boundingBox();
        const qsizetype before = draft.letters.size();
        if (!draft.letters.isEmpty() && !draft.spaceAfter && isRaised(box, draft.letters)) {
            QList<PdfLetter> raised;
            addWord(*words.at(i), known, raised);
            if (!raised.isEmpty())
                appendRaised(raised, draft.letters);
        } else {
            addWord(*words.at(i), known, draft.letters);
        }
        if (draft.letters.size() > before)
            draft.box |= box;
        if (draft.letters.size() - before > longest) {
            longest = draft.letters.size() - before;
            draft.letter = box.size();
        }
        draft.spaceAfter = words.at(i)->hasSpaceAfter();
        if (i + 1 < words.size()) {
            // Poppler takes a rounding of widths for a space if the font lies about its size.
            const Poppler::TextBox &next = *words.at(i + 1);
            const qreal gap = next.boundingBox().left() - box.right();
            const qreal letter = std::max(letterWidth(*words.at(i)), letterWidth(next));
            draft.spaceAfter = draft.spaceAfter ? gap < 0 || gap > 0.075 * letter : gap > 0.2 * box.height();
        }
        if (i + 1 < words.size() && draft.spaceAfter && !draft.letters.isEmpty()) {
            const QRectF last = draft.letters.last().box;
            draft.letters.append({U' ', gapBetween(last, words.at(i + 1)->boundingBox())});
        }
    }
    return draft;
}

/// Words that Poppler takes for parts of one line are one piece.
QList<PdfDraft> draftsOf(const Boxes &boxes, const PdfPlaces &known)
{
    QList<PdfDraft> drafts;
    QList<const Poppler::TextBox *> words;
    const auto finish = [&] {
        PdfDraft draft = draftOf(words, known);
        if (!draft.letters.isEmpty())
            drafts.append(std::move(draft));
        words.clear();
    };
    const Poppler::TextBox *before = nullptr;
    for (const auto &box : boxes) {
        if (before && before->nextWord() != box.get())
            finish();
        const bool shadow = before && isShadow(*box, *before);
        before = box.get();
        if (!shadow)
            words.append(box.get());
    }
    finish();
    return drafts;
}

bool isUpright(Turn run)
{
    return run == Turn::Across || run == Turn::Over;
}

Turn runOf(const PdfDraft &draft)
{
    if (draft.letters.size() < 3)
        return Turn::Across;
    const QPointF way = draft.letters.last().box.center() - draft.letters.first().box.center();
    if (draft.box.height() >= 2 * draft.box.width())
        return way.y() > 0 ? Turn::Down : Turn::Up;
    const QChar::Direction direction = QChar::direction(draft.letters.first().code);
    return way.x() < 0 && direction == QChar::DirL ? Turn::Over : Turn::Across;
}

/// The way that most letters run.
Turn usualRun(const QList<PdfDraft> &drafts)
{
    std::array<qsizetype, 4> letters{};
    for (const PdfDraft &draft : drafts)
        letters[static_cast<size_t>(runOf(draft))] += draft.letters.size();
    return static_cast<Turn>(std::max_element(letters.begin(), letters.end()) - letters.begin());
}

QRectF inFrame(const QRectF &box, Turn run, QSizeF page)
{
    switch (run) {
    case Turn::Down:
        return {box.top(), page.width() - box.right(), box.height(), box.width()};
    case Turn::Up:
        return {page.height() - box.bottom(), box.left(), box.height(), box.width()};
    case Turn::Over:
        return {page.width() - box.right(), page.height() - box.bottom(), box.width(), box.height()};
    case Turn::Across:
        break;
    }
    return box;
}

PdfPiece pieceOf(PdfDraft &draft, Turn run, QSizeF page)
{
    const QRectF frame = inFrame(draft.box, run, page);
    PdfPiece piece;
    piece.letters = std::move(draft.letters);
    piece.left = static_cast<float>(frame.left());
    piece.top = static_cast<float>(frame.top());
    piece.right = static_cast<float>(frame.right());
    piece.bottom = static_cast<float>(frame.bottom());
    piece.size = static_cast<float>(isUpright(run) ? draft.letter.height() : draft.letter.width());
    piece.spaceAfter = draft.spaceAfter;
    return piece;
}

/// What is known of the letters of one font and size: all that claim to be of one height.
struct Measured
{
    qreal heights = 0;
    qreal widths = 0;
};

int heightKey(qreal height, bool wide)
{
    return (qBound(0, qRound(height * 10), 1'000'000) * 2) + (wide ? 1 : 0);
}

/// Fonts that a program drew itself may claim half or twice the height of their letters. What to multiply each height
/// with.
QHash<int, float> stretchesOf(const QList<PdfDraft> &drafts, Turn run)
{
    QHash<int, Measured> measured;
    for (const PdfDraft &draft : drafts) {
        for (const PdfLetter &letter : draft.letters) {
            const bool wide = isWide(letter.code);
            if ((letter.code >= 0x500 && !wide) || !QChar::isLetter(letter.code))
                continue;
            const QSizeF size = isUpright(run) ? letter.box.size() : letter.box.size().transposed();
            Measured &known = measured[heightKey(size.height(), wide)];
            known.heights += size.height();
            known.widths += size.width();
        }
    }
    QHash<int, float> stretches;
    for (auto known = measured.cbegin(); known != measured.cend(); ++known) {
        const qreal usual = known.key() % 2 ? 1.25 : 2.3; // height by width
        const qreal ratio = known->widths > 0 && known->heights > 0 ? known->heights / known->widths / usual : 1;
        if (ratio < 0.7 || ratio > 1.5)
            stretches.insert(known.key(), static_cast<float>(qBound(0.25, std::round(4 / ratio) / 4, 3.0)));
    }
    return stretches;
}

/// Lines whose boxes reach into each other could not be told apart: only the letters' own height counts.
void correctHeight(PdfPiece &piece, float stretch)
{
    piece.size *= stretch;
    if (stretch >= 1)
        return;
    const float middle = piece.middle();
    const float half = (piece.bottom - piece.top) * stretch / 2;
    piece.top = middle - half;
    piece.bottom = middle + half;
}

bool isAlef(char32_t code)
{
    return code == 0x622 || code == 0x623 || code == 0x625 || code == 0x627;
}

/// A ligature of lam and alef comes as two letters in the order of reading, each with half of its width, among letters
/// that stand in the order of the page. Such halves are no alef's own width.
void turnLamAlef(QList<PdfDraft> &drafts)
{
    QSet<qint64> widths; // of alefs that no lam stands before, in thousandths of the height
    const auto relative = [](const QRectF &box) { return qRound64(1000 * box.width() / std::max(box.height(), 0.1)); };
    for (const PdfDraft &draft : std::as_const(drafts)) {
        for (qsizetype i = 0; i < draft.letters.size(); ++i) {
            if (isAlef(draft.letters.at(i).code) && (i == 0 || draft.letters.at(i - 1).code != 0x644))
                widths.insert(relative(draft.letters.at(i).box));
        }
    }
    const auto isOwn = [&widths](qint64 width) {
        return widths.contains(width) || widths.contains(width - 1) || widths.contains(width + 1);
    };
    for (PdfDraft &draft : drafts) {
        for (qsizetype i = 1; i < draft.letters.size(); ++i) {
            PdfLetter &lam = draft.letters[i - 1];
            PdfLetter &alef = draft.letters[i];
            if (lam.code == 0x644 && isAlef(alef.code) && !widths.isEmpty() && !isOwn(relative(alef.box))
                && std::abs(relative(lam.box) - relative(alef.box)) <= 1)
                std::swap(lam.code, alef.code);
        }
    }
}

bool isMostlyRightToLeft(const QList<PdfDraft> &drafts)
{
    qsizetype letters = 0;
    qsizetype rightToLeft = 0;
    for (const PdfDraft &draft : drafts) {
        for (const PdfLetter &letter : draft.letters) {
            const QChar::Direction direction = QChar::direction(letter.code);
            rightToLeft += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
            letters += QChar::isLetter(letter.code) ? 1 : 0;
        }
    }
    return rightToLeft * 2 > letters;
}

} // namespace

PdfPieces piecesOfPage(const Poppler::Page &page, const PdfPlaces &known)
{
    const Boxes boxes = page.textList();
    QList<PdfDraft> drafts = draftsOf(boxes, known);
    turnLamAlef(drafts);
    const bool vertical = isSetVertically(drafts);
    if (vertical)
        drafts = columnsOf(drafts);
    const Turn run = vertical ? Turn::Down : usualRun(drafts);
    const QSizeF size = page.pageSizeF();
    PdfPieces pieces;
    pieces.width = static_cast<float>(isUpright(run) ? size.width() : size.height());
    pieces.height = static_cast<float>(isUpright(run) ? size.height() : size.width());
    pieces.rightToLeft = isMostlyRightToLeft(drafts);
    const QHash<int, float> stretches = stretchesOf(drafts, run);
    for (PdfDraft &draft : drafts) {
        const bool turned = draft.letters.size() > 2 && isUpright(runOf(draft)) != isUpright(run)
            && std::max(draft.box.width(), draft.box.height()) > 2 * std::min(draft.box.width(), draft.box.height());
        (turned ? pieces.turned : pieces.pieces).append(pieceOf(draft, turned ? runOf(draft) : run, size));
        PdfPiece &piece = (turned ? pieces.turned : pieces.pieces).last();
        correctHeight(piece, stretches.value(heightKey(piece.size, isWide(piece.letters.first().code)), 1));
    }
    return pieces;
}

} // namespace Pressmark
