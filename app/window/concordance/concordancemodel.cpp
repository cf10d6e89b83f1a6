#include "window/concordance/concordancemodel.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype KeptTexts = 5000;

} // namespace

ConcordanceModel::ConcordanceModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::make_shared<ConcordanceRows>())
{ }

void ConcordanceModel::setRows(Rows rows)
{
    beginResetModel();
    m_rows = rows ? std::move(rows) : std::make_shared<ConcordanceRows>();
    m_texts.clear();
    m_fresh.clear();
    endResetModel();
}

void ConcordanceModel::setTexts(const QHash<int, ConcordanceText> &texts)
{
    if (m_texts.size() > KeptTexts) {
        m_texts.clear();
        m_fresh.clear();
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        m_texts.insert(text.key(), text.value());
        m_fresh.insert(text.key());
        Q_EMIT dataChanged(index(text.key()), index(text.key()));
    }
}

QList<int> ConcordanceModel::missing(int first, int last) const
{
    QList<int> rows;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (!m_fresh.contains(row))
            rows.append(row);
    }
    return rows;
}

QList<ConcordanceLine> ConcordanceModel::linesOf(const QList<int> &rows) const
{
    QList<ConcordanceLine> lines;
    for (const int row : rows) {
        for (qsizetype copy = 0; copy < m_rows->copies(row); ++copy)
            lines.append(m_rows->line(row, copy));
    }
    return lines;
}

QList<int> ConcordanceModel::rowsOf(const QList<ConcordanceLine> &lines) const
{
    const auto placeOf = [](const ConcordanceLine &line) {
        return std::tuple(line.article.value, line.part, line.start);
    };
    std::set<std::invoke_result_t<decltype(placeOf), const ConcordanceLine &>> places;
    for (const ConcordanceLine &line : lines)
        places.insert(placeOf(line));
    QList<int> rows;
    for (int row = 0; row < rowCount() && !places.empty(); ++row) {
        if (places.contains(placeOf(m_rows->line(row))))
            rows.append(row);
    }
    return rows;
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == CopiesRole)
        return m_rows->copies(index.row());
    const auto text = m_texts.constFind(index.row());
    if (role == LoadedRole)
        return text != m_texts.cend();
    if (text == m_texts.cend())
        return {};
    switch (role) {
    case TextRole:
        return QVariant::fromValue(*text);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{text->before + text->hit + text->after, text->source, text->published.value}.join(u", "_s);
    case Qt::ToolTipRole:
        return text->title;
    case TagColorsRole: {
        QStringList colors;
        for (const TagId tag : text->tags)
            colors.append(m_colors.value(tag));
        return colors;
    }
    default:
        return {};
    }
}

} // namespace Pressmark
