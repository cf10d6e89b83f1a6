#include "window/exporting/exportdialog.h"

#include "archive/colormeanings.h"
#include "exporting/paper.h"
#include "window/appearance/primary.h"

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
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString PaperKey = u"export/paper"_s;
const QString NotesKey = u"export/marginNotes"_s;
const QString HyphenKey = u"export/hyphenate"_s;
const QString GroupKey = u"export/group"_s;
const QString PassagesKey = u"export/onlyPassages"_s;

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
    , m_onlyPassages(new QCheckBox(tr("Only the passages, without the articles"), this))
    , m_tag(new QComboBox(this))
    , m_count(new QLabel(this))
{
    const bool isReport = subject == Subject::Report;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isReport ? tr("Export a report") : tr("Export as annotated PDF"));
    setMinimumWidth(440);
    m_intro->setText(
        tr("The marks become real annotations, which any PDF viewer lists with author, date and note; in a "
           "text document for word processors they become comments."));
    m_intro->setWordWrap(true);
    m_intro->setProperty("muted", true);
    m_pages->addItems({tr("The imported PDF's own pages"), tr("The article, typeset anew")});
    m_group->addItems({tr("Tag"), tr("Source"), tr("Date"), tr("Collection"), tr("Article, as listed")});
    m_paper->addItems({tr("A4"), tr("Letter")});
    QSettings settings;
    m_paper->setCurrentIndex(settings.value(PaperKey, 0).toInt());
    m_group->setCurrentIndex(settings.value(GroupKey, 0).toInt());
    m_onlyPassages->setChecked(settings.value(PassagesKey, false).toBool());
    m_notes->setChecked(settings.value(NotesKey, true).toBool());
    m_hyphenate->setChecked(settings.value(HyphenKey, true).toBool());

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Articles"), m_subject);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Passages by"), m_group);
    form->addRow(QString(), m_onlyPassages);
    form->addRow(tr("Marks"), makeColors());
    form->addRow(tr("Their tag"), m_tag);
    form->addRow(QString(), m_count);
    form->addRow(tr("Pages"), m_pages);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_hyphenate);
    form->setRowVisible(m_subject, isReport);
    form->setRowVisible(m_title, isReport);
    form->setRowVisible(m_group, isReport);
    form->setRowVisible(m_onlyPassages, isReport);
    form->setRowVisible(m_pages, isPdf);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setPrimary(go);
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
    connect(m_tag, &QComboBox::currentIndexChanged, this, &ExportDialog::countRequested);
}

/// A box for each colour of marks; all are chosen at first.
QWidget *ExportDialog::makeColors()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
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
        connect(box, &QToolButton::toggled, this, &ExportDialog::countRequested);
        line->addWidget(box);
        m_colors.append(box);
    }
    line->addStretch();
    m_count->setProperty("muted", true);
    return row;
}

void ExportDialog::setTags(const QStringList &names)
{
    m_tag->clear();
    m_tag->addItem(tr("Any, or none"));
    m_tag->addItems(names);
}

MarkChoice ExportDialog::marks() const
{
    MarkChoice choice;
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        if (m_colors[i]->isChecked())
            choice.colors.append(AllMarkColors[i]);
    }
    if (choice.colors.size() == m_colors.size())
        choice.colors.clear();
    else if (choice.colors.isEmpty())
        choice.until = 1; // no colour, no mark
    if (m_tag->currentIndex() > 0)
        choice.tags = {m_tag->currentText()};
    return choice;
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
    options.marginNotes = m_notes->isChecked();
    options.hyphenate = m_hyphenate->isChecked();
    options.marks = marks();
    return options;
}

ReportOptions ExportDialog::reportOptions() const
{
    constexpr ReportGroup Groups[] = {ReportGroup::Tag, ReportGroup::Source, ReportGroup::Date, ReportGroup::Collection,
                                      ReportGroup::Article};
    ReportOptions options;
    options.title = m_title->text().simplified().isEmpty() ? tr("Report") : m_title->text().simplified();
    options.group = Groups[std::max(0, m_group->currentIndex())];
    options.articles = !m_onlyPassages->isChecked();
    options.pdf = pdfOptions();
    return options;
}

ArticleForm ExportDialog::form() const
{
    return m_pages->currentIndex() == 1 ? ArticleForm::Typeset : ArticleForm::Pages;
}

void ExportDialog::remember()
{
    QSettings settings;
    settings.setValue(PaperKey, m_paper->currentIndex());
    settings.setValue(GroupKey, m_group->currentIndex());
    settings.setValue(PassagesKey, m_onlyPassages->isChecked());
    settings.setValue(NotesKey, m_notes->isChecked());
    settings.setValue(HyphenKey, m_hyphenate->isChecked());
}

} // namespace Pressmark
