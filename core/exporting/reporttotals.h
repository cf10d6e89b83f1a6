#pragma once

#include "model/annotation.h"
#include "model/civildate.h"

#include <QList>
#include <QMap>

namespace Pressmark {

/// What the cover of a report counts.
struct ReportTotals
{
    QList<CivilDate> published; // of every article
    qsizetype passages = 0;
    QMap<MarkColor, qint64> colors; // how many passages have each
    QMap<QString, qint64> tags;

    void add(const Annotation &passage);
};

} // namespace Pressmark
