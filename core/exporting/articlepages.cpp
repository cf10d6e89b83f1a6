#include "exporting/articlepages.h"

#include "exporting/areapictures.h"
#include "exporting/articlehints.h"
#include "exporting/hyphenator.h"
#include "exporting/marginnotes.h"
#include "exporting/paperflow.h"
#include "exporting/passagerects.h"
#include "exporting/passages.h"
#include "text/ownsubject.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <map>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PictureResolution = 180; // dots per inch

/// What people are told, in a form that lupdate understands.
struct ArticlePagesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::ArticlePages)
};

/// One article on its way to paper.
class ArticlePainter
{
public:
    ArticlePainter(PaperWriter &paper, PdfContent &content, const ArticleForExport &article, const PdfOptions &options,
                   const ArticleFrame &frame)
        : m_paper(paper)
        , m_content(content)
        , m_article(article)
        , m_options(options)
        , m_frame(frame)
        , m_style(paperStyle(article.article.metadata.language, options.font))
    { }

    ArticleOnPaper paint()
    {
        m_result.passages = passagesWithPictures(m_article, m_options, m_frame.shelf);
        m_result.firstPage = m_paper.pages();
        layOut();
        locatePassages();
        paintPages();
        addOutline();
        const int ownPages = m_paper.pages() - m_result.firstPage;
        paintRest();
        m_result.pages = m_paper.pages() - m_result.firstPage;
        if (m_content.article)
            addHints(ownPages);
        return std::move(m_result);
    }

private:
    void layOut();
    QHash<QUrl, QImage> takePictures(Body &body) const;
    int pageAt(qreal y) const;
    QRectF onPage(const QRectF &rect, int page) const;
    void locatePassages();
    QList<PassageLine> areaLines(const Area &area) const;
    void addMarks(const PassageOnPaper &passage, const QList<PassageLine> &lines);
    void paintPages();
    void paintNotes(const MarginNotes &notes, int page);
    QString wordsOf(const QTextBlock &block) const;
    void addOutline();
    void addHint(int page, const QRectF &rect, PdfHint::Kind kind);
    void addHints(int ownPages);
    void paintRest();
    void paintRest(const QString &title, bool isThere);

    PaperWriter &m_paper;
    PdfContent &m_content;
    const ArticleForExport &m_article;
    const PdfOptions &m_options;
    const ArticleFrame &m_frame;
    ArticleStyle m_style;
    ArticleDocument m_document;
    QList<Slice> m_slices;
    ArticleOnPaper m_result;
    QList<MarginNote> m_notes;
    QList<qsizetype> m_notePassages; // which passage a note belongs to
};

void ArticlePainter::layOut()
{
    const QRectF column = m_paper.geometry().body;
    m_style.pictureWidth = column.width();
    if (!m_article.tags.isEmpty())
        m_style.titleLines.append(ArticlePagesMessages::tr("Tags: %1").arg(m_article.tags.join(u" · "_s)));
    if (m_frame.legend)
        m_style.legend = legendOf(m_result.passages, m_options.colors);
    if (m_options.hyphenate) {
        if (const auto hyphenator = Hyphenator::forLanguage(m_article.article.metadata.language)) {
            m_style.hyphens = [hyphenator](const QString &word) { return hyphenator->breaks(word); };
            m_style.justified = m_options.justify;
        }
    }
    for (const PassageOnPaper &passage : std::as_const(m_result.passages)) {
        if (const auto end = passageEnd(m_article, passage))
            m_style.numbers.append({passage.annotation.part, *end, passage.number});
    }
    Body body = m_article.revision.body;
    const QHash<QUrl, QImage> pictures = takePictures(body);
    m_document = buildArticleDocument(m_article.article, body, m_style);
    for (auto picture = pictures.begin(); picture != pictures.end(); ++picture)
        m_document.document->addResource(QTextDocument::ImageResource, picture.key(), picture.value());
    m_document.document->setUseDesignMetrics(true);
    m_document.document->setTextWidth(column.width());
    m_slices = sliced(atomsOf(*m_document.document), column.height(), column.height());
    m_paper.learn(*m_document.document);
    if (m_slices.isEmpty())
        m_slices.append(Slice{});
}

