#include "text/ownsubject.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostTags = 100;
constexpr qsizetype LongestTag = 200;
const QString Between = u", "_s;
const QString Inside = u",\u00a0"_s;

} // namespace

QString subjectOf(const QStringList &tags)
{
    QStringList names;
    for (QString tag : tags)
        names.append(tag.replace(Between, Inside));
    return names.join(Between);
}

QStringList tagsInSubject(const QString &subject)
{
    QStringList tags = subject.left(MostTags * LongestTag).split(Between, Qt::SkipEmptyParts);
    tags = tags.first(std::min(MostTags, tags.size()));
    for (QString &tag : tags)
        tag = tag.replace(Inside, Between).left(LongestTag);
    return tags;
}

} // namespace Pressmark
