#pragma once

#include "exporting/exporttemplates.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Pressmark {

class MarkChoiceRows;
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

    /// What marks can be chosen by.
    void setTags(const QStringList &names);
    void setPersons(const QStringList &names);
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
    void layOut(QFormLayout *form);
    void listen();
    void choose(const ExportTemplate &kept);
    void tellPresent();
    void remember();
    void showSubject();

    QList<std::pair<QString, qsizetype>> m_subjects;
    QLabel *m_intro;
    TemplateField *m_templates;
    QComboBox *m_subject;
    QLineEdit *m_title;
    QComboBox *m_pages;
    QComboBox *m_group;
    QComboBox *m_paper;
    QComboBox *m_font;
    QCheckBox *m_notes;
    QCheckBox *m_hyphenate;
    QCheckBox *m_justify;
    QCheckBox *m_onlyPassages;
    MarkChoiceRows *m_marks = nullptr;
    QLabel *m_count;
    PagesPreview *m_preview;
};

} // namespace Pressmark
