#include "window/exporting/exportdialog.h"

#include "window/appearance/primary.h"
#include "window/exporting/markchoicerows.h"
#include "window/exporting/pagespreview.h"
#include "window/exporting/templatefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString PaperKey = u"export/paper"_s;
const QString NotesKey = u"export/marginNotes"_s;
const QString FontKey = u"export/font"_s;
const QString JustifyKey = u"export/justify"_s;
const QString HyphenKey = u"export/hyphenate"_s;
const QString GroupKey = u"export/group"_s;
const QString PassagesKey = u"export/onlyPassages"_s;

} // namespace

ExportDialog::ExportDialog(Subject subject, bool isPdf, QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_templates(new TemplateField(this))
    , m_subject(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_pages(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_font(new QComboBox(this))
    , m_notes(new QCheckBox(tr("Notes in the margin beside their passages"), this))
    , m_hyphenate(new QCheckBox(tr("Hyphenate"), this))
    , m_justify(new QCheckBox(tr("Justify, where words may be divided"), this))
    , m_onlyPassages(new QCheckBox(tr("Only the passages, without the articles"), this))
    , m_count(new QLabel(this))
    , m_preview(new PagesPreview(this))
{
    const bool isReport = subject == Subject::Report;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isReport ? tr("Export a report") : tr("Export as annotated PDF"));
    m_intro->setText(
        tr("The marks become real annotations, which any PDF viewer lists with author, date and note; in a "
           "text document for word processors they become comments."));
    m_intro->setWordWrap(true);
    m_intro->setProperty("muted", true);
    m_pages->addItems({tr("The imported PDF's own pages"), tr("The article, typeset anew")});
    m_group->addItems({tr("Tag"), tr("Source"), tr("Date"), tr("Collection"), tr("Article, as listed")});
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_font->addItems({tr("Serif"), tr("Sans serif")});
    QSettings settings;
    m_paper->setCurrentIndex(settings.value(PaperKey, 0).toInt());
    m_group->setCurrentIndex(settings.value(GroupKey, 0).toInt());
    m_onlyPassages->setChecked(settings.value(PassagesKey, false).toBool());
    m_notes->setChecked(settings.value(NotesKey, true).toBool());
    m_font->setCurrentIndex(settings.value(FontKey, 0).toInt());
    m_hyphenate->setChecked(settings.value(HyphenKey, true).toBool());
    m_justify->setChecked(settings.value(JustifyKey, true).toBool());
    m_justify->setEnabled(m_hyphenate->isChecked());

    layOut(makeForm(isReport, isPdf));
    (isReport ? m_subject : m_paper)->setFocus(); // else a letter that is typed begins the name of a template
    listen();
    tellPresent();
}

QFormLayout *ExportDialog::makeForm(bool isReport, bool isPdf)
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Template"), m_templates);
    form->addRow(tr("Articles"), m_subject);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Passages by"), m_group);
    form->addRow(QString(), m_onlyPassages);
    m_marks = new MarkChoiceRows(form, this);
    m_count->setProperty("muted", true);
    form->addRow(QString(), m_count);
    form->addRow(tr("Pages"), m_pages);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Font"), m_font);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_hyphenate);
    form->addRow(QString(), m_justify);
    form->setRowVisible(m_subject, isReport);
    form->setRowVisible(m_title, isReport);
    form->setRowVisible(m_group, isReport);
    form->setRowVisible(m_onlyPassages, isReport);
    form->setRowVisible(m_pages, isPdf);
    return form;
}

void ExportDialog::layOut(QFormLayout *form)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setPrimary(go);
    go->setDefault(true);
    m_intro->setMinimumWidth(400);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(20, 16, 20, 16);
    halves->setSpacing(20);
    auto *column = new QVBoxLayout;
    halves->addLayout(column, 1);
    halves->addWidget(m_preview);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &ExportDialog::remember);
}

