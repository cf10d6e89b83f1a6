#pragma once

#include "model/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Pressmark {

/// ChooseOne and ChooseSeveral are questions that the tags below them answer; the question itself, given as a tag, says
/// that none of them fits. Number takes a value; without one it says that there is none.
enum class TagKind { Plain, ChooseOne, ChooseSeveral, Number };

/// A researcher's code.
struct Tag
{
    TagId id;
    TagId parent; // not valid at the top
    QString name;
    QString color; // "#d97706"; never empty
    QString definition;
    QString examples;
    TagKind kind = TagKind::Plain;
    int shortcut = 0;    // digit 1–9; 0 if none
    int articles = 0;    // articles that carry it, or a passage that does
    int passages = 0;    // passages that carry it
    QStringList aliases; // other names that find it

    bool operator==(const Tag &) const = default;
};

/// A tag that somebody gave to an article or a passage.
struct GivenTag
{
    TagId tag;
    QString name;
    TagKind kind = TagKind::Plain;
    PersonId person;
    QString personName;
    qint64 time = 0;             // UTC milliseconds
    std::optional<double> value; // of a number tag

    bool operator==(const GivenTag &) const = default;
};

QString tagKindName(TagKind kind); // "plain", "choose-one", "choose-several", "number"
std::optional<TagKind> tagKindFromName(QStringView name);

} // namespace Pressmark
