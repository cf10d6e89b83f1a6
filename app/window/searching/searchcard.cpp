#include "window/searching/searchcard.h"

#include "window/appearance/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

SearchCard::SearchCard(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"searchCard"_s);
    setAccessibleName(tr("How to search"));
    const std::pair<QString, QString> lines[] = {
        {tr("coal harbour"), tr("both words, anywhere in an article or its notes")},
        {tr("\"coal strike\""), tr("the words beside each other, exactly so")},
        {tr("harb*"), tr("words that begin so")},
        {tr("coal OR gas"), tr("one or the other")},
        {tr("coal -strike"), tr("without the second")},
        {tr("coal NEAR/5 price"), tr("at most five words between them")},
        {tr("title:(coal OR gas)"), tr("in the headline; also body: byline: caption: note:")},
        {u"tag:energy"_s, tr("with a tag or one below it; tag:=energy without those")},
        {u"source:"_s, tr("of a publication; also author: lang: person: in:")},
        {u"after:2024-09"_s, tr("published since; also before: and date:2023..2024")},
        {u"has:note"_s, tr("also has:highlight, has:tag, is:unread, is:starred")},
        {u"in:notes"_s, tr("passages instead of articles; also color:red, marked:2026-11")}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    int row = 0;
    for (const auto &[example, meaning] : lines) {
        auto *button = new QToolButton(this);
        button->setText(example);
        button->setAccessibleDescription(meaning);
        button->setToolTip(tr("Put this into the search field"));
        auto *label = new QLabel(meaning, this);
        label->setProperty("muted", true);
        grid->addWidget(button, row, 0, Qt::AlignLeading);
        grid->addWidget(label, row++, 1);
        connect(button, &QToolButton::clicked, this, [this, text = example] {
            hide();
            Q_EMIT exampleChosen(text);
        });
    }
    auto *foot = new QLabel(tr("Capitals and accents make no difference. Operators are written in capitals.") + u'\n'
                                + tr("The Up key brings earlier searches back."),
                            this);
    foot->setProperty("muted", true);
    foot->setContentsMargins(13, 4, 13, 4); // below the words of the examples
    grid->addWidget(foot, row, 0, 1, 2);
}

void SearchCard::open(const QWidget *below)
{
    adjustSize();
    const QPoint foot = below->mapToGlobal(QPoint(below->width() - width(), below->height() + 4));
    move(foot.x() < 0 ? 0 : foot.x(), foot.y());
    show();
}

} // namespace Pressmark
