#include "extraction/authors.h"

#include "extraction/bylinesegments.h"
#include "extraction/personnames.h"

#include "text/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t BlocksAboveHeadline = 10;
constexpr size_t BlocksBelowHeadline = 20;
constexpr size_t BlocksBelowFirst = 5;
constexpr size_t BlocksBehindLast = 14;
constexpr size_t NearDate = 3; // segments
constexpr qsizetype LongestBareName = 40;

class AuthorFinder
{
public:
    AuthorFinder(const PageSources &sources, const std::vector<BlockVerdict> &verdicts, const StoryPlace &place,
                 const QString &publication)
        : m_sources(sources)
        , m_publication(publication)
        , m_head(headSegments(sources, place))
        , m_tail(tailSegments(sources, verdicts, place))
        , m_meta(metaAuthors())
        , m_linked(linkedAuthors())
    { }

    FoundByline find() const
    {
        const Byline explicitly = bylineIn(m_head, m_publication);
        const FoundByline visible = {explicitly, u"byline rule"_s};
        if (const FoundByline found = declared(); !found.byline.isEmpty()) {
            // The markup often names the first author alone, or whoever keeps the site.
            const bool better = isMoreOf(explicitly, found.byline)
                || (explicitly.namesPersons() && !isShown(found.byline.authors.front()));
            return better ? visible : found;
        }
        if (!explicitly.isEmpty()
            && (explicitly.namesPersons() || lookOfName(explicitly.authors.front()) == NameLook::Other))
            return visible;
        using Finder = AuthorFinder;
        for (const auto rule :
             {&Finder::knownMarked, &Finder::linkedMarked, &Finder::namedMarked, &Finder::besideDateOrHeadline,
              &Finder::closingByline, &Finder::biography, &Finder::namedMarkedBehind}) {
            if (FoundByline found = (this->*rule)(); found.byline.namesPersons())
                return found;
        }
        if (!m_meta.byline.isEmpty())
            return m_meta;
        if (!m_linked.byline.isEmpty())
            return m_linked;
        const FoundByline marked = markedAuthors(m_head, Names::Any);
        return marked.byline.isEmpty() ? ownPage() : marked;
    }

private:
    /// The persons whom the markup names; nothing if it names none.
    FoundByline declared() const
    {
        if (m_meta.byline.namesPersons())
            return m_meta;
        if (m_linked.byline.namesPersons())
            return m_linked;
        FoundByline labelled = labelledAuthors();
        return labelled.byline.namesPersons() ? labelled : FoundByline();
    }

    /// Below the headline, around the first paragraph, which may stand far from it, and last above the headline, where
    /// lists of other stories have bylines too.
    static std::vector<BylineSegment> headSegments(const PageSources &sources, const StoryPlace &place)
    {
        std::vector<BylineSegment> segments;
        const auto add = [&](size_t from, size_t to) {
            for (BylineSegment &segment : bylineSegments(sources, place, from, to))
                segments.push_back(std::move(segment));
        };
        const bool near = place.first >= place.headline && place.first - place.headline < BlocksBelowHeadline;
        add(place.headline, near ? place.first + BlocksBelowFirst : place.headline + BlocksBelowHeadline);
        if (!near)
            add(place.first - std::min(place.first, BlocksBelowHeadline), place.first + BlocksBelowFirst);
        add(place.headline - std::min(place.headline, BlocksAboveHeadline), place.headline);
        return segments;
    }

    /// Lines within and behind the story that were taken for bylines, and what stands behind its last paragraph.
    static std::vector<BylineSegment> tailSegments(const PageSources &sources,
                                                   const std::vector<BlockVerdict> &verdicts, const StoryPlace &place)
    {
        const size_t behind = std::max(place.last, place.first + 1);
        std::vector<BylineSegment> segments;
        const auto add = [&](size_t from, size_t to) {
            for (BylineSegment &segment : bylineSegments(sources, place, from, to))
                segments.push_back(std::move(segment));
        };
        for (size_t i = place.first + BlocksBelowFirst; i < behind && i < verdicts.size(); ++i) {
            if (!verdicts[i].kept && verdicts[i].leftOut == LeftOutClass::Byline)
                add(i, i + 1);
        }
        add(behind, behind + BlocksBehindLast);
        return segments;
    }

    static bool isPerson(const QString &author) { return lookOfName(author.section(u',', 0, 0)) == NameLook::Person; }

    static bool isMoreOf(const Byline &longer, const Byline &shorter)
    {
        const auto isAmongThem = [&longer](const QString &author) {
            return std::any_of(longer.authors.begin(), longer.authors.end(),
                               [&author](const QString &other) { return other.endsWith(author); }); // "Dr. Ann Other"
        };
        return longer.authors.size() > shorter.authors.size() && longer.namesPersons()
            && std::all_of(shorter.authors.begin(), shorter.authors.end(), isAmongThem);
    }

