#include "extraction/metadata.h"

#include "extraction/entities.h"
#include "extraction/sitename.h"
#include "extraction/wordset.h"

#include "text/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestTitle = 1000; // characters; what is longer is no title
constexpr double Agreeing = 0.6;
constexpr double SubHeading = 0.1; // what an h2 must say more of a title than an h1
constexpr qsizetype FewWordsOfTitle = 3;
constexpr qsizetype WordsOfLabel = 3; // behind a bar
constexpr qsizetype WordsOfKicker = 4;

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
        found.append({withoutReferences(QString(block.text).replace(u'\n', u' ')), block.level, inside, behind});
    }
    return found;
}

/// A separator in a title.
struct Separator
{
    qsizetype at = -1;
    qsizetype size = 0;
};

Separator separatorIn(const QString &title, bool last)
{
    static const QStringList Separators{u" | "_s,  u" - "_s, u" – "_s, u" — "_s, u" » "_s, u" « "_s,
                                        u" :: "_s, u" · "_s, u" • "_s, u" / "_s, u" ｜ "_s};
    Separator found;
    for (const QString &separator : Separators) {
        const qsizetype at = last ? title.lastIndexOf(separator) : title.indexOf(separator);
        if (at >= 0 && (found.at < 0 || (last ? at > found.at : at < found.at)))
            found = {at, separator.size()};
    }
    return found;
}

