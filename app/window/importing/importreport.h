#pragma once

#include "jobs/importjob.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace Pressmark {

/// What became of each file of an import.
class ImportReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, HeadlineColumn, OutcomeColumn, ColumnCount };
    enum class Outcome { New, Capture, Aside, Duplicate, Unreadable, Failed };

    explicit ImportReportModel(const QList<ImportItem> &items, QObject *parent = nullptr);

    Outcome outcomeAt(int row) const;
    ArticleId articleAt(int row) const; // not valid if nothing was stored
    bool says(int row) const;           // why it could not be read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;
    QString outcomeText(int row) const;
    QString plainOutcome(int row) const;

    QList<ImportItem> m_items;
};

/// The report in a window of its own. A double click asks for the article.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const QList<ImportItem> &items, const ImportSummary &summary, QWidget *parent = nullptr);

Q_SIGNALS:
    void articleRequested(Pressmark::ArticleId article);
};

/// "12 articles imported · 2 there already · 1 could not be read"
QString summaryText(const ImportSummary &summary);

} // namespace Pressmark
