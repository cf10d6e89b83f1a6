#pragma once

#include "search/concordancelines.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace Pressmark {

/// The lines of a concordance: where all of them stand, and the texts that somebody has brought so far. It asks nobody:
/// who shows it brings what missing() names.
class ConcordanceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LoadedRole = Qt::UserRole, // bool
        TextRole,                  // ConcordanceText
        CopiesRole,                // qint64: how many lines the row stands for
        TagColorsRole,             // QStringList, of the text's tags
    };

    using Rows = std::shared_ptr<const ConcordanceRows>;

    explicit ConcordanceModel(QObject *parent = nullptr);

    void setRows(Rows rows);
    const ConcordanceRows &rows() const { return *m_rows; }
    void setTexts(const QHash<int, ConcordanceText> &texts);
    /// Colours by the tags' numbers.
    void setTagColors(const QHash<TagId, QString> &colors) { m_colors = colors; }
    /// Something has changed: texts are shown as they were until they are brought again.
    void markStale() { m_fresh.clear(); }

    /// Which of the rows first … last have to be brought.
    QList<int> missing(int first, int last) const;
    /// The lines of these rows, their copies too.
    QList<ConcordanceLine> linesOf(const QList<int> &rows) const;
    /// The rows that show one of these lines, in order.
    QList<int> rowsOf(const QList<ConcordanceLine> &lines) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Rows m_rows;
    QHash<int, ConcordanceText> m_texts; // by row
    QSet<int> m_fresh;
    QHash<TagId, QString> m_colors;
};

} // namespace Pressmark

Q_DECLARE_METATYPE(Pressmark::ConcordanceText)
