#pragma once

#include "archive/articles.h"
#include "model/tag.h"
#include "window/searching/scope.h"

#include <QStandardItemModel>

namespace Pressmark {

/// What the library pane lists.
struct LibraryContents
{
    ArchiveCounts counts;
    QList<Tag> tags;
    QList<SourceCount> sources;

    bool operator==(const LibraryContents &) const = default;
};

/// Views, tags and sources with their counts, as a tree of sections.
class LibraryModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,
        SectionRole, // bool: a heading
        HintRole,    // bool: words that stand for something that is not there yet
        ScopeRole,   // Scope
        TagRole,     // qint64: the tag's id
        ColorRole,   // QColor
    };

    explicit LibraryModel(QObject *parent = nullptr);

    void setContents(const LibraryContents &contents);
    const LibraryContents &contents() const { return m_contents; }

    /// The item with that scope; invalid if there is none.
    QModelIndex find(const Scope &scope) const;

private:
    void addViews();
    void addTags();
    void addSources();

    LibraryContents m_contents;
};

} // namespace Pressmark
