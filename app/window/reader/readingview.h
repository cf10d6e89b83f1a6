#pragma once

#include "archive/annotations.h"
#include "text/sentences.h"
#include "window/reader/articlecontent.h"
#include "window/reader/parthit.h"

#include <QPoint>

#include <optional>

class QWidget;

namespace Pressmark {

class AreaTool;

/// What an article is read in: its text or the pages of its PDF. Words and areas are selected in it, marks and hits shown.
class ReadingView
{
public:
    virtual ~ReadingView() = default;

    /// The selected words, as far as they stand in one part, or the selected area; nothing if there are none.
    virtual std::optional<Passage> selectedPassage() const = 0;
    /// Below the last line of the selection, in the surface's coordinates.
    virtual QPoint selectionFoot() const = 0;
    virtual void clearSelection() = 0;
    /// The selected words; if there are none, what stands at the caret or next behind it, of length 0. Nothing if there
    /// are no words.
    virtual std::optional<Passage> passageAtCaret() const = 0;
    /// Selects them if they stand here.
    virtual void selectWords(Part part, TextRange range) = 0;
    virtual void selectMark(AnnotationId mark, bool scroll) = 0;
    virtual AreaTool *areas() = 0;
    /// What is scrolled.
    virtual QWidget *surface() const = 0;

    virtual void setHits(const QList<PartHit> &hits) = 0;
    /// Goes to the next or previous hit. False if there is none further on.
    virtual bool goToHit(bool backwards) = 0;
    /// Goes to the first hit or the last. False if there is none.
    virtual bool goToEdgeHit(bool last) = 0;
    /// Goes to this hit, or to where it would be if it is none.
    virtual void goToHit(const PartHit &hit) = 0;
    /// The hit that was gone to.
    virtual std::optional<PartHit> currentHit() const = 0;
    /// Selects the words where they stand next; false if they do not.
    virtual bool find(const QString &words, bool backwards) = 0;
};

} // namespace Pressmark
