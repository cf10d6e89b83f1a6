#include "extraction/metadata.h"

#include "extraction/sitename.h"
#include "extraction/wordset.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr double Agreeing = 0.6;
constexpr double SubHeading = 0.1; // what an h2 must say more of a title than an h1
constexpr qsizetype FewWords = 3;

qsizetype wordCount(const QString &text)
{
    return text.simplified().count(u' ') + 1;
}

struct Headline
{
    QString text;
    int level = 1;
    bool inside = false; // within the story's container
    bool behind = false; // below it
};

QList<Headline> headlines(const PageSources &sources)
{
    QList<Headline> found;
    for (const PageBlock &block : sources.page.blocks) {
        if (block.kind != BlockKind::Heading || block.level > 2 || block.text.size() < 3 || block.text.size() > 300)
            continue;
        const bool inside = isInside(sources.tree, block.node, sources.container);
        const bool behind = sources.container >= 0 && block.node >= sources.tree.node(sources.container).end;
        found.append({QString(block.text).replace(u'\n', u' '), block.level, inside, behind});
    }
    return found;
}

/// A headline without the site's name behind it; unlike in <title>, nothing else is cut off.
QString withoutName(const QString &headline, const auto &isSiteName)
{
    static const QRegularExpression separator(u"\\s+[|–—-]\\s+"_s);
    const qsizetype at = headline.lastIndexOf(separator);
    if (at <= 0)
        return headline;
    const QString tail = QString(headline.mid(at)).remove(separator);
    return isSiteName(tail) ? headline.left(at).trimmed() : headline;
}

} // namespace

QString withoutPublication(const QString &title, const QString &publication, const QString &host)
{
    static const QStringList Separators{u" | "_s,  u" - "_s, u" – "_s, u" — "_s, u" » "_s, u" « "_s,
                                        u" :: "_s, u" · "_s, u" • "_s, u" / "_s, u" ｜ "_s};
    qsizetype last = -1;
    qsizetype lastSize = 0;
    qsizetype first = title.size();
    qsizetype firstSize = 0;
    for (const QString &separator : Separators) {
        if (const qsizetype at = title.lastIndexOf(separator); at > last) {
            last = at;
            lastSize = separator.size();
        }
        if (const qsizetype at = title.indexOf(separator); at >= 0 && at < first) {
            first = at;
            firstSize = separator.size();
        }
    }
    if (last <= 0)
        return title;
    const auto isPublication = [&publication, &host](const QString &words) {
        return (!publication.isEmpty() && isSameName(words, publication)) || namesHost(words, host);
    };
    const QString head = title.left(last).trimmed();
    const QString tail = title.mid(last + lastSize).trimmed();
    const bool isBar = title.mid(last, lastSize) != u" - "_s && title.mid(last, lastSize) != u" / "_s;
    if (isPublication(tail) || (wordCount(head) >= 3 && wordCount(tail) <= (isBar ? 4 : 3)))
        return withoutPublication(head, publication, host);
    const QString begin = title.left(first).trimmed();
    return isPublication(begin) ? title.mid(first + firstSize).trimmed() : title;
}

FoundField findTitle(const PageSources &sources)
{
    const PageHead &head = sources.head;
    const QString host = head.base.host();
    const QString publication = head.first({u"og:site_name"});
    const QString social = head.first({u"og:title", u"twitter:title"});
    QList<WordSet> references;
    for (const QString &title : {social, head.title, sources.linked.headline}) {
        if (!title.isEmpty())
            references.append(WordSet(withoutPublication(title, publication, host)));
    }
    const QList<Headline> candidates = headlines(sources);
    const auto isSiteName = [&publication, &host](const QString &words) {
        return namesHost(words, host) || (!publication.isEmpty() && isSameName(words, publication));
    };
    FoundField best;
    double bestScore = 0;
    const Headline *onlyFirst = nullptr;
    int firsts = 0;
    for (const Headline &candidate : candidates) {
        const WordSet words(candidate.text);
        double agreement = 0;
        for (const WordSet &reference : references) {
            const double shared = words.shareIn(reference);
            const double covered = reference.shareIn(words);
            // A sub-heading may well repeat words of the title: it must say all of them.
            agreement = std::max(agreement,
                                 candidate.level == 1 ? std::min(shared, 0.2 + covered)
                                                      : std::min(shared, covered) - SubHeading);
        }
        const bool isName = isSiteName(candidate.text);
        if (candidate.level == 1 && !isName && !candidate.behind) {
            ++firsts;
            onlyFirst = &candidate;
        }
        const double score = agreement + (candidate.level == 1 ? 0.1 : 0) + (candidate.inside ? 0.02 : 0);
        if (!isName && agreement >= Agreeing && score > bestScore) {
            bestScore = score;
            best = {candidate.text, candidate.level == 1 ? u"h1"_s : u"h2"_s};
        }
    }
    // A page's only h1 is its headline, although machines are told another one.
    if (best.value.isEmpty() && firsts == 1 && wordCount(onlyFirst->text) >= FewWords)
        best = {onlyFirst->text, u"h1"_s};
    if (!best.value.isEmpty())
        return {withoutName(best.value, isSiteName), best.origin};
    if (!sources.linked.headline.isEmpty())
        return {withoutPublication(sources.linked.headline, publication, host), u"JSON-LD"_s};
    if (!social.isEmpty())
        return {withoutPublication(social, publication, host), u"OpenGraph"_s};
    if (!head.title.isEmpty())
        return {withoutPublication(head.title, publication, host), u"title"_s};
    const auto first =
        std::find_if(candidates.begin(), candidates.end(), [](const Headline &h) { return h.level == 1; });
    return first == candidates.end() ? FoundField() : FoundField{first->text, u"h1"_s};
}

StoryNames storyNames(const PageSources &sources)
{
    StoryNames names;
    const auto add = [](QStringList &list, const QString &line) {
        if (!line.isEmpty() && !list.contains(line))
            list.append(line);
    };
    const QString publication = sources.head.first({u"og:site_name"});
    for (const QString &title : {findTitle(sources).value, sources.head.first({u"og:title"}), sources.head.title,
                                 sources.linked.headline, sources.head.first({u"twitter:title"})})
        add(names.titles, withoutPublication(title, publication, sources.head.base.host()));
    for (const QString &deck : {sources.head.first({u"og:description"}), sources.head.first({u"description"}),
                                sources.linked.description, sources.head.first({u"twitter:description"})})
        add(names.decks, deck);
    return names;
}

} // namespace Pressmark
