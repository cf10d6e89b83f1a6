#pragma once

#include "exporting/exporttemplates.h"
#include "jobs/exportjob.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Pressmark {

class PagesPreview;
class TemplateField;

/// How a PDF is to be written. The choices are remembered.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Subject { Article, Report };

    /// `isPdf`: the article is an imported PDF, so its own pages can be used.
    ExportDialog(Subject subject, bool isPdf, QWidget *parent = nullptr);

    /// What the report can be of, each with the number of its articles.
    void setSubjects(const QList<std::pair<QString, qsizetype>> &subjects, qsizetype chosen);
    qsizetype subject() const;

    /// The tags that marks can be chosen by.
    void setTags(const QStringList &names);
    MarkChoice marks() const;
    /// What options can be taken from.
    void setTemplates(const QList<ExportTemplate> &templates);
    /// Says how many marks would go in.
    void showCount(qsizetype marks);

    /// Where the first pages are shown.
    PagesPreview *preview() const { return m_preview; }

    PdfOptions pdfOptions() const;
    ReportOptions reportOptions() const;

Q_SIGNALS:
    /// Other marks are chosen, or another subject: they are to be counted.
    void countRequested();
    /// Something else would be written.
    void previewRequested();
    void keepRequested(const Pressmark::ExportTemplate &kept);
    void deleteRequested(const QString &name);

private:
    QFormLayout *makeForm(bool isReport, bool isPdf);
    QWidget *makeColors();
    void layOut(QFormLayout *form);
    void listen();
    void choose(const ExportTemplate &kept);
    void chooseMarks(const MarkChoice &marks);
    void showOther();
    void tellPresent();
    void remember();
    void showSubject();

    QList<std::pair<QString, qsizetype>> m_subjects;
    MarkChoice m_other; // what a template says besides, which has no widget of its own
    QLabel *m_intro;
    TemplateField *m_templates;
    QComboBox *m_subject;
    QLineEdit *m_title;
    QComboBox *m_pages;
    QComboBox *m_group;
    QComboBox *m_paper;
    QCheckBox *m_notes;
    QCheckBox *m_hyphenate;
    QCheckBox *m_onlyPassages;
    QList<QToolButton *> m_colors; // in the order of their values
    QComboBox *m_tag;
    QLabel *m_otherMarks;
    QLabel *m_count;
    PagesPreview *m_preview;
};

} // namespace Pressmark
