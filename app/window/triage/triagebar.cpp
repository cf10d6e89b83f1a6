#include "window/triage/triagebar.h"

#include "window/appearance/theme.h"
#include "window/appearance/tooltip.h"
#include "window/shell/flowlayout.h"
#include "window/tagging/tagchip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

TriageBar::TriageBar(QWidget *parent)
    : QWidget(parent)
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"triageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Going through the list"));
    m_progressText->setFont(interfaceFont(13, true));
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addStretch();
    const auto addButton = [this, row](Choice choice, const QString &text, const QString &key) {
        auto *button = new QToolButton(this);
        button->setText(tr("%1 (%2)", "a choice and its key").arg(text, key));
        button->setFocusPolicy(Qt::NoFocus); // the keys do the same, wherever the focus is
        connect(button, &QToolButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
        row->addWidget(button);
    };
    addButton(Choice::Read, tr("Mark as read"), tr("M"));
    addButton(Choice::Pass, tr("Leave as it is"), tr("Enter"));
    addButton(Choice::Skip, tr("Skip"), tr("Space"));
    addButton(Choice::Trash, tr("To the trash"), tr("Delete"));
    addButton(Choice::Back, tr("Back"), tr("Backspace"));
    addButton(Choice::End, tr("End"), tr("Esc"));

    auto *chips = new QWidget(this);
    m_tags = new FlowLayout(chips, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 8, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(chips);
    setTags({});
}

void TriageBar::setProgress(qsizetype position, qsizetype size)
{
    const QLocale locale;
    m_progressText->setText(tr("%1 of %2").arg(locale.toString(std::min(position + 1, size)), locale.toString(size)));
    m_progress->setRange(0, static_cast<int>(std::max<qsizetype>(size, 1)));
    m_progress->setValue(static_cast<int>(position));
}

QString TriageBar::progressText() const
{
    return m_progressText->text();
}

void TriageBar::setTags(const QList<Tag> &tags)
{
    QList<Tag> keyed;
    std::copy_if(tags.cbegin(), tags.cend(), std::back_inserter(keyed),
                 [](const Tag &tag) { return tag.shortcut > 0; });
    std::sort(keyed.begin(), keyed.end(), [](const Tag &a, const Tag &b) { return a.shortcut < b.shortcut; });
    if (keyed == m_shown && m_tags->count() > 0)
        return;
    m_shown = keyed;
    m_tags->clear();
    QWidget *place = m_tags->parentWidget();
    for (const Tag &tag : std::as_const(keyed)) {
        auto *chip =
            new TagChip(u"%1  %2"_s.arg(QString::number(tag.shortcut), tag.name), QColor(tag.color), false, place);
        chip->setToolTip(plainToolTip(tag.definition));
        chip->setFocusPolicy(Qt::NoFocus);
        connect(chip, &TagChip::clicked, this, [this, digit = tag.shortcut] { Q_EMIT tagChosen(digit); });
        m_tags->addWidget(chip);
    }
    auto *hint = new QLabel(keyed.isEmpty()
                                ? tr("No tag has a key yet: the menu of a tag in the library gives it one. T opens the "
                                     "field for tags.")
                                : tr("A digit tags and goes on, with Ctrl it stays. T opens the field for tags."),
                            place);
    hint->setProperty("muted", true);
    hint->setFont(interfaceFont(12));
    hint->setFixedHeight(21); // that of a chip
    m_tags->addWidget(hint);
    for (int i = 0; i < m_tags->count(); ++i)
        m_tags->itemAt(i)->widget()->show();
}

} // namespace Pressmark
