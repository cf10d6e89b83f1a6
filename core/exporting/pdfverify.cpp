#include "exporting/pdfverify.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <exception>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Tolerance = 0.01; // points

Error notVerified(const QString &difference)
{
    return {ErrorCode::NotVerified,
            QCoreApplication::translate("Pressmark::PdfExport",
                                        "The PDF was read back and is not what was to be written (%1). It was removed; "
                                        "your archive is unchanged. Please report this.")
                .arg(difference)};
}

struct FoundMark
{
    QString author;
    QString note;
    QList<QRectF> rects; // points
};

struct FoundPage
{
    QHash<QString, FoundMark> marks;
    QList<std::pair<QPointF, QString>> characters; // the middle of each
};

bool isComparedScript(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return c.isDigit() && c.script() == QChar::Script_Common;
    }
}

/// What of a text every PDF reader gets out again: letters and digits, without marks, hyphens, spaces and forms. Words
/// that are written from right to left come out in the order in which they are seen, so they are compared as a set.
QString folded(const QString &text)
{
    QString result;
    bool rightToLeft = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isLetterOrNumber() || !isComparedScript(c))
            continue;
        rightToLeft = rightToLeft || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        result += c;
    }
    if (rightToLeft)
        std::sort(result.begin(), result.end());
    return result;
}

bool isRadical(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0x2eff;
}

/// Letters that are painted alike as the one of them that is read.
QString asRead(QString text, const SharedGlyphs &shared)
{
    for (const QList<char16_t> &letters : shared) {
        for (const char16_t letter : letters)
            text.replace(QChar(letter), QChar(letters.first()));
    }
    return text;
}

/// A radical stands for the letter that it looks like: they share a glyph, and the file only knows the glyph.
bool sameWords(const QString &written, const QString &read, const SharedGlyphs &shared)
{
    const QString a = folded(asRead(written, shared));
    const QString b = folded(read);
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](QChar x, QChar y) { return x == y || isRadical(y); });
}

QRectF quadBounds(const Poppler::HighlightAnnotation::Quad &quad, const QSizeF &page)
{
    qreal left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const QPointF &point : quad.points) {
        left = std::min(left, point.x() * page.width());
        right = std::max(right, point.x() * page.width());
        top = std::min(top, point.y() * page.height());
        bottom = std::max(bottom, point.y() * page.height());
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

FoundPage readPage(const Poppler::Page &page)
{
    FoundPage found;
    const QSizeF size = page.pageSizeF();
    for (const auto &annotation : page.annotations({Poppler::Annotation::AHighlight})) {
        const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation.get());
        if (!highlight)
            continue;
        FoundMark mark{highlight->author(), highlight->contents(), {}};
        for (const auto &quad : highlight->highlightQuads())
            mark.rects.append(quadBounds(quad, size));
        found.marks.insert(highlight->uniqueName(), mark);
    }
    for (const auto &annotation : page.annotations({Poppler::Annotation::AGeom})) {
        const QRectF shares = annotation->boundary();
        const QRectF rect(shares.left() * size.width(), shares.top() * size.height(), shares.width() * size.width(),
                          shares.height() * size.height());
        found.marks.insert(annotation->uniqueName(), {annotation->author(), annotation->contents(), {rect}});
    }
    for (const auto &box : page.textList()) {
        const QList<uint> characters = box->text().toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const char32_t character = characters[i];
            found.characters.append(
                {box->charBoundingBox(static_cast<int>(i)).center(), QString::fromUcs4(&character, 1)});
        }
    }
    return found;
}

QString wordsUnder(const FoundPage &page, const QList<QRectF> &rects)
{
    QString words;
    for (const QRectF &rect : rects) {
        for (const auto &[middle, character] : page.characters) {
            if (rect.contains(middle))
                words += character;
        }
    }
    return words;
}

qreal distance(const QRectF &a, const QRectF &b)
{
    return std::max({std::abs(a.left() - b.left()), std::abs(a.right() - b.right()), std::abs(a.top() - b.top()),
                     std::abs(a.bottom() - b.bottom())});
}

QString differenceOf(const PageMark &mark, const FoundPage &page, const SharedGlyphs &shared)
{
    const auto found = page.marks.constFind(mark.name);
    if (found == page.marks.constEnd())
        return u"%1 is missing"_s.arg(mark.name);
    if (found->author != mark.author || found->note != mark.note)
        return u"author or note of %1"_s.arg(mark.name);
    if (found->rects.size() != mark.rects.size())
        return u"places of %1"_s.arg(mark.name);
    for (qsizetype i = 0; i < mark.rects.size(); ++i) {
        if (distance(found->rects[i], mark.rects[i]) > Tolerance)
            return u"place of %1"_s.arg(mark.name);
    }
    const QString words = mark.isFrame ? QString() : wordsUnder(page, found->rects);
    if (!sameWords(mark.words, words, shared))
        return u"words of %1: “%2”, read “%3”"_s.arg(mark.name, mark.words.trimmed(), words);
    return {};
}

/// The place of a painted page in the file.
int pageInFile(const PdfContent &content, int painted)
{
    const int body = content.pages - content.frontPages;
    return painted < body ? painted + content.frontPages : painted - body;
}

/// In the order of the pages: what is needed for neighbours lies together in the file, and Poppler keeps little of it.
QMap<int, QList<qsizetype>> marksByPage(const PdfContent &content)
{
    QMap<int, QList<qsizetype>> pages;
    for (qsizetype i = 0; i < content.marks.size(); ++i)
        pages[content.marks[i].page].append(i);
    return pages;
}

Result<std::unique_ptr<Poppler::Document>> opened(const QString &path, const PdfContent &content)
{
    try {
        std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
        if (!document || document->isLocked() || document->numPages() != content.pages)
            return notVerified(u"its pages"_s);
        return document;
    } catch (const std::exception &error) {
        return notVerified(QString::fromUtf8(error.what()));
    }
}

} // namespace

Result<void> verifyPdf(const QString &path, const PdfContent &content, std::stop_token stop)
{
    Result<std::unique_ptr<Poppler::Document>> document = opened(path, content);
    if (!document)
        return document.error();
    const QMap<int, QList<qsizetype>> pages = marksByPage(content);
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Pressmark::PdfExport", "Cancelled. Nothing was written.")};
        const std::unique_ptr<Poppler::Page> page = (*document)->page(pageInFile(content, it.key()));
        if (!page)
            return notVerified(u"page %1"_s.arg(it.key() + 1));
        const FoundPage found = readPage(*page);
        if (found.marks.size() != it->size())
            return notVerified(u"number of annotations on page %1"_s.arg(it.key() + 1));
        for (const qsizetype mark : *it) {
            const QString difference = differenceOf(content.marks[mark], found, content.sharedGlyphs);
            if (!difference.isEmpty())
                return notVerified(difference);
        }
    }
    return {};
}

} // namespace Pressmark