/// The pictures by their names in the document. Figures whose picture cannot be had are left with their words.
QHash<QUrl, QImage> ArticlePainter::takePictures(Body &body) const
{
    const int limit = qRound(m_style.pictureWidth / Point / 72 * PictureResolution);
    QHash<QUrl, QImage> pictures;
    for (Block &block : body.blocks) {
        if (block.kind != BlockKind::Figure || !block.kept)
            continue;
        const QString original = m_article.pictures.value(block.figure.picture);
        const QUrl name = pictureName(block.figure);
        if (m_options.picture && !original.isEmpty() && !pictures.contains(name))
            pictures.insert(name, m_options.picture(original, limit));
        if (!pictures.value(name).isNull())
            continue;
        block.figure.url.clear();
        block.figure.picture.clear();
    }
    return pictures;
}

/// On which page of the article something stands that is so far down in the document.
int ArticlePainter::pageAt(qreal y) const
{
    const auto after = std::upper_bound(m_slices.begin(), m_slices.end(), y,
                                        [](qreal wanted, const Slice &slice) { return wanted < slice.top; });
    return after == m_slices.begin() ? 0 : static_cast<int>(after - m_slices.begin()) - 1;
}

QRectF ArticlePainter::onPage(const QRectF &rect, int page) const
{
    const QRectF column = m_paper.geometry().body;
    return rect.translated(column.left(), column.top() + m_slices[page].head() - m_slices[page].top);
}

void ArticlePainter::locatePassages()
{
    for (qsizetype i = 0; i < m_result.passages.size(); ++i) {
        PassageOnPaper &passage = m_result.passages[i];
        const TextAnchor &anchor = passage.annotation.anchor;
        const bool isArea = passage.annotation.area.has_value();
        if (!passage.isThere)
            continue;
        const QList<PassageLine> lines = isArea
            ? areaLines(*passage.annotation.area)
            : passageLines(m_document, passage.annotation.part, anchor.start, anchor.start + anchor.length);
        if (lines.isEmpty())
            continue;
        const QRectF first = lines.first().rect;
        const int page = pageAt(first.center().y());
        passage.page = m_result.firstPage + page;
        passage.top = onPage(first, page).top() / Point;
        m_notes.append({passage.number, passage.annotation.note, shownTags(passage.annotation).join(u", "_s),
                        passage.annotation.color, page, onPage(first, page).top()});
        m_notePassages.append(i);
        addMarks(passage, lines);
    }
}

/// The part of a picture that an area is; nothing if the picture is not in the document.
QList<PassageLine> ArticlePainter::areaLines(const Area &area) const
{
    const int start = area.onPicture ? m_document.blockStarts.value(area.number, -1) : -1;
    const QRectF picture = start < 0 ? QRectF() : pictureRect(*m_document.document, start);
    const Figure figure = m_article.revision.body.blocks.value(area.number).figure;
    if (picture.isEmpty() || figure.width <= 0 || figure.height <= 0)
        return {};
    const qreal x = picture.width() / figure.width;
    const qreal y = picture.height() / figure.height;
    return {{QRectF(picture.left() + area.box.left() * x, picture.top() + area.box.top() * y, area.box.width() * x,
                    area.box.height() * y),
             {}}};
}

void ArticlePainter::addMarks(const PassageOnPaper &passage, const QList<PassageLine> &lines)
{
    const Annotation &annotation = passage.annotation;
    std::map<int, PageMark> marks;
    for (const PassageLine &line : lines) {
        const int page = pageAt(line.rect.center().y());
        PageMark &mark = marks[page];
        mark.rects.append(inPoints(onPage(line.rect, page)));
        mark.words += line.words + u' ';
    }
    int piece = 0;
    for (auto &[page, mark] : marks) {
        mark.page = m_result.firstPage + page;
        mark.name = u"pressmark:"_s + annotation.uuid;
        if (++piece > 1)
            mark.name += u"#%1"_s.arg(piece);
        mark.author = annotation.personName;
        mark.note = annotation.note;
        mark.tags = subjectOf(givenTags(annotation));
        mark.mark = annotation.mark;
        mark.isFrame = annotation.area.has_value();
        mark.color = annotation.color;
        mark.created = annotation.created;
        mark.modified = std::max(annotation.modified, annotation.created);
        m_content.marks.append(mark);
    }
}

