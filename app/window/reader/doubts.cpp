#include "window/reader/doubts.h"

#include "model/doubts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct DoubtsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Doubts)
};

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
    doubts.append(dateDoubt(metadata.published, DoubtsMessages::tr("The date is unsure."),
                            DoubtsMessages::tr("The date is unsure: it was read from “%1”.")));
    doubts.append(dateDoubt(metadata.updated, DoubtsMessages::tr("The date of the update is unsure."),
                            DoubtsMessages::tr("The date of the update is unsure: it was read from “%1”.")));
    const QStringList found = content.revision ? content.revision->doubts : QStringList();
    for (const QString &doubt : found) {
        const std::optional<FieldDoubt> known = fieldDoubtOf(doubt);
        const bool isSaidAbove = known == FieldDoubt::DateUnsure; // in more words
        const bool settled =
            known ? isSaidAbove || content.editedFields.contains(fieldOf(*known)) : content.revision->person.isValid();
        if (!settled)
            doubts.append(doubt);
    }
    doubts.removeAll(QString());
    doubts.removeDuplicates();
    return doubts;
}

} // namespace Pressmark
