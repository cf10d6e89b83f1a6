#pragma once

#include "model/tag.h"
#include "search/passages.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace Pressmark {

/// Passages in a list, each group below a heading: where all of them stand, and the texts that somebody has brought so
/// far. It asks nobody: who shows it brings what missing() names.
class PassageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LoadedRole = Qt::UserRole, // bool
        HeadingRole,               // bool
        TextRole,                  // PassageText; of a heading that of its first passage
        CountRole,                 // int: passages below a heading
        ColorsRole,                // QStringList, of the passage's tags; of a heading the tag's own
    };

    explicit PassageListModel(QObject *parent = nullptr);

    /// Texts that are there are shown as they were until they are brought again.
    void setResult(const PassageResult &result, PassageGroup kind);
    const PassageResult &result() const { return m_result; }
    PassageGroup kind() const { return m_kind; }
    void forgetTexts();
    /// Texts that were asked for, for the rows first … last; those of passages that are gone have no id.
    void setTexts(const QList<AnnotationId> &passages, const QList<PassageText> &texts, int first, int last);
    void setTags(const QList<Tag> &tags);

    /// Whose texts have to be brought for the rows first … last.
    QList<AnnotationId> missing(int first, int last) const;
    std::vector<int> headings() const; // rows, in order
    bool isHeading(int row) const { return m_result.rows->heading(row) != nullptr; }
    AnnotationId passageAt(int row) const { return m_result.rows->passage(row); }
    /// A passage and the name of the group that it stands in there: the same one may stand in several.
    using Place = std::pair<QString, AnnotationId>;
    Place placeAt(int row) const;
    /// The row of the passage in that group; if it has left that group, its first one, and -1 if it has left the list.
    int rowOf(const Place &place) const;
    /// All rows that are no headings and in these places, in order.
    QList<int> rowsOf(const QSet<Place> &places) const;
    /// Nothing if it is not there yet.
    std::optional<PassageText> textAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList colorsOf(int row, const PassageText &text) const;
    QString wordsOf(int row, const PassageText &text) const;

    PassageResult m_result;
    PassageGroup m_kind = PassageGroup::None;
    QHash<AnnotationId, PassageText> m_texts;
    QSet<AnnotationId> m_fresh;
    QHash<QString, QString> m_colors; // by the tag's name
};

} // namespace Pressmark

Q_DECLARE_METATYPE(Pressmark::PassageText)
