#include "window/reader/noticestrip.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_links(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(interfaceFont(12.5));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_links->setSpacing(12);
    m_links->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addLayout(m_links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    hide();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

QToolButton *NoticeStrip::addLink(const QString &text)
{
    auto *link = new QToolButton(this);
    link->setText(text);
    link->setProperty("link", true);
    m_links->insertWidget(m_links->count() - 1, link);
    return link;
}

void NoticeStrip::setNotice(const QString &text, const QColor &icon)
{
    m_icon->setPixmap(linePixmap(u"info"_s, icon, 16, devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace Pressmark
