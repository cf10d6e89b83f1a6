#include "quotation.h"

#include "text/canonicaltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

std::optional<Passage> findQuotation(const QString &text, const QString &quote, int occurrence)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList words = canonicalText(quote).split(spaces, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    const QRegularExpression pattern(words.join(u"\\s+"_s), QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    for (int number = 1; matches.hasNext(); ++number) {
        const QRegularExpressionMatch match = matches.next();
        if (number == occurrence)
            return Passage{match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace Pressmark
