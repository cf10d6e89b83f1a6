#pragma once

#include <QList>
#include <QStringList>

namespace Pressmark {

/// By what two names are alike; the surest first.
enum class NameLikeness {
    Letters,  // only case, accents, spaces or signs between words differ
    Order,    // the same words in another order
    Endings,  // endings as of a plural
    Spelling, // a letter or two, in a long name
};

/// Two names that perhaps mean the same.
struct LikeNames
{
    qsizetype first = 0; // in the list, below `second`
    qsizetype second = 0;
    NameLikeness likeness = NameLikeness::Letters;

    bool operator==(const LikeNames &) const = default;
};

/// All pairs of names that are alike, in order. Names with other numbers in them never are, short ones only if their
/// letters are the same, and a letter is not taken for a slip where a name begins with it.
QList<LikeNames> likeNames(const QStringList &names);

/// Whether so few letters, put in, left out or exchanged, make one text of the other. Two neighbours that changed places
/// count as one.
bool isWithinEdits(QStringView first, QStringView second, int most);

} // namespace Pressmark
