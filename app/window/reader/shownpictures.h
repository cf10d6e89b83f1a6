#pragma once

#include "exporting/articledocument.h"
#include "window/reader/areatool.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>

class QTextBrowser;

namespace Pressmark {

/// The pictures of the article that a view shows: asked for in the size in which they are painted, and put into its
/// document when they are there. What cannot be shown is an even area with the words that stand for it.
class ShownPictures : public QObject
{
    Q_OBJECT

public:
    explicit ShownPictures(QTextBrowser *view);

    /// What is stored with the capture that will be shown: name → SHA-256. Forgets the pictures of another.
    void setStored(const QHash<QString, QString> &stored);
    /// For a document that was just built from that body.
    void fill(QTextDocument &document, const Body &body);
    /// What was asked for will not be answered.
    void forget() { m_asked.clear(); }
    void put(const QString &original, QSize size, const QImage &picture);
    /// Where pictures that are shown stand in the viewport, by the block of the body.
    QList<ShownGround> grounds() const;
    /// The figure at a place of the viewport, if its picture is shown; its original and its words.
    std::optional<std::pair<QString, Figure>> at(QPoint place) const;
    bool isComplete() const;

Q_SIGNALS:
    void wanted(const QString &original, QSize size);

private:
    struct Shown
    {
        Figure figure;
        QString original; // empty if it is not stored
        QSize size;       // pixels of the device
    };

    struct Place
    {
        int block;    // of the body
        int position; // in the document
        QString name; // in the document
    };

    void place(QTextDocument &document, const QString &name, const Shown &shown) const;
    QImage emptyPicture(const Shown &shown, const QString &words) const;

    QTextBrowser *m_view;
    QPointer<QTextDocument> m_document;
    QHash<QString, QString> m_stored;
    QHash<QString, Shown> m_shown; // by the name in the document
    QList<Place> m_places;
    QHash<QString, QSize> m_asked;   // by original, until it is there
    QHash<QString, QImage> m_images; // by original; null if it cannot be shown
};

} // namespace Pressmark
