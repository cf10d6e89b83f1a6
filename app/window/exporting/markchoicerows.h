#pragma once

#include "exporting/markchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QToolButton;

namespace Pressmark {

/// The rows of a form in which people choose which marks go into an export.
class MarkChoiceRows : public QObject
{
    Q_OBJECT

public:
    /// Adds the rows. All marks are chosen at first.
    explicit MarkChoiceRows(QFormLayout *form, QWidget *parent);

    /// What can be chosen from.
    void setTags(const QStringList &names) { setNames(m_tag, names); }
    void setPersons(const QStringList &names) { setNames(m_person, names); }

    MarkChoice choice() const;
    /// Without a signal.
    void choose(const MarkChoice &choice);

Q_SIGNALS:
    void changed();

private:
    /// An end of the days on which marks were made.
    struct DayField
    {
        QCheckBox *asked = nullptr;
        QDateEdit *day = nullptr;
        qint64 time = 0; // UTC milliseconds, of what was chosen last; a template may mean other times than days
    };

    QWidget *makeColors(QWidget *parent);
    QWidget *makeDays(QWidget *parent);
    DayField makeDay(const QString &text, int days, QWidget *parent);
    void setDay(DayField &field, qint64 time, int days);
    static void setNames(QComboBox *box, const QStringList &names);

    QList<QToolButton *> m_colors; // in the order of their values
    QComboBox *m_tag;
    QComboBox *m_person;
    DayField m_from;
    DayField m_until;
};

} // namespace Pressmark
