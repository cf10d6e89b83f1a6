#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/tag.h"
#include "text/namelikeness.h"

#include <QList>

namespace Pressmark {

/// Why a tag may want to be looked at.
enum class TagDoubt {
    Alike,      // another has nearly the same name
    EmptyGroup, // neither it nor any tag below it is given, or it is a question without answers
    Unused,     // nothing carries it
    UsedOnce,   // one passage or article
};
QString tagDoubtName(TagDoubt doubt); // "alike", "empty-group", "unused", "used-once"

/// A tag that may want to be looked at.
struct TagFinding
{
    TagDoubt doubt = TagDoubt::Unused;
    Tag tag;
    Tag other; // Alike: the one that is used more, or is older
    NameLikeness likeness = NameLikeness::Letters;
    int below = 0;        // EmptyGroup: tags below it
    bool inTrash = false; // Unused: something in the trash carries it
    QString where;        // UsedOnce: the words of the passage, or the article's headline
    bool isLeft = false;  // somebody has decided to leave it as it is

    bool operator==(const TagFinding &) const = default;
};

/// What may want to be cleaned up among these tags, in the order of TagDoubt, then by name. Where counts are negative
/// they are not known, and only names are looked at. Those below an empty group are not told of again, nor is that a tag
/// is used little while it waits to be merged with one that is like it.
///
/// Requires: they are in the order of readTags().
Result<QList<TagFinding>> findTagDoubts(const Session &session, const QList<Tag> &tags);

/// These stay as they are: they are told of as left from now on; or are asked about again if `left` is false.
Result<void> leaveTags(Writing &writing, const QList<TagFinding> &findings, bool left);
/// Merges each tag of a pair into the other, as one act. Fails as mergeTags() does.
Result<void> mergeTagPairs(Writing &writing, const QList<std::pair<TagId, TagId>> &pairs);
/// Deletes the tags and all below them, as one act.
Result<void> deleteTagTrees(Writing &writing, const QList<TagId> &tags);

} // namespace Pressmark
