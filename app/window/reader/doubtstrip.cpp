#include "window/reader/doubtstrip.h"

#include "window/appearance/tokens.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

DoubtStrip::DoubtStrip(QWidget *parent)
    : NoticeStrip(parent)
    , m_show(addLink(tr("See what was left out")))
    , m_type(addLink(tr("Type the text")))
{
    setObjectName(u"doubtStrip"_s);
    connect(m_show, &QToolButton::clicked, this, &DoubtStrip::wholePageRequested);
    connect(m_type, &QToolButton::clicked, this, &DoubtStrip::transcriptionRequested);
    connect(addLink(tr("Edit details")), &QToolButton::clicked, this, &DoubtStrip::detailsRequested);
}

void DoubtStrip::setDoubts(const QStringList &doubts, bool hasLeftOut, bool isTranscribable)
{
    setNotice(doubts.join(u' '), tokensFor(palette()).warning);
    m_show->setVisible(hasLeftOut);
    m_type->setVisible(isTranscribable);
    setVisible(!doubts.isEmpty());
}

} // namespace Pressmark
