#include "exporting/marginnotes.h"

#include "exporting/articleblocks.h"
#include "exporting/textinserter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal NoteSize = 0.735; // of the reading size
constexpr qreal NoteBarWidth = 1.6 * Point;
constexpr qreal TextLeft = 6.5 * Point;
constexpr qreal NoteGap = 7 * Point;
constexpr qreal AboveText = 1.2 * Point; // how far the bar reaches beyond the words

} // namespace

MarginNotes::MarginNotes(const QList<MarginNote> &notes, const QRectF &column, const ArticleStyle &style)
    : m_notes(notes)
    , m_column(column)
    , m_style(style)
{
    QList<Waiting> waiting;
    for (qsizetype i = 0; i < notes.size(); ++i)
        m_documents.push_back(layOut(notes[i]));
    qsizetype next = 0;
    for (int page = 0; next < notes.size() || !waiting.isEmpty(); ++page) {
        for (; next < notes.size() && notes[next].page <= page; ++next) {
            const qreal height = m_documents[static_cast<size_t>(next)]->size().height();
            waiting.append({next, notes[next].y, Slice{0, height, -1, 0}});
        }
        waiting = placePage(page, waiting);
    }
}

MarginNotes::~MarginNotes() = default;

std::unique_ptr<QTextDocument> MarginNotes::layOut(const MarginNote &note) const
{
    auto document = std::make_unique<QTextDocument>();
    const QFont font = scaledFont(m_style.interface, NoteSize);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setUseDesignMetrics(true);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);

    QTextBlockFormat block;
    block.setLineHeight(1.4 * font.pixelSize(), QTextBlockFormat::FixedHeight);
    block.setLayoutDirection(note.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextCharFormat text;
    text.setFont(font);
    text.setForeground(m_style.ink);
    QTextCharFormat number = text;
    number.setFontWeight(QFont::Bold);
    QTextCharFormat muted = text;
    muted.setForeground(m_style.mutedInk);

    PositionMap unused;
    const TextInserter inserter(m_style, unused);
    QTextCursor cursor(document.get());
    cursor.setBlockFormat(block);
    cursor.insertText(note.number, number);
    const auto insert = [&](const QString &words, const QTextCharFormat &format) {
        inserter.insert(cursor, {words, {}, std::nullopt, 0, false}, 0, words.size(), format);
    };
    if (!note.text.isEmpty())
        insert(u' ' + note.text, text);
    if (!note.tags.isEmpty() && !note.text.isEmpty()) {
        block.setLayoutDirection(note.tags.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        cursor.insertBlock(block);
        insert(note.tags, muted);
    } else if (!note.tags.isEmpty()) {
        insert(u' ' + note.tags, muted);
    }
    document->setTextWidth(m_column.width() - TextLeft);
    return document;
}

void MarginNotes::place(int page, const Waiting &waiting, qreal y, const Slice &slice)
{
    m_placed.append({waiting.note, page, QRectF(m_column.left(), y, m_column.width(), slice.height()), slice});
}

QList<MarginNotes::Waiting> MarginNotes::placePage(int page, QList<Waiting> waiting)
{
    qreal total = -NoteGap;
    for (const Waiting &note : std::as_const(waiting))
        total += note.slice.height() + NoteGap;
    if (total > m_column.height())
        return placeCrowded(page, waiting);
    qreal y = m_column.top();
    for (Waiting &note : waiting) {
        note.y = std::max(note.y, y);
        y = note.y + note.slice.height() + NoteGap;
    }
    qreal limit = m_column.bottom();
    for (qsizetype i = waiting.size() - 1; i >= 0; --i) {
        waiting[i].y = std::min(waiting[i].y, limit - waiting[i].slice.height());
        limit = waiting[i].y - NoteGap;
    }
    for (const Waiting &note : std::as_const(waiting))
        place(page, note, note.y, note.slice);
    return {};
}

/// More notes than the page has room for: close together, the last one divided between lines if it must be.
QList<MarginNotes::Waiting> MarginNotes::placeCrowded(int page, const QList<Waiting> &waiting)
{
    qreal y = m_column.top();
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const Waiting &note = waiting[i];
        const qreal room = m_column.bottom() - y;
        if (note.slice.height() <= room) {
            place(page, note, y, note.slice);
            y += note.slice.height() + NoteGap;
            continue;
        }
        QList<Atom> atoms = atomsOf(*m_documents[static_cast<size_t>(note.note)]);
        atoms.removeIf([&note](const Atom &atom) { return atom.top < note.slice.top; });
        const QList<Slice> slices = sliced(atoms, room, m_column.height());
        QList<Waiting> rest = waiting.mid(i);
        if (!slices.isEmpty() && slices.first().height() > 0) {
            place(page, note, y, slices.first());
            if (slices.size() > 1)
                rest.first().slice = {slices[1].top, note.slice.bottom, slices[1].block, slices[1].line};
            else
                rest.removeFirst();
        }
        for (Waiting &later : rest)
            later.y = m_column.top();
        return rest;
    }
    return {};
}

void MarginNotes::draw(QPainter &painter, const PlacedNote &placed) const
{
    const MarginNote &note = m_notes[placed.note];
    painter.fillRect(
        QRectF(placed.rect.left(), placed.rect.top() - AboveText, NoteBarWidth, placed.rect.height() + 2 * AboveText),
        markBar(note.color));
    drawSlice(painter, *m_documents[static_cast<size_t>(placed.note)], placed.slice,
              placed.rect.topLeft() + QPointF(TextLeft, 0));
}

} // namespace Pressmark
