#include "exporting/htmlblocks.h"

#include "exporting/messages.h"
#include "exporting/passages.h"
#include "text/canonicaltext.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(const QString &link)
{
    const QString scheme = QUrl(link).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

/// Text between two places at which something begins or ends.
QString styled(const QString &text, const Span *span)
{
    static constexpr std::pair<Style, QLatin1StringView> Elements[] = {
        {Style::Bold, "strong"_L1},     {Style::Italic, "em"_L1},     {Style::Code, "code"_L1},
        {Style::Superscript, "sup"_L1}, {Style::Subscript, "sub"_L1}, {Style::Strike, "s"_L1}};
    QString html = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!span)
        return html;
    for (const auto &[style, element] : Elements) {
        if (span->styles.testFlag(style))
            html = u"<%1>%2</%1>"_s.arg(element, html);
    }
    return isAllowed(span->link) ? u"<a href=\"%1\">%2</a>"_s.arg(span->link.toHtmlEscaped(), html) : html;
}

const Span *spanAt(const QList<Span> &spans, qsizetype place)
{
    for (const Span &span : spans) {
        if (place >= span.start && place < span.start + span.length)
            return &span;
    }
    return nullptr;
}

QString marked(QString html, const QList<HtmlMark> &marks, qsizetype from)
{
    for (const HtmlMark &mark : marks) {
        if (from < mark.start || from >= mark.start + mark.length)
            continue;
        const QString id = from == mark.start && !mark.id.isEmpty() ? u" id=\"%1\""_s.arg(mark.id) : QString();
        html = u"<mark class=\"%1 %2\"%3>%4</mark>"_s.arg(markColorName(mark.color), markName(mark.mark), id, html);
    }
    return html;
}

QString tableRow(const QString &row, qsizetype offset, bool isHead, const Block &block, const QList<HtmlMark> &marks)
{
    QString html = u"<tr>"_s;
    const QLatin1StringView element = isHead ? "th"_L1 : "td"_L1;
    for (const QString &cell : row.split(u'\t')) {
        QList<Span> spans = block.spans;
        QList<HtmlMark> inCell;
        for (Span &span : spans)
            span.start -= offset;
        for (HtmlMark mark : marks) {
            const bool beginsBefore = mark.start < offset;
            const bool endsLater = mark.start + mark.length > offset + cell.size();
            mark.length = std::min(mark.start + mark.length, offset + cell.size()) - std::max(mark.start, offset);
            mark.start = std::max<qsizetype>(mark.start - offset, 0);
            mark.id = beginsBefore ? QString() : mark.id;
            mark.number = endsLater ? QString() : mark.number;
            if (mark.length > 0)
                inCell.append(mark);
        }
        html +=
            u"<%1%2>%3</%1>"_s.arg(element, isHead ? u" scope=\"col\""_s : QString(), htmlText(cell, spans, inCell));
        offset += cell.size() + 1;
    }
    return html + u"</tr>\n"_s;
}

QString table(const Block &block, const QList<HtmlMark> &marks)
{
    QString html = u"<table>\n"_s;
    qsizetype offset = 0;
    int number = 0;
    for (const QString &row : block.text.split(u'\n')) {
        html += tableRow(row, offset, number++ < block.headerRows, block, marks);
        offset += row.size() + 1;
    }
    return html + u"</table>\n"_s;
}

/// Lists are opened and closed as the depth of items asks.
class ListNesting
{
public:
    QString upTo(const Block *item)
    {
        const qsizetype depth = item ? std::max(1, item->level) : 0;
        QString html;
        while (m_open.size() > depth || (depth > 0 && m_open.size() == depth && m_open.last() != item->ordered))
            html += m_open.takeLast() ? u"</ol>\n"_s : u"</ul>\n"_s;
        while (m_open.size() < depth) {
            m_open.append(item->ordered);
            html += item->ordered ? u"<ol>\n"_s : u"<ul>\n"_s;
        }
        return html;
    }

private:
    QList<bool> m_open; // whether it is numbered
};

QString figureHtml(const Figure &figure, const QString &caption, const QString &picture)
{
    QString html = u"<figure>"_s;
    if (!picture.isEmpty())
        html += u"<img src=\"%1\" alt=\"%2\">"_s.arg(picture, figure.alt.toHtmlEscaped());
    if (!caption.isEmpty())
        html += u"<figcaption>%1</figcaption>"_s.arg(caption);
    return html == u"<figure>" ? QString() : html + u"</figure>\n"_s;
}

QString itemHtml(const Block &block, const QList<HtmlMark> &marks, const QString &notes)
{
    return u"<li dir=\"auto\">%1%2</li>\n"_s.arg(htmlText(block.text, block.spans, marks), notes);
}

/// What stands in a row with its notes, if it has any.
QString withNotes(const QString &html, const QString &notes)
{
    return notes.isEmpty() ? html : u"<div class=\"noted\">\n"_s + html + notes + u"</div>\n"_s;
}

/// `depth` is that of the heading before.
QString blockHtml(const Block &block, const QList<HtmlMark> &marks, int &depth)
{
    const QString text = htmlText(block.text, block.spans, marks);
    switch (block.kind) {
    case BlockKind::Heading:
        depth = std::min(std::clamp(block.level + 1, 3, 6), depth + 1);
        return u"<h%1>%2</h%1>\n"_s.arg(depth).arg(text);
    case BlockKind::Quote:
        return u"<blockquote dir=\"auto\"><p>%1</p></blockquote>\n"_s.arg(text);
    case BlockKind::Table:
        return table(block, marks);
    case BlockKind::Preformatted:
        return u"<pre>%1</pre>\n"_s.arg(htmlText(block.text, block.spans, marks).replace(u"<br>"_s, u"\n"_s));
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Figure:
        break;
    }
    return u"<p dir=\"auto\">%1</p>\n"_s.arg(text);
}

