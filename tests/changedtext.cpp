#include "changedtext.h"

#include <algorithm>

ChangedText::ChangedText(const QString &text, const QStringList &others, const Rates &rates, QRandomGenerator &random)
    : m_others(others)
    , m_rates(rates)
    , m_random(random)
{
    divide(text);
    movePieces();
    write();
}

ChangedText::Judged ChangedText::judge(const QString &old, qsizetype start, qsizetype length, qsizetype placed,
                                       qsizetype placedEnd) const
{
    const Found truth = find(old, start, length);
    const auto shared = static_cast<double>(std::min(placedEnd, truth.end) - std::max(placed, truth.start));
    const auto both = static_cast<double>(std::max(placedEnd, truth.end) - std::min(placed, truth.start));
    const bool inOnePiece = static_cast<double>(truth.end - truth.start) <= 1.4 * static_cast<double>(length);
    return {truth, truth.left >= 0.75 && inOnePiece, truth.left > 0 && placedEnd > placed && shared >= 0.7 * both};
}

ChangedText::Found ChangedText::find(const QString &old, qsizetype start, qsizetype length) const
{
    Found found;
    qsizetype letters = 0;
    qsizetype left = 0;
    for (qsizetype i = start; i < start + length; ++i)
        letters += old[i].isLetterOrNumber() ? 1 : 0;
    found.start = m_text.size();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const qsizetype origin = m_origins[static_cast<size_t>(i)];
        if (origin < start || origin >= start + length)
            continue;
        left += m_text[i].isLetterOrNumber() && !m_exchanged[static_cast<size_t>(i)] ? 1 : 0;
        found.start = std::min(found.start, i);
        found.end = i + 1;
    }
    found.left = letters > 0 ? static_cast<double>(left) / static_cast<double>(letters) : 0;
    return found;
}

void ChangedText::divide(const QString &text)
{
    qsizetype start = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        if (!happens(m_rates.deleted)) {
            const qsizetype half = paragraph.indexOf(QStringLiteral(". "), paragraph.size() / 3) + 1;
            if (half > 0 && happens(m_rates.divided)) {
                m_pieces.append({paragraph.left(half), start, false});
                m_pieces.append({paragraph.mid(half + 1), start + half + 1, false});
            } else {
                m_pieces.append({paragraph, start, happens(m_rates.joined)});
            }
        }
        if (!m_others.isEmpty() && happens(m_rates.inserted))
            m_pieces.append({m_others[below(m_others.size())], -1, false});
        start += paragraph.size() + 1;
    }
    m_words = text.split(u' ', Qt::SkipEmptyParts);
}

void ChangedText::movePieces()
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (happens(m_rates.moved))
            m_pieces.move(i, below(m_pieces.size()));
    }
}

void ChangedText::write()
{
    for (const Piece &piece : m_pieces) {
        if (!m_text.isEmpty())
            add(piece.joins ? u' ' : u'\n', -1);
        for (qsizetype at = 0; at < piece.text.size();) {
            const qsizetype space = piece.text.indexOf(u' ', at);
            const qsizetype end = space < 0 ? piece.text.size() : space + 1;
            writeWord(QStringView(piece.text).mid(at, end - at), piece.origin < 0 ? -1 : piece.origin + at);
            at = end;
        }
    }
}

void ChangedText::writeWord(QStringView word, qsizetype origin)
{
    if (origin >= 0 && happens(m_rates.dropped))
        return;
    if (origin >= 0 && happens(m_rates.edited)) {
        const QString other = m_words[below(m_words.size())];
        if (other.compare(word.trimmed(), Qt::CaseInsensitive) != 0) {
            for (const QChar c : other)
                add(c, origin, true);
            add(u' ', origin + word.size() - 1, true);
            return;
        }
    }
    const qsizetype typo = origin >= 0 && word.size() > 4 && happens(m_rates.typos) ? below(word.size() - 2) : -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype from = origin < 0 ? -1 : origin + i;
        if (i == typo && word[i].isLetter())
            add(word[i] == u'e' ? u'a' : u'e', from);
        else
            writeSign(word[i], from);
    }
}

void ChangedText::writeSign(QChar sign, qsizetype origin)
{
    if (!m_rates.signs)
        add(sign, origin);
    else if (sign == u'\u2019')
        add(u'\'', origin);
    else if (sign == u'\u2014')
        add(u'-', origin);
    else if (sign == u'\u201c' || sign == u'\u201d')
        add(u'"', origin);
    else if (const QString parts = sign.decomposition(); sign == u'\u00e9' && parts.size() == 2)
        for (const QChar part : parts)
            add(part, origin);
    else
        add(sign, origin);
}

void ChangedText::add(QChar character, qsizetype origin, bool exchanged)
{
    m_text += character;
    m_origins.push_back(origin);
    m_exchanged.push_back(exchanged);
}
