#include "window/articles/articlelistmodel.h"

#include "window/articles/datetext.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// So many rows are kept for articles that are not in the list any more.
constexpr qsizetype KeptRows = 4000;

} // namespace

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ArticleListModel::setArticles(const QList<ArticleId> &articles)
{
    beginResetModel();
    m_articles = articles;
    m_snippets.clear();
    if (m_rows.size() > KeptRows) {
        m_rows.clear();
        m_stale.clear();
    }
    endResetModel();
}

void ArticleListModel::setRows(const QList<ArticleRow> &rows)
{
    for (const ArticleRow &row : rows) {
        m_stale.remove(row.id);
        m_rows.insert(row.id, row);
    }
    rowsChanged();
}

void ArticleListModel::setSnippets(const QHash<ArticleId, Snippet> &snippets)
{
    m_snippets.insert(snippets);
    rowsChanged();
}

void ArticleListModel::setTags(const QList<Tag> &tags)
{
    m_tags.clear();
    for (const Tag &tag : tags)
        m_tags.insert(tag.id, tag);
    rowsChanged();
}

void ArticleListModel::markStale(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        if (m_rows.contains(article))
            m_stale.insert(article);
    }
}

void ArticleListModel::markAllStale()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        m_stale.insert(row.key());
}

QList<ArticleId> ArticleListModel::missing(int first, int last) const
{
    QList<ArticleId> missing;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const ArticleId article = m_articles.at(row);
        if (!m_rows.contains(article) || !m_snippets.contains(article) || m_stale.contains(article))
            missing.append(article);
    }
    return missing;
}

ArticleId ArticleListModel::articleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_articles.at(row) : ArticleId();
}

int ArticleListModel::rowOf(ArticleId article) const
{
    return static_cast<int>(m_articles.indexOf(article));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleId article = m_articles.at(index.row());
    if (role == IdRole)
        return article.value;
    if (role == LoadedRole)
        return m_rows.contains(article);
    if (role == SnippetRole) {
        const auto snippet = m_snippets.constFind(article);
        return snippet == m_snippets.cend() ? QVariant() : QVariant::fromValue(*snippet);
    }
    const auto row = m_rows.constFind(article);
    return row == m_rows.cend() ? QVariant() : rowData(*row, role);
}

QVariant ArticleListModel::rowData(const ArticleRow &row, int role) const
{
    QStringList tags;
    switch (role) {
    case Qt::DisplayRole:
        return row.title.isEmpty() ? tr("(no headline)") : row.title;
    case Qt::ToolTipRole:
        return row.unreadable ? tr("This file could not be read. The original is kept.") : QVariant();
    case Qt::AccessibleTextRole:
        return describe(row);
    case SourceRole:
        return row.source;
    case DateRole:
        return shortDate(row.published);
    case MinutesRole:
        return row.words > 0 ? readingMinutes(row.words) : 0;
    case TagNamesRole:
    case TagColorsRole:
        for (const TagId tag : row.tags)
            tags.append(role == TagNamesRole ? m_tags.value(tag).name : m_tags.value(tag).color);
        return tags;
    case AnnotationsRole:
        return row.annotations;
    case ReadRole:
        return row.read;
    case StarredRole:
        return row.starred;
    case UnreadableRole:
        return row.unreadable;
    case TrashedRole:
        return row.trashed;
    default:
        return {};
    }
}

QString ArticleListModel::describe(const ArticleRow &row) const
{
    QStringList parts{row.title, row.source, shortDate(row.published)};
    if (!row.read)
        parts.append(tr("unread"));
    if (row.starred)
        parts.append(tr("starred"));
    if (row.annotations > 0)
        parts.append(tr("%n passage(s)", nullptr, row.annotations));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Any of them: to look for the places of some in a million takes longer than to draw those that are seen.
void ArticleListModel::rowsChanged()
{
    if (!m_articles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList ArticleListModel::mimeTypes() const
{
    return {articlesMimeType()};
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    QStringList titles;
    for (const QModelIndex &index : indexes) {
        ids.append(QString::number(articleAt(index.row()).value));
        titles.append(index.data().toString());
    }
    auto *mime = new QMimeData;
    mime->setData(articlesMimeType(), ids.join(u' ').toLatin1());
    mime->setText(titles.join(u'\n'));
    return mime;
}

QString articlesMimeType()
{
    return u"application/x-pressmark-articles"_s;
}

QList<ArticleId> articlesFromMime(const QByteArray &bytes)
{
    QList<ArticleId> articles;
    for (const QByteArray &id : bytes.split(' ')) {
        const ArticleId article{id.toLongLong()};
        if (article.isValid())
            articles.append(article);
    }
    return articles;
}

} // namespace Pressmark
