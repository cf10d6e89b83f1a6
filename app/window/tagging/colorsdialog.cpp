#include "window/tagging/colorsdialog.h"

#include "archive/colormeanings.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/primary.h"
#include "window/appearance/tokens.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The ground that a mark of the colour has, with its strong edge, in the middle of a line of that height.
class Swatch : public QWidget
{
public:
    Swatch(MarkColor color, int height, QWidget *parent)
        : QWidget(parent)
        , m_color(color)
    {
        setFixedSize(Side, height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.strong(m_color), 1.5));
        painter.setBrush(tokens.mark(m_color));
        const QRectF place(2, (height() - Side) / 2.0 + 2, Side - 4, Side - 4);
        painter.drawRoundedRect(place, 4, 4);
        paintMarkPattern(painter, place, m_color, tokens, 4);
    }

private:
    static constexpr int Side = 22;
    MarkColor m_color;
};

} // namespace

ColorsDialog::ColorsDialog(const ColorMeanings &meanings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the colours mean"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *about = new QLabel(tr("Names of your own stand in the tagging panel and in the legends of reports."), this);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    for (const MarkColor color : AllMarkColors) {
        auto *field = new QLineEdit(meanings.value(color), this);
        field->setObjectName(markColorName(color));
        field->setAccessibleName(colorText(color));
        field->setPlaceholderText(colorText(color));
        field->setMaxLength(60);
        field->setMinimumWidth(300);
        m_fields.insert(color, field);
        form->addRow(new Swatch(color, field->sizeHint().height(), this), field);
    }
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setPrimary(keep);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ColorMeanings ColorsDialog::meanings() const
{
    ColorMeanings meanings;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString meaning = field.value()->text().simplified();
        if (!meaning.isEmpty())
            meanings.insert(field.key(), meaning);
    }
    return meanings;
}

} // namespace Pressmark