/// Whether words are an address and nothing else: "HarbourPost.com". A page that was saved may not tell its own.
bool isHostName(const QString &words)
{
    static const QRegularExpression name(u"^(?:[\\w-]+\\.)+[a-z]{2,}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return words.size() < 100 && name.match(words).hasMatch();
}

/// The name of the publication, by which it is recognised in titles.
class Publication
{
public:
    explicit Publication(const PageHead &head)
        : m_name(head.first({u"og:site_name"}))
        , m_host(head.base.host())
    { }

    bool isCalled(const QString &words) const { return isItsName(words) || isHostName(words); }

    /// A title without the name at either end, "Coal strike ends | The Harbour Post", and without the sections that
    /// stand before it.
    QString removedFrom(const QString &title) const
    {
        QString rest = title;
        if (rest.size() > LongestTitle)
            return rest;
        for (Separator last = separatorIn(rest, true); last.at > 0; last = separatorIn(rest, true)) {
            const QString head = rest.left(last.at).trimmed();
            const QString tail = rest.mid(last.at + last.size).trimmed();
            const QStringView mark = QStringView(rest).mid(last.at, last.size);
            const bool isBar = mark != u" - " && mark != u" / ";
            if (!isCalled(tail) && (wordCount(head) < 3 || wordCount(tail) > (isBar ? 4 : 3)))
                return withoutBeginning(rest);
            rest = head;
        }
        return rest;
    }

    /// A headline without the name behind it, or the label behind a bar: "Coal strike ends | Opinion". Unlike in
    /// <title>, nothing else is cut off.
    QString removedBehind(const QString &headline) const
    {
        static const QRegularExpression separator(u"\\s+[|–—-]\\s+"_s);
        const qsizetype at = headline.lastIndexOf(separator);
        if (at <= 0)
            return headline;
        const QString head = headline.left(at).trimmed();
        const QString tail = QString(headline.mid(at)).remove(separator);
        const bool isLabel =
            headline.mid(at).trimmed().startsWith(u'|') && wordCount(tail) <= WordsOfLabel && wordCount(head) >= 3;
        return isLabel || isCalled(tail) ? head : headline;
    }

private:
    bool isItsName(const QString &words) const
    {
        return (!m_name.isEmpty() && isSameName(words, m_name)) || namesHost(words, m_host);
    }

    QString withoutBeginning(const QString &title) const
    {
        const Separator first = separatorIn(title, false);
        return isItsName(title.left(first.at).trimmed()) ? title.mid(first.at + first.size).trimmed() : title;
    }

    const QString m_name;
    const QString m_host;
};

class TitleFinder
{
public:
    explicit TitleFinder(const PageSources &sources)
        : m_sources(sources)
        , m_publication(sources.head)
        , m_social(sources.head.first({u"og:title", u"twitter:title"}))
        , m_headlines(headlines(sources))
    {
        for (const QString &title : {m_social, sources.head.title, sources.linked.headline}) {
            if (title.isEmpty() || title.size() > LongestTitle)
                continue;
            m_declared.append(m_publication.removedFrom(title));
            m_references.append(WordSet(m_declared.last()));
        }
    }

    FoundField find() const
    {
        FoundField shown = bestHeadline();
        if (shown.value.isEmpty())
            shown = onlyHeadline();
        return shown.value.isEmpty()
            ? declared()
            : FoundField{withoutKicker(m_publication.removedBehind(shown.value)), shown.origin};
    }

private:
    /// How well a headline says what the page tells machines.
    double agreement(const Headline &headline) const
    {
        const WordSet words(headline.text);
        double best = 0;
        for (const WordSet &reference : m_references) {
            const double shared = words.shareIn(reference);
            const double covered = reference.shareIn(words);
            // A sub-heading may well repeat words of the title: it must say all of them.
            best = std::max(
                best, headline.level == 1 ? std::min(shared, 0.2 + covered) : std::min(shared, covered) - SubHeading);
        }
        return best;
    }

    FoundField bestHeadline() const
    {
        FoundField best;
        double bestScore = 0;
        for (const Headline &candidate : m_headlines) {
            const double agreeing = agreement(candidate);
            const double score = agreeing + (candidate.level == 1 ? 0.1 : 0) + (candidate.inside ? 0.02 : 0);
            const bool isLabelBelow = // "3 comments on …"
                candidate.level > 1 && candidate.behind && agreeing < 1 - SubHeading;
            if (agreeing >= Agreeing && score > bestScore && !isLabelBelow && !m_publication.isCalled(candidate.text)) {
                bestScore = score;
                best = {candidate.text, candidate.level == 1 ? u"h1"_s : u"h2"_s};
            }
        }
        return best;
    }

    /// A page's only h1 is its headline, although machines are told another one.
    FoundField onlyHeadline() const
    {
        const auto isFirst = [this](const Headline &headline) {
            return headline.level == 1 && !headline.behind && !m_publication.isCalled(headline.text);
        };
        const auto first = std::find_if(m_headlines.begin(), m_headlines.end(), isFirst);
        if (first == m_headlines.end() || wordCount(first->text) < FewWordsOfTitle)
            return {};
        const auto isOther = [&](const Headline &headline) {
            return isFirst(headline) && headline.text != first->text;
        };
        const bool isOnly = std::none_of(first + 1, m_headlines.end(), isOther);
        return isOnly ? FoundField{first->text, u"h1"_s} : FoundField();
    }

    /// A headline without the few words and the sign before all of what the page tells machines: "Opinion: ".
    QString withoutKicker(const QString &headline) const
    {
        static const QString signs = u":|–—·•»/"_s;
        if (m_declared.contains(headline, Qt::CaseInsensitive))
            return headline;
        for (const QString &title : m_declared) {
            if (wordCount(title) < FewWordsOfTitle || !headline.endsWith(title, Qt::CaseInsensitive))
                continue;
            const QString kicker = headline.chopped(title.size()).trimmed();
            if (kicker.isEmpty() || wordCount(kicker) > WordsOfKicker)
                continue;
            const auto date = findDate(kicker, {});
            if (signs.contains(kicker.back()) || (date && date->length >= kicker.size() - 1))
                return headline.right(title.size());
        }
        return headline;
    }

    /// What the page tells machines, or else its first headline, whatever it says.
    FoundField declared() const
    {
        if (!m_sources.linked.headline.isEmpty())
            return {m_publication.removedFrom(m_sources.linked.headline), u"JSON-LD"_s};
        if (!m_social.isEmpty())
            return {m_publication.removedFrom(m_social), u"OpenGraph"_s};
        if (!m_sources.head.title.isEmpty())
            return {m_publication.removedFrom(m_sources.head.title), u"title"_s};
        const auto first = std::find_if(m_headlines.begin(), m_headlines.end(),
                                        [](const Headline &headline) { return headline.level == 1; });
        return first == m_headlines.end() ? FoundField() : FoundField{first->text, u"h1"_s};
    }

    const PageSources &m_sources;
    const Publication m_publication;
    const QString m_social;
    const QList<Headline> m_headlines;
    QStringList m_declared; // without the publication
    QList<WordSet> m_references;
};

} // namespace

FoundField findTitle(const PageSources &sources)
{
    return TitleFinder(sources).find();
}

StoryNames storyNames(const PageSources &sources, const QString &title)
{
    StoryNames names;
    const auto add = [](QStringList &list, const QString &line) {
        if (!line.isEmpty() && !list.contains(line))
            list.append(line);
    };
    const PageHead &head = sources.head;
    const Publication publication(head);
    for (const QString &name :
         {title, head.first({u"og:title"}), head.title, sources.linked.headline, head.first({u"twitter:title"})})
        add(names.titles, publication.removedFrom(name));
    for (const QString &deck : {head.first({u"og:description"}), head.first({u"description"}),
                                sources.linked.description, head.first({u"twitter:description"})})
        add(names.decks, deck);
    return names;
}

} // namespace Pressmark
