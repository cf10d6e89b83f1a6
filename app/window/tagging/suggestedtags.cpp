#include "window/tagging/suggestedtags.h"

#include "search/tagsuggestions.h"
#include "text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype Most = 3;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::SuggestedTags)
};

QString becauseOf(QStringList words)
{
    for (QString &word : words)
        word = Messages::tr("“%1”").arg(word);
    return Messages::tr("because of %1").arg(words.join(u", "_s));
}

/// The most used first.
QList<Tag> namedInText(const ArticleContent &content, const QList<Tag> &tags)
{
    const QString text = u' ' + foldedWords(content.article.metadata.title + u'\n' + content.revision->text) + u' ';
    QList<Tag> found;
    for (const Tag &tag : tags) {
        const QString words = foldedWords(tag.name);
        if (!words.isEmpty() && text.contains(u' ' + words + u' '))
            found.append(tag);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Tag &a, const Tag &b) { return a.articles + a.passages > b.articles + b.passages; });
    return found;
}

} // namespace

Result<QList<SuggestedTag>> suggestedTags(const Session &session, const ArticleContent &content, const QList<Tag> &tags)
{
    QList<SuggestedTag> suggested;
    if (!content.revision || tags.isEmpty())
        return suggested;
    QList<Tag> wanted = tags;
    wanted.removeIf(
        [&content](const Tag &tag) { return tag.kind == TagKind::Number || content.tags.contains(tag.id); });
    const auto isWanted = [&wanted](const QString &name) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&name](const Tag &tag) { return tag.name == name; });
    };
    const Result<QList<TagSuggestion>> learnt = suggestTags(session, content.article.id);
    if (!learnt)
        return learnt.error();
    for (const TagSuggestion &suggestion : *learnt) {
        if (suggested.size() < Most && isWanted(suggestion.tag))
            suggested.append({suggestion.tag, becauseOf(suggestion.because)});
    }
    for (const Tag &tag : namedInText(content, wanted)) {
        const auto isIt = [&tag](const SuggestedTag &other) { return other.name == tag.name; };
        if (suggested.size() < Most && std::none_of(suggested.cbegin(), suggested.cend(), isIt))
            suggested.append({tag.name, Messages::tr("because it is named in the text")});
    }
    return suggested;
}

} // namespace Pressmark
