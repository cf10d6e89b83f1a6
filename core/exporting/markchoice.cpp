#include "exporting/markchoice.h"

#include <algorithm>

namespace Pressmark {

bool isChosen(const Annotation &annotation, const MarkChoice &choice)
{
    const auto isAsked = [](const QStringList &asked, const QString &name) {
        return asked.contains(name, Qt::CaseInsensitive);
    };
    const QStringList &tags = annotation.tagNames;
    return !annotation.isPrivate && (choice.colors.isEmpty() || choice.colors.contains(annotation.color))
        && (choice.persons.isEmpty() || isAsked(choice.persons, annotation.personName))
        && (choice.tags.isEmpty()
            || std::any_of(tags.begin(), tags.end(), [&](const QString &tag) { return isAsked(choice.tags, tag); }))
        && annotation.created >= choice.from && (choice.until == 0 || annotation.created < choice.until);
}

} // namespace Pressmark
