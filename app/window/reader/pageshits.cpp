// The hits of a search in a PDF's pages: shown, and gone to; and words that are looked for there.

#include "window/reader/hitscrollbar.h"
#include "window/reader/pagesview.h"

#include <algorithm>

namespace Pressmark {

void PagesView::setHits(const QList<PartHit> &hits)
{
    m_hits.set(hits, m_letters);
    placeOnScrollBar();
    viewport()->update();
}

void PagesView::placeOnScrollBar()
{
    const double height = std::max(1.0, m_layout.size().height());
    QList<double> hits;
    for (const PageLine &line : m_hits.firstLines())
        hits.append(m_layout.box(line).top() / height);
    QList<HitScrollBar::MarkPlace> marks;
    for (const MarkOnPage &mark : std::as_const(m_marks))
        marks.append({m_layout.box(mark.line).top() / height, mark.color});
    m_scrollBar->setPlaces(hits, marks);
}

bool PagesView::goToHit(bool backwards)
{
    return scrollToLine(m_hits.goOn(backwards));
}

bool PagesView::goToEdgeHit(bool last)
{
    return scrollToLine(m_hits.goToEdge(last));
}

void PagesView::goToHit(const PartHit &hit)
{
    m_hits.goTo(hit);
    viewport()->update();
    const auto scroll = [this] {
        if (!m_selected.isValid())
            scrollToLine(m_hits.currentLine());
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection); // once the pages have their size
}

bool PagesView::scrollToLine(const PageLine *line)
{
    if (!line)
        return false;
    scrollTo(shownBox(*line));
    viewport()->update();
    return true;
}

bool PagesView::find(const QString &words, bool backwards)
{
    const qsizetype start = std::max<qsizetype>(0, std::min(m_anchor, m_caret));
    const qsizetype end = std::max(start, std::max(m_anchor, m_caret));
    const bool goesOn = QStringView(m_text).mid(start, end - start).compare(words, Qt::CaseInsensitive) == 0;
    qsizetype found = -1;
    if (!backwards)
        found = m_text.indexOf(words, goesOn ? end : start, Qt::CaseInsensitive);
    else if (start > 0)
        found = m_text.lastIndexOf(words, start - 1, Qt::CaseInsensitive);
    if (found < 0)
        found = backwards ? m_text.lastIndexOf(words, -1, Qt::CaseInsensitive)
                          : m_text.indexOf(words, 0, Qt::CaseInsensitive);
    if (found < 0)
        return false;
    setSelection(found, found + words.size());
    if (!m_chosen.isEmpty())
        scrollTo(shownBox(m_chosen.first()));
    return true;
}

} // namespace Pressmark
