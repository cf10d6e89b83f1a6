#pragma once

#include "exporting/citation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Pressmark {

/// How the person wants references to be written, remembered from one start to the next.
CitationForm chosenCitationForm();
void chooseCitationForm(const CitationForm &form);

/// Asks how references are written, and shows what that makes of an article.
class CitationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CitationDialog(const CitedArticle &example, QWidget *parent = nullptr);

    CitationForm form() const;

private:
    void showExample();

    const CitedArticle m_example;
    QComboBox *m_style;
    QLineEdit *m_pattern;
    QLabel *m_fields;
    QLabel *m_shown;
};

} // namespace Pressmark
