#include "search/passageorder.h"

#include "search/facets.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Numbers = std::vector<std::uint32_t>;
using Group = PassageRows::Group;

constexpr std::uint32_t Nowhere = UINT32_MAX;

/// Adds passages as a group, if there are any.
void addGroup(const QString &name, bool isRest, const Numbers &passages, Numbers &all, std::vector<Group> &groups)
{
    if (passages.empty())
        return;
    groups.push_back(
        {name, isRest, static_cast<std::uint32_t>(all.size()), static_cast<std::uint32_t>(passages.size())});
    all.insert(all.end(), passages.begin(), passages.end());
}

/// What is counted of a quotation.
struct Quotation
{
    std::uint32_t articles = 0;
    std::uint32_t last = 0; // article; its passages come one after the other
    std::uint32_t passages = 0;
    std::uint32_t next = Nowhere; // where its next passage is put
};

/// Those of several articles, the most first, of equals in the order in which they were met. There may be a million, so
/// they are not compared with each other.
Numbers repeatedFirst(const std::vector<Quotation> &quotations, const Numbers &met)
{
    std::uint32_t most = 0;
    for (const std::uint32_t number : met)
        most = std::max(most, quotations[number].articles);
    Numbers begins(static_cast<size_t>(most) + 2); // where those of so many articles begin; from the end
    for (const std::uint32_t number : met)
        ++begins[most - quotations[number].articles + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    Numbers ordered(met.size());
    for (const std::uint32_t number : met)
        ordered[begins[most - quotations[number].articles]++] = number;
    const auto single = [&quotations](std::uint32_t number) { return quotations[number].articles == 1; };
    ordered.erase(std::find_if(ordered.begin(), ordered.end(), single), ordered.end());
    return ordered;
}

QList<FacetCount> tagCounts(const std::vector<PassageFacts::Tagged> &tags, const PassageSet &found)
{
    QList<FacetCount> counts;
    for (const PassageFacts::Tagged &tag : tags) {
        const auto count = std::count_if(tag.annotations.begin(), tag.annotations.end(),
                                         [&found](std::uint32_t annotation) { return found.contains(annotation); });
        if (count > 0)
            counts.append({tag.name, static_cast<int>(count)});
    }
    sortByCount(counts);
    return counts;
}

QString monthName(std::uint32_t day)
{
    const std::uint32_t month = day / 100 % 100;
    const QString year = u"%1"_s.arg(day / 10000, 4, 10, QChar(u'0'));
    return month == 0 ? year : year + u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
}

} // namespace

PassagesInOrder::PassagesInOrder(const ArticleFacts &articles, const PassageFacts &passages, const PassageSet &found,
                                 bool withTrash)
    : m_articles(articles)
    , m_passages(passages)
{
    m_order.reserve(passages.passages.size());
    for (const std::uint32_t article : articles.newestFirst) {
        if (!withTrash && articles.trashed.contains(article))
            continue;
        for (std::uint32_t i = passages.firsts[article]; i < passages.firsts[article + 1]; ++i) {
            if (found.contains(passages.passages[i].annotation))
                m_order.push_back(i);
        }
    }
}

PassageRows PassagesInOrder::rows(PassageGroup group) const
{
    switch (group) {
    case PassageGroup::None:
        return newestFirst();
    case PassageGroup::Tag:
        return byTag();
    case PassageGroup::Source:
        return bySource();
    case PassageGroup::Article:
        return byArticle();
    case PassageGroup::Date:
        return byMonth();
    case PassageGroup::Words:
        return byWords();
    }
    Q_UNREACHABLE();
}

/// Where each annotation stands in the order.
std::vector<std::uint32_t> PassagesInOrder::places() const
{
    Numbers places(static_cast<size_t>(m_passages.highest) + 1, Nowhere);
    for (size_t i = 0; i < m_order.size(); ++i)
        places[at(m_order[i]).annotation] = static_cast<std::uint32_t>(i);
    return places;
}

/// By the numbers of the annotations that is nearly the order already.
PassageRows PassagesInOrder::newestFirst() const
{
    const Numbers places = this->places();
    std::vector<std::pair<qint64, std::uint32_t>> keys;
    keys.reserve(m_order.size());
    for (size_t annotation = places.size(); annotation-- > 0;) {
        if (places[annotation] != Nowhere)
            keys.emplace_back(at(m_order[places[annotation]]).created, static_cast<std::uint32_t>(annotation));
    }
    if (!std::is_sorted(keys.begin(), keys.end(), std::greater<>()))
        std::sort(keys.begin(), keys.end(), std::greater<>());
    Numbers all;
    all.reserve(keys.size());
    for (const auto &[created, annotation] : keys)
        all.push_back(annotation);
    return {std::move(all), {}};
}

/// A passage stands below each of its tags.
PassageRows PassagesInOrder::byTag() const
{
    const Numbers placeOf = places();
    std::vector<bool> isTagged(m_order.size());
    Numbers all;
    Groups groups;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> placed; // place and annotation
    Numbers passages;
    for (const PassageFacts::Tagged &tag : m_passages.tags) {
        placed.clear();
        for (const std::uint32_t annotation : tag.annotations) {
            const std::uint32_t place = annotation < placeOf.size() ? placeOf[annotation] : Nowhere;
            if (place != Nowhere)
                placed.emplace_back(place, annotation);
        }
        std::sort(placed.begin(), placed.end());
        passages.clear();
        for (const auto &[place, annotation] : placed) {
            isTagged[place] = true;
            passages.push_back(annotation);
        }
        addGroup(tag.name, false, passages, all, groups);
    }
    Numbers rest;
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (!isTagged[i])
            rest.push_back(at(m_order[i]).annotation);
    }
    addGroup({}, true, rest, all, groups);
    return {std::move(all), std::move(groups)};
}