    Byline joined(const QStringList &lines) const
    {
        Byline all;
        QStringList texts;
        for (const QString &line : lines) {
            const Byline byline = readByline(line, m_publication);
            bool added = false;
            for (const QString &author : byline.authors) {
                if (all.authors.size() < MostAuthors && !all.authors.contains(author)) {
                    all.authors.append(author);
                    added = true;
                }
            }
            if (added)
                texts.append(byline.text);
        }
        // Beside persons an organisation is the one that they work for.
        const bool persons = std::any_of(all.authors.begin(), all.authors.end(), isPerson);
        if (persons)
            all.authors.removeIf([](const QString &author) { return !isPerson(author); });
        all.text = texts.join(u", "_s);
        return all;
    }

    FoundByline metaAuthors() const
    {
        const auto values = [this](const QString &name) {
            QStringList found = m_sources.head.meta.values(name);
            std::reverse(found.begin(), found.end());
            return found;
        };
        FoundByline best;
        for (const char16_t *name : {u"author", u"sailthru.author", u"parsely-author", u"dc.creator",
                                     u"dcterms.creator", u"article:author", u"byl"}) {
            const FoundByline found{joined(values(QString::fromUtf16(name))), u"meta"_s};
            if (best.byline.isEmpty() || (!best.byline.namesPersons() && found.byline.namesPersons()))
                best = found;
        }
        QStringList cited; // "Vell, Marta"
        for (const QString &author : values(u"citation_author"_s)) {
            const bool reversed = author.count(u',') == 1;
            cited += reversed ? author.section(u',', 1).trimmed() + u' ' + author.section(u',', 0, 0) : author;
        }
        const Byline citation = joined(cited);
        return best.byline.isEmpty() || isMoreOf(citation, best.byline) ? FoundByline{citation, u"meta"_s} : best;
    }

    FoundByline linkedAuthors() const { return {joined(m_sources.linked.authors), u"JSON-LD"_s}; }

    /// What WordPress tells messengers: twitter:label1 "Written by", twitter:data1 the name.
    FoundByline labelledAuthors() const
    {
        for (const char16_t *number : {u"1", u"2"}) {
            const QString n = QString::fromUtf16(number);
            const QString label = m_sources.head.meta.value(u"twitter:label"_s + n);
            if (isBylineStart(label))
                return {joined({m_sources.head.meta.value(u"twitter:data"_s + n)}), u"meta"_s};
        }
        return {};
    }

    /// Whether a name stands near the headline.
    bool isShown(const QString &name) const
    {
        return std::any_of(m_head.begin(), m_head.end(), [&name](const BylineSegment &segment) {
            return segment.text.contains(name, Qt::CaseInsensitive);
        });
    }

    enum class Names {
        Known,  // with a common given name
        Linked, // any person's, if it links to an author's page
        Named,  // any person's, if its own element is called an author's
        Any,    // also one word or a team, if it links or is marked
    };

    bool fits(const Byline &byline, const BylineSegment &segment, Names names) const
    {
        if (byline.isEmpty() || endsSentence(segment.text) || (segment.heading && !segment.linked))
            return false;
        if (names == Names::Any) {
            return segment.text.size() <= LongestBareName && segment.linked && segment.marked
                && byline.authors.front().count(u' ') <= 3;
        }
        if (!byline.namesPersons() || isRole(byline.authors.front()))
            return false;
        if (names == Names::Named)
            return segment.named && segment.text.size() <= LongestBareName;
        // The list of given names is of Latin and Cyrillic ones.
        const QChar::Script script = byline.authors.front().front().script();
        const bool listed = script == QChar::Script_Latin || script == QChar::Script_Cyrillic;
        return names == Names::Linked ? segment.linked : !listed || hasGivenName(byline.authors.front());
    }

    /// Names in elements that are marked as an author's, and links to authors' pages.
    FoundByline markedAuthors(const std::vector<BylineSegment> &segments, Names names) const
    {
        FoundByline found;
        size_t last = 0;
        for (size_t i = 0; i < segments.size(); ++i) {
            const BylineSegment &segment = segments[i];
            if ((!segment.marked && !segment.linked) || segment.text.size() > 2 * LongestBareName
                || (i > 0 && announcesOtherWork(segments[i - 1].text)))
                continue;
            if (!found.byline.isEmpty() && i - last > 4)
                break;
            const Byline byline = readByline(segment.text, m_publication);
            // Behind a name may stand a place: a second one counts only if it is a link.
            if (!fits(byline, segment, names) || (!found.byline.isEmpty() && !segment.linked))
                continue;
            last = i;
            for (const QString &author : byline.authors) {
                if (!found.byline.authors.contains(author))
                    found.byline.authors.append(author);
            }
            found.byline.text = found.byline.authors.join(u", "_s);
            found.origin = segment.linked ? u"author mark"_s : u"byline class"_s;
        }
        return found;
    }

