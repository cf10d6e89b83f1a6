#include "exporting/articledocument.h"

#include "exporting/articleblocks.h"
#include "exporting/articlelines.h"

#include <QFontInfo>
#include <QImage>
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// A document that asks nobody for anything: what it was not given is an even area.
class OfflineDocument final : public QTextDocument
{
public:
    explicit OfflineDocument(const QColor &pictureGround)
        : m_placeholder(1, 1, QImage::Format_RGB32)
    {
        m_placeholder.fill(pictureGround.isValid() ? pictureGround : QColor(Qt::lightGray));
    }

protected:
    QVariant loadResource(int type, const QUrl &) override
    {
        return type == ImageResource ? QVariant(m_placeholder) : QVariant(QByteArray());
    }

private:
    QImage m_placeholder;
};

} // namespace

QUrl pictureName(const Figure &figure)
{
    if (figure.url.isEmpty() && figure.picture.isEmpty())
        return {};
    // Encoded, so that no name is a place anywhere, and none is changed on its way through the document.
    const QString name = figure.picture.isEmpty() ? u"w:"_s + figure.url : u"s:"_s + figure.picture;
    return QUrl(u"pressmark-picture:"_s + QString::fromLatin1(name.toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

ArticleDocument buildArticleDocument(const Article &article, const Body &body, const ArticleStyle &style)
{
    ArticleDocument result;
    result.document = std::make_unique<OfflineDocument>(style.pictureGround);
    QTextDocument &document = *result.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(style.reading);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(4 * fontSize(style.reading));
    document.setDefaultTextOption(option);

    document.setIndentWidth(1.9 * fontSize(style.reading));

    ArticleBlocks blocks(document, style, result.positions);
    if (style.titleBlock)
        blocks.addTitle(article);
    for (const Block &block : body.blocks) {
        const int start = blocks.nextPosition();
        blocks.add(block);
        result.blockStarts.append(blocks.nextPosition() > start ? start : -1);
    }
    blocks.finish();
    return result;
}

} // namespace Pressmark
