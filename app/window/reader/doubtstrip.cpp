#include "window/reader/doubtstrip.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

DoubtStrip::DoubtStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_show(new QToolButton(this))
{
    setObjectName(u"doubtStrip"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(interfaceFont(12.5));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show->setText(tr("See what was left out"));
    m_show->setProperty("link", true);
    auto *edit = new QToolButton(this);
    edit->setText(tr("Edit details"));
    edit->setProperty("link", true);
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(m_show);
    links->addWidget(edit);
    links->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addLayout(links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_show, &QToolButton::clicked, this, &DoubtStrip::wholePageRequested);
    connect(edit, &QToolButton::clicked, this, &DoubtStrip::detailsRequested);
    hide();
}

void DoubtStrip::setDoubts(const QStringList &doubts, bool hasLeftOut)
{
    m_icon->setPixmap(linePixmap(u"info"_s, tokensFor(palette()).warning, 16, devicePixelRatioF()));
    m_text->setText(doubts.join(u' '));
    setAccessibleName(m_text->text());
    m_show->setVisible(hasLeftOut);
    setVisible(!doubts.isEmpty());
}

QString DoubtStrip::text() const
{
    return m_text->text();
}

} // namespace Pressmark
