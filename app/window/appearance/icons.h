#pragma once

#include <QIcon>

namespace Pressmark {

/// A line drawing of resources/icons in the colour of the current palette's text, muted when disabled and in the
/// accent when on. It follows the theme by itself.
QIcon lineIcon(const QString &name);

/// The same drawing in one colour.
QPixmap linePixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace Pressmark
