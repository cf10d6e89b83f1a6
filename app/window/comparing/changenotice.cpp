#include "window/comparing/changenotice.h"

#include "window/appearance/tokens.h"
#include "window/reader/articlecontent.h"

#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

ChangeNotice::ChangeNotice(QWidget *parent)
    : NoticeStrip(parent)
{
    setObjectName(u"changeNotice"_s);
    connect(addLink(tr("Compare the versions")), &QToolButton::clicked, this, &ChangeNotice::compareRequested);
    connect(addLink(tr("Do not tell again")), &QToolButton::clicked, this, &ChangeNotice::seen);
}

void ChangeNotice::setContent(const ArticleContent &content)
{
    const auto [changed, gone] = countOpen(content.annotations);
    setVisible(content.change.has_value());
    if (!content.change)
        return;
    m_isAlarm = gone > 0;
    QStringList words{tr("A newer version of this page differs: %1.").arg(content.change->words)};
    if (gone > 0)
        words.append(tr("%n marked passage(s) are gone.", nullptr, gone));
    if (changed > 0)
        words.append(tr("%n marked passage(s) changed: please check.", nullptr, changed));
    const Tokens &tokens = tokensFor(palette());
    setNotice(words.join(u' '), m_isAlarm ? tokens.bad : tokens.accent);
    setProperty("bad", m_isAlarm);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace Pressmark
