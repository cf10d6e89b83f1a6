#include "window/tagging/tagindex.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct TagIndexMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::TagIndex)
};

/// Whether the letters stand in the name in that order.
bool isSubsequence(QStringView letters, QStringView name)
{
    qsizetype at = 0;
    for (const QChar c : name) {
        if (at < letters.size() && letters[at] == c)
            ++at;
    }
    return at == letters.size();
}

/// One letter may be wrong, too many, or in the place of its neighbour.
bool isNearly(const QString &letters, QStringView name)
{
    constexpr qsizetype Shortest = 5;
    for (qsizetype i = 0; letters.size() >= Shortest && i < letters.size(); ++i) {
        if (isSubsequence(QString(letters).remove(i, 1), name))
            return true;
    }
    return false;
}

/// The smaller, the better; nothing if the letters do not lead to the name.
std::optional<int> rankOf(const QString &letters, const QString &name)
{
    if (name == letters)
        return 0;
    if (name.startsWith(letters))
        return 1;
    if (name.contains(u' ' + letters))
        return 2;
    if (name.contains(letters))
        return 3;
    if (!letters.isEmpty() && !name.isEmpty() && name.front() == letters.front()) {
        if (isSubsequence(letters, name))
            return 4;
        if (isNearly(letters, name))
            return 5;
    }
    return std::nullopt;
}

QString codebook(const Tag &tag)
{
    if (tag.examples.isEmpty())
        return tag.definition;
    const QString examples = TagIndexMessages::tr("For example: %1").arg(tag.examples);
    return tag.definition.isEmpty() ? examples : tag.definition + u'\n' + examples;
}

} // namespace

TagIndex::TagIndex(const QList<Tag> &tags)
    : m_tags(tags)
{
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_names.append({foldedWords(m_tags[i].name), i, false});
        for (const QString &alias : m_tags[i].aliases)
            m_names.append({foldedWords(alias), i, true});
    }
}

QList<TagIndex::Found> TagIndex::find(const QString &folded, qsizetype most) const
{
    QList<Found> found;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (const std::optional<int> rank = rankOf(folded, m_names[i].folded))
            found.append({*rank, i});
    }
    const auto better = [this](const Found &a, const Found &b) {
        const auto key = [this](const Found &each) {
            const Name &name = m_names[each.name];
            const Tag &tag = m_tags[name.tag];
            return std::tuple(each.rank, name.isAlias, -(tag.articles + tag.passages), each.name);
        };
        return key(a) < key(b);
    };
    const auto middle = found.begin() + std::min(found.size(), 2 * most); // a tag may be found by several names
    std::partial_sort(found.begin(), middle, found.end(), better);
    found.erase(middle, found.end());
    return found;
}

TagOffer TagIndex::offerOf(const Name &name) const
{
    const Tag &tag = m_tags[name.tag];
    TagOffer offer{.words = tag.name,
                   .name = tag.name,
                   .hint = tag.definition.simplified(),
                   .detail = codebook(tag),
                   .color = tag.color};
    if (name.isAlias)
        offer.hint = TagIndexMessages::tr("also: %1").arg(tag.aliases.join(u", "_s))
            + (offer.hint.isEmpty() ? QString() : u" · "_s + offer.hint);
    if (tag.kind == TagKind::Number) {
        offer.words = tag.name + u" = "_s;
        offer.name = TagIndexMessages::tr("%1 = number").arg(tag.name);
    } else if (tag.kind != TagKind::Plain) {
        offer.words = tag.name + u" = none"_s;
        offer.name = TagIndexMessages::tr("%1: none of them").arg(tag.name);
    }
    return offer;
}

bool TagIndex::awaitsNumber(const QString &typed) const
{
    const QString folded = foldedWords(typed);
    return std::any_of(m_names.cbegin(), m_names.cend(), [&](const Name &name) {
        return name.folded == folded && m_tags[name.tag].kind == TagKind::Number && !typed.contains(u'=');
    });
}

/// What can stand behind the sign: the tags below a question, or a number.
QList<TagOffer> TagIndex::answers(const QString &typed, qsizetype equals, qsizetype most) const
{
    const QString question = foldedWords(typed.left(equals));
    const QString answer = foldedWords(typed.mid(equals + 1));
    QList<TagOffer> offers;
    for (const Found &found : find(question, most)) {
        const Tag &tag = m_tags[m_names[found.name].tag];
        if (found.rank > 0 || tag.kind == TagKind::Plain)
            continue;
        const TagOffer none{.words = tag.name + u" = none"_s,
                            .name = TagIndexMessages::tr("%1: none").arg(tag.name),
                            .detail = codebook(tag),
                            .color = tag.color};
        if (tag.kind == TagKind::Number && !answer.isEmpty())
            offers.append({.words = typed.simplified(), .name = typed.simplified(), .color = tag.color});
        QSet<qsizetype> seen;
        for (const Name &name : m_names) {
            if (tag.kind != TagKind::Number && m_tags[name.tag].parent == tag.id && !seen.contains(name.tag)
                && rankOf(answer, name.folded)) {
                seen.insert(name.tag);
                offers.append(offerOf(name));
            }
        }
        offers.append(none);
    }
    return offers.first(std::min(most, offers.size()));
}

QList<Tag> TagIndex::nearest(const QString &typed, qsizetype most) const
{
    QList<Tag> tags;
    QSet<qsizetype> seen;
    for (const Found &found : find(foldedWords(typed), most)) {
        const qsizetype tag = m_names[found.name].tag;
        if (tags.size() < most && !seen.contains(tag)) {
            seen.insert(tag);
            tags.append(m_tags[tag]);
        }
    }
    return tags;
}

QList<TagOffer> TagIndex::offers(const QString &typed, qsizetype most) const
{
    const QString folded = foldedWords(typed);
    if (folded.isEmpty())
        return {};
    if (const qsizetype equals = typed.lastIndexOf(u'='); equals > 0) {
        const QList<TagOffer> below = answers(typed, equals, most);
        if (!below.isEmpty())
            return below;
    }
    QList<TagOffer> offers;
    QSet<qsizetype> seen;
    bool isThere = false;
    for (const Found &found : find(folded, most)) {
        const Name &name = m_names[found.name];
        isThere = isThere || found.rank == 0;
        if (offers.size() < most && !seen.contains(name.tag)) {
            seen.insert(name.tag);
            offers.append(offerOf(name));
        }
    }
    if (!isThere)
        offers.append(
            {.words = typed.simplified(), .name = TagIndexMessages::tr("New tag “%1”").arg(typed.simplified())});
    return offers;
}

} // namespace Pressmark
