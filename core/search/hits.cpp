#include "search/hits.h"

#include "search/leaffinder.h"
#include "search/matchexpression.h"

#include <algorithm>

namespace Pressmark {

namespace {

using Words = SearchQuery::Words;

bool standsIn(const QString &column, Part part)
{
    if (column.isEmpty())
        return part != Part::Page;
    switch (part) {
    case Part::Body:
        return column == u"body";
    case Part::Headline:
    case Part::Subtitle:
        return column == u"title";
    case Part::Caption:
        return column == u"caption";
    case Part::Page:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Words> leavesIn(const SearchQuery &query, Part part)
{
    QList<Words> leaves = positiveLeavesOf(query);
    leaves.removeIf([part](const Words &leaf) { return !standsIn(leaf.column, part); });
    return leaves;
}

QList<Words> leavesInLanguage(QList<Words> leaves, const QString &language)
{
    const auto isForeign = [&language](const SearchQuery::Form &form) { return !form.languages.contains(language); };
    for (Words &leaf : leaves) {
        if (language.isEmpty())
            break;
        leaf.forms.removeIf(isForeign);
        leaf.otherForms.removeIf(isForeign);
    }
    return leaves;
}

QList<LeafHit> findLeafHits(const QList<Words> &leaves, const QString &text)
{
    if (leaves.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<size_t>(bytes.size()));
    TextWords words;
    words.read(utf8);
    std::vector<ByteHit> found;
    LeafFinder(leaves).find(utf8, words, found);
    QList<LeafHit> hits;
    hits.reserve(static_cast<qsizetype>(found.size()));
    size_t at = 0;
    qsizetype units = 0;
    for (const ByteHit &hit : found) {
        const auto start = static_cast<size_t>(hit.start);
        units += unitsInUtf8(utf8.substr(at, start - at));
        at = start;
        hits.append({units, unitsInUtf8(utf8.substr(start, static_cast<size_t>(hit.end) - start)), hit.leaf});
    }
    return hits;
}

QList<HitRange> mergedHits(const QList<LeafHit> &hits)
{
    QList<HitRange> merged;
    for (const LeafHit &hit : hits) {
        if (!merged.isEmpty() && hit.start < merged.last().start + merged.last().length) {
            HitRange &last = merged.last();
            last.length = std::max(last.length, hit.start + hit.length - last.start);
        } else {
            merged.append({hit.start, hit.length});
        }
    }
    return merged;
}

QList<HitRange> findHits(const SearchQuery &query, const QString &text, Part part, const QString &language)
{
    return mergedHits(findLeafHits(leavesInLanguage(leavesIn(query, part), language), text));
}

} // namespace Pressmark
