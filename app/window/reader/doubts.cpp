#include "window/reader/doubts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Doubts)
};

/// A sentence of the extractor that is about one field.
struct FieldDoubt
{
    const char *context;
    const char *sentence;
    const char16_t *field;
    bool isSaidHere = false; // in more words
};

constexpr std::array FieldDoubts{
    FieldDoubt{"Pressmark::Extraction", "The date of publication is unsure.", u"published", true},
    FieldDoubt{"Pressmark::Extraction", "No headline was found; the first line stands in for it.", u"title"},
    FieldDoubt{"Pressmark::Reading", "The date is the day on which the PDF was made, not one that is printed in it.",
               u"published"},
};

/// What is known of a sentence, in whatever language it was written; null if it is about the text.
const FieldDoubt *fieldDoubt(const QString &doubt)
{
    const auto says = [&doubt](const FieldDoubt &known) {
        return doubt == QLatin1StringView(known.sentence)
            || doubt == QCoreApplication::translate(known.context, known.sentence);
    };
    const auto found = std::find_if(FieldDoubts.begin(), FieldDoubts.end(), says);
    return found == FieldDoubts.end() ? nullptr : &*found;
}

QString dateDoubt(const CivilDate &date, const QString &plain, const QString &withWords)
{
    if (!date.unsure)
        return {};
    return date.found.isEmpty() ? plain : withWords.arg(date.found);
}

} // namespace

QStringList doubtsOf(const ArticleContent &content)
{
    const Metadata &metadata = content.article.metadata;
    QStringList doubts;
    doubts.append(dateDoubt(metadata.published, Messages::tr("The date is unsure."),
                            Messages::tr("The date is unsure: it was read from “%1”.")));
    doubts.append(dateDoubt(metadata.updated, Messages::tr("The date of the update is unsure."),
                            Messages::tr("The date of the update is unsure: it was read from “%1”.")));
    const QStringList found = content.revision ? content.revision->doubts : QStringList();
    for (const QString &doubt : found) {
        const FieldDoubt *known = fieldDoubt(doubt);
        const bool settled = known ? known->isSaidHere || content.editedFields.contains(QStringView(known->field))
                                   : content.revision->person.isValid();
        if (!settled)
            doubts.append(doubt);
    }
    doubts.removeAll(QString());
    doubts.removeDuplicates();
    return doubts;
}

} // namespace Pressmark
