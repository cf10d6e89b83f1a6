#include "pdf/pdfletters.h"

#include "text/canonicaltext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <memory>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>

namespace Pressmark {

namespace {

/// Forms that stand for other letters: CJK radicals, Latin, Hebrew and Arabic presentation forms.
bool isPresentationForm(char16_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfb00 && c <= 0xfdff)
        || (c >= 0xfe70 && c <= 0xfefc);
}

bool isPlain(char32_t c)
{
    return c > 0x20 && c < 0x300 && c != 0x7f && c != 0xad && (c < 0x80 || c > 0xa0);
}

/// The text of a letter with the marks that belong to it, in canonical form; a space for any space.
QString canonicalLetter(const QString &raw)
{
    const bool presented = std::any_of(raw.begin(), raw.end(), [](QChar c) { return isPresentationForm(c.unicode()); });
    const QString text = presented ? raw.normalized(QString::NormalizationForm_KC) : raw;
    const QString canonical = canonicalText(text);
    return canonical.isEmpty() && !text.isEmpty() && text.at(0).isSpace() ? QStringLiteral(" ") : canonical;
}

PdfGlyph glyphOf(const QRectF &box, int page)
{
    return {page, static_cast<float>(box.left()), static_cast<float>(box.top()), static_cast<float>(box.right()),
            static_cast<float>(box.bottom())};
}

/// Which way the letters of a line follow each other on the page.
enum class Course { Right, Left, Down, Up };

Course courseOf(const QList<PdfLetter> &letters)
{
    if (letters.size() < 2)
        return Course::Right;
    const QPointF way = letters.last().box.center() - letters.first().box.center();
    if (std::abs(way.y()) > std::abs(way.x()))
        return way.y() > 0 ? Course::Down : Course::Up;
    return way.x() < 0 ? Course::Left : Course::Right;
}

/// Divides the box of a ligature among its letters.
QRectF shareOf(const QRectF &box, qsizetype index, qsizetype count, Course course)
{
    const bool backwards = course == Course::Left || course == Course::Up;
    const auto place = qreal(backwards ? count - 1 - index : index);
    if (course == Course::Down || course == Course::Up) {
        const qreal height = box.height() / qreal(count);
        return {box.left(), box.top() + height * place, box.width(), height};
    }
    const qreal width = box.width() / qreal(count);
    return {box.left() + width * place, box.top(), width, box.height()};
}

void append(const QString &letter, const QRectF &box, int page, Course course, QString &text, QList<PdfGlyph> &glyphs)
{
    if (letter == u" " && (text.isEmpty() || text.endsWith(u' ')))
        return;
    const bool divided = letter.size() > 1 && !letter.at(0).isSurrogate() && !letter.at(1).isMark();
    for (qsizetype i = 0; i < letter.size(); ++i)
        glyphs.append(glyphOf(divided ? shareOf(box, i, letter.size(), course) : box, page));
    text += letter;
}

} // namespace

bool isWide(char32_t code)
{
    return (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xfff0)
        || code >= 0x20000;
}

void appendRaised(const QList<PdfLetter> &raised, QList<PdfLetter> &letters)
{
    constexpr qsizetype ShortestWord = 3; // what stands behind fewer letters is a power: km²
    static constexpr char32_t Superscript[] = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const auto isDigit = [](const PdfLetter &letter) { return letter.code >= U'0' && letter.code <= U'9'; };
    const bool number = std::all_of(raised.begin(), raised.end(), isDigit);
    qsizetype before = 0;
    while (before < letters.size() && QChar::isLetter(letters.at(letters.size() - 1 - before).code))
        ++before;
    if (number && before >= ShortestWord)
        letters.append({U' ', QRectF(letters.last().box.topRight(), QSizeF(0, letters.last().box.height()))});
    for (const PdfLetter &letter : raised)
        letters.append({number ? Superscript[letter.code - U'0'] : letter.code, letter.box});
}

