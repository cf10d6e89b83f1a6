#pragma once

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/samplearchive.h"
#include "archive/tags.h"
#include "search/search.h"

#include <QMap>

namespace Pressmark {

/// An archive of invented stories in several languages, with tags, marks and notes.
class NewsArchive
{
public:
    bool create()
    {
        using namespace Qt::StringLiterals;
        return m_sample.create()
            && add({u"Coal strike"_s, u"Miners of Ashby stopped work. The harbour waits for coal."_s, u"2023-05-02"_s,
                    u"The Harbour Gazette"_s, u"en"_s, u"Mira Tolland"_s})
            && add({u"Harbour news"_s, u"A ship with coal came in. The strike of the pilots goes on; gas is dear."_s,
                    u"2024-10-03"_s, u"The Harbour Gazette"_s, u"en-GB"_s, u"Jon Pell"_s})
            && add({u"Gas prices"_s, u"Gas is dear, said the mayor’s café. 1956 was worse."_s, u"2024-06"_s,
                    u"Marrow Bay Post"_s, u"en"_s, u""_s})
            && add({u"Der Streik"_s, u"Die Straße zum Hafen bleibt zu. Das Café ist offen."_s, u"2022"_s,
                    u"Hafenblatt"_s, u"de"_s, u"Änne Größler"_s})
            && add({u"北京新聞"_s, u"我住在北京市。貓睡了。"_s, u"2021-01-01"_s, u"東方報"_s, u"zh"_s, u""_s})
            && add({u"كتب"_s, u"كَتَبَ الصحفي عام ١٩٥٦ عن المدرسة"_s, u""_s, u"صحيفة"_s, u"ar"_s, u""_s})
            && add({u"Мій порт"_s, u"П’ять кораблів зайшли до порту."_s, u"2024-10-03"_s, u"Порт"_s, u"uk"_s, u""_s})
            && m_sample.archive->write([this](Writing &writing) { return annotate(writing); });
    }

    Archive &archive() { return *m_sample.archive; }
    ArticleId id(const QString &title) const { return m_ids.value(title); }
    QString title(ArticleId id) const { return m_ids.key(id); }

    Session session() const
    {
        Result<Session> session = m_sample.archive->session();
        Q_ASSERT(session);
        return std::move(*session);
    }

private:
    struct Story
    {
        QString title;
        QString text;
        QString date;
        QString source;
        QString language;
        QString byline;
    };

    bool add(const Story &story)
    {
        Document document = sampleDocument(story.title, story.text);
        document.metadata.source = story.source;
        document.metadata.language = story.language;
        document.metadata.byline = story.byline;
        document.metadata.published.value = story.date;
        const Result<CaptureAdded> added = importDocument(archive(), document, story.title.toUtf8());
        if (!added || added->outcome != CaptureAdded::Outcome::Article)
            return false;
        m_ids.insert(story.title, added->article);
        return true;
    }

    Result<void> annotate(Writing &writing)
    {
        using namespace Qt::StringLiterals;
        const Result<TagId> energy = ensureTag(writing, u"Energy"_s);
        const Result<TagId> coal = ensureTag(writing, u"Coal power"_s);
        if (!energy || !coal)
            return energy ? coal.error() : energy.error();
        const ArticleId strike = id(u"Coal strike"_s);
        const ArticleId gas = id(u"Gas prices"_s);
        for (const Result<void> &step :
             {moveTag(writing, *coal, *energy), tagArticles(writing, {strike}, u"Coal power"_s),
              tagArticles(writing, {gas}, u"Energy"_s), setStarred(writing, {gas}, true),
              setRead(writing, {gas, strike}, true), setArticleNote(writing, gas, u"Ask Ella Quorn"_s)}) {
            if (!step)
                return step;
        }
        return mark(writing, id(u"Harbour news"_s));
    }

    static Result<void> mark(Writing &writing, ArticleId article)
    {
        using namespace Qt::StringLiterals;
        Result<Statement> revision = writing.database().prepare("SELECT current_revision FROM article WHERE id = ?1");
        if (!revision)
            return revision.error();
        revision->bind(1, article.value);
        const Result<bool> row = revision->step();
        if (!row)
            return row.error();
        const NewAnnotation annotation{.article = article,
                                       .revision = RevisionId{revision->integer(0)},
                                       .start = 2,
                                       .length = 4,
                                       .mark = Mark::Underline,
                                       .note = u"Check the tonnage"_s,
                                       .tags = {u"Shipping"_s}};
        const Result<AnnotationId> added = addAnnotation(writing, annotation);
        if (!added)
            return added.error();
        return {};
    }

    SampleArchive m_sample;
    QMap<QString, ArticleId> m_ids;
};

} // namespace Pressmark
