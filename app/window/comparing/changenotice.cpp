#include "window/comparing/changenotice.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/reader/articlecontent.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

ChangeNotice::ChangeNotice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"changeNotice"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(interfaceFont(12.5));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto makeLink = [this](const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setProperty("link", true);
        return button;
    };
    QToolButton *compare = makeLink(tr("Compare the versions"));
    QToolButton *seen = makeLink(tr("Do not tell again"));
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(compare);
    links->addWidget(seen);
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
    connect(compare, &QToolButton::clicked, this, &ChangeNotice::compareRequested);
    connect(seen, &QToolButton::clicked, this, &ChangeNotice::seen);
    hide();
}

void ChangeNotice::setContent(const ArticleContent &content)
{
    int gone = 0;
    int changed = 0;
    for (const PlacedAnnotation &placed : content.annotations) {
        gone += placed.isToCheck() && placed.state == PlacementState::Detached ? 1 : 0;
        changed += placed.isToCheck() && placed.state == PlacementState::Changed ? 1 : 0;
    }
    setVisible(content.change.has_value());
    if (!content.change)
        return;
    m_isAlarm = gone > 0;
    QStringList words{tr("A newer version of this page differs: %1.").arg(content.change->words)};
    if (gone > 0)
        words.append(tr("%n marked passage(s) are gone.", nullptr, gone));
    if (changed > 0)
        words.append(tr("%n marked passage(s) changed: please check.", nullptr, changed));
    m_text->setText(words.join(u' '));
    setAccessibleName(m_text->text());
    const Tokens &tokens = tokensFor(palette());
    m_icon->setPixmap(linePixmap(u"info"_s, m_isAlarm ? tokens.bad : tokens.accent, 16, devicePixelRatioF()));
    setProperty("bad", m_isAlarm);
    style()->unpolish(this);
    style()->polish(this);
}

QString ChangeNotice::text() const
{
    return m_text->text();
}

} // namespace Pressmark
