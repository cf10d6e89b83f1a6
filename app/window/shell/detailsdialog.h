#pragma once

#include "model/document.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pressmark {

/// What is known of an article, to be corrected by a person.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DetailsDialog(const Metadata &metadata, QWidget *parent = nullptr);

    Metadata metadata() const;

private:
    void check();

    Metadata m_metadata;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_byline;
    QLineEdit *m_source;
    QLineEdit *m_published;
    QLineEdit *m_section;
    QLineEdit *m_page;
    QLineEdit *m_url;
    QLabel *m_problem;
    QPushButton *m_keep;
};

/// "2024", "2024-10", "2024-10-03" or "2024-10-03 05:26" as a date; nothing if it is none of these.
std::optional<CivilDate> civilDateFromText(const QString &text);

} // namespace Pressmark
