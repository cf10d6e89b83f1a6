#include "extraction/byline.h"

#include "text/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestLine = 300;
constexpr int LongestName = 6;

/// "By", "Von", "Par"… with what stands before it; the longer ones first.
const QRegularExpression &introduction()
{
    static const QRegularExpression expression(
        u"^(?:(?:written|posted|published|reported|words|text|story|article|reporting|reviewed|authored|submitted|"
        "contributed)\\s+by|author(?:s|\\(s\\))?\\s*:|written\\s*:|by|von|par|por|da|di|door|av|af|autor(?:in)?\\s*:|"
        "auteur\\s*:|autore\\s*:|автор(?:ы)?\\s*:?|текст\\s*:|oleh|přel\\.|napisał(?:a)?|autorzy?\\s*:?|yazan\\s*:?|"
        "بقلم|كتب|كتبت|文[/／:：]|文／|作者[:：]|記者|记者)[\\s:：|]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Where a line of names ends: dates, reading times, roles.
const QRegularExpression &behindNames()
{
    static const QRegularExpression expression(
        u"\\s*(?:[|•·–—/(\\[]|\\s-\\s|\\b(?:published|posted|updated|last|on\\s|in\\s|at\\s|for\\s|from\\s|special to|"
        "min read|read time|minutes?\\b|staff|editor|reporter|correspondent|writer|journalist|contributor|columnist|"
        "producer|photography|photo|follow|email|share|view|comments?|medically|fact|reviewed|edited|illustrat)).*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &separator()
{
    static const QRegularExpression expression(u"\\s*(?:;|&|\\+|、|，|,\\s*and\\s|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|"
                                               u"\\be\\b|\\bi\\b|\\ben\\b|\\boch\\b|\\bog\\b|"
                                               "\\bта\\b|\\bі\\b|\\bи\\b|\\bwith\\b|,)\\s*"_s,
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString comparable(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// "MS", "Ph.D.", "Jr.": belongs to the name before it.
bool isCredential(const QString &word)
{
    const QString letters = QString(word).remove(u'.').remove(u' ');
    if (letters.size() < 2 || letters.size() > 6)
        return letters == u"Jr"_s;
    int capitals = 0;
    for (const QChar c : letters)
        capitals += c.isUpper() ? 1 : 0;
    return capitals >= 2 && capitals * 2 >= letters.size() && !word.contains(u' ');
}

bool isName(const QString &name, const QString &publication)
{
    static const QStringList NoNames{u"admin"_s,    u"administrator"_s, u"editor"_s,     u"editors"_s,   u"staff"_s,
                                     u"guest"_s,    u"team"_s,          u"newsroom"_s,   u"redaktion"_s, u"editorial"_s,
                                     u"unknown"_s,  u"anonymous"_s,     u"author"_s,     u"webmaster"_s, u"user"_s,
                                     u"press"_s,    u"none"_s,          u"null"_s,       u"the"_s,       u"redacción"_s,
                                     u"newsdesk"_s, u"super"_s,         u"super user"_s, u"agencies"_s};
    const qsizetype words = name.count(u' ') + 1;
    if (name.size() < 2 || name.size() > 60 || words > LongestName || name.contains(u"://"_s) || name.contains(u'@')
        || name.startsWith(u"www."_s) || NoNames.contains(name.toLower()))
        return false;
    if (!publication.isEmpty() && comparable(name) == comparable(publication))
        return false;
    int digits = 0;
    bool letter = false;
    for (const QChar c : name) {
        digits += c.isDigit() ? 1 : 0;
        letter = letter || c.isLetter();
    }
    return letter && digits <= 1;
}

} // namespace

Byline readByline(const QString &line, const QString &publication)
{
    Byline byline;
    QString names = line.left(LongestLine).simplified();
    names.remove(introduction());
    if (const auto date = findDate(names, {}); date)
        names.truncate(date->start);
    const QRegularExpressionMatch tail = behindNames().match(names);
    if (tail.hasMatch() && tail.capturedStart() > 0)
        names.truncate(tail.capturedStart());
    while (!names.isEmpty() && (names.back().isPunct() || names.back().isSpace()) && names.back() != u'.'
           && names.back() != u')')
        names.chop(1);
    for (const QString &piece : names.split(separator(), Qt::SkipEmptyParts)) {
        const QString name = piece.trimmed();
        if (isCredential(name) && !byline.authors.isEmpty())
            byline.authors.back() += u", "_s + name;
        else if (isName(name, publication) && !byline.authors.contains(name))
            byline.authors.append(name);
    }
    if (!byline.authors.isEmpty())
        byline.text = names;
    return byline;
}

Byline findByline(const QString &line, const QString &publication)
{
    const QRegularExpressionMatch match = introduction().match(line.left(LongestLine).simplified());
    if (!match.hasMatch())
        return {};
    Byline byline = readByline(line, publication);
    // "By the end of the year": names begin with capitals, where the script has them.
    for (const QString &author : std::as_const(byline.authors)) {
        if (author.front().isLower())
            return {};
    }
    return byline;
}

} // namespace Pressmark
