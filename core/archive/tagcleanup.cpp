#include "archive/tagcleanup.h"

#include "archive/messages.h"
#include "archive/tagrow.h"
#include "archive/tags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString LeftPrefix = u"tags/left/"_s;
constexpr qsizetype LongestWhere = 200; // units

/// What a decision to leave something is kept under.
QString leftKey(const TagFinding &finding)
{
    return LeftPrefix + tagDoubtName(finding.doubt) + u'/' + QString::number(finding.tag.id.value) + u'/'
        + QString::number(finding.other.id.value);
}

Result<QSet<QString>> readLeft(const Database &database)
{
    Result<Statement> query =
        database.prepare("SELECT name FROM setting WHERE name BETWEEN 'tags/left/' AND 'tags/left/~'");
    if (!query)
        return query.error();
    QSet<QString> left;
    const Result<void> read = query->forEach([&left](const Statement &row) { left.insert(row.text(0)); });
    if (!read)
        return read.error();
    return left;
}

int usesOf(const Tag &tag)
{
    return tag.articles + tag.passages;
}

bool isQuestion(const Tag &tag)
{
    return tag.kind == TagKind::ChooseOne || tag.kind == TagKind::ChooseSeveral;
}

/// The order in which one of two tags stays.
bool staysBefore(const Tag &one, const Tag &other)
{
    return usesOf(one) != usesOf(other) ? usesOf(one) > usesOf(other) : one.id < other.id;
}

/// Finds what is to be seen in the tags alone.
class Finder
{
public:
    explicit Finder(const QList<Tag> &tags)
        : m_tags(tags)
        , m_isCounted(std::none_of(tags.cbegin(), tags.cend(), [](const Tag &tag) { return tag.articles < 0; }))
    {
        for (qsizetype i = 0; i < tags.size(); ++i)
            m_places.insert(tags[i].id, i);
        m_below.fill(0, tags.size());
        m_usesBelow.fill(0, tags.size());
        for (qsizetype i = tags.size() - 1; i >= 0; --i) { // those below stand behind
            const qsizetype parent = m_places.value(tags[i].parent, -1);
            if (parent < 0)
                continue;
            m_below[parent] += m_below[i] + 1;
            m_usesBelow[parent] += m_usesBelow[i] + usesOf(tags[i]);
        }
    }

    QList<TagFinding> find()
    {
        findAlike();
        if (m_isCounted)
            findByUse();
        const auto before = [](const TagFinding &a, const TagFinding &b) {
            return std::pair(a.doubt, foldedTagName(a.tag.name)) < std::pair(b.doubt, foldedTagName(b.tag.name));
        };
        std::stable_sort(m_found.begin(), m_found.end(), before);
        return m_found;
    }

private:
    bool isBelow(const Tag &tag, TagId ancestor) const
    {
        TagId parent = tag.parent;
        for (qsizetype steps = 0; parent.isValid() && parent != ancestor && steps < m_tags.size(); ++steps) {
            const qsizetype place = m_places.value(parent, -1);
            parent = place < 0 ? TagId() : m_tags[place].parent;
        }
        return parent.isValid() && parent == ancestor;
    }

    /// Whether the first could be merged into the second.
    bool fits(const Tag &from, const Tag &into) const
    {
        return (from.kind == TagKind::Number) == (into.kind == TagKind::Number) && !isBelow(into, from.id);
    }

    /// Of two tags that are alike the one that is used less is named, once, with the best of all that it is like.
    void findAlike()
    {
        QList<Tag> tags = m_tags;
        std::sort(tags.begin(), tags.end(), staysBefore);
        QStringList names;
        for (const Tag &tag : std::as_const(tags))
            names.append(tag.name);
        QSet<qsizetype> named;
        QList<LikeNames> pairs = likeNames(names);
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const LikeNames &a, const LikeNames &b) { return a.likeness < b.likeness; });
        for (const LikeNames &pair : std::as_const(pairs)) {
            const bool turned = !fits(tags[pair.second], tags[pair.first]);
            const qsizetype from = turned ? pair.first : pair.second;
            const qsizetype into = turned ? pair.second : pair.first;
            if (named.contains(from) || !fits(tags[from], tags[into]))
                continue;
            named.insert(from);
            m_found.append(
                {.doubt = TagDoubt::Alike, .tag = tags[from], .other = tags[into], .likeness = pair.likeness});
        }
    }

    void findByUse()
    {
        TagId group; // an empty one, below which nothing is told of
        for (qsizetype i = 0; i < m_tags.size(); ++i) {
            const Tag &tag = m_tags[i];
            if (group.isValid() && isBelow(tag, group))
                continue;
            group = {};
            if (usesOf(tag) == 0 && m_usesBelow[i] == 0 && (m_below[i] > 0 || isQuestion(tag))) {
                m_found.append({.doubt = TagDoubt::EmptyGroup, .tag = tag, .below = m_below[i]});
                group = tag.id;
            } else if (m_below[i] == 0 && !isAnswer(tag) && tag.articles <= 1 && tag.passages <= 1) {
                m_found.append({.doubt = usesOf(tag) == 0 ? TagDoubt::Unused : TagDoubt::UsedOnce, .tag = tag});
            }
        }
    }

    /// An answer that nobody gives still belongs to its question.
    bool isAnswer(const Tag &tag) const
    {
        const qsizetype parent = m_places.value(tag.parent, -1);
        return parent >= 0 && isQuestion(m_tags[parent]);
    }

    const QList<Tag> &m_tags;
    bool m_isCounted;
    QHash<TagId, qsizetype> m_places;
    QList<int> m_below;
    QList<int> m_usesBelow;
    QList<TagFinding> m_found;
};

