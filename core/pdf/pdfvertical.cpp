#include "pdf/pdfvertical.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

QList<PdfLetter> lettersOf(const QList<PdfDraft> &drafts)
{
    QList<PdfLetter> letters;
    for (const PdfDraft &draft : drafts) {
        for (const PdfLetter &letter : draft.letters) {
            if (letter.code != U' ')
                letters.append(letter);
        }
    }
    return letters;
}

qreal medianWidth(const QList<PdfLetter> &letters)
{
    QList<qreal> widths;
    for (const PdfLetter &letter : letters)
        widths.append(letter.box.width());
    std::nth_element(widths.begin(), widths.begin() + widths.size() / 2, widths.end());
    return widths.at(widths.size() / 2);
}

} // namespace

bool isSetVertically(const QList<PdfDraft> &drafts)
{
    const QList<PdfLetter> letters = lettersOf(drafts);
    const auto wide =
        std::count_if(letters.begin(), letters.end(), [](const PdfLetter &letter) { return isWide(letter.code); });
    const qreal width = wide < 20 || wide * 2 < letters.size() ? 0 : medianWidth(letters);
    if (width <= 0)
        return false;
    QSet<std::pair<qint64, qint64>> taken; // quarters of a width
    const auto cell = [width](qreal place) { return qRound64(place / width * 4); };
    for (const PdfLetter &letter : letters)
        taken.insert({cell(letter.box.center().x()), cell(letter.box.center().y())});
    qsizetype below = 0;
    qsizetype beside = 0;
    for (const auto &[x, y] : std::as_const(taken)) {
        for (qint64 step = 3; step <= 5; ++step) {
            below += taken.contains({x, y + step}) ? 1 : 0;
            beside += taken.contains({x + step, y}) ? 1 : 0;
        }
    }
    return below > 2 * beside;
}

QList<PdfDraft> columnsOf(const QList<PdfDraft> &drafts)
{
    QList<PdfLetter> letters = lettersOf(drafts);
    std::stable_sort(letters.begin(), letters.end(),
                     [](const PdfLetter &a, const PdfLetter &b) { return a.box.center().x() > b.box.center().x(); });
    QList<PdfDraft> columns;
    for (qsizetype from = 0; from < letters.size();) {
        const QRectF first = letters.at(from).box;
        qsizetype to = from + 1;
        while (to < letters.size() && first.center().x() - letters.at(to).box.center().x() < 0.5 * first.width())
            ++to;
        std::stable_sort(letters.begin() + from, letters.begin() + to, [](const PdfLetter &a, const PdfLetter &b) {
            return a.box.center().y() < b.box.center().y();
        });
        for (qsizetype i = from; i < to; ++i) {
            const PdfLetter &letter = letters.at(i);
            const qreal step = i > from ? letter.box.center().y() - letters.at(i - 1).box.center().y() : 0;
            if (i == from || step > 2 * letter.box.width())
                columns.append(PdfDraft{{}, letter.box, letter.box.size(), false});
            columns.last().letters.append(letter);
            columns.last().box |= letter.box;
        }
        from = to;
    }
    return columns;
}

} // namespace Pressmark
