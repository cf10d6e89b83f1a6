#include "window/exporting/exportdialog.h"

#include "window/appearance/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
const QString HyphenKey = u"export/hyphenate"_s;
const QString GroupKey = u"export/group"_s;

} // namespace

ExportDialog::ExportDialog(Subject subject, bool isPdf, QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_pages(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_notes(new QCheckBox(tr("Notes in the margin beside their passages"), this))
    , m_hyphenate(new QCheckBox(tr("Hyphenate"), this))
{
    const bool isReport = subject == Subject::Report;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isReport ? tr("Export a report") : tr("Export as annotated PDF"));
    setMinimumWidth(440);
    m_intro->setText(tr("The marks become real annotations: any PDF viewer lists them with author, date and note."));
    m_intro->setWordWrap(true);
    m_intro->setProperty("muted", true);
    m_pages->addItems({tr("The imported PDF's own pages"), tr("The article, typeset anew")});
    m_group->addItems({tr("Tag"), tr("Source"), tr("Date")});
    m_paper->addItems({tr("A4"), tr("Letter")});
    QSettings settings;
    m_paper->setCurrentIndex(settings.value(PaperKey, 0).toInt());
    m_group->setCurrentIndex(settings.value(GroupKey, 0).toInt());
    m_notes->setChecked(settings.value(NotesKey, true).toBool());
    m_hyphenate->setChecked(settings.value(HyphenKey, true).toBool());

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Articles"), m_subject);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Passages by"), m_group);
    form->addRow(tr("Pages"), m_pages);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_hyphenate);
    form->setRowVisible(m_subject, isReport);
    form->setRowVisible(m_title, isReport);
    form->setRowVisible(m_group, isReport);
    form->setRowVisible(m_pages, isPdf);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &ExportDialog::remember);
    connect(m_subject, &QComboBox::activated, this, &ExportDialog::showSubject);
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
}

PdfOptions ExportDialog::pdfOptions() const
{
    PdfOptions options;
    options.paper = m_paper->currentIndex() == 1 ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
    options.marginNotes = m_notes->isChecked();
    options.hyphenate = m_hyphenate->isChecked();
    return options;
}

ReportOptions ExportDialog::reportOptions() const
{
    constexpr ReportGroup Groups[] = {ReportGroup::Tag, ReportGroup::Source, ReportGroup::Date};
    ReportOptions options;
    options.title = m_title->text().simplified().isEmpty() ? tr("Report") : m_title->text().simplified();
    options.group = Groups[std::max(0, m_group->currentIndex())];
    options.pdf = pdfOptions();
    return options;
}

bool ExportDialog::isTypeset() const
{
    return m_pages->currentIndex() == 1;
}

void ExportDialog::remember()
{
    QSettings settings;
    settings.setValue(PaperKey, m_paper->currentIndex());
    settings.setValue(GroupKey, m_group->currentIndex());
    settings.setValue(NotesKey, m_notes->isChecked());
    settings.setValue(HyphenKey, m_hyphenate->isChecked());
}

} // namespace Pressmark
