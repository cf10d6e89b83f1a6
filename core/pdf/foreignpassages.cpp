#include "pdf/foreignpassages.h"

#include "pdf/messages.h"
#include "pdf/wordsunder.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostRuns = 50; // of one mark
constexpr double LeastSide = 1;    // point, of an area
constexpr double Farthest = 1e6;   // points, of an area
constexpr qsizetype LongestPassage = 100'000;
constexpr qsizetype MostQuoted = 8'000'000; // units, of all together
constexpr qsizetype ContextUnits = 32;

/// The UUID in a name that Pressmark gives; empty for other names.
QString uuidInName(const QString &name)
{
    if (!name.startsWith(OwnName))
        return {};
    const QUuid uuid = QUuid::fromString(name.mid(OwnName.size()).section(u'/', 0, 0));
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QString lettersIn(const QString &text)
{
    QString letters = text;
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return letters;
}

/// An area cuts lines where it ends: pieces with no more between them than they are long are one passage.
QList<UnitRun> joined(const QList<UnitRun> &runs)
{
    QList<UnitRun> whole;
    for (const UnitRun &run : runs) {
        const bool goesOn = !whole.isEmpty() && run.start - whole.last().end <= run.end - run.start;
        if (goesOn)
            whole.last().end = run.end;
        else
            whole.append(run);
    }
    return whole;
}

QList<UnitRun> runsUnder(const ForeignMark &mark, WordsUnder &words)
{
    return mark.isArea ? joined(words.wordsUnder(mark.page, mark.quads)) : words.under(mark.page, mark.quads);
}

/// What of a drawing can lie on a page: stamps are laid over its edges. Nothing if that cannot be seen.
std::optional<Area> areaOf(const ForeignMark &mark)
{
    const QRectF box = mark.isArea ? mark.box & QRectF(0, 0, Farthest, Farthest) : QRectF();
    return box.width() >= LeastSide && box.height() >= LeastSide ? std::optional(Area{mark.page, box}) : std::nullopt;
}

class Passages
{
public:
    Passages(const PdfWords &body, const PdfWords &whole)
        : m_body(body.text)
        , m_whole(whole.text)
        , m_inBody(body.text, body.glyphs)
        , m_inWhole(whole.text, whole.glyphs)
    {
        for (qsizetype i = 0; i < m_body.size(); ++i) {
            if (m_body[i].isLowSurrogate())
                m_lowSurrogates.append(i);
        }
    }

    bool isFull() const { return m_quoted > MostQuoted || m_inBody.isExhausted() || m_inWhole.isExhausted(); }
    void add(const ForeignMark &mark);
    QList<CarriedAnnotation> found;

private:
    void addOwn(const ForeignMark &mark, const QString &uuid);
    void addOnWords(const ForeignMark &mark);
    void addArea(const ForeignMark &mark);
    void addAtPlace(const ForeignMark &mark);
    CarriedAnnotation passageOf(const ForeignMark &mark, const QString &identity) const;
    void putOn(UnitRun run, CarriedAnnotation &passage);
    QString identityOf(const ForeignMark &mark);
    QString wordsUnder(const ForeignMark &mark);
    void append(const CarriedAnnotation &passage);

    QString m_body;
    QString m_whole;
    WordsUnder m_inBody;
    WordsUnder m_inWhole;
    QList<qsizetype> m_lowSurrogates;
    QHash<QString, int> m_identities;
    QHash<QString, qsizetype> m_own; // places in `found`
    qsizetype m_quoted = 0;
};

/// The same for the same mark whenever its file is read: its name, else where it stands and who made it.
QString Passages::identityOf(const ForeignMark &mark)
{
    const QRectF &box = mark.box;
    const QString identity = mark.name.isEmpty() ? u"%1 %2 %3 %4 %5 %6 %7"_s.arg(mark.page)
                                                       .arg(qRound(box.left()))
                                                       .arg(qRound(box.top()))
                                                       .arg(qRound(box.right()))
                                                       .arg(qRound(box.bottom()))
                                                       .arg(QString::fromLatin1(mark.subtype), mark.person)
                                                 : u"name "_s + mark.name;
    return identity + u" %1"_s.arg(m_identities[identity]++);
}

CarriedAnnotation Passages::passageOf(const ForeignMark &mark, const QString &identity) const
{
    static const QUuid Namespace(u"{8f0d1d0e-52c6-4f0a-9b52-6f3f0c9d7a11}"_s);
    CarriedAnnotation passage;
    passage.uuid = QUuid::createUuidV5(Namespace, identity).toString(QUuid::WithoutBraces);
    passage.others = true;
    passage.page = mark.page + 1;
    passage.mark = mark.mark;
    passage.color = mark.color;
    passage.person = mark.person;
    passage.created = mark.created;
    passage.modified = mark.modified;
    return passage;
}

void Passages::putOn(UnitRun run, CarriedAnnotation &passage)
{
    run.start -= m_body[run.start].isLowSurrogate() && run.start > 0 ? 1 : 0;
    run.end = std::min(run.end, run.start + LongestPassage);
    run.end += m_body[run.end - 1].isHighSurrogate() && run.end < m_body.size() ? 1 : 0;
    const auto pairs = std::lower_bound(m_lowSurrogates.begin(), m_lowSurrogates.end(), run.start);
    passage.start = run.start - std::distance(m_lowSurrogates.begin(), pairs);
    passage.quote = m_body.mid(run.start, run.end - run.start);
    const qsizetype before = std::max<qsizetype>(0, run.start - ContextUnits);
    passage.before = m_body.mid(before, run.start - before);
    passage.after = m_body.mid(run.end, ContextUnits);
}

QString Passages::wordsUnder(const ForeignMark &mark)
{
    QStringList words;
    for (const UnitRun &run : runsUnder(mark, m_inWhole))
        words.append(m_whole.mid(run.start, std::min(run.end - run.start, LongestPassage)).simplified());
    return words.join(u" … "_s).left(LongestPassage);
}

void Passages::append(const CarriedAnnotation &passage)
{
    m_quoted += passage.quote.size() + passage.note.size();
    found.append(passage);
}

void Passages::addOwn(const ForeignMark &mark, const QString &uuid)
{
    const QString words = wordsUnder(mark);
    const std::optional<Area> area = areaOf(mark);
    if (words.isEmpty() && !area)
        return;
    if (const auto begun = m_own.constFind(uuid); begun != m_own.constEnd()) {
        found[*begun].quote += u' ' + words; // a mark that goes on over the page is one annotation on each
        m_quoted += words.size();
        return;
    }
    CarriedAnnotation passage = passageOf(mark, uuid);
    passage.uuid = uuid;
    passage.others = false;
    passage.page = 0;
    passage.quote = words;
    passage.part = area ? Part::Page : Part::Body;
    passage.area = area;
    passage.note = mark.note;
    passage.tags = mark.tags;
    m_own.insert(uuid, found.size());
    append(passage);
}

void Passages::addOnWords(const ForeignMark &mark)
{
    const QString identity = identityOf(mark);
    const QString words = wordsUnder(mark);
    QList<UnitRun> runs = runsUnder(mark, m_inBody);
    runs = runs.first(std::min(MostRuns, runs.size()));
    qsizetype placed = 0;
    for (const UnitRun &run : std::as_const(runs))
        placed += countLetters(QStringView(m_body).mid(run.start, run.end - run.start));
    // Some programs copy the marked words into the note, which says nothing then.
    QStringList note{lettersIn(mark.note) == lettersIn(words) ? QString() : mark.note};
    if (mark.struckOut)
        note.append(ReadingMessages::tr("Struck out in the PDF."));
    const qsizetype missing = countLetters(words) - placed;
    if (!runs.isEmpty() && missing > 3 + placed / 20)
        note.append(u"“%1”"_s.arg(words)); // the body leaves some of them out
    note.append(mark.replies);
    note.removeAll(QString());
    CarriedAnnotation first = passageOf(mark, identity);
    first.note = note.join(u"\n\n"_s);
    if (runs.isEmpty()) {
        first.quote = words;
        append(first);
        return;
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        CarriedAnnotation passage = i == 0 ? first : passageOf(mark, identity + u'#' + QString::number(i));
        putOn(runs[i], passage);
        append(passage);
    }
}

void Passages::addArea(const ForeignMark &mark)
{
    CarriedAnnotation passage = passageOf(mark, identityOf(mark));
    passage.part = Part::Page;
    passage.area = areaOf(mark);
    passage.quote = wordsUnder(mark);
    QStringList note{mark.note, mark.replies};
    note.removeAll(QString());
    passage.note = note.join(u"\n\n"_s);
    append(passage);
}

void Passages::addAtPlace(const ForeignMark &mark)
{
    const QString identity = identityOf(mark);
    QStringList note{mark.note, mark.replies};
    note.removeAll(QString());
    if (note.isEmpty())
        return;
    CarriedAnnotation passage = passageOf(mark, identity);
    passage.note = note.join(u"\n\n"_s);
    if (const std::optional<UnitRun> word = m_inBody.nearest(mark.page, mark.box))
        putOn(*word, passage);
    append(passage);
}

void Passages::add(const ForeignMark &mark)
{
    if (const QString uuid = uuidInName(mark.name); !uuid.isEmpty())
        addOwn(mark, uuid);
    else if (areaOf(mark))
        addArea(mark);
    else if (mark.isOnWords() && !mark.isArea)
        addOnWords(mark);
    else
        addAtPlace(mark);
}

} // namespace

QList<CarriedAnnotation> passagesOfOthers(ForeignMarks &marks, const QList<CarriedAnnotation> &known,
                                          const PdfWords &body, const PdfWords &whole)
{
    QSet<QString> there;
    for (const CarriedAnnotation &annotation : known)
        there.insert(annotation.uuid);
    Passages passages(body, whole);
    for (const ForeignMark &mark : std::as_const(marks.marks)) {
        if (there.contains(uuidInName(mark.name)))
            continue;
        if (passages.isFull())
            ++marks.leftOut;
        else
            passages.add(mark);
    }
    return passages.found;
}

} // namespace Pressmark
