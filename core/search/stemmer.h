#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Pressmark {

/// Brings the words of one language to what their forms have in common. Words are as the index has them: folded, UTF-8.
class Stemmer
{
public:
    /// Whether there are rules for the language, which is a primary tag: "en", not "en-GB".
    static bool knows(const QString &language);
    /// Requires: the language is known.
    explicit Stemmer(const QString &language);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    const QString &language() const;
    /// Whether a word in these letters can be of the language.
    bool isInItsLetters(const QByteArray &word) const;
    QByteArray stem(const QByteArray &word) const;
    /// All forms of the word begin with a lead and one of these.
    QList<QByteArray> beginnings(const QByteArray &word) const;
    /// What may stand before a word without a space, the empty one first: the article and prepositions of Arabic.
    const QList<QByteArray> &leads() const;
    /// The word without a lead that can be nothing else.
    QByteArray withoutLead(const QByteArray &word) const;
    /// The word without one letter that is a lead only if what is left is a noun; empty if there is no such letter.
    QByteArray withoutDoubtfulLead(const QByteArray &word) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pressmark
