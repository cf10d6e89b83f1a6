#include "window/passages/passagelistmodel.h"

#include "archive/areas.h"
#include "jobs/passageexport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype KeptTexts = 5000;

} // namespace

PassageListModel::PassageListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_result.rows = std::make_shared<PassageRows>();
}

void PassageListModel::setResult(const PassageResult &result, PassageGroup kind)
{
    beginResetModel();
    m_result = result;
    if (!m_result.rows)
        m_result.rows = std::make_shared<PassageRows>();
    m_kind = kind;
    m_fresh.clear(); // hits are others
    if (m_texts.size() > KeptTexts)
        m_texts.clear();
    endResetModel();
}

void PassageListModel::forgetTexts()
{
    m_texts.clear();
    m_fresh.clear();
}

void PassageListModel::setTexts(const QList<AnnotationId> &passages, const QList<PassageText> &texts, int first,
                                int last)
{
    for (qsizetype i = 0; i < passages.size(); ++i) {
        m_texts.insert(passages[i], texts.value(i));
        m_fresh.insert(passages[i]);
    }
    const int from = std::max(0, first);
    const int to = std::min(last, rowCount() - 1);
    if (from <= to)
        Q_EMIT dataChanged(index(from), index(to));
}

void PassageListModel::setTags(const QList<Tag> &tags)
{
    m_colors.clear();
    for (const Tag &tag : tags)
        m_colors.insert(tag.name, tag.color);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ColorsRole});
}

QList<AnnotationId> PassageListModel::missing(int first, int last) const
{
    QList<AnnotationId> passages;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        const AnnotationId passage = passageAt(row);
        if (!m_fresh.contains(passage) && !passages.contains(passage))
            passages.append(passage);
    }
    return passages;
}

std::vector<int> PassageListModel::headings() const
{
    std::vector<int> rows;
    for (const PassageRows::Group &group : m_result.rows->groups())
        rows.push_back(static_cast<int>(group.first) + static_cast<int>(rows.size())); // each heading is a row, too
    return rows;
}

PassageListModel::Place PassageListModel::placeAt(int row) const
{
    const PassageRows::Group *group = m_result.rows->group(row);
    return {group ? group->name : QString(), passageAt(row)};
}

int PassageListModel::rowOf(const Place &place) const
{
    int first = -1;
    const int count = rowCount();
    for (int row = 0; row < count; ++row) {
        if (passageAt(row) != place.second || isHeading(row))
            continue;
        if (placeAt(row) == place)
            return row;
        if (first < 0)
            first = row;
    }
    return first;
}

QList<int> PassageListModel::rowsOf(const QSet<Place> &places) const
{
    QList<int> rows;
    const int count = places.isEmpty() ? 0 : rowCount();
    for (int row = 0; row < count; ++row) {
        if (!isHeading(row) && places.contains(placeAt(row)))
            rows.append(row);
    }
    return rows;
}

std::optional<PassageText> PassageListModel::textAt(int row) const
{
    const auto text = m_texts.constFind(passageAt(row));
    return text == m_texts.cend() ? std::nullopt : std::optional(*text);
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.rows->size());
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const PassageRows::Group *heading = m_result.rows->heading(row);
    if (role == HeadingRole)
        return heading != nullptr;
    if (role == CountRole)
        return heading ? QVariant(static_cast<int>(heading->count)) : QVariant();
    const bool namesItself = heading && m_kind != PassageGroup::Article && m_kind != PassageGroup::Words;
    const std::optional<PassageText> text = textAt(row);
    if (role == LoadedRole)
        return text || namesItself;
    if (!text && !namesItself)
        return {};
    switch (role) {
    case TextRole:
        return QVariant::fromValue(text.value_or(PassageText()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return wordsOf(row, text.value_or(PassageText()));
    case Qt::ToolTipRole:
        return heading ? QVariant() : QVariant(text.value_or(PassageText()).title);
    case ColorsRole:
        return colorsOf(row, text.value_or(PassageText()));
    default:
        return {};
    }
}

Qt::ItemFlags PassageListModel::flags(const QModelIndex &index) const
{
    const bool isPassage = index.isValid() && !isHeading(index.row());
    return isPassage ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QStringList PassageListModel::colorsOf(int row, const PassageText &text) const
{
    if (const PassageRows::Group *heading = m_result.rows->heading(row))
        return m_kind == PassageGroup::Tag && !heading->isRest ? QStringList{m_colors.value(heading->name)}
                                                               : QStringList();
    QStringList colors;
    for (const QString &tag : text.placed.annotation.tagNames)
        colors.append(m_colors.value(tag));
    return colors;
}

QString PassageListModel::wordsOf(int row, const PassageText &text) const
{
    if (const PassageRows::Group *heading = m_result.rows->heading(row))
        return passageHeading(m_kind, *heading, text);
    const Annotation &annotation = text.placed.annotation;
    QStringList parts{annotation.area ? passageName(annotation) : annotation.anchor.quote.simplified(), annotation.note,
                      annotation.tagNames.join(u", "_s), text.title, text.source};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Pressmark
