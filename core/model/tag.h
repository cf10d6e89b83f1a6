#pragma once

#include "model/id.h"

#include <QString>

namespace Pressmark {

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
    int shortcut = 0; // digit 1–9; 0 if none
    int articles = 0; // articles that carry it, or a passage that does
    int passages = 0; // passages that carry it

    bool operator==(const Tag &) const = default;
};

} // namespace Pressmark
