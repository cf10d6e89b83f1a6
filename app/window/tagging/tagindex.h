#pragma once

#include "model/tag.h"

#include <QList>

namespace Pressmark {

/// A line below a field for tags.
struct TagOffer
{
    QString words;  // what is entered: "law", "stance = none", "casualties = "
    QString name;   // what is shown
    QString hint;   // the tag's definition, or why it is offered
    QString detail; // definition and examples
    QString color;  // of the tag; empty for a new one

    bool operator==(const TagOffer &) const = default;
};

/// Finds tags by what somebody types: from the first letters of name or alias to letters that only stand in that order,
/// one of them wrong. Case and accents do not matter.
class TagIndex
{
public:
    TagIndex() = default;
    explicit TagIndex(const QList<Tag> &tags);

    const QList<Tag> &tags() const { return m_tags; }
    /// The best offers, at most so many. The last one makes a new tag if there is none of that name.
    QList<TagOffer> offers(const QString &typed, qsizetype most) const;
    /// The tags whose names lie nearest, at most so many; those that are used most if nothing is typed.
    QList<Tag> nearest(const QString &typed, qsizetype most) const;
    /// The number tag that is named so, without a value.
    bool awaitsNumber(const QString &typed) const;

private:
    struct Name
    {
        QString folded;
        qsizetype tag = 0; // in m_tags
        bool isAlias = false;
    };
    struct Found
    {
        int rank = 0;
        qsizetype name = 0; // in m_names
    };
    QList<Found> find(const QString &folded, qsizetype most) const;
    QList<TagOffer> answers(const QString &typed, qsizetype equals, qsizetype most) const;
    TagOffer offerOf(const Name &name) const;

    QList<Tag> m_tags;
    QList<Name> m_names;
};

} // namespace Pressmark