void ArticlePainter::paintPages()
{
    const PaperGeometry &geometry = m_paper.geometry();
    const bool inMargin = m_options.marginNotes && !geometry.notes.isNull();
    const MarginNotes notes(inMargin ? m_notes : QList<MarginNote>{}, geometry.notes, m_style);
    const int last = notes.placed().isEmpty() ? 0 : notes.placed().last().page;
    for (int page = 0; page < std::max(static_cast<int>(m_slices.size()), last + 1); ++page) {
        m_paper.newPage(m_frame.shortTitle, QString::number(m_paper.pages() + 1));
        if (page < m_slices.size())
            drawSlice(m_paper.painter(), *m_document.document, m_slices[page], geometry.body.topLeft());
        paintNotes(notes, page);
    }
}

void ArticlePainter::paintNotes(const MarginNotes &notes, int page)
{
    for (const PlacedNote &placed : notes.placed()) {
        if (placed.page != page)
            continue;
        m_paper.learn(notes.document(placed.note));
        notes.draw(m_paper.painter(), placed);
        PassageOnPaper &passage = m_result.passages[m_notePassages[placed.note]];
        if (passage.notePage < 0) {
            passage.note = inPoints(placed.rect);
            passage.notePage = m_result.firstPage + page;
        }
    }
}

/// A heading without the numbers of notes.
QString ArticlePainter::wordsOf(const QTextBlock &block) const
{
    QString words;
    for (int at = block.position(); at < block.position() + block.length() - 1; ++at) {
        if (m_document.positions.fromDocument(at))
            words += m_document.document->characterAt(at);
    }
    return words.replace(QChar::LineSeparator, u' ').simplified();
}

void ArticlePainter::addOutline()
{
    for (QTextBlock block = m_document.document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level <= 0 || block.layout()->lineCount() == 0)
            continue;
        const QRectF line = block.layout()->lineAt(0).rect().translated(blockOrigin(block));
        const int page = pageAt(line.center().y());
        m_content.outline.append({wordsOf(block), level, m_result.firstPage + page, onPage(line, page).top() / Point});
    }
}

void ArticlePainter::addHint(int page, const QRectF &rect, PdfHint::Kind kind)
{
    if (!rect.isEmpty())
        m_content.hints.append({m_result.firstPage + page, inPoints(rect), kind});
}

void ArticlePainter::addHints(int ownPages)
{
    const PaperGeometry &geometry = m_paper.geometry();
    const QList<DocumentHint> hints = hintsOf(m_document, m_style.numbers, partText(m_article, Part::Caption).size());
    for (const DocumentHint &hint : hints) {
        for (int page = pageAt(hint.rect.top()); page <= pageAt(hint.rect.bottom()); ++page)
            addHint(page, onPage(hint.rect, page) & geometry.body, hint.kind);
    }
    const QRectF paper(0, 0, geometry.content.right() + geometry.content.left(), geometry.height * Point);
    for (int page = 0; page < m_result.pages; ++page) {
        const QRectF foot(QPointF(0, geometry.footTop), paper.bottomRight());
        addHint(page, page < ownPages ? foot : paper, PdfHint::NotText);
        addHint(page, geometry.notes, PdfHint::NotText);
    }
}

/// What a person marked is never silently missing: areas of pages, which a typeset article does not have, and what is
/// not in this version.
void ArticlePainter::paintRest()
{
    paintRest(ArticlePagesMessages::tr("Marked areas"), true);
    paintRest(ArticlePagesMessages::tr("Marked passages that this version does not have"), false);
}

void ArticlePainter::paintRest(const QString &title, bool isThere)
{
    QList<PassageOnPaper> rest;
    for (const PassageOnPaper &passage : std::as_const(m_result.passages)) {
        if (passage.page < 0 && passage.isThere == isThere)
            rest.append(passage);
    }
    if (rest.isEmpty())
        return;
    PaperFlow flow(m_paper, m_style, m_frame.shortTitle, [this] { return QString::number(m_paper.pages() + 1); });
    flow.heading(title);
    for (const PassageOnPaper &passage : std::as_const(rest))
        flow.passage(passage.annotation, passage.picture, passage.number, {});
}

} // namespace

ArticleOnPaper paintArticle(PaperWriter &paper, PdfContent &content, const ArticleForExport &article,
                            const PdfOptions &options, const ArticleFrame &frame)
{
    return ArticlePainter(paper, content, article, options, frame).paint();
}

} // namespace Pressmark