PassageRows PassagesInOrder::bySource() const
{
    std::vector<Numbers> bySource(static_cast<size_t>(m_articles.sourceNames.names.size()));
    for (const std::uint32_t place : m_order)
        bySource[m_articles.sources[at(place).article]].push_back(at(place).annotation);
    Numbers all;
    Groups groups;
    for (const std::uint32_t source : m_articles.sourceNames.inOrder)
        addGroup(m_articles.sourceNames.names[source], false, bySource[source], all, groups);
    addGroup({}, true, bySource.front(), all, groups);
    return {std::move(all), std::move(groups)};
}

PassageRows PassagesInOrder::byArticle() const
{
    Numbers all;
    Groups groups;
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (i == 0 || at(m_order[i]).article != at(m_order[i - 1]).article)
            groups.push_back({{}, false, static_cast<std::uint32_t>(i), 0});
        ++groups.back().count;
        all.push_back(at(m_order[i]).annotation);
    }
    return {std::move(all), std::move(groups)};
}

/// The order is by day already.
PassageRows PassagesInOrder::byMonth() const
{
    Numbers all;
    Groups groups;
    for (size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t month = m_articles.days[at(m_order[i]).article] / 100;
        if (i == 0 || month != m_articles.days[at(m_order[i - 1]).article] / 100)
            groups.push_back(
                {month == 0 ? QString() : monthName(month * 100), month == 0, static_cast<std::uint32_t>(i), 0});
        ++groups.back().count;
        all.push_back(at(m_order[i]).annotation);
    }
    return {std::move(all), std::move(groups)};
}

/// Those quotations first that stand in the most articles, of equals the one that comes first in the order.
PassageRows PassagesInOrder::byWords() const
{
    const Quotations &known = m_passages.quotations;
    std::vector<Quotation> quotations(known.highest() + 1);
    Numbers met;
    for (const std::uint32_t place : m_order) {
        const auto [annotation, article] = std::pair(at(place).annotation, at(place).article);
        const std::uint32_t number = known.numberOf(annotation);
        Quotation &quotation = quotations[number];
        if (number != 0 && quotation.passages++ == 0)
            met.push_back(number);
        quotation.articles += quotation.last == article ? 0 : 1;
        quotation.last = article;
    }
    Numbers all;
    Groups groups;
    for (const std::uint32_t number : repeatedFirst(quotations, met)) {
        Quotation &quotation = quotations[number];
        quotation.next = static_cast<std::uint32_t>(all.size());
        groups.push_back({{}, false, quotation.next, quotation.passages});
        all.resize(all.size() + quotation.passages);
    }
    for (const std::uint32_t place : m_order) {
        Quotation &quotation = quotations[known.numberOf(at(place).annotation)];
        if (quotation.next != Nowhere)
            all[quotation.next++] = at(place).annotation;
    }
    return {std::move(all), std::move(groups)};
}

QMap<QString, QList<FacetCount>> PassagesInOrder::facets() const
{
    std::vector<int> colors(5);
    std::vector<int> persons(static_cast<size_t>(m_passages.persons.size()));
    std::vector<int> sources(static_cast<size_t>(m_articles.sourceNames.names.size()));
    std::vector<int> languages(static_cast<size_t>(m_articles.languageNames.size()));
    std::vector<int> years(10000);
    PassageSet found(m_passages.highest);
    for (size_t first = 0, end = 0; first < m_order.size(); first = end) {
        const std::uint32_t article = at(m_order[first]).article;
        for (; end < m_order.size() && at(m_order[end]).article == article; ++end) {
            const Passage &passage = at(m_order[end]);
            found.add(passage.annotation);
            ++colors[static_cast<size_t>(passage.color)];
            ++persons[passage.person];
        }
        const auto count = static_cast<int>(end - first);
        sources[m_articles.sources[article]] += count;
        languages[m_articles.languages[article]] += count;
        years[std::min<size_t>(m_articles.days[article] / 10000, years.size() - 1)] += count;
    }
    QMap<QString, QList<FacetCount>> counts;
    for (const MarkColor color :
         {MarkColor::Yellow, MarkColor::Green, MarkColor::Blue, MarkColor::Red, MarkColor::Violet}) {
        if (const int count = colors[static_cast<size_t>(color)]; count > 0)
            counts[u"color"_s].append({markColorName(color), count});
    }
    counts[u"person"_s] = namedCounts(persons, m_passages.persons);
    counts[u"source"_s] = namedCounts(sources, m_articles.sourceNames.names);
    counts[u"language"_s] = namedCounts(languages, m_articles.languageNames);
    counts[u"year"_s] = yearCounts(years);
    counts[u"tag"_s] = tagCounts(m_passages.tags, found);
    return counts;
}

} // namespace Pressmark
