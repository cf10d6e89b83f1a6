#include "window/cleanup/cleanupmodel.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString likenessText(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Letters:
        return CleanupModel::tr("Only case, accents, spaces or signs differ");
    case NameLikeness::Order:
        return CleanupModel::tr("The same words in another order");
    case NameLikeness::Endings:
        return CleanupModel::tr("Only endings differ, as of a plural");
    case NameLikeness::Spelling:
        return CleanupModel::tr("A letter or two differ");
    }
    return {};
}

QString reasonText(const TagFinding &finding)
{
    const QString definition = finding.tag.definition.simplified();
    QString reason;
    switch (finding.doubt) {
    case TagDoubt::Alike:
        return likenessText(finding.likeness);
    case TagDoubt::UsedOnce:
        return CleanupModel::tr("Only on “%1”").arg(finding.where);
    case TagDoubt::EmptyGroup:
        reason = finding.below > 0
            ? CleanupModel::tr("Nothing carries it or any of the tags below it: %Ln", nullptr, finding.below)
            : CleanupModel::tr("A question without answers");
        break;
    case TagDoubt::Unused:
        reason = finding.inTrash ? CleanupModel::tr("Only something in the trash carries it")
                                 : CleanupModel::tr("Nothing carries it");
    }
    return definition.isEmpty() ? reason : reason + u" · "_s + definition;
}

} // namespace

QString doubtText(TagDoubt doubt)
{
    switch (doubt) {
    case TagDoubt::Alike:
        return CleanupModel::tr("Nearly the same name");
    case TagDoubt::EmptyGroup:
        return CleanupModel::tr("Empty groups");
    case TagDoubt::Unused:
        return CleanupModel::tr("Unused");
    case TagDoubt::UsedOnce:
        return CleanupModel::tr("Used once");
    }
    return {};
}

CleanupModel::CleanupModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void CleanupModel::setFindings(const QList<TagFinding> &findings, const QList<Tag> &tags)
{
    beginResetModel();
    m_findings = findings;
    m_names.clear();
    for (const Tag &tag : tags)
        m_names.insert(tag.id, tag.name);
    listRows();
    endResetModel();
}

void CleanupModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    listRows();
    endResetModel();
}

bool CleanupModel::passes(const TagFinding &finding, Filter filter) const
{
    switch (filter) {
    case Filter::Waiting:
        return !finding.isLeft;
    case Filter::Left:
        return finding.isLeft;
    case Filter::Alike:
        return !finding.isLeft && finding.doubt == TagDoubt::Alike;
    case Filter::EmptyGroup:
        return !finding.isLeft && finding.doubt == TagDoubt::EmptyGroup;
    case Filter::Unused:
        return !finding.isLeft && finding.doubt == TagDoubt::Unused;
    case Filter::UsedOnce:
        return !finding.isLeft && finding.doubt == TagDoubt::UsedOnce;
    }
    return false;
}

int CleanupModel::count(Filter filter) const
{
    return static_cast<int>(std::count_if(m_findings.cbegin(), m_findings.cend(),
                                          [&](const TagFinding &finding) { return passes(finding, filter); }));
}

void CleanupModel::listRows()
{
    m_rows.clear();
    m_headingSize.clear();
    std::optional<TagDoubt> last;
    int heading = 0;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (!passes(m_findings[i], m_filter))
            continue;
        if (last != m_findings[i].doubt) {
            heading = static_cast<int>(m_rows.size());
            m_rows.append(-1 - i);
        }
        last = m_findings[i].doubt;
        m_rows.append(i);
        ++m_headingSize[heading];
    }
}

int CleanupModel::rowOf(const TagFinding &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isHeading(row) && finding(row).doubt == wanted.doubt && finding(row).tag.id == wanted.tag.id)
            return row;
    }
    return -1;
}

std::vector<int> CleanupModel::headings() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row))
            rows.push_back(row);
    }
    return rows;
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (isHeading(row)) {
        if (role == HeadingRole)
            return true;
        if (role == CountRole)
            return m_headingSize.value(row);
        return role == Qt::DisplayRole ? QVariant(doubtText(m_findings[-1 - m_rows[row]].doubt)) : QVariant();
    }
    const TagFinding &shown = finding(row);
    switch (role) {
    case HeadingRole:
        return false;
    case FindingRole:
        return QVariant::fromValue(shown);
    case ReasonRole:
        return reasonText(shown);
    case ParentRole:
        return m_names.value(shown.tag.parent);
    case Qt::DisplayRole:
        return shown.tag.name;
    case Qt::AccessibleTextRole:
        return shown.doubt == TagDoubt::Alike
            ? tr("%1 like %2: %3").arg(shown.tag.name, shown.other.name, reasonText(shown))
            : tr("%1: %2").arg(shown.tag.name, reasonText(shown));
    default:
        return {};
    }
}

Qt::ItemFlags CleanupModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !isHeading(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace Pressmark
