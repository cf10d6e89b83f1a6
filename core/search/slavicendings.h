#pragma once

#include <QByteArray>
#include <QList>

class QString;

namespace Pressmark {

/// The endings of nouns, adjectives and some verbs of a language for which libstemmer has no rules, folded, longest first.
struct SlavicEndings
{
    QList<QByteArray> endings;
    QByteArray softSign; // is taken off what is left
};

/// Null if there are none: Ukrainian and Polish have them.
const SlavicEndings *endingsOf(const QString &language);

/// The word without the longest ending that leaves a stem of three letters with a vowel in it, and without the second
/// of two letters at the end of that.
QByteArray withoutEnding(const QByteArray &word, const SlavicEndings &endings);

} // namespace Pressmark
