#include "extraction/metadata.h"

#include "extraction/authors.h"
#include "extraction/lineclass.h"
#include "extraction/sitename.h"
#include "extraction/storylanguage.h"
#include "extraction/wordset.h"

#include "model/doubts.h"
#include "text/canonicaltext.h"
#include "text/dates.h"
#include "text/languages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t HeadLinesAboveStory = 25;
constexpr size_t LinesBelowStart = 4;
constexpr qsizetype LongestHeadLine = 300;
constexpr qsizetype EnoughText = 10'000;
constexpr int WordsBesideDate = 4; // in a line that is a date and little else

class MetadataReader
{
public:
    MetadataReader(const PageSources &sources, const FoundField &title, const std::vector<BlockVerdict> &verdicts,
                   Document &document)
        : m_sources(sources)
        , m_title(title)
        , m_verdicts(verdicts)
        , m_document(document)
        , m_metadata(document.metadata)
    { }

    void run()
    {
        findLines(m_title.value);
        readPlainFields();
        settleLanguage(storyText(), m_document);
        m_reading = dateReading();
        set(u"title"_s, m_metadata.title, canonicalText(m_title.value), m_title.origin);
        readSubtitle();
        readAuthors();
        readDates();
    }

private:
    void set(const QString &field, QString &target, const QString &value, const QString &origin)
    {
        if (value.isEmpty() || !target.isEmpty())
            return;
        target = value;
        m_document.origins.insert(field, origin);
    }

    /// The lines in which a byline and a date may stand: around the headline and the story's first paragraph.
    void findLines(const QString &title)
    {
        const auto &blocks = m_sources.page.blocks;
        size_t first = 0;
        while (first < blocks.size() && !(m_verdicts[first].kept && isProse(blocks[first])))
            ++first;
        if (first == blocks.size())
            first = 0;
        const size_t from = first - std::min(first, HeadLinesAboveStory);
        size_t last = first;
        for (size_t i = first; i < blocks.size(); ++i)
            last = m_verdicts[i].kept && isProse(blocks[i]) ? i : last;
        m_place = {headlineBlock(title, first), first, last};
        for (size_t i = from; i < blocks.size() && i < first + LinesBelowStart; ++i) {
            if (!blocks[i].isFigure() && blocks[i].text.size() <= LongestHeadLine)
                m_lines.push_back(i);
        }
    }