namespace {

/// Some programs write the sign that was meant, others the shape that was drawn. In shapes an opening bracket stands to
/// the left of its closing one.
bool bracketsAreShapes(const QList<PdfLetter> &letters)
{
    int open = 0;
    int pairs = 0;
    int strayClosing = 0;
    for (const PdfLetter &letter : letters) {
        const QChar::Category category = QChar::category(letter.code);
        if (letter.code == U'(' || letter.code == U'[' || letter.code == 0xab || category == QChar::Punctuation_Open) {
            ++open;
        } else if (letter.code == 0xbb || category == QChar::Punctuation_Close) {
            ++(open > 0 ? pairs : strayClosing);
            open -= open > 0 ? 1 : 0;
        }
    }
    return pairs > 0 || open == 0 || strayClosing == 0;
}

} // namespace

bool putInReadingOrder(QList<PdfLetter> &letters, bool pageIsRightToLeft)
{
    QString visual;
    QVarLengthArray<qsizetype, 256> starts;
    qsizetype toRight = 0;
    qsizetype toLeft = 0;
    for (const PdfLetter &letter : letters) {
        const QChar::Direction direction = QChar::direction(letter.code);
        toLeft += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        toRight += direction == QChar::DirL ? 1 : 0;
    }
    if (toLeft == 0)
        return false;
    const bool mirrored = bracketsAreShapes(letters);
    for (const PdfLetter &letter : letters) {
        starts.append(visual.size());
        visual += QChar::fromUcs4(letter.code);
    }
    const bool rightToLeft = pageIsRightToLeft || toLeft > toRight;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar *>(visual.utf16()), int32_t(visual.size()),
                  rightToLeft ? UBiDiLevel(1) : UBiDiLevel(0), nullptr, &status);
    QVarLengthArray<UBiDiLevel, 256> levels;
    for (const qsizetype start : starts)
        levels.append(U_SUCCESS(status) ? ubidi_getLevelAt(bidi.get(), int32_t(start)) : UBiDiLevel(0));
    QVarLengthArray<int32_t, 256> order(letters.size());
    ubidi_reorderVisual(levels.constData(), int32_t(levels.size()), order.data());

    QList<PdfLetter> ordered;
    for (const int32_t index : order) {
        PdfLetter letter = letters.at(index);
        if (mirrored && (levels.at(index) & 1))
            letter.code = char32_t(u_charMirror(UChar32(letter.code)));
        ordered.append(letter);
    }
    letters = ordered;
    return rightToLeft;
}

void writeLetters(const QList<PdfLetter> &letters, int page, QString &text, QList<PdfGlyph> &glyphs)
{
    const Course course = courseOf(letters);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        QRectF box = letters.at(i).box;
        const bool marked = i + 1 < letters.size() && QChar::isMark(letters.at(i + 1).code);
        if (!marked && isPlain(letters.at(i).code)) {
            text += QChar(char16_t(letters.at(i).code));
            glyphs.append(glyphOf(box, page));
            continue;
        }
        QString letter = QString::fromUcs4(&letters.at(i).code, 1);
        while (i + 1 < letters.size() && QChar::isMark(letters.at(i + 1).code)) {
            letter += QChar::fromUcs4(letters.at(++i).code);
            box |= letters.at(i).box;
        }
        append(canonicalLetter(letter), box, page, course, text, glyphs);
    }
    if (text.endsWith(u' ')) {
        text.chop(1);
        glyphs.removeLast();
    }
    makeCanonical(text, glyphs);
}

void makeCanonical(QString &text, QList<PdfGlyph> &glyphs)
{
    const QString canonical = canonicalText(text);
    if (canonical == text)
        return;
    // Letters beside each other changed each other: each unit gets the glyph of its counterpart as far as they run alike.
    QList<PdfGlyph> moved;
    qsizetype from = 0;
    for (const QChar c : canonical) {
        const qsizetype ahead = QStringView(text).mid(from, 5).indexOf(c);
        moved.append(ahead >= 0 ? glyphs.at(from + ahead) : glyphs.value(std::min(from, glyphs.size() - 1)));
        from = ahead >= 0 ? from + ahead + 1 : std::min(from + 1, text.size());
    }
    text = canonical;
    glyphs = moved;
}

} // namespace Pressmark
