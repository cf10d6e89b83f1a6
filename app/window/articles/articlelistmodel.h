#pragma once

#include "archive/articles.h"
#include "model/tag.h"
#include "search/search.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Pressmark {

/// The articles of a list: all ids, and the rows and snippets that somebody has brought so far. It asks nobody: who
/// shows it brings what missing() names.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qint64
        LoadedRole,            // bool
        SourceRole,
        DateRole,    // QString, short
        MinutesRole, // int
        SnippetRole, // Snippet
        TagNamesRole,
        TagColorsRole, // QStringList, in the order of the names
        AnnotationsRole,
        ReadRole,
        StarredRole,
        UnreadableRole,
        TrashedRole,
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    /// The list's articles in order. Rows already known stay; snippets go, since the query is another.
    void setArticles(const QList<ArticleId> &articles);
    void setRows(const QList<ArticleRow> &rows);
    void setSnippets(const QHash<ArticleId, Snippet> &snippets);
    /// Names and colours for the rows' tags.
    void setTags(const QList<Tag> &tags);
    /// These have changed: they are shown as they were until they are brought again.
    void markStale(const QList<ArticleId> &articles);
    void markAllStale();

    /// Which of the rows first … last have to be brought.
    QList<ArticleId> missing(int first, int last) const;
    const QList<ArticleId> &articles() const { return m_articles; }
    ArticleId articleAt(int row) const;
    int rowOf(ArticleId article) const; // -1 if it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QVariant rowData(const ArticleRow &row, int role) const;
    QString describe(const ArticleRow &row) const;
    void rowsChanged();

    QList<ArticleId> m_articles;
    QHash<ArticleId, ArticleRow> m_rows;
    QHash<ArticleId, Snippet> m_snippets;
    QSet<ArticleId> m_stale;
    QHash<TagId, Tag> m_tags;
};

/// Articles that are dragged, as text: their ids joined by spaces.
QString articlesMimeType();
QList<ArticleId> articlesFromMime(const QByteArray &bytes);

} // namespace Pressmark

Q_DECLARE_METATYPE(Pressmark::Snippet)
