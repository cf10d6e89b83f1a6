#pragma once

#include "exporting/pdfexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Pressmark {

/// How a PDF is to be written. The choices are remembered.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Subject { Article, Report };

    /// `isPdf`: the article is an imported PDF, so its own pages can be used.
    ExportDialog(Subject subject, bool isPdf, QWidget *parent = nullptr);

    void setReport(const QString &title, qsizetype articles);

    PdfOptions pdfOptions() const;
    ReportOptions reportOptions() const;
    bool isTypeset() const;

private:
    void remember();

    QLabel *m_intro;
    QLineEdit *m_title;
    QComboBox *m_pages;
    QComboBox *m_group;
    QComboBox *m_paper;
    QCheckBox *m_notes;
    QCheckBox *m_hyphenate;
};

} // namespace Pressmark
