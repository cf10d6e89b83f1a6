#include "window/exporting/markchoicerows.h"

#include "archive/colormeanings.h"
#include "exporting/paper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int RoomAroundDay = 52; // pixels: padding and the arrow

constexpr qint64 BeforeAllMarks = 1; // as the end of a choice: no colour, no mark
constexpr int UntilDays = 1;         // the last day belongs to the choice, whose end is the beginning of the next

qint64 beginning(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

QHBoxLayout *lineIn(QWidget *row, int spacing)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing);
    return line;
}

/// The box shows these names; several as one more line.
void showNames(QComboBox *box, const QStringList &names)
{
    const QSignalBlocker quiet(box);
    if (box->findData(names) < 0)
        box->addItem(names.join(u", "_s), names);
    box->setCurrentIndex(box->findData(names));
}

} // namespace

MarkChoiceRows::MarkChoiceRows(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_tag(new QComboBox(parent))
    , m_person(new QComboBox(parent))
{
    form->addRow(tr("Marks"), makeColors(parent));
    form->addRow(tr("Their tag"), m_tag);
    form->addRow(tr("Made by"), m_person);
    form->addRow(tr("Made"), makeDays(parent));
    m_person->setAccessibleName(tr("Made by"));
    m_tag->setAccessibleName(tr("Their tag"));
    m_tag->addItem(tr("Any, or none"), QStringList());
    m_person->addItem(tr("Anybody"), QStringList());
    for (QComboBox *box : {m_tag, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &MarkChoiceRows::changed);
}

/// A box for each colour of marks.
QWidget *MarkChoiceRows::makeColors(QWidget *parent)
{
    auto *row = new QWidget(parent);
    QHBoxLayout *line = lineIn(row, 4);
    for (const MarkColor color : AllMarkColors) {
        QPixmap ground(16, 16);
        ground.fill(markGround(color));
        auto *box = new QToolButton(row);
        box->setIcon(ground);
        box->setCheckable(true);
        box->setChecked(true);
        box->setToolTip(colorText(color));
        box->setAccessibleName(colorText(color));
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QToolButton::toggled, this, &MarkChoiceRows::changed);
        line->addWidget(box);
        m_colors.append(box);
    }
    line->addStretch();
    return row;
}

QWidget *MarkChoiceRows::makeDays(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_from = makeDay(tr("from"), 0, row);
    m_until = makeDay(tr("until"), UntilDays, row);
    QHBoxLayout *line = lineIn(row, 6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from.asked, m_from.day, m_until.asked, m_until.day})
        line->addWidget(widget);
    line->addStretch();
    const auto listen = [this](DayField &field, int days) {
        const auto take = [this, &field, days] {
            field.day->setEnabled(field.asked->isChecked());
            field.time = field.asked->isChecked() ? beginning(field.day->date().addDays(days)) : 0;
            Q_EMIT changed();
        };
        connect(field.asked, &QCheckBox::toggled, this, take);
        connect(field.day, &QDateEdit::dateChanged, this, take);
    };
    listen(m_from, 0);
    listen(m_until, UntilDays);
    return row;
}

MarkChoiceRows::DayField MarkChoiceRows::makeDay(const QString &text, int days, QWidget *parent)
{
    DayField field{new QCheckBox(text, parent), new QDateEdit(parent), 0};
    field.day->setCalendarPopup(true);
    field.day->setKeyboardTracking(false);
    field.day->setAccessibleName(days == 0 ? tr("Made on this day or later") : tr("Made on this day or earlier"));
    field.day->setToolTip(tr("Days of universal time (UTC)"));
    // The style's own hint does not count the room around the day.
    const QString wide = field.day->locale().toString(QDate(2026, 12, 28), field.day->displayFormat());
    field.day->setMinimumWidth(field.day->fontMetrics().horizontalAdvance(wide) + RoomAroundDay);
    setDay(field, 0, days);
    return field;
}

void MarkChoiceRows::setDay(DayField &field, qint64 time, int days)
{
    const QSignalBlocker quiet(field.asked);
    const QSignalBlocker still(field.day);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    field.time = time;
    field.asked->setChecked(time != 0);
    field.day->setEnabled(time != 0);
    field.day->setDate(time == 0 ? today : QDateTime::fromMSecsSinceEpoch(time - days, Qt::UTC).date());
}

void MarkChoiceRows::setNames(QComboBox *box, const QStringList &names)
{
    const QStringList chosen = box->currentData().toStringList();
    const QSignalBlocker quiet(box);
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &name : names)
        box->addItem(name, QStringList(name));
    showNames(box, chosen);
}

MarkChoice MarkChoiceRows::choice() const
{
    MarkChoice choice{.tags = m_tag->currentData().toStringList(),
                      .persons = m_person->currentData().toStringList(),
                      .from = m_from.time,
                      .until = m_until.time};
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        if (m_colors[i]->isChecked())
            choice.colors.append(AllMarkColors[i]);
    }
    if (choice.colors.size() == m_colors.size())
        choice.colors.clear();
    else if (choice.colors.isEmpty())
        choice.until = BeforeAllMarks;
    return choice;
}

void MarkChoiceRows::choose(const MarkChoice &choice)
{
    const bool none = choice.colors.isEmpty() && choice.until == BeforeAllMarks;
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        const QSignalBlocker quiet(m_colors[i]);
        m_colors[i]->setChecked(!none && (choice.colors.isEmpty() || choice.colors.contains(AllMarkColors[i])));
    }
    showNames(m_tag, choice.tags);
    showNames(m_person, choice.persons);
    setDay(m_from, choice.from, 0);
    setDay(m_until, none ? 0 : choice.until, UntilDays);
}

} // namespace Pressmark
