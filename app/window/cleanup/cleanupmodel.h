#pragma once

#include "archive/tagcleanup.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace Pressmark {

/// What may want to be cleaned up among the tags, each kind of it below a heading.
class CleanupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, // bool
        CountRole,                  // int: findings below a heading
        FindingRole,                // TagFinding
        ReasonRole,                 // QString: why it is listed
        ParentRole,                 // QString: the name of the tag above it
    };
    /// Of which kind findings are listed: those that wait, all or of one kind, or those that were left.
    enum class Filter { Waiting, Alike, EmptyGroup, Unused, UsedOnce, Left };

    explicit CleanupModel(QObject *parent = nullptr);

    void setFindings(const QList<TagFinding> &findings, const QList<Tag> &tags);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const; // findings that would be listed

    std::vector<int> headings() const; // rows, in order
    bool isHeading(int row) const { return m_rows[row] < 0; }
    /// Requires: the row is no heading.
    const TagFinding &finding(int row) const { return m_findings[m_rows[row]]; }
    /// The row of the same finding as before; -1 if it is gone.
    int rowOf(const TagFinding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool passes(const TagFinding &finding, Filter filter) const;
    void listRows();

    QList<TagFinding> m_findings;
    QHash<TagId, QString> m_names;
    Filter m_filter = Filter::Waiting;
    QList<qsizetype> m_rows;       // places in m_findings; of a heading -1 - the place of the first below it
    QHash<int, int> m_headingSize; // by row
};

/// Findings of one kind as a heading: "Nearly the same name".
QString doubtText(TagDoubt doubt);

} // namespace Pressmark

Q_DECLARE_METATYPE(Pressmark::TagFinding)
