#include "exporting/authornames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

bool isEastAsian(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar character) {
        const QChar::Script script = character.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
    });
}

/// Words that people's names do not have, and numbers.
bool isOrganisation(const QStringList &words)
{
    static const QSet<QString> names{
        u"agence"_s,     u"agencies"_s,    u"agency"_s,        u"agentur"_s,        u"and"_s,       u"associated"_s,
        u"at"_s,         u"board"_s,       u"bureau"_s,        u"centre"_s,         u"center"_s,    u"committee"_s,
        u"company"_s,    u"contributor"_s, u"correspondent"_s, u"correspondents"_s, u"council"_s,   u"daily"_s,
        u"department"_s, u"desk"_s,        u"editorial"_s,     u"editors"_s,        u"for"_s,       u"foundation"_s,
        u"government"_s, u"group"_s,       u"inc"_s,           u"institute"_s,      u"ltd"_s,       u"media"_s,
        u"ministry"_s,   u"network"_s,     u"news"_s,          u"newspaper"_s,      u"newsroom"_s,  u"office"_s,
        u"of"_s,         u"press"_s,       u"presse"_s,        u"redaction"_s,      u"redaktion"_s, u"reporter"_s,
        u"reporters"_s,  u"service"_s,     u"staff"_s,         u"team"_s,           u"the"_s,       u"times"_s,
        u"tv"_s,         u"university"_s,  u"wire"_s,          u"агентство"_s,      u"редакція"_s,  u"редакция"_s};
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        QString plain = word.toCaseFolded();
        plain.removeIf([](QChar character) { return character.isPunct(); });
        return names.contains(plain)
            || std::any_of(plain.begin(), plain.end(), [](QChar character) { return character.isDigit(); });
    });
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"al"_s,  u"bin"_s, u"da"_s,  u"de"_s,  u"del"_s, u"della"_s, u"den"_s,
                                         u"der"_s, u"di"_s,  u"dos"_s, u"du"_s,  u"el"_s,  u"ibn"_s,   u"la"_s,
                                         u"le"_s,  u"ten"_s, u"ter"_s, u"van"_s, u"vom"_s, u"von"_s,   u"zu"_s,
                                         u"zum"_s, u"zur"_s, u"of"_s,  u"y"_s};
    return particles.contains(word);
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"jr"_s, u"jr."_s, u"sr"_s, u"sr."_s, u"ii"_s, u"iii"_s, u"iv"_s};
    return suffixes.contains(word.toCaseFolded());
}

AuthorName splitWords(QStringList words)
{
    AuthorName name;
    if (words.size() > 2 && isSuffix(words.last()))
        name.suffix = words.takeLast();
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    name.family = words.mid(family).join(u' ');
    name.given = words.mid(0, family).join(u' ');
    if (name.family.endsWith(u',')) // "Lund, Jr."
        name.family.chop(1);
    return name;
}

QString withoutBy(const QString &byline)
{
    static const QRegularExpression by(u"^\\s*by:?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QString names = byline.simplified();
    return names.remove(by);
}

} // namespace

AuthorName authorName(const QString &written)
{
    const QString name = written.simplified();
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const qsizetype comma = name.indexOf(u',');
    if (words.size() < 2 || isOrganisation(words))
        return {.family = name};
    if (isEastAsian(name))
        return {.family = words.first(), .given = words.mid(1).join(u' '), .familyFirst = true};
    const QString behind = name.mid(comma + 1).trimmed();
    if (comma < 1 || isSuffix(behind))
        return splitWords(words);
    AuthorName inverted{.family = name.left(comma).trimmed(), .given = behind};
    if (const qsizetype second = behind.indexOf(u','); second > 0) {
        inverted.given = behind.left(second).trimmed();
        inverted.suffix = behind.mid(second + 1).trimmed();
    }
    return inverted;
}

QList<AuthorName> authorNames(const Metadata &metadata)
{
    const auto isNobody = [&metadata](const QString &name) {
        return name.trimmed().isEmpty() || name.compare(metadata.source, Qt::CaseInsensitive) == 0;
    };
    if (metadata.authors.isEmpty()) {
        const QString byline = withoutBy(metadata.byline);
        return isNobody(byline) ? QList<AuthorName>() : QList<AuthorName>{{.family = byline}};
    }
    QStringList names = metadata.authors;
    names.removeIf(isNobody);
    QList<AuthorName> authors;
    for (const QString &name : std::as_const(names))
        authors.append(authorName(name));
    return authors;
}

QString directName(const AuthorName &name)
{
    QStringList parts{name.given, name.family, name.suffix};
    if (name.familyFirst)
        parts.swapItemsAt(0, 1);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString invertedName(const AuthorName &name)
{
    if (name.familyFirst)
        return directName(name);
    QStringList parts{name.family, name.given, name.suffix};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString initials(const QString &given)
{
    QStringList words;
    static const QRegularExpression joined(u"\\.(?=\\p{L})"_s); // "J.K."
    for (const QString &word : QString(given).replace(joined, u". "_s).split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts)) {
            const QString first = part.left(part.front().isHighSurrogate() ? 2 : 1);
            const bool hasCase = first.toUpper() != first.toLower();
            parts.append(hasCase ? first.toUpper() + u'.' : part);
        }
        words.append(parts.join(u'-'));
    }
    return words.join(u' ');
}

} // namespace Pressmark