    FoundByline knownMarked() const { return markedAuthors(m_head, Names::Known); }
    FoundByline linkedMarked() const { return markedAuthors(m_head, Names::Linked); }
    FoundByline namedMarked() const { return markedAuthors(m_head, Names::Named); }
    FoundByline namedMarkedBehind() const { return markedAuthors(m_tail, Names::Named); }

    /// A name as people have it beside the date or below the headline: "Marta Vell · 19 December".
    FoundByline besideDateOrHeadline() const
    {
        for (size_t i = 0; i < m_head.size(); ++i) {
            const bool headline = m_head[i].isHeadline && i + 1 < m_head.size() && !m_head[i + 1].isHeadline;
            const bool dated = m_head[i].text.size() < 80 && findDate(m_head[i].text, {});
            if (!headline && !dated)
                continue;
            for (size_t distance = headline ? 1 : 0; distance <= NearDate; ++distance) {
                for (const size_t k : {headline ? i + distance : i - std::min(i, distance), i + distance}) {
                    if (k >= m_head.size() || m_head[k].text.size() > LongestBareName * 2 || m_head[k].heading
                        || (k > 0 && announcesOtherWork(m_head[k - 1].text)))
                        continue;
                    if (const Byline byline = bareName(m_head[k].text); !byline.isEmpty())
                        return {byline, headline ? u"below the headline"_s : u"beside the date"_s};
                }
            }
        }
        return {};
    }

    Byline bareName(const QString &text) const
    {
        static const QRegularExpression around(u"[|·•⋅—–]|\\s-\\s"_s);
        for (const QString &part : text.split(around, Qt::SkipEmptyParts)) {
            const Byline byline = readByline(part, m_publication);
            if (byline.namesPersons() && part.trimmed().size() <= LongestBareName && !part.trimmed().endsWith(u',')
                && !endsSentence(part)
                && std::all_of(byline.authors.begin(), byline.authors.end(),
                               [](const QString &author) { return hasGivenName(author); }))
                return byline;
        }
        return {};
    }

    /// "Written by Ann Other" below the story.
    FoundByline closingByline() const
    {
        const Byline byline = bylineIn(m_tail, m_publication);
        if (!byline.isEmpty())
            return {byline, u"closing byline"_s};
        return markedAuthors(m_tail, Names::Known);
    }

    /// "Ann Other is a reporter in Ostervik."
    FoundByline biography() const
    {
        static const QRegularExpression expression(u"^((?:\\p{Lu}[\\p{L}.'’-]+\\s+){1,3}\\p{Lu}[\\p{L}'’-]+),?\\s+(?:"
                                                   u"is|was)\\s+(?:an?|the|our|co-?founder|editor|"
                                                   "chief|head|senior)\\s"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
        for (const BylineSegment &segment : m_tail) {
            const QRegularExpressionMatch match = expression.match(segment.text);
            if (!match.hasMatch() || !hasGivenName(match.captured(1)))
                continue;
            const Byline byline = readByline(match.captured(1), m_publication);
            if (byline.namesPersons())
                return {byline, u"biography"_s};
        }
        return {};
    }

    /// A person's own pages are called as the person is: "On coal | Ann Other".
    FoundByline ownPage() const
    {
        static const QRegularExpression separator(u"\\s[|–—·•-]\\s"_s);
        const QString site = m_sources.head.first({u"og:site_name"});
        const QString tail = m_sources.head.title.section(separator, -1, -1).trimmed();
        for (const QString &name : {site, tail}) {
            if (name != m_sources.head.title && lookOfName(name) == NameLook::Person && hasGivenName(name)
                && !isRole(name))
                return {readByline(name, {}), u"site of a person"_s};
        }
        return {};
    }

    const PageSources &m_sources;
    const QString &m_publication;
    const std::vector<BylineSegment> m_head;
    const std::vector<BylineSegment> m_tail;
    const FoundByline m_meta;
    const FoundByline m_linked;
};

} // namespace

FoundByline findAuthors(const PageSources &sources, const std::vector<BlockVerdict> &verdicts, const StoryPlace &place,
                        const QString &publication)
{
    return AuthorFinder(sources, verdicts, place, publication).find();
}

} // namespace Pressmark
