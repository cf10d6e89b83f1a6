#include "window/tagging/similarlist.h"

#include "search/similar.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"
#include "window/articles/datetext.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int LineGap = 2;
constexpr int FocusMargin = 4; // around the words, so that the ring of the focus stands clear of them

/// A title over the words that are shared, each on one line.
class SimilarLink : public QAbstractButton
{
public:
    SimilarLink(const SimilarRow &row, QWidget *parent)
        : QAbstractButton(parent)
        , m_words(row.words.join(u", "_s))
    {
        setText(row.article.title);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        QStringList about{row.article.source, shortDate(row.article.published)};
        about.removeAll(QString());
        QStringList lines{row.article.title, about.join(u" · "_s), m_words};
        lines.removeAll(QString());
        setToolTip(plainToolTip(lines.join(u'\n')));
        setAccessibleName(row.article.title);
        setAccessibleDescription(m_words);
    }

    QSize sizeHint() const override { return {240, titleHeight() + LineGap + wordsHeight() + 2 * FocusMargin}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(tokens.chip) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect inside = rect().adjusted(FocusMargin, FocusMargin, -FocusMargin, -FocusMargin);
        const auto line = [&](const QFont &font, const QColor &color, int top, int height, const QString &text) {
            painter.setFont(font);
            painter.setPen(color);
            const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width());
            const auto side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(QRect(inside.left(), top, inside.width(), height), int(side | Qt::AlignAbsolute), shown);
        };
        line(titleFont(), tokens.ink, inside.top(), titleHeight(), text());
        line(wordsFont(), tokens.mutedInk, inside.top() + titleHeight() + LineGap, wordsHeight(), m_words);
    }

private:
    static QFont titleFont() { return interfaceFont(13); }
    static QFont wordsFont() { return interfaceFont(12); }
    static int titleHeight() { return QFontMetrics(titleFont()).height(); }
    static int wordsHeight() { return QFontMetrics(wordsFont()).height(); }

    QString m_words;
};

} // namespace

Result<QList<SimilarRow>> readSimilar(const Session &session, ArticleId article, int limit)
{
    const Result<QList<SimilarArticle>> found = findSimilar(session, article, limit);
    if (!found)
        return found.error();
    QList<SimilarRow> similar;
    for (const SimilarArticle &each : *found) {
        const Result<QList<ArticleRow>> rows = readArticleRows(session, {each.id});
        if (!rows)
            return rows.error();
        for (const ArticleRow &row : *rows)
            similar.append({row, each.words});
    }
    return similar;
}

SimilarList::SimilarList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void SimilarList::setRows(const QList<SimilarRow> &rows)
{
    for (QWidget *link : std::exchange(m_links, {})) {
        link->hide();
        link->deleteLater(); // it may be telling us of a click
    }
    for (const SimilarRow &row : rows) {
        auto *link = new SimilarLink(row, this);
        const ArticleId article = row.article.id;
        connect(link, &QAbstractButton::clicked, this, [this, article] { Q_EMIT articleChosen(article); });
        m_column->addWidget(link);
        m_links.append(link);
    }
    setVisible(!rows.isEmpty());
}

} // namespace Pressmark
