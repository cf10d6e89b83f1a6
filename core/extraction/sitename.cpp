#include "extraction/sitename.h"

#include "extraction/siteowner.h"

#include "text/canonicaltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestSiteName = 80;

QString foldedLetters(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QString bareHost(const QString &host)
{
    return host.startsWith(u"www."_s) ? host.mid(4) : host;
}

/// "harbourpost.example", "https://…"
bool looksLikeHost(const QString &name)
{
    return !name.contains(u' ') && (name.contains(u'.') || name.contains(u'/'));
}

bool beginsAsHandle(const QString &name)
{
    return name.startsWith(u'@');
}

QStringList partsOf(const QString &name)
{
    static const QRegularExpression separator(u"\\s+(?:[|–—·•»｜-]|::)\\s+"_s);
    return name.split(separator, Qt::SkipEmptyParts);
}

/// A name without the slogan behind it, or without the word in front of it that does not spell the address.
QString withoutSlogan(const QString &name, const QString &host)
{
    const QStringList parts = partsOf(name.simplified());
    for (const QString &part : parts) {
        if (!looksLikeHost(part) && namesHost(part, host))
            return part;
    }
    return parts.value(0);
}

/// What a program rather than an editor would put for a name: a handle, an address, a piece of the address, or one
/// word that has nothing to do with it.
bool isWeak(const QString &name, const QString &host)
{
    if (beginsAsHandle(name) || looksLikeHost(name))
        return true;
    if (name.contains(u' ') || host.isEmpty())
        return false;
    const bool isPiece = host.split(u'.').contains(name);
    return isPiece || !namesHost(name, host);
}

/// The publication behind or before the headline in the page's title, if it is the one that the address spells.
QString nameInTitle(const QString &title, const QString &host)
{
    const QStringList parts = partsOf(title);
    for (auto part = parts.rbegin(); parts.size() > 1 && part != parts.rend(); ++part) {
        if (!isWeak(*part, host) && namesHost(*part, host))
            return *part;
    }
    return {};
}

/// The publication behind or before the headline in the page's title, if the page's first link home has its name.
QString nameOfHomeLink(const PageSources &sources)
{
    const QString link = homeLink(sources.tree);
    const QStringList parts = partsOf(sources.head.title);
    const auto isLink = [&link](const QString &part) { return !link.isEmpty() && isSameName(part, link); };
    const auto part = std::find_if(parts.begin(), parts.end(), isLink);
    return parts.size() < 2 || part == parts.end() ? QString() : *part;
}

QString hostOf(const PageSources &sources)
{
    const QString host = QUrl(sources.hints.url).host();
    return host.isEmpty() ? QUrl(sources.head.canonical).host() : host;
}

} // namespace

bool isSameName(const QString &a, const QString &b)
{
    return foldedLetters(a) == foldedLetters(b);
}

bool namesHost(const QString &words, const QString &host)
{
    const QString letters = foldedLetters(words);
    if (letters.size() < 3 || host.isEmpty())
        return false;
    const QString bare = bareHost(host);
    const QString known = foldedLetters(bare.left(bare.lastIndexOf(u'.')));
    return letters == known || letters == foldedLetters(bare) || (letters.size() >= 5 && known.contains(letters))
        || (known.size() >= 5 && letters.startsWith(known));
}

FoundField findSource(const PageSources &sources)
{
    const QString host = hostOf(sources);
    QList<FoundField> names{{sources.head.first({u"og:site_name"}), u"OpenGraph"_s},
                            {sources.linked.publisher, u"JSON-LD"_s},
                            {sources.head.first({u"application-name"}), u"meta"_s},
                            {nameInTitle(sources.head.title, host), u"title"_s},
                            {nameOfHomeLink(sources), u"first link home"_s}};
    for (FoundField &name : names)
        name.value = canonicalText(withoutSlogan(name.value, host));
    names.removeIf([](const FoundField &name) { return name.value.isEmpty() || name.value.size() > LongestSiteName; });
    for (const FoundField &name : std::as_const(names)) {
        if (!isWeak(name.value, host))
            return name;
    }
    for (FoundField &name : names) {
        if (beginsAsHandle(name.value))
            name.value.remove(0, 1);
        if (!name.value.isEmpty() && !looksLikeHost(name.value))
            return name;
    }
    return host.contains(u'.') ? FoundField{bareHost(host), u"address"_s} : FoundField();
}

} // namespace Pressmark
