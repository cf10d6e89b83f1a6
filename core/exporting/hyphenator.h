#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace Pressmark {

/// Knows where words of one language may be broken.
class Hyphenator
{
public:
    /// For a language by its tag ("en", "de-AT"); nothing if no patterns for it are installed.
    static std::shared_ptr<const Hyphenator> forLanguage(const QString &language);

    /// How many units stand before each possible break, ascending.
    QList<qsizetype> breaks(const QString &word) const;

    ~Hyphenator();

private:
    struct Patterns;

    explicit Hyphenator(std::unique_ptr<Patterns> patterns);

    std::unique_ptr<Patterns> m_patterns;
};

} // namespace Pressmark
