#include "exporting/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringConverter>

#include <hyphen.h>

#include <cstdlib>

namespace Pressmark {

using namespace Qt::StringLiterals;

struct Hyphenator::Patterns
{
    HyphenDict *dictionary = nullptr;
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    mutable QHash<QString, QList<qsizetype>> known;

    ~Patterns()
    {
        if (dictionary)
            hnj_hyphen_free(dictionary);
    }
};

namespace {

constexpr qsizetype ShortestWord = 6;
constexpr qsizetype ShortestPiece = 3; // two letters on a line look like a mistake
constexpr qsizetype LongestHyphenated = 60;
constexpr qsizetype MostKnownWords = 20'000;

/// The file of patterns that fits a language best: its own region, the usual one, any.
QString patternFile(const QString &language)
{
    const QDir folder(u"/usr/share/hyphen"_s);
    QString tag = language;
    tag.replace(u'-', u'_');
    const QString main = tag.section(u'_', 0, 0).toLower();
    if (main.size() < 2)
        return {};
    const QString usual = main == u"en" ? u"en_US"_s : main + u'_' + main.toUpper();
    for (const QString &name : {tag, usual, main}) {
        const QString file = u"hyph_%1.dic"_s.arg(name);
        if (folder.exists(file))
            return folder.filePath(file);
    }
    const QStringList any = folder.entryList({u"hyph_%1_*.dic"_s.arg(main)}, QDir::Files, QDir::Name);
    return any.isEmpty() ? QString() : folder.filePath(any.first());
}

} // namespace

Hyphenator::Hyphenator(std::unique_ptr<Patterns> patterns)
    : m_patterns(std::move(patterns))
{ }

Hyphenator::~Hyphenator() = default;

std::shared_ptr<const Hyphenator> Hyphenator::forLanguage(const QString &language)
{
    // A report has hundreds of articles of few languages. The words that are known are not shared between threads.
    thread_local QHash<QString, std::shared_ptr<const Hyphenator>> loaded;
    const QString file = patternFile(language);
    if (file.isEmpty())
        return nullptr;
    if (const auto known = loaded.constFind(file); known != loaded.constEnd())
        return *known;
    auto patterns = std::make_unique<Patterns>();
    patterns->dictionary = hnj_hyphen_load(QFile::encodeName(file).constData());
    if (!patterns->dictionary)
        return nullptr;
    if (!patterns->dictionary->utf8) {
        if (!QByteArray(patterns->dictionary->cset).startsWith("ISO8859-1"))
            return nullptr;
        patterns->encoding = QStringConverter::Latin1;
    }
    const std::shared_ptr<const Hyphenator> hyphenator(new Hyphenator(std::move(patterns)));
    loaded.insert(file, hyphenator);
    return hyphenator;
}

QList<qsizetype> Hyphenator::breaks(const QString &word) const
{
    const QString lower = word.toLower();
    if (word.size() < ShortestWord || word.size() > LongestHyphenated || lower.size() != word.size())
        return {};
    if (const auto it = m_patterns->known.constFind(lower); it != m_patterns->known.constEnd())
        return *it;
    QStringEncoder encoder(m_patterns->encoding);
    const QByteArray bytes = encoder(lower);
    if (encoder.hasError())
        return {};
    QByteArray marks(bytes.size() + 8, '\0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate2(m_patterns->dictionary, bytes.constData(), static_cast<int>(bytes.size()),
                                             marks.data(), nullptr, &replacements, &positions, &cuts);
    QList<qsizetype> result;
    qsizetype unit = 0;
    for (qsizetype character = 0; unit < lower.size() && !failed; ++character) {
        unit += lower[unit].isHighSurrogate() ? 2 : 1;
        const bool changesLetters = replacements && replacements[character];
        if ((marks[character] & 1) && !changesLetters && unit >= ShortestPiece && unit <= lower.size() - ShortestPiece
            && !lower[unit].isMark())
            result.append(unit);
    }
    for (qsizetype i = 0; replacements && i < bytes.size(); ++i)
        std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    if (m_patterns->known.size() < MostKnownWords)
        m_patterns->known.insert(lower, result);
    return result;
}

} // namespace Pressmark