void ExportDialog::listen()
{
    connect(m_subject, &QComboBox::activated, this, &ExportDialog::showSubject);
    connect(m_marks, &MarkChoiceRows::changed, this, &ExportDialog::countRequested);
    connect(m_templates, &TemplateField::chosen, this, &ExportDialog::choose);
    connect(m_templates, &TemplateField::deleteRequested, this, &ExportDialog::deleteRequested);
    const auto keep = [this](const QString &name) { Q_EMIT keepRequested(templateOf(reportOptions(), name)); };
    connect(m_templates, &TemplateField::keepRequested, this, keep);
    connect(this, &ExportDialog::countRequested, this, &ExportDialog::tellPresent);
    connect(m_hyphenate, &QCheckBox::toggled, m_justify, &QWidget::setEnabled);
    for (QComboBox *box : {m_group, m_paper, m_font, m_pages})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::tellPresent);
    for (QCheckBox *box : {m_notes, m_hyphenate, m_justify, m_onlyPassages})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::tellPresent);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::previewRequested);
}

void ExportDialog::setTags(const QStringList &names)
{
    m_marks->setTags(names);
}

void ExportDialog::setPersons(const QStringList &names)
{
    m_marks->setPersons(names);
}

MarkChoice ExportDialog::marks() const
{
    return m_marks->choice();
}

void ExportDialog::setTemplates(const QList<ExportTemplate> &templates)
{
    m_templates->setTemplates(templates);
}

void ExportDialog::choose(const ExportTemplate &kept)
{
    m_group->setCurrentIndex(static_cast<int>(kept.group));
    m_onlyPassages->setChecked(!kept.articles);
    m_paper->setCurrentIndex(static_cast<int>(kept.paper));
    m_notes->setChecked(kept.marginNotes);
    m_font->setCurrentIndex(static_cast<int>(kept.font));
    m_hyphenate->setChecked(kept.hyphenate);
    m_justify->setChecked(kept.justify);
    m_pages->setCurrentIndex(kept.ownPages ? 0 : 1);
    m_marks->choose(kept.marks);
    Q_EMIT countRequested();
}

void ExportDialog::tellPresent()
{
    m_templates->setPresent(templateOf(reportOptions()));
    Q_EMIT previewRequested();
}

void ExportDialog::showCount(qsizetype marks)
{
    m_count->setText(tr("%Ln mark(s) will go in; private ones never do.", nullptr, static_cast<int>(marks)));
}

void ExportDialog::setSubjects(const QList<std::pair<QString, qsizetype>> &subjects, qsizetype chosen)
{
    m_subjects = subjects;
    m_subject->clear();
    for (const auto &[title, articles] : subjects)
        m_subject->addItem(tr("%1 (%2)").arg(title, QLocale().toString(articles)));
    m_subject->setCurrentIndex(static_cast<int>(chosen));
    showSubject();
}

qsizetype ExportDialog::subject() const
{
    return m_subject->currentIndex();
}

void ExportDialog::showSubject()
{
    const auto &[title, articles] = m_subjects.at(subject());
    m_title->setText(title);
    m_intro->setText(tr("A report of %n article(s): cover, contents, articles with their notes, passages, sources and "
                        "where each article came from.",
                        nullptr, static_cast<int>(articles)));
    Q_EMIT countRequested();
}

PdfOptions ExportDialog::pdfOptions() const
{
    PdfOptions options;
    options.paper = m_paper->currentIndex() == 1 ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
    options.font = m_font->currentIndex() == 1 ? PdfOptions::Font::Sans : PdfOptions::Font::Serif;
    options.marginNotes = m_notes->isChecked();
    options.hyphenate = m_hyphenate->isChecked();
    options.justify = m_justify->isChecked();
    options.ownPages = m_pages->currentIndex() == 0;
    options.marks = marks();
    return options;
}

ReportOptions ExportDialog::reportOptions() const
{
    ReportOptions options;
    options.title = m_title->text().simplified().isEmpty() ? tr("Report") : m_title->text().simplified();
    options.group = static_cast<ReportGroup>(std::max(0, m_group->currentIndex()));
    options.articles = !m_onlyPassages->isChecked();
    options.pdf = pdfOptions();
    return options;
}

void ExportDialog::remember()
{
    QSettings settings;
    settings.setValue(PaperKey, m_paper->currentIndex());
    settings.setValue(GroupKey, m_group->currentIndex());
    settings.setValue(PassagesKey, m_onlyPassages->isChecked());
    settings.setValue(NotesKey, m_notes->isChecked());
    settings.setValue(FontKey, m_font->currentIndex());
    settings.setValue(HyphenKey, m_hyphenate->isChecked());
    settings.setValue(JustifyKey, m_justify->isChecked());
}

} // namespace Pressmark
