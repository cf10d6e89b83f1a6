#include "window/exporting/exportdialog.h"

#include "archive/colormeanings.h"
#include "exporting/paper.h"
#include "window/appearance/primary.h"
#include "window/exporting/pagespreview.h"
#include "window/exporting/templatefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
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

constexpr qint64 BeforeAllMarks = 1; // as the end of a choice: no colour, no mark

QString dayText(qint64 time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date(), QLocale::ShortFormat);
}

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
    , m_notes(new QCheckBox(tr("Notes in the margin beside their passages"), this))
    , m_hyphenate(new QCheckBox(tr("Hyphenate"), this))
    , m_onlyPassages(new QCheckBox(tr("Only the passages, without the articles"), this))
    , m_tag(new QComboBox(this))
    , m_otherMarks(new QLabel(this))
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
    QSettings settings;
    m_paper->setCurrentIndex(settings.value(PaperKey, 0).toInt());
    m_group->setCurrentIndex(settings.value(GroupKey, 0).toInt());
    m_onlyPassages->setChecked(settings.value(PassagesKey, false).toBool());
    m_notes->setChecked(settings.value(NotesKey, true).toBool());
    m_hyphenate->setChecked(settings.value(HyphenKey, true).toBool());

    layOut(makeForm(isReport, isPdf));
    (isReport ? m_subject : m_paper)->setFocus(); // else a letter that is typed begins the name of a template
    listen();
    showOther();
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
    form->addRow(tr("Marks"), makeColors());
    form->addRow(tr("Their tag"), m_tag);
    form->addRow(QString(), m_otherMarks);
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
    connect(m_tag, &QComboBox::currentIndexChanged, this, &ExportDialog::countRequested);
    connect(m_templates, &TemplateField::chosen, this, &ExportDialog::choose);
    connect(m_templates, &TemplateField::deleteRequested, this, &ExportDialog::deleteRequested);
    const auto keep = [this](const QString &name) { Q_EMIT keepRequested(templateOf(reportOptions(), name)); };
    connect(m_templates, &TemplateField::keepRequested, this, keep);
    connect(this, &ExportDialog::countRequested, this, &ExportDialog::tellPresent);
    for (QComboBox *box : {m_group, m_paper, m_pages})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::tellPresent);
    for (QCheckBox *box : {m_notes, m_hyphenate, m_onlyPassages})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::tellPresent);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::previewRequested);
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
    m_tag->addItem(tr("Any, or none"), QStringList());
    for (const QString &name : names)
        m_tag->addItem(name, QStringList(name));
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
    m_hyphenate->setChecked(kept.hyphenate);
    m_pages->setCurrentIndex(kept.ownPages ? 0 : 1);
    chooseMarks(kept.marks);
    Q_EMIT countRequested();
}

void ExportDialog::chooseMarks(const MarkChoice &marks)
{
    const bool none = marks.colors.isEmpty() && marks.until == BeforeAllMarks;
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        const QSignalBlocker quiet(m_colors[i]);
        m_colors[i]->setChecked(!none && (marks.colors.isEmpty() || marks.colors.contains(AllMarkColors[i])));
    }
    const QSignalBlocker quiet(m_tag);
    if (m_tag->findData(marks.tags) < 0)
        m_tag->addItem(marks.tags.join(u", "_s), marks.tags);
    m_tag->setCurrentIndex(m_tag->findData(marks.tags));
    m_other = {.persons = marks.persons, .from = marks.from, .until = none ? 0 : marks.until};
    showOther();
}

/// Says what the template chooses marks by that cannot be chosen here.
void ExportDialog::showOther()
{
    QStringList lines;
    if (!m_other.persons.isEmpty())
        lines.append(tr("Only marks by %1").arg(QLocale().createSeparatedList(m_other.persons)));
    if (m_other.from != 0)
        lines.append(tr("Only marks from %1 on").arg(dayText(m_other.from)));
    if (m_other.until != 0)
        lines.append(tr("Only marks before %1").arg(dayText(m_other.until)));
    m_otherMarks->setText(lines.join(u'\n'));
    m_otherMarks->setVisible(!lines.isEmpty());
}

void ExportDialog::tellPresent()
{
    m_templates->setPresent(templateOf(reportOptions()));
    Q_EMIT previewRequested();
}

MarkChoice ExportDialog::marks() const
{
    MarkChoice choice = m_other;
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        if (m_colors[i]->isChecked())
            choice.colors.append(AllMarkColors[i]);
    }
    if (choice.colors.size() == m_colors.size())
        choice.colors.clear();
    else if (choice.colors.isEmpty())
        choice.until = BeforeAllMarks;
    choice.tags = m_tag->currentData().toStringList();
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
    settings.setValue(HyphenKey, m_hyphenate->isChecked());
}

} // namespace Pressmark
