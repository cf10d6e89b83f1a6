#include "window/reader/shownpictures.h"

#include "exporting/areapictures.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double WordSize = 12.5; // pixels
constexpr int WordMargin = 12;
constexpr qreal LongestShownSide = 4096;

} // namespace

ShownPictures::ShownPictures(QTextBrowser *view)
    : QObject(view)
    , m_view(view)
{ }

void ShownPictures::setStored(const QHash<QString, QString> &stored)
{
    if (m_stored == stored)
        return;
    m_stored = stored;
    m_images.clear();
    m_asked.clear();
}

void ShownPictures::fill(QTextDocument &document, const Body &body)
{
    m_document = &document;
    m_shown.clear();
    m_places.clear();
    QHash<QString, Figure> figures;
    QHash<QString, QList<int>> blocks;
    for (int i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        if (block.kind != BlockKind::Figure)
            continue;
        figures.insert(pictureName(block.figure).toString(), block.figure);
        blocks[pictureName(block.figure).toString()].append(i);
    }
    figures.remove(QString());
    if (figures.isEmpty())
        return;
    const qreal ratio = m_view->devicePixelRatioF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextImageFormat format = fragment.fragment().charFormat().toImageFormat();
            const auto figure = figures.constFind(format.name());
            if (!format.isValid() || figure == figures.constEnd())
                continue;
            const QSize size(qRound(std::clamp(format.width() * ratio, 1.0, LongestShownSide)),
                             qRound(std::clamp(format.height() * ratio, 1.0, LongestShownSide)));
            QList<int> &numbers = blocks[format.name()]; // the same picture may stand in several places
            m_places.append({numbers.size() > 1 ? numbers.takeFirst() : numbers.value(0),
                             fragment.fragment().position(), format.name()});
            m_shown.insert(format.name(), {*figure, m_stored.value(figure->picture), size});
        }
    }
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        place(document, shown.key(), *shown);
        const QString &original = shown->original;
        const auto known = m_images.constFind(original); // null: it cannot be shown
        const bool isKnown = known != m_images.constEnd() && (known->isNull() || known->size() == shown->size);
        if (original.isEmpty() || isKnown || m_asked.value(original) == shown->size)
            continue;
        m_asked.insert(original, shown->size);
        Q_EMIT wanted(original, shown->size);
    }
}

void ShownPictures::put(const QString &original, QSize size, const QImage &picture)
{
    bool any = false;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend() && m_document; ++shown) {
        if (shown->original != original || shown->size != size)
            continue;
        m_images.insert(original, picture);
        m_asked.remove(original);
        place(*m_document, shown.key(), *shown);
        any = true;
    }
    if (any)
        m_view->viewport()->update();
}

void ShownPictures::place(QTextDocument &document, const QString &name, const Shown &shown) const
{
    const auto image = m_images.constFind(shown.original);
    const bool isThere = image != m_images.constEnd() && !image->isNull();
    const bool isAwaited = image == m_images.constEnd() && !shown.original.isEmpty();
    const QString words = shown.figure.alt.isEmpty() ? tr("This picture cannot be shown.") : shown.figure.alt;
    document.addResource(QTextDocument::ImageResource, QUrl(name),
                         isThere ? *image : emptyPicture(shown, isAwaited ? QString() : words));
}

QImage ShownPictures::emptyPicture(const Shown &shown, const QString &words) const
{
    const Tokens &tokens = tokensFor(m_view->palette());
    QImage picture(shown.size, QImage::Format_RGB32);
    picture.fill(tokens.chip);
    if (words.isEmpty())
        return picture;
    const qreal ratio = m_view->devicePixelRatioF();
    QPainter painter(&picture);
    painter.scale(ratio, ratio);
    painter.setFont(interfaceFont(WordSize));
    painter.setPen(tokens.mutedInk);
    const QRectF area(QPointF(), QSizeF(shown.size) / ratio);
    painter.drawText(area.adjusted(WordMargin, WordMargin, -WordMargin, -WordMargin),
                     Qt::AlignCenter | Qt::TextWordWrap, words);
    return picture;
}

std::optional<std::pair<QString, Figure>> ShownPictures::at(QPoint place) const
{
    if (!m_document)
        return {};
    const QPoint scrolled(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    const QTextFormat format = m_document->documentLayout()->formatAt(place + scrolled);
    const auto shown = m_shown.constFind(format.toImageFormat().name());
    if (shown == m_shown.constEnd() || m_images.value(shown->original).isNull())
        return {};
    return std::pair(shown->original, shown->figure);
}

QList<ShownGround> ShownPictures::grounds() const
{
    QList<ShownGround> grounds;
    const QPointF scrolled(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    for (const Place &place : m_places) {
        const Shown shown = m_shown.value(place.name);
        if (!m_document || m_images.value(shown.original).isNull())
            continue;
        const QRectF rect = pictureRect(*m_document, place.position).translated(-scrolled);
        grounds.append({place.block, true, rect, QSizeF(shown.figure.width, shown.figure.height)});
    }
    return grounds;
}

bool ShownPictures::isComplete() const
{
    return std::all_of(m_shown.cbegin(), m_shown.cend(), [this](const Shown &shown) {
        return shown.original.isEmpty() || m_images.contains(shown.original);
    });
}

} // namespace Pressmark
