#pragma once

#include "archive/tagging.h"

#include <QObject>

namespace Pressmark {

class MessageBar;
class SearchBar;
class Workspace;

/// Splits a tag: what people tick among passages, or choose among articles, goes to another one.
class SplitActs : public QObject
{
    Q_OBJECT

public:
    SplitActs(Workspace *workspace, SearchBar *search, MessageBar *messages);

    /// Shows what carries the tag, and says what to do there.
    void begin(TagId tag);
    /// Asks which tag they leave, and for which.
    void splitPassages(const QList<AnnotationId> &passages);
    void splitArticles(const QList<ArticleId> &articles);

Q_SIGNALS:
    void passagesWanted();

private:
    void ask(const QList<ArticleId> &articles, const QList<AnnotationId> &passages);
    TagId searchedOf(const QList<CarriedTag> &tags) const;

    Workspace *m_workspace;
    SearchBar *m_search;
    MessageBar *m_messages;
};

} // namespace Pressmark
