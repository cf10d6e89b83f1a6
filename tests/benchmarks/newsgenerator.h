#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

/// One invented article.
struct GeneratedArticle
{
    QString title;
    QString byline;
    QStringList paragraphs;
    QString source;
    QString language;
    QString published; // 2024-10-03
    QStringList tags;
    QString note; // of a mark on the first words; mostly empty
};

/// Invents articles that look to an index as news do: words by Zipf's law, topics that share rare words, names that
/// come back, numbers, several languages and scripts. The same number gives the same article.
class NewsGenerator
{
public:
    NewsGenerator();
    GeneratedArticle article(int number) const;

private:
    using Random = std::mt19937;
    struct Language
    {
        QString code;
        QStringList words; // the most frequent first; characters for scripts without spaces
        bool spaced = true;
    };

    QStringList inventWords(const QStringList &onsets, const QStringList &vowels, int count, Random &random) const;
    QString sentence(const Language &language, int topic, Random &random) const;
    QString word(const Language &language, int topic, Random &random) const;
    QString inflected(const QString &word, const Language &language, Random &random) const;
    QString name(Random &random) const;
    const Language &languageOf(Random &random) const;
    int zipf(int count, Random &random) const;

    std::vector<double> m_zipf; // sums of 1/rank
    std::vector<Language> m_languages;
    QStringList m_names;
    QStringList m_sources;
};
