#include "exporting/odtmarks.h"

#include "exporting/messages.h"
#include "exporting/passages.h"
#include "text/canonicaltext.h"

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// Where the comment on a passage of the body ends: with it, unless a table or the caption of a figure lies between.
qsizetype commentEndInBody(const Body &body, qsizetype start, qsizetype end)
{
    qsizetype last = -1;
    for (const Block &block : body.blocks) {
        const qsizetype blockEnd = block.start + block.text.size();
        if (block.kept && block.kind == BlockKind::Figure && last >= 0 && !captionLine(block.figure).isEmpty())
            return last;
        if (!block.kept || block.start < 0 || block.text.isEmpty() || blockEnd <= start)
            continue;
        if (block.kind == BlockKind::Table && last >= 0)
            return last;
        if (block.kind == BlockKind::Table) {
            const auto ends = [](QChar c) { return c == u'\t' || c == u'\n'; };
            const auto from = block.text.begin() + std::max<qsizetype>(start - block.start, 0);
            return std::min(end, block.start + (std::find_if(from, block.text.end(), ends) - block.text.begin()));
        }
        if (end <= blockEnd)
            return end;
        last = blockEnd;
    }
    return end;
}

} // namespace

QStringList commentLines(const Annotation &annotation)
{
    QStringList lines;
    if (!annotation.note.isEmpty())
        lines = annotation.note.split(u'\n');
    if (!annotation.tagNames.isEmpty())
        lines.append(ReportMessages::tr("Tags: %1").arg(shownTags(annotation).join(u", "_s)));
    if (lines.isEmpty())
        lines.append(QString());
    return lines;
}

OdtMarks::OdtMarks(const ArticleForExport &article, const QList<PassageOnPaper> &passages, const QString &prefix,
                   const QStringList &targets)
    : m_passages(passages)
    , m_prefix(prefix)
    , m_targets(targets)
{
    for (const PassageOnPaper &passage : passages) {
        Place place;
        if (const std::optional<qsizetype> end = passageEnd(article, passage)) {
            const Part part = passage.annotation.part;
            const QString text = partText(article, part);
            place.start = passage.annotation.anchor.start;
            while (text[place.start].isSpace())
                ++place.start;
            place.end = *end;
            place.commentEnd =
                part == Part::Body ? commentEndInBody(article.revision.body, place.start, place.end) : place.end;
            place.words = text.mid(place.start, place.commentEnd - place.start);
        }
        m_places.append(place);
    }
}

OdtMark OdtMarks::markOf(qsizetype passage) const
{
    const Annotation &annotation = m_passages[passage].annotation;
    OdtMark mark;
    mark.mark = annotation.mark;
    mark.color = annotation.color;
    mark.begins = OdtComment{.name = u"pressmark:"_s + annotation.uuid,
                             .author = annotation.personName,
                             .time = std::max(annotation.created, annotation.modified),
                             .lines = commentLines(annotation),
                             .words = m_places[passage].words};
    if (!m_prefix.isEmpty())
        mark.bookmark = m_prefix + m_passages[passage].number;
    return mark;
}

QList<OdtMark> OdtMarks::in(Part part, qsizetype start, qsizetype length)
{
    QList<OdtMark> marks;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        const qsizetype from = std::max(place.start, start);
        const qsizetype to = std::min(place.end, start + length);
        if (m_passages[i].annotation.part != part || place.start < 0 || from >= to)
            continue;
        OdtMark mark = markOf(i);
        const QString name = mark.begins->name;
        if (std::exchange(place.begun, true)) {
            mark.begins.reset();
            mark.bookmark.clear();
        }
        mark.start = from - start;
        mark.length = to - from;
        if (place.commentEnd > from && place.commentEnd <= to)
            mark.ends = name;
        if (!m_prefix.isEmpty() && place.end == to) {
            mark.number = m_passages[i].number;
            mark.target = m_targets.value(i);
        }
        marks.append(mark);
    }
    return marks;
}

QList<OdtMark> OdtMarks::onAll(qsizetype passage, const QString &text)
{
    OdtMark mark = markOf(passage);
    mark.length = text.size();
    mark.begins->words = text;
    mark.ends = mark.begins->name;
    if (!m_prefix.isEmpty()) {
        mark.number = m_passages[passage].number;
        mark.target = m_targets.value(passage);
    }
    return text.isEmpty() ? QList<OdtMark>() : QList{mark};
}

QList<qsizetype> OdtMarks::unplaced() const
{
    QList<qsizetype> passages;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places[i].start < 0)
            passages.append(i);
    }
    return passages;
}

} // namespace Pressmark
