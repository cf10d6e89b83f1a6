#pragma once

#include "model/tag.h"
#include "search/search.h"
#include "window/searching/scope.h"

#include <QSet>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace Pressmark {

/// How many of the results have each tag, source, year, language…, below the library. Choosing one narrows the search to
/// it, choosing it again takes that back.
class FacetPane : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetPane(QWidget *parent = nullptr);

    /// What was counted; by the names that search() and searchPassages() use.
    void setFacets(const QMap<QString, QList<FacetCount>> &facets);
    void setTags(const QList<Tag> &tags, const ColorMeanings &colors);
    /// Shows these as chosen, without telling of it.
    void showScopes(const QList<Scope> &scopes);
    bool isEmpty() const;

Q_SIGNALS:
    void scopeToggled(const Pressmark::Scope &scope);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addSection(const QString &facet, const QString &name);
    QStandardItem *makeItem(const QString &facet, const FacetCount &count) const;
    Scope scopeOf(const QString &facet, const QString &value) const;
    QString nameOf(const QString &facet, const QString &value) const;
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    QMap<QString, QList<FacetCount>> m_facets;
    QHash<QString, QString> m_colors; // by the tag's name
    ColorMeanings m_meanings;
    QSet<QString> m_parents; // names of tags that have others below them
    QSet<QString> m_open;    // facets of which all values are shown
    QList<Scope> m_scopes;
};

} // namespace Pressmark
