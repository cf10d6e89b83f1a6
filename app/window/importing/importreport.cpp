#include "window/importing/importreport.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Outcome = ImportReportModel::Outcome;

constexpr int RowHeight = 34;
constexpr int MostReasons = 1'000; // that are measured

QColor outcomeColor(Outcome outcome)
{
    const Tokens &tokens = tokensFor(QGuiApplication::palette());
    if (outcome == Outcome::New)
        return tokens.good;
    return outcome == Outcome::Failed || outcome == Outcome::Unreadable ? tokens.bad : tokens.warning;
}

QString outcomeIcon(Outcome outcome)
{
    if (outcome == Outcome::New)
        return u"done"_s;
    return outcome == Outcome::Failed || outcome == Outcome::Unreadable ? u"close"_s : u"info"_s;
}

} // namespace

QString summaryText(const ImportSummary &summary)
{
    QStringList parts{ImportReport::tr("%Ln article(s) imported", nullptr, summary.imported)};
    if (summary.captures > 0)
        parts.append(ImportReport::tr("%Ln new version(s) of known articles", nullptr, summary.captures));
    if (summary.aside > 0)
        parts.append(ImportReport::tr("%Ln kept aside", nullptr, summary.aside));
    if (summary.duplicates > 0)
        parts.append(ImportReport::tr("%Ln there already", nullptr, summary.duplicates));
    if (summary.failed > 0)
        parts.append(ImportReport::tr("%Ln could not be read", nullptr, summary.failed));
    if (summary.passages > 0)
        parts.append(ImportReport::tr("%Ln passage(s) brought back", nullptr, summary.passages));
    if (summary.others > 0)
        parts.append(ImportReport::tr("%Ln annotation(s) of others", nullptr, summary.others));
    return parts.join(u" · "_s);
}

ImportReportModel::ImportReportModel(const QList<ImportItem> &items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
{ }

ImportReportModel::Outcome ImportReportModel::outcomeAt(int row) const
{
    const ImportItem &item = m_items.at(row);
    if (!item.added)
        return Outcome::Failed;
    switch (item.added->outcome) {
    case CaptureAdded::Outcome::Article:
        return Outcome::New;
    case CaptureAdded::Outcome::CaptureOf:
        return Outcome::Capture;
    case CaptureAdded::Outcome::AsideOf:
        return Outcome::Aside;
    case CaptureAdded::Outcome::DuplicateOf:
        return Outcome::Duplicate;
    case CaptureAdded::Outcome::Unreadable:
        return Outcome::Unreadable;
    }
    return Outcome::Failed;
}

ArticleId ImportReportModel::articleAt(int row) const
{
    const ImportItem &item = m_items.at(row);
    return item.added ? item.added->article : ArticleId();
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportReportModel::says(int row) const
{
    return outcomeAt(row) == Outcome::Failed || outcomeAt(row) == Outcome::Unreadable;
}

QString ImportReportModel::outcomeText(int row) const
{
    const CarriedSummary &carried = m_items.at(row).carried;
    QStringList parts{plainOutcome(row)};
    if (carried.added > 0)
        parts.append(tr("%n passage(s) brought back", nullptr, carried.added));
    if (carried.onCarrier > 0)
        parts.append(tr("%n passage(s) put on it, since their article is not here", nullptr, carried.onCarrier));
    if (carried.others > 0)
        parts.append(tr("%n annotation(s) of others", nullptr, carried.others));
    if (carried.known > 0)
        parts.append(tr("%n passage(s) there already", nullptr, carried.known));
    return parts.join(u" · "_s);
}

QString ImportReportModel::plainOutcome(int row) const
{
    const QString why = m_items.at(row).error ? m_items.at(row).error->message : QString();
    switch (outcomeAt(row)) {
    case Outcome::New:
        return tr("new");
    case Outcome::Capture:
        return tr("another version of a known article");
    case Outcome::Aside:
        return tr("kept aside: much shorter than the version that is shown");
    case Outcome::Duplicate:
        return tr("there already");
    case Outcome::Unreadable:
        return tr("kept, but could not be read: %1").arg(why);
    case Outcome::Failed:
        return why;
    }
    return why;
}

QString ImportReportModel::textAt(int row, int column) const
{
    const ImportItem &item = m_items.at(row);
    const QString name = QFileInfo(item.file).fileName();
    switch (column) {
    case FileColumn:
        return item.part.isEmpty() ? name : tr("%1, part %2").arg(name, item.part);
    case HeadlineColumn:
        return item.added ? item.added->title : u"–"_s;
    default:
        return outcomeText(row);
    }
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Outcome outcome = outcomeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == FileColumn ? m_items.at(index.row()).file
                                                         : textAt(index.row(), index.column()));
    case Qt::ForegroundRole:
        return index.column() == OutcomeColumn ? outcomeColor(outcome) : QVariant();
    case Qt::DecorationRole:
        return index.column() == FileColumn ? linePixmap(outcomeIcon(outcome), outcomeColor(outcome), 16, 2)
                                            : QVariant();
    case Qt::FontRole:
        return index.column() == HeadlineColumn ? interfaceFont(13, true) : QVariant();
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("File"), tr("Headline"), tr("What happened")};
    return names.value(section);
}

namespace {

QTableView *makeReportTable(ImportReportModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(ImportReport::tr("What became of each file"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->verticalHeader()->setMinimumSectionSize(RowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setColumnWidth(ImportReportModel::FileColumn, 230);
    table->setColumnWidth(ImportReportModel::HeadlineColumn, 250);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

ImportReport::ImportReport(const QList<ImportItem> &items, const ImportSummary &summary, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 520);
    auto *title = new QLabel(tr("Import"), this);
    title->setFont(interfaceFont(16, true));
    auto *words = new QLabel(
        tr("%1. Originals are kept as they came; Edit ▸ Undo takes the import back.").arg(summaryText(summary)), this);
    words->setWordWrap(true);
    words->setProperty("muted", true);
    auto *model = new ImportReportModel(items, this);
    QTableView *table = makeReportTable(model, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(8);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto open = [this, model](const QModelIndex &index) {
        const ArticleId article = model->articleAt(index.row());
        if (article.isValid())
            Q_EMIT articleRequested(article);
    };
    connect(table, &QTableView::activated, this, open);
    const auto showReasons = [table, model] {
        for (int row = 0; row < std::min(model->rowCount(), MostReasons); ++row) {
            if (model->says(row))
                table->resizeRowToContents(row);
        }
    };
    QMetaObject::invokeMethod(table, showReasons, Qt::QueuedConnection); // once the columns have their widths
}

} // namespace Pressmark
