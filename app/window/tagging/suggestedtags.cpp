#include "window/tagging/suggestedtags.h"

#include "text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

QStringList suggestedTags(const ArticleContent &content, const QList<Tag> &tags)
{
    constexpr qsizetype Most = 3;
    if (!content.revision || tags.isEmpty())
        return {};
    const QString text = u' ' + foldedWords(content.article.metadata.title + u'\n' + content.revision->text) + u' ';
    QList<Tag> found;
    for (const Tag &tag : tags) {
        const QString words = foldedWords(tag.name);
        if (!words.isEmpty() && !content.tags.contains(tag.id) && text.contains(u' ' + words + u' '))
            found.append(tag);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Tag &a, const Tag &b) { return a.articles + a.passages > b.articles + b.passages; });
    QStringList names;
    for (const Tag &tag : found.first(std::min(Most, found.size())))
        names.append(tag.name);
    return names;
}

} // namespace Pressmark
