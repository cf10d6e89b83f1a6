#include "extraction/authors.h"

#include "extraction/declaredauthors.h"
#include "extraction/personnames.h"
#include "extraction/siteowner.h"
#include "extraction/visiblenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t BlocksAboveHeadline = 10;
constexpr size_t BlocksBelowHeadline = 20;
constexpr size_t BlocksBelowFirst = 5;
constexpr size_t BlocksBehindLast = 14;
constexpr size_t BlocksFarBehind = 60;

/// Below the headline, around the first paragraph, which may stand far from it, and last above the headline, where
/// lists of other stories have bylines too.
std::vector<BylineSegment> headSegments(const PageSources &sources, const StoryPlace &place)
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
std::vector<BylineSegment> tailSegments(const PageSources &sources, const std::vector<BlockVerdict> &verdicts,
                                        const StoryPlace &place)
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

/// Persons who are named far from headline and story: between them, by links to their pages; far behind, below "Author".
FoundByline farAway(const PageSources &sources, const StoryPlace &place, const QString &publication)
{
    const std::vector<BylineSegment> none;
    if (place.first > place.headline + 2 * BlocksBelowHeadline) {
        const std::vector<BylineSegment> between =
            bylineSegments(sources, place, place.headline + BlocksBelowHeadline, place.first - BlocksBelowHeadline);
        if (FoundByline linked = VisibleNames(between, none, publication).linkedMarked(); linked.byline.namesPersons())
            return linked;
    }
    const size_t behind = std::max(place.last, place.first + 1) + BlocksBehindLast;
    const std::vector<BylineSegment> tail = bylineSegments(sources, place, behind, behind + BlocksFarBehind);
    for (size_t i = 0; i + 1 < tail.size(); ++i) {
        const Byline byline = isAuthorLabel(tail[i].text) ? readByline(tail[i + 1].text, publication) : Byline();
        if (byline.namesPersons())
            return {byline, u"closing byline"_s};
    }
    return {};
}

/// The person whom a page names that has no byline with a person's name, or the team or organisation that it names.
FoundByline withoutByline(const DeclaredAuthors &declared, const VisibleNames &names, const PageSources &sources,
                          const std::vector<BylineSegment> &tail, const StoryPlace &place, const QString &publication)
{
    using Names = VisibleNames;
    for (const auto rule : {&Names::besideDateOrHeadline, &Names::markedAtTheirPlace, &Names::givenNameAlone,
                            &Names::closingByline, &Names::biography}) {
        FoundByline found = (names.*rule)();
        if (found.byline.namesPersons() || isGivenNameAlone(found.byline))
            return found;
    }
    if (FoundByline far = farAway(sources, place, publication); !far.byline.isEmpty())
        return far;
    if (!declared.any.byline.isEmpty())
        return declared.any;
    if (FoundByline marked = names.anyMarked(); !marked.byline.isEmpty())
        return marked;
    if (FoundByline owner = siteOwner(sources, tail); !owner.byline.isEmpty())
        return owner;
    FoundByline closing = names.closingByline();
    return !closing.byline.isEmpty() && isCollective(closing.byline.authors.front()) ? closing : FoundByline();
}

} // namespace

FoundByline findAuthors(const PageSources &sources, const std::vector<BlockVerdict> &verdicts, const StoryPlace &place,
                        const QString &publication)
{
    const std::vector<BylineSegment> head = headSegments(sources, place);
    const std::vector<BylineSegment> tail = tailSegments(sources, verdicts, place);
    const VisibleNames names(head, tail, publication);
    const DeclaredAuthors declared = declaredAuthors(sources, publication);
    const Byline byline = bylineIn(head, publication);
    const FoundByline visible = {byline, u"byline rule"_s};
    const FoundByline linked = names.linkedMarked();
    if (const FoundByline &found = declared.persons; !found.byline.isEmpty()) {
        // The markup often names the first author alone, or whoever keeps the site.
        if (isMoreOf(byline, found.byline) || (byline.namesPersons() && !names.isShown(found.byline.authors.front())))
            return visible;
        return isMoreOf(linked.byline, found.byline) ? linked : found;
    }
    if (byline.namesPersons() || (!byline.isEmpty() && names.isLinked(byline.text)))
        return visible;
    if (FoundByline known = names.knownMarked(); known.byline.namesPersons())
        return known;
    if (linked.byline.namesPersons())
        return linked;
    if (!byline.isEmpty() && lookOfName(byline.authors.front()) == NameLook::Other) {
        const Byline closing = bylineIn(tail, publication);
        return closing.namesPersons() ? FoundByline{closing, u"closing byline"_s} : visible;
    }
    return withoutByline(declared, names, sources, tail, place, publication);
}

} // namespace Pressmark
