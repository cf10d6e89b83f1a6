#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

/// A text as its editors might have changed it, and of every character the place it had before: what was marked can be
/// looked up in the newer text without comparing words.
class ChangedText
{
public:
    /// How often things happen: shares of paragraphs and of words.
    struct Rates
    {
        double moved = 0.1;    // paragraphs
        double deleted = 0.1;  // paragraphs
        double inserted = 0.1; // paragraphs, taken from `others`
        double joined = 0.05;  // with the paragraph before
        double divided = 0.05;
        double edited = 0.03; // words that become another word of the text
        double dropped = 0.01;
        double typos = 0.02; // words in which a letter changes
        bool signs = true;   // quotation marks, dashes, accents and spaces in another form
    };

    ChangedText(const QString &text, const QStringList &others, const Rates &rates, QRandomGenerator &random);

    const QString &text() const { return m_text; }

    struct Found
    {
        double left = 0;     // of the passage's letters
        qsizetype start = 0; // what is left, and words put in their places, lies inside
        qsizetype end = 0;   // exclusive
    };

    /// Where it is, and whether something stands at the right place.
    struct Judged
    {
        Found truth;
        bool survives = false; // three quarters of its letters, in one piece
        bool isRight = false;  // seven tenths of both places are the same
    };

    Judged judge(const QString &old, qsizetype start, qsizetype length, qsizetype placed, qsizetype placedEnd) const;

    Found find(const QString &old, qsizetype start, qsizetype length) const;

private:
    struct Piece
    {
        QString text;
        qsizetype origin = -1; // -1 if it is new
        bool joins = false;
    };

    bool happens(double rate) { return m_random.generateDouble() < rate; }
    qsizetype below(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }

    void divide(const QString &text);
    void movePieces();
    void write();
    void writeWord(QStringView word, qsizetype origin);
    void writeSign(QChar sign, qsizetype origin);
    void add(QChar character, qsizetype origin, bool exchanged = false);

    const QStringList m_others;
    const Rates m_rates;
    QRandomGenerator &m_random;
    QList<Piece> m_pieces;
    QStringList m_words;
    QString m_text;
    std::vector<qsizetype> m_origins;
    std::vector<bool> m_exchanged;
};
