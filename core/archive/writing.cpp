#include "archive/writing.h"

#include "archive/archive.h"

namespace Pressmark {

void Writing::touchArticle(ArticleId article)
{
    if (m_touched.all)
        return;
    if (!m_touched.articles.contains(article))
        m_touched.articles.append(article);
    if (m_touched.articles.size() > 1000)
        m_touched.all = true;
}

void Writing::touchTags()
{
    m_touched.tags = true;
}

void Writing::touchCollections()
{
    m_touched.collections = true;
}

void Writing::touchAll()
{
    m_touched.all = true;
    m_touched.tags = true;
    m_touched.collections = true;
}

} // namespace Pressmark
