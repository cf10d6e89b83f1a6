#pragma once

#include "model/annotation.h"

namespace Pressmark {

/// Which marks go into an export. What is empty lets all through; private ones never go in.
struct MarkChoice
{
    QList<MarkColor> colors;
    QStringList tags; // any of these
    QStringList persons;
    qint64 from = 0;  // made then or later, UTC milliseconds; 0: whenever
    qint64 until = 0; // made before that; 0: whenever
    QString viewer;   // who codes blind: what others coded is not seen at all; "": everything is

    bool operator==(const MarkChoice &) const = default;
};

bool isChosen(const Annotation &annotation, const MarkChoice &choice);

} // namespace Pressmark
