#include "search/concordancelines.h"

#include "archive/annotations.h"
#include "text/sentences.h"

#include <QHash>

#include <algorithm>

namespace Pressmark {

namespace {

/// An article as its lines need it.
struct Stored
{
    QString title;
    QString subtitle;
    QString source;
    CivilDate published;
    QString text;
    QString captions;
    QList<PlacedAnnotation> passages; // none if the line is of an older revision

    const QString &part(Part part) const
    {
        switch (part) {
        case Part::Body:
            return text;
        case Part::Headline:
            return title;
        case Part::Subtitle:
            return subtitle;
        case Part::Caption:
            return captions;
        case Part::Page: // has no text of its own
            break;
        }
        Q_UNREACHABLE();
    }
};

class Reader
{
public:
    explicit Reader(const Session &session)
        : m_session(session)
    { }

    Result<const Stored *> read(const ConcordanceLine &line)
    {
        const auto known = m_known.constFind({line.article, line.revision});
        if (known != m_known.constEnd())
            return &*known;
        Result<Stored> stored = fetch(line);
        if (!stored)
            return stored.error();
        return &*m_known.insert({line.article, line.revision}, *std::move(stored));
    }

private:
    Result<Stored> fetch(const ConcordanceLine &line)
    {
        Result<Statement> query = m_session.database().prepare(
            "SELECT a.title, a.subtitle, coalesce(s.name, ''), a.published, a.published_precision, "
            "a.published_unsure, r.text, r.captions, a.current_revision = r.id "
            "FROM article a JOIN revision r ON r.id = ?2 LEFT JOIN source s ON s.id = a.source WHERE a.id = ?1");
        if (!query)
            return query.error();
        query->bindAll(line.article.value, line.revision.value);
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        Stored stored;
        if (!*row)
            return stored;
        stored.title = query->text(0);
        stored.subtitle = query->text(1);
        stored.source = query->text(2);
        stored.published.value = query->text(3);
        stored.published.precision = precisionFromName(query->text(4)).value_or(DatePrecision::Day);
        stored.published.unsure = query->integer(5) != 0;
        stored.text = query->text(6);
        stored.captions = query->text(7);
        if (query->integer(8) != 0) {
            Result<QList<PlacedAnnotation>> passages = readAnnotations(m_session, line.article);
            if (!passages)
                return passages.error();
            stored.passages = *std::move(passages);
        }
        return stored;
    }

    const Session &m_session;
    QHash<std::pair<ArticleId, RevisionId>, Stored> m_known;
};

QString onOneLine(QStringView words)
{
    QString line = words.toString();
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line;
}

/// The last `most` units, from the beginning of a word on if there is one among them.
QStringView endOf(QStringView words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    QStringView end = words.last(most);
    const auto space = std::find_if(end.begin(), end.end(), [](QChar character) { return character.isSpace(); });
    if (space != end.end())
        return end.mid(space - end.begin() + 1);
    return !end.isEmpty() && end.front().isLowSurrogate() ? end.mid(1) : end;
}

/// The first `most` units, up to the end of a word if there is one among them.
QStringView beginningOf(QStringView words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    QStringView beginning = words.first(most);
    const auto space =
        std::find_if(beginning.rbegin(), beginning.rend(), [](QChar character) { return character.isSpace(); });
    if (space != beginning.rend())
        return beginning.chopped(space - beginning.rbegin() + 1);
    return !beginning.isEmpty() && beginning.back().isHighSurrogate() ? beginning.chopped(1) : beginning;
}

void addPassages(const ConcordanceLine &line, const QList<PlacedAnnotation> &passages, ConcordanceText &text)
{
    for (const PlacedAnnotation &passage : passages) {
        if (passage.annotation.part != line.part || passage.start < 0 || passage.start > line.start
            || passage.start + passage.length < line.start + line.length)
            continue;
        text.color = passage.annotation.color;
        for (qsizetype i = 0; i < passage.annotation.tags.size(); ++i) {
            if (text.tags.contains(passage.annotation.tags[i]))
                continue;
            text.tags.append(passage.annotation.tags[i]);
            text.tagNames.append(passage.annotation.tagNames[i]);
        }
    }
}

ConcordanceText textOf(const ConcordanceLine &line, const Stored &stored, qsizetype context)
{
    const QString &words = stored.part(line.part);
    const qsizetype end = line.start + line.length;
    if (line.length <= 0 || end > words.size())
        return {};
    const TextRange paragraph = paragraphAround(words, {line.start, line.length});
    const qsizetype paragraphEnd = paragraph.start + paragraph.length;
    const QStringView all(words);
    ConcordanceText text{
        .before = onOneLine(endOf(all.mid(paragraph.start, line.start - paragraph.start), context)),
        .hit = onOneLine(all.mid(line.start, line.length)),
        .after = onOneLine(beginningOf(all.mid(end, paragraphEnd - end), context)),
        .rightToLeft = all.mid(paragraph.start, paragraph.length).isRightToLeft(),
        .title = stored.title,
        .source = stored.source,
        .published = stored.published,
    };
    addPassages(line, stored.passages, text);
    return text;
}

} // namespace

Result<QList<ConcordanceText>> readConcordanceTexts(const Session &session, const QList<ConcordanceLine> &lines,
                                                    qsizetype context)
{
    Reader reader(session);
    QList<ConcordanceText> texts;
    for (const ConcordanceLine &line : lines) {
        const Result<const Stored *> stored = reader.read(line);
        if (!stored)
            return stored.error();
        texts.append(textOf(line, **stored, context));
    }
    return texts;
}

} // namespace Pressmark
