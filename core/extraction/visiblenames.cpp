#include "extraction/visiblenames.h"

#include "extraction/personnames.h"

#include "text/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t NearDate = 3; // segments
constexpr qsizetype LongestBareName = 40;

/// Whether a run is a date with little around it.
bool isDate(const BylineSegment &segment)
{
    return segment.text.size() < LongestBareName && findDate(segment.text, {});
}

/// A team or a paper: "Harbour Staff", "The Long Quay". Two words or more, each with a capital.
bool isTitled(const QString &name)
{
    const QStringList words = name.split(u' ');
    const bool capitals = std::all_of(words.begin(), words.end(),
                                      [](const QString &word) { return !word.isEmpty() && word.front().isUpper(); });
    return words.size() >= 2 && words.size() <= 4 && capitals && (isCollective(name) || !isRole(name));
}

/// Whether a run stands right below the headline or beside a date.
bool isAtItsPlace(const std::vector<BylineSegment> &segments, size_t at)
{
    for (size_t i = at - std::min(at, NearDate); i < std::min(at + NearDate, segments.size()); ++i) {
        if ((i < at && segments[i].isHeadline) || isDate(segments[i]))
            return true;
    }
    return false;
}

} // namespace

bool VisibleNames::fits(const Byline &byline, const std::vector<BylineSegment> &segments, size_t i, Names names)
{
    const BylineSegment &segment = segments[i];
    const bool isLabel = segment.text.endsWith(u':') && segment.text.size() <= LongestBareName; // "Ann Other:"
    if (byline.isEmpty() || (endsSentence(segment.text) && !isLabel) || (segment.heading && !segment.linked))
        return false;
    const QString &first = byline.authors.front();
    if (names == Names::Any) {
        const bool isShort =
            segment.marked && segment.text.size() <= LongestBareName && byline.text.size() == segment.text.size();
        return isShort && (segment.linked ? first.count(u' ') <= 3 : isAtItsPlace(segments, i) && isTitled(first));
    }
    if (!byline.namesPersons() || isRole(first))
        return false;
    if (names == Names::AtTheirPlace)
        return segment.marked && segment.text.size() <= LongestBareName && isAtItsPlace(segments, i);
    // The list of given names is of Latin and Cyrillic ones.
    const QChar::Script script = first.front().script();
    const bool listed = script == QChar::Script_Latin || script == QChar::Script_Cyrillic;
    return names == Names::Linked ? segment.linked : !listed || hasGivenName(first);
}

/// Names in elements that are marked as an author's, and links to authors' pages.
FoundByline VisibleNames::marked(const std::vector<BylineSegment> &segments, Names names) const
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
        if (!fits(byline, segments, i, names)
            || (!found.byline.isEmpty() && (!segment.linked || byline.text.size() * 2 < segment.text.size())))
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

FoundByline VisibleNames::besideDateOrHeadline() const
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

bool isGivenNameAlone(const Byline &byline)
{
    return byline.authors.size() == 1 && !byline.authors.front().contains(u' ')
        && byline.authors.front().front().isUpper() && hasGivenName(byline.authors.front());
}

FoundByline VisibleNames::givenNameAlone() const
{
    for (size_t i = 1; i < m_head.size(); ++i) {
        const BylineSegment &segment = m_head[i];
        if (!m_head[i - 1].isHeadline || segment.isHeadline)
            continue;
        const bool dated = i + 1 < m_head.size() && isDate(m_head[i + 1]);
        const Byline byline = readByline(segment.text, m_publication);
        if ((segment.marked || dated) && isGivenNameAlone(byline))
            return {byline, u"below the headline"_s};
    }
    return {};
}

Byline VisibleNames::bareName(const QString &text) const
{
    static const QRegularExpression around(u"[|·•⋅—–]|\\s-\\s"_s);
    for (const QString &part : text.split(around, Qt::SkipEmptyParts)) {
        const Byline byline = readByline(part, m_publication);
        if (!byline.namesPersons() || part.trimmed().size() > byline.authors.size() * LongestBareName
            || part.trimmed().endsWith(u',') || endsSentence(part))
            continue;
        const auto known = std::count_if(byline.authors.begin(), byline.authors.end(),
                                         [](const QString &author) { return hasGivenName(author); });
        if (known == byline.authors.size() || known >= 2)
            return byline;
    }
    return {};
}

FoundByline VisibleNames::closingByline() const
{
    const Byline byline = bylineIn(m_tail, m_publication);
    if (!byline.isEmpty())
        return {byline, u"closing byline"_s};
    return marked(m_tail, Names::Known);
}

FoundByline VisibleNames::biography() const
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

bool VisibleNames::isLinked(const QString &name) const
{
    return std::any_of(m_head.begin(), m_head.end(),
                       [&name](const BylineSegment &segment) { return segment.linked && segment.text == name; });
}

bool VisibleNames::isShown(const QString &name) const
{
    return std::any_of(m_head.begin(), m_head.end(), [&name](const BylineSegment &segment) {
        return segment.text.contains(name, Qt::CaseInsensitive);
    });
}

} // namespace Pressmark