    /// The heading that says the title, nearest above the first paragraph, or else anywhere.
    size_t headlineBlock(const QString &title, size_t first) const
    {
        size_t found = first;
        const WordSet words(title);
        const auto &blocks = m_sources.page.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            const bool heading = blocks[i].kind == BlockKind::Heading && blocks[i].level <= 2;
            if (heading && (i <= first || found == first) && saysTheSame(WordSet(blocks[i].text), words))
                found = i;
        }
        return found;
    }

    /// As much of the story's text as tells its language.
    QString storyText() const
    {
        QString text;
        const auto &blocks = m_sources.page.blocks;
        for (size_t i = 0; i < blocks.size() && text.size() < EnoughText; ++i) {
            if (m_verdicts[i].kept)
                text += blocks[i].text + u'\n';
        }
        return text;
    }

    void readPlainFields()
    {
        const PageHead &head = m_sources.head;
        m_metadata.url = m_sources.hints.url;
        set(u"canonicalUrl"_s, m_metadata.canonicalUrl, resolvedLink(head.base, head.canonical), u"link canonical"_s);
        set(u"canonicalUrl"_s, m_metadata.canonicalUrl, resolvedLink(head.base, head.first({u"og:url"})),
            u"OpenGraph"_s);
        const FoundField source = findSource(m_sources);
        set(u"source"_s, m_metadata.source, source.value, source.origin);
        set(u"section"_s, m_metadata.section, head.first({u"article:section"}), u"OpenGraph"_s);
        set(u"section"_s, m_metadata.section, m_sources.linked.section, u"JSON-LD"_s);
        set(u"language"_s, m_metadata.language, QString(head.language).replace(u'_', u'-'), u"html lang"_s);
        set(u"language"_s, m_metadata.language, m_sources.linked.language, u"JSON-LD"_s);
        set(u"language"_s, m_metadata.language, head.first({u"og:locale"}).replace(u'_', u'-'), u"OpenGraph"_s);
        set(u"leadImage"_s, m_metadata.leadPicture, picture(head.first({u"og:image", u"og:image:url"})),
            u"OpenGraph"_s);
        set(u"leadImage"_s, m_metadata.leadPicture, picture(m_sources.linked.image), u"JSON-LD"_s);
        set(u"leadImage"_s, m_metadata.leadPicture, picture(head.first({u"twitter:image"})), u"meta"_s);
        QStringList keywords = m_sources.linked.keywords;
        QString origin = u"JSON-LD"_s;
        if (keywords.isEmpty()) {
            keywords = head.first({u"news_keywords", u"keywords"}).split(u',', Qt::SkipEmptyParts);
            origin = u"meta"_s;
        }
        for (const QString &keyword : keywords) {
            const QString word = canonicalText(keyword.simplified());
            if (!word.isEmpty() && word.size() < 80 && !m_metadata.keywords.contains(word))
                m_metadata.keywords.append(word);
        }
        if (!m_metadata.keywords.isEmpty())
            m_document.origins.insert(u"keywords"_s, origin);
    }

    QString picture(const QString &address) const
    {
        const QString url = resolvedLink(m_sources.head.base, address);
        return url.startsWith(u"http"_s) ? url : QString();
    }

    void readSubtitle()
    {
        for (size_t i = 0; i < m_verdicts.size() && m_metadata.subtitle.isEmpty(); ++i) {
            if (!m_verdicts[i].kept && m_verdicts[i].leftOut == LeftOutClass::Subtitle
                && isInside(m_sources.tree, m_sources.page.blocks[i].node, m_sources.container))
                set(u"subtitle"_s, m_metadata.subtitle, m_sources.page.blocks[i].text, u"subtitle rule"_s);
        }
    }

    void readAuthors()
    {
        const FoundByline found = findAuthors(m_sources, m_verdicts, m_place, m_metadata.source);
        if (found.byline.isEmpty())
            return;
        m_metadata.authors = found.byline.authors;
        m_metadata.byline = canonicalText(found.byline.text);
        m_document.origins.insert(u"authors"_s, found.origin);
        m_document.origins.insert(u"byline"_s, found.origin);
    }

    /// What 3/10/2024 means here: by a date of the page that can be read in one way only, or else by the language.
    DateReading dateReading() const
    {
        static const QRegularExpression numbers(u"(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?![\\d/])"_s);
        DateReading reading{.today = m_sources.hints.today, .language = primaryLanguage(m_metadata.language)};
        for (const size_t line : m_lines) {
            const QRegularExpressionMatch match = numbers.match(m_sources.page.blocks[line].text);
            const int first = match.captured(1).toInt();
            const int second = match.captured(2).toInt();
            if (!match.hasMatch() || (first > 12) == (second > 12))
                continue;
            reading.monthFirst = second > 12;
            reading.orderKnown = true;
            return reading;
        }
        const QString tag = m_metadata.language.toLower() + u' ' + m_sources.head.first({u"og:locale"}).toLower();
        const bool english = reading.language.isEmpty() || reading.language == u"en"_s;
        static const QRegularExpression dayFirst(u"en[-_](?:gb|uk|ie|au|nz|in|za|ng|ke|sg|hk|pk|001|150)\\b"_s);
        reading.orderKnown = !english || dayFirst.match(tag).hasMatch();
        reading.monthFirst = english && !reading.orderKnown;
        return reading;
    }

    bool takeDate(CivilDate &target, const QString &field, const CivilDate &date, const QString &origin)
    {
        if (date.isEmpty() || !target.isEmpty())
            return false;
        target = date;
        m_document.origins.insert(field, origin);
        return true;
    }

    void readDates()
    {
        const PageHead &head = m_sources.head;
        const LinkedArticle &linked = m_sources.linked;
        CivilDate &published = m_metadata.published;
        const auto take = [this, &published](const QString &text, const QString &origin) {
            takeDate(published, u"published"_s, parseMachineDate(text, m_reading), origin);
        };
        take(head.first({u"article:published_time", u"og:article:published_time", u"og:published_time"}),
             u"OpenGraph"_s);
        take(linked.published, u"JSON-LD"_s);
        take(linked.pagePublished, u"JSON-LD"_s);
        take(head.first({u"datepublished", u"date", u"pubdate", u"publishdate", u"publish-date", u"publish_date",
                         u"dc.date", u"dc.date.issued", u"dcterms.created", u"dcterms.issued", u"sailthru.date",
                         u"parsely-pub-date", u"article.published", u"published-date", u"publication_date",
                         u"citation_publication_date", u"citation_date", u"article_date_original",
                         u"cxenseparse:recs:publishtime"}),
             u"meta"_s);
        if (published.isEmpty())
            readMarkedDates();
        if (published.isEmpty())
            readVisibleDate();
        if (published.isEmpty())
            readAddressDate();
        takeDate(published, u"published"_s, m_doubtful, u"date rule"_s);
        take(head.first({u"article:modified_time", u"og:updated_time"}), u"OpenGraph (modified)"_s);
        take(linked.modified, u"JSON-LD (modified)"_s);
        if (m_document.origins.value(u"published"_s).endsWith(u"(modified)"_s))
            published.unsure = true;
        takeDate(m_metadata.updated, u"updated"_s,
                 parseMachineDate(head.first({u"article:modified_time", u"og:updated_time"}), m_reading),
                 u"OpenGraph"_s);
        takeDate(m_metadata.updated, u"updated"_s, parseMachineDate(linked.modified, m_reading), u"JSON-LD"_s);
        if (published.unsure)
            m_document.doubts.append(fieldDoubtSentence(FieldDoubt::DateUnsure));
    }

    void readMarkedDates()
    {
        const HtmlTree &tree = m_sources.tree;
        CivilDate first;
        for (int i = 0; i < tree.size(); ++i) {
            if (tree.node(i).attributeCount == 0)
                continue;
            const std::string_view item = tree.attribute(i, "itemprop");
            const bool isItem = item == "datePublished";
            const bool isTime = tree.tag(i) == HtmlTag::Time && first.isEmpty() && item != "dateModified";
            if (!isItem && !isTime)
                continue;
            QString words =
                asText(tree.attribute(i, tree.hasAttribute(i, "datetime") ? "datetime" : "content")).trimmed();
            if (words.isEmpty())
                words = asText(tree.textInside(i)).trimmed();
            const CivilDate date = parseMachineDate(words, m_reading);
            if (isItem && takeDate(m_metadata.published, u"published"_s, date, u"microdata"_s))
                return;
            const bool nearStory = m_sources.page.blocks.empty() || isNearStory(i);
            if (!isTime || !nearStory || isOthersWord(i))
                continue;
            if (date.unsure)
                keepDoubtful(date);
            else
                first = date;
        }
        takeDate(m_metadata.published, u"published"_s, first, u"time"_s);
    }

    /// Not in comments, footers and lists of other stories.
    bool isNearStory(int node) const
    {
        if (m_lines.empty())
            return true;
        const auto &blocks = m_sources.page.blocks;
        const int from = blocks[m_lines.front()].firstNode;
        const int to = blocks[m_lines.back()].firstNode;
        return (node >= from - 20 && node <= to + 20) || isInside(m_sources.tree, node, m_sources.container);
    }

    /// Whether a node stands in comments, a list of other stories, a quoted post or the page's footer.
    bool isOthersWord(int node) const
    {
        using Kind = ElementVerdict::Kind;
        const HtmlTree &tree = m_sources.tree;
        bool inFooter = false;
        for (; node >= 0 && node != m_sources.container; node = tree.parent(node)) {
            const ElementVerdict &verdict = m_sources.page.verdicts[static_cast<size_t>(node)];
            const bool negative = verdict.kind == Kind::Negative || verdict.kind == Kind::HardNegative;
            if (verdict.kind == Kind::Exempt || tree.tag(node) == HtmlTag::Blockquote
                || (negative && (verdict.leftOut == LeftOutClass::Comments || verdict.leftOut == LeftOutClass::Feed)))
                return true;
            inFooter = inFooter || tree.tag(node) == HtmlTag::Footer;
            if (tree.tag(node) == HtmlTag::Article)
                return false;
        }
        return inFooter && node < 0;
    }

    /// What counts if nothing else tells when the story was published.
    void keepDoubtful(const CivilDate &date)
    {
        if (m_doubtful.isEmpty() && date.precision >= DatePrecision::Month)
            m_doubtful = date;
    }

    void readVisibleDate()
    {
        CivilDate updated;
        for (const size_t i : m_lines) {
            const PageBlock &block = m_sources.page.blocks[i];
            if (block.words > 30 || (m_verdicts[i].kept && isProse(block)))
                continue;
            const auto found = findDate(block.text, m_reading);
            if (!found || block.text.contains(u'©') || isOthersWord(block.node))
                continue;
            if (found->date.precision < DatePrecision::Day || found->date.unsure) {
                if (block.kind != BlockKind::Heading && block.words - countWords(found->date.found) <= WordsBesideDate)
                    keepDoubtful(found->date);
                continue;
            }
            if (phrasesIn(QStringView(block.text).left(found->start)).of(PhraseKind::Updated) > 0) {
                updated = found->date;
                continue;
            }
            if (block.words - countWords(found->date.found) > 14)
                continue;
            takeDate(m_metadata.published, u"published"_s, found->date, u"date rule"_s);
            break;
        }
        takeDate(m_metadata.updated, u"updated"_s, updated, u"date rule"_s);
        takeDate(m_metadata.published, u"published"_s, updated, u"date rule"_s);
    }

    /// …/2019/11/18/…
    void readAddressDate()
    {
        static const QRegularExpression expression(u"[/-]((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:\\D|$)"_s);
        const QRegularExpressionMatch match = expression.match(m_sources.hints.url);
        if (!match.hasMatch())
            return;
        const QString iso = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                                              match.captured(3).rightJustified(2, u'0'));
        CivilDate date = parseMachineDate(iso, m_reading);
        date.found = match.captured(0);
        takeDate(m_metadata.published, u"published"_s, date, u"address"_s);
    }

    const PageSources &m_sources;
    const FoundField &m_title;
    const std::vector<BlockVerdict> &m_verdicts;
    Document &m_document;
    Metadata &m_metadata;
    DateReading m_reading;
    std::vector<size_t> m_lines;
    StoryPlace m_place;
    CivilDate m_doubtful;
};

} // namespace

void readMetadata(const PageSources &sources, const FoundField &title, const std::vector<BlockVerdict> &verdicts,
                  Document &document)
{
    MetadataReader(sources, title, verdicts, document).run();
}

} // namespace Pressmark
