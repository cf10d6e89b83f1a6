#pragma once

#include "exporting/exporttemplates.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace Pressmark {

/// Where a template is chosen by its name, and the present options get one.
class TemplateField : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    void setTemplates(const QList<ExportTemplate> &templates);
    /// The options as they are now, whatever their name.
    void setPresent(const ExportTemplate &present);

Q_SIGNALS:
    void chosen(const Pressmark::ExportTemplate &kept);
    /// The present options are to be kept under this name.
    void keepRequested(const QString &name);
    void deleteRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The template of the name that stands in the field, or null.
    const ExportTemplate *named() const;
    bool isPresent(const ExportTemplate &kept) const;
    void showPresent();
    void updateButtons();

    QList<ExportTemplate> m_templates;
    ExportTemplate m_present;
    QComboBox *m_name;
    QPushButton *m_save;
    QToolButton *m_delete;
};

} // namespace Pressmark