/// The notes of the marks of a part that end in [start, end].
QString notesBehind(const QList<PassageOnPaper> &passages, Part part, qsizetype start, qsizetype end,
                    const QString &idPrefix)
{
    QString html;
    for (const PassageOnPaper &passage : passages) {
        const TextAnchor &anchor = passage.annotation.anchor;
        const qsizetype last = anchor.start + anchor.length;
        if (passage.annotation.part == part && anchor.start >= 0 && last > start && last <= end)
            html += htmlNote(passage, idPrefix);
    }
    return html.isEmpty() ? QString() : u"<aside class=\"notes\">\n"_s + html + u"</aside>\n"_s;
}

} // namespace

QString htmlText(const QString &text, const QList<Span> &spans, const QList<HtmlMark> &marks)
{
    std::set<qsizetype> places{0, text.size()};
    const auto add = [&](qsizetype start, qsizetype length) {
        places.insert(std::clamp<qsizetype>(start, 0, text.size()));
        places.insert(std::clamp<qsizetype>(start + length, 0, text.size()));
    };
    for (const Span &span : spans)
        add(span.start, span.length);
    for (const HtmlMark &mark : marks)
        add(mark.start, mark.length);
    QString html;
    for (auto place = places.begin(); std::next(place) != places.end(); ++place) {
        const qsizetype end = *std::next(place);
        html += marked(styled(text.mid(*place, end - *place), spanAt(spans, *place)), marks, *place);
        for (const HtmlMark &mark : marks) {
            if (mark.start + mark.length == end && !mark.number.isEmpty())
                html += u"<sup><a href=\"#%1\">%2</a></sup>"_s.arg(mark.target, mark.number.toHtmlEscaped());
        }
    }
    return html;
}

QString htmlNote(const PassageOnPaper &passage, const QString &idPrefix)
{
    const Annotation &annotation = passage.annotation;
    const QString number = passage.number.toHtmlEscaped();
    const bool isPlaced = annotation.anchor.start >= 0;
    const QString shown = isPlaced ? u"<a href=\"#%1m%2\">%2</a>"_s.arg(idPrefix, number) : number;
    QString html =
        u"<p id=\"%1n%2\" class=\"%3\" dir=\"auto\">%4"_s.arg(idPrefix, number, markColorName(annotation.color), shown);
    if (!annotation.note.isEmpty())
        html += u' ' + annotation.note.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!annotation.tagNames.isEmpty())
        html += u" <span class=\"tags\">%1</span>"_s.arg(shownTags(annotation).join(u", "_s).toHtmlEscaped());
    if (passage.listed >= 0)
        html += u" <a href=\"#p%1\" title=\"%2\" aria-label=\"%2\">↓</a>"_s.arg(
            QString::number(passage.listed + 1), ReportMessages::tr("To its place in the list").toHtmlEscaped());
    return html + u"</p>\n"_s;
}

QList<HtmlMark> htmlMarks(const QList<PassageOnPaper> &passages, Part part, qsizetype start, qsizetype length,
                          const QString &idPrefix)
{
    QList<HtmlMark> marks;
    for (const PassageOnPaper &passage : passages) {
        const Annotation &annotation = passage.annotation;
        const TextAnchor &anchor = annotation.anchor;
        const qsizetype from = std::max(anchor.start, start);
        const qsizetype to = std::min(anchor.start + anchor.length, start + length);
        if (annotation.part != part || anchor.start < 0 || from >= to)
            continue;
        const bool endsHere = anchor.start + anchor.length <= start + length;
        marks.append({from - start, to - from, annotation.color, annotation.mark, endsHere ? passage.number : QString(),
                      anchor.start >= start ? idPrefix + u'm' + passage.number : QString(),
                      idPrefix + u'n' + passage.number});
    }
    return marks;
}

QString htmlBlocks(const Body &body, const QList<PassageOnPaper> &passages, const QString &idPrefix,
                   const std::function<QString(const Figure &)> &pictures)
{
    QString html;
    ListNesting lists;
    qsizetype captions = 0;
    int depth = 2; // no level of headings is left out, for those who go from one to the next
    for (const Block &block : body.blocks) {
        if (!block.kept)
            continue;
        html += lists.upTo(block.kind == BlockKind::ListItem ? &block : nullptr);
        if (block.kind != BlockKind::Figure) {
            if (block.text.isEmpty())
                continue;
            const qsizetype end = block.start + block.text.size();
            const QList<HtmlMark> marks = htmlMarks(passages, Part::Body, block.start, block.text.size(), idPrefix);
            const QString notes = notesBehind(passages, Part::Body, block.start, end, idPrefix);
            // The notes of an item stand in it, or its list would end.
            html += block.kind == BlockKind::ListItem ? itemHtml(block, marks, notes)
                                                      : withNotes(blockHtml(block, marks, depth), notes);
            continue;
        }
        const QString line = captionLine(block.figure);
        const QString caption = htmlText(line, {}, htmlMarks(passages, Part::Caption, captions, line.size(), idPrefix));
        html += withNotes(figureHtml(block.figure, caption, pictures ? pictures(block.figure) : QString()),
                          notesBehind(passages, Part::Caption, captions, captions + line.size(), idPrefix));
        captions += line.isEmpty() ? 0 : line.size() + 1;
    }
    return html + lists.upTo(nullptr);
}

} // namespace Pressmark
