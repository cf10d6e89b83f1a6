#include "exporting/references.h"

#include "exporting/authornames.h"

#include <QHash>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr ReferenceFormat AllFormats[] = {ReferenceFormat::CslJson, ReferenceFormat::Ris, ReferenceFormat::BibTex};

QString asciiLetters(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toLower();
    letters.removeIf([](QChar character) {
        return !(character >= u'a' && character <= u'z') && !(character >= u'0' && character <= u'9');
    });
    return letters;
}

/// The first word of a title that says something.
QString titleWord(const QString &title)
{
    constexpr qsizetype Telling = 4;
    QString first;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = asciiLetters(word);
        if (letters.size() >= Telling)
            return letters;
        if (first.isEmpty())
            first = letters;
    }
    return first;
}

QString key(const Metadata &metadata)
{
    const QList<AuthorName> authors = authorNames(metadata);
    QString name = authors.isEmpty() ? QString() : asciiLetters(authors.first().family).left(30);
    if (name.isEmpty())
        name = asciiLetters(metadata.source).left(30);
    const QString whole = name + asciiLetters(metadata.published.value.left(4)) + titleWord(metadata.title).left(30);
    return whole.isEmpty() ? u"article"_s : whole;
}

} // namespace

QString referenceFormatName(ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::CslJson:
        return u"csl-json"_s;
    case ReferenceFormat::Ris:
        return u"ris"_s;
    case ReferenceFormat::BibTex:
        return u"bibtex"_s;
    }
    return {};
}

std::optional<ReferenceFormat> referenceFormatFromName(QStringView name)
{
    for (const ReferenceFormat format : AllFormats) {
        if (name == referenceFormatName(format))
            return format;
    }
    return std::nullopt;
}

QString referenceEnding(ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::CslJson:
        return u"json"_s;
    case ReferenceFormat::Ris:
        return u"ris"_s;
    case ReferenceFormat::BibTex:
        return u"bib"_s;
    }
    return {};
}

QByteArray references(const QList<CitedArticle> &articles, ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::CslJson:
        return cslJson(articles);
    case ReferenceFormat::Ris:
        return ris(articles);
    case ReferenceFormat::BibTex:
        return bibTex(articles);
    }
    return {};
}

QStringList referenceKeys(const QList<CitedArticle> &articles)
{
    QStringList keys;
    QHash<QString, int> counts;
    for (const CitedArticle &article : articles) {
        const QString plain = key(article.metadata);
        const int number = ++counts[plain];
        keys.append(number == 1 ? plain : u"%1-%2"_s.arg(plain).arg(number));
    }
    return keys;
}

} // namespace Pressmark
