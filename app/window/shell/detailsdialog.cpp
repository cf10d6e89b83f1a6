#include "window/shell/detailsdialog.h"

#include "window/appearance/primary.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

std::optional<CivilDate> civilDateFromText(const QString &text)
{
    const QString value = text.trimmed().replace(u' ', u'T');
    if (value.isEmpty())
        return CivilDate{};
    const struct
    {
        QString format;
        DatePrecision precision;
    } forms[] = {{u"yyyy-MM-ddTHH:mm"_s, DatePrecision::Minute},
                 {u"yyyy-MM-dd"_s, DatePrecision::Day},
                 {u"yyyy-MM"_s, DatePrecision::Month},
                 {u"yyyy"_s, DatePrecision::Year}};
    for (const auto &form : forms) {
        if (QDateTime::fromString(value, form.format).isValid())
            return CivilDate{.value = value, .precision = form.precision};
    }
    return std::nullopt;
}

DetailsDialog::DetailsDialog(const Metadata &metadata, QWidget *parent)
    : QDialog(parent)
    , m_metadata(metadata)
    , m_title(new QLineEdit(metadata.title, this))
    , m_subtitle(new QLineEdit(metadata.subtitle, this))
    , m_byline(new QLineEdit(metadata.byline, this))
    , m_source(new QLineEdit(metadata.source, this))
    , m_published(new QLineEdit(QString(metadata.published.value).replace(u'T', u' '), this))
    , m_section(new QLineEdit(metadata.section, this))
    , m_page(new QLineEdit(metadata.page, this))
    , m_url(new QLineEdit(metadata.url, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Edit details"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_published->setPlaceholderText(tr("2024-10-03 05:26, or as much of it as is known"));
    m_url->setPlaceholderText(metadata.canonicalUrl);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setCursorPosition(0); // a long headline is read from its beginning
    m_problem->setProperty("bad", true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Headline"), m_title);
    form->addRow(tr("Subtitle"), m_subtitle);
    form->addRow(tr("Byline"), m_byline);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Published"), m_published);
    form->addRow(tr("Section"), m_section);
    form->addRow(tr("Page"), m_page);
    form->addRow(tr("Address"), m_url);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setPrimary(m_keep);
    m_keep->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_published, &QLineEdit::textChanged, this, &DetailsDialog::check);
    check();
}

void DetailsDialog::check()
{
    const bool understood = civilDateFromText(m_published->text()).has_value();
    m_problem->setText(understood ? QString() : tr("Write the date as 2024-10-03 05:26, 2024-10-03, 2024-10 or 2024."));
    m_problem->setVisible(!understood);
    m_keep->setEnabled(understood);
}

Metadata DetailsDialog::metadata() const
{
    Metadata metadata = m_metadata;
    metadata.title = m_title->text().simplified();
    metadata.subtitle = m_subtitle->text().simplified();
    metadata.byline = m_byline->text().simplified();
    metadata.source = m_source->text().simplified();
    metadata.section = m_section->text().simplified();
    metadata.page = m_page->text().simplified();
    metadata.url = m_url->text().trimmed();
    const std::optional<CivilDate> published = civilDateFromText(m_published->text());
    if (published && published->value != m_metadata.published.value)
        metadata.published = *published;
    return metadata;
}

} // namespace Pressmark
