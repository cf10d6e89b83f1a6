#include "window/reader/picturedesk.h"

#include "window/reader/articleview.h"
#include "window/reader/picturedialog.h"
#include "window/reader/pictureloader.h"

namespace Pressmark {

PictureDesk::PictureDesk(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void PictureDesk::addView(ArticleView *view)
{
    m_views.append(view);
    const auto want = [this](const QString &original, QSize size) {
        if (m_loader)
            m_loader->load(original, size);
    };
    connect(view->pictures(), &ShownPictures::wanted, this, want);
    connect(view, &ArticleView::pictureClicked, this, &PictureDesk::open);
}

void PictureDesk::setLoader(PictureLoader *loader)
{
    m_loader = loader;
    for (ArticleView *view : std::as_const(m_views)) {
        if (loader)
            connect(loader, &PictureLoader::loaded, view->pictures(), &ShownPictures::put);
    }
}

void PictureDesk::setStored(const QHash<QString, QString> &stored, bool sameArticle)
{
    if (m_loader && !sameArticle)
        m_loader->forget();
    for (ArticleView *view : std::as_const(m_views)) {
        if (!sameArticle)
            view->pictures()->forget();
        view->pictures()->setStored(stored);
    }
}

void PictureDesk::open(const QString &original, const Figure &figure)
{
    auto *dialog = new PictureDialog(m_loader, original, figure, m_window);
    dialog->open();
}

} // namespace Pressmark