/// Puts to tags that are used once where that is, and to unused ones whether something in the trash carries them.
Result<void> addPlaces(const Database &database, QList<TagFinding> &findings)
{
    Result<Statement> once = database.prepare(
        "SELECT n.quote FROM annotation_tag g JOIN annotation n ON n.id = g.annotation JOIN article a ON "
        "a.id = n.article WHERE g.tag = ?1 AND n.trashed = 0 AND a.trashed = 0 UNION ALL "
        "SELECT a.title FROM article_tag g JOIN article a ON a.id = g.article WHERE g.tag = ?1 AND a.trashed = 0 "
        "LIMIT 1");
    Result<Statement> trashed = database.prepare("SELECT 1 FROM annotation_tag WHERE tag = ?1 UNION ALL "
                                                 "SELECT 1 FROM article_tag WHERE tag = ?1 LIMIT 1");
    if (!once || !trashed)
        return !once ? once.error() : trashed.error();
    for (TagFinding &finding : findings) {
        if (finding.doubt != TagDoubt::UsedOnce && finding.doubt != TagDoubt::Unused)
            continue;
        Statement &query = finding.doubt == TagDoubt::UsedOnce ? *once : *trashed;
        query.reset();
        query.bind(1, finding.tag.id.value);
        const Result<bool> row = query.step();
        if (!row)
            return row.error();
        if (*row && finding.doubt == TagDoubt::UsedOnce)
            finding.where = query.text(0).simplified().left(LongestWhere);
        else
            finding.inTrash = *row;
    }
    return {};
}

/// The tag and all below it, those below before those above.
Result<QList<TagId>> readTree(const Database &database, TagId tag)
{
    Result<Statement> query = database.prepare(
        "WITH RECURSIVE tree(id, depth) AS (SELECT id, 0 FROM tag WHERE id = ?1 UNION ALL SELECT t.id, tree.depth + 1 "
        "FROM tag t JOIN tree ON t.parent = tree.id) SELECT id FROM tree ORDER BY depth DESC");
    if (!query)
        return query.error();
    query->bind(1, tag.value);
    QList<TagId> tags;
    const Result<void> read = query->forEach([&tags](const Statement &row) { tags.append(TagId{row.integer(0)}); });
    if (!read)
        return read.error();
    return tags;
}

} // namespace

QString tagDoubtName(TagDoubt doubt)
{
    switch (doubt) {
    case TagDoubt::Alike:
        return u"alike"_s;
    case TagDoubt::EmptyGroup:
        return u"empty-group"_s;
    case TagDoubt::Unused:
        return u"unused"_s;
    case TagDoubt::UsedOnce:
        return u"used-once"_s;
    }
    return {};
}

Result<QList<TagFinding>> findTagDoubts(const Session &session, const QList<Tag> &tags)
{
    QList<TagFinding> findings = Finder(tags).find();
    const Result<void> placed = addPlaces(session.database(), findings);
    if (!placed)
        return placed.error();
    const Result<QSet<QString>> left = readLeft(session.database());
    if (!left)
        return left.error();
    QSet<TagId> alike; // and waiting: to merge them says more than that they are used little
    for (TagFinding &finding : findings) {
        finding.isLeft = left->contains(leftKey(finding));
        if (finding.doubt == TagDoubt::Alike && !finding.isLeft)
            alike.insert(finding.tag.id);
    }
    findings.removeIf([&alike](const TagFinding &finding) {
        const bool byUse = finding.doubt == TagDoubt::Unused || finding.doubt == TagDoubt::UsedOnce;
        return byUse && alike.contains(finding.tag.id);
    });
    return findings;
}

Result<void> leaveTags(Writing &writing, const QList<TagFinding> &findings, bool left)
{
    for (const TagFinding &finding : findings) {
        const Result<void> kept = left
            ? writing.database().run("INSERT INTO setting(name, value) VALUES (?, 'yes') ON CONFLICT DO NOTHING",
                                     leftKey(finding))
            : writing.database().run("DELETE FROM setting WHERE name = ?", leftKey(finding));
        if (!kept)
            return kept;
    }
    const int count = static_cast<int>(findings.size());
    writing.setOperation(left ? ArchiveMessages::tr("Leave %n tag(s) as they are", nullptr, count)
                              : ArchiveMessages::tr("Ask about %n tag(s) again", nullptr, count));
    writing.touchTags();
    return {};
}

Result<void> mergeTagPairs(Writing &writing, const QList<std::pair<TagId, TagId>> &pairs)
{
    QHash<TagId, TagId> gone;
    QSet<TagId> all;
    for (const auto &[from, wanted] : pairs) {
        all.insert(from);
        all.insert(wanted);
        TagId into = wanted;
        while (gone.contains(into))
            into = gone.value(into);
        if (gone.contains(from) || from == into)
            continue;
        const Result<void> merged = mergeTags(writing, from, into);
        if (!merged)
            return merged;
        gone.insert(from, into);
    }
    writing.setOperation(ArchiveMessages::tr("Merge of %n tag(s)", nullptr, static_cast<int>(all.size())));
    return {};
}

Result<void> deleteTagTrees(Writing &writing, const QList<TagId> &tags)
{
    int deleted = 0;
    for (const TagId top : tags) {
        const Result<QList<TagId>> tree = readTree(writing.database(), top); // empty if it went with one above it
        if (!tree)
            return tree.error();
        for (const TagId tag : *tree) {
            if (const Result<void> done = deleteTag(writing, tag); !done)
                return done;
            ++deleted;
        }
    }
    if (deleted != 1) // else its own name says more
        writing.setOperation(ArchiveMessages::tr("Delete %n tag(s)", nullptr, deleted));
    return {};
}

} // namespace Pressmark
