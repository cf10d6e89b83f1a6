#include "extraction/lexicon.h"

#include "extraction/classwords.h"
#include "extraction/lexiconwords.h"
#include "extraction/wordkey.h"

#include <QDirIterator>
#include <QFile>
#include <QVarLengthArray>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

// A static library's resources are only linked if somebody asks for them, and the macro cannot stand in a namespace.
static void initializeLexicons()
{
    Q_INIT_RESOURCE(lexicons);
}

namespace Pressmark {

void loadLexiconResource()
{
    initializeLexicons();
}

namespace {

constexpr int WordsAtStart = 60;
constexpr int WordsAtEnd = 30;
constexpr size_t KindCount = PhraseHits::Kinds;

/// In the order of PhraseKind: the section names of the lexicon files.
constexpr std::array<std::u16string_view, KindCount> SectionNames{
    u"advertisement", u"appeal",     u"audio",        u"author-note", u"comments", u"credit", u"legal",
    u"navigation",    u"newsletter", u"reading-time", u"related",     u"share",    u"tags",   u"caption-start",
    u"byline-start",  u"date-start", u"updated",      u"feed",        u"about"};

struct Phrase
{
    PhraseKind kind = PhraseKind::Navigation;
    int words = 0;
    bool onlyAtStart = false;
    bool onlyWhole = false;
};

/// "Comments (12)"
bool endsWithCount(QStringView line)
{
    line = line.trimmed();
    if (line.size() < 4 || (line.back() != u')' && line.back() != u'）'))
        return false;
    qsizetype start = line.size() - 1;
    while (start > 0 && line[start - 1].isDigit())
        --start;
    return start > 1 && start < line.size() - 1 && (line[start - 1] == u'(' || line[start - 1] == u'（');
}

/// One automaton (Aho-Corasick) over words for the phrases of all languages.
class Lexicon
{
public:
    Lexicon()
    {
        loadLexiconResource();
        m_states.emplace_back();
        QDirIterator files(u":/lexicons/phrases"_s, QDir::Files);
        while (files.hasNext())
            readFile(files.next());
        linkFailures();
    }

    PhraseHits find(QStringView line) const
    {
        QVarLengthArray<int, 256> ids;
        forEachLexiconWord(line, [this, &ids](const QString &word) { ids.append(idOf(word)); });
        PhraseHits hits;
        hits.words = static_cast<int>(ids.size());
        const int named = hits.words - (endsWithCount(line) ? 1 : 0);
        int state = 0;
        for (int i = 0; i < hits.words; ++i) {
            if (i >= WordsAtStart && i < hits.words - WordsAtEnd) {
                state = 0;
                continue;
            }
            state = step(state, ids[i]);
            count(state, i + 1, named, hits);
        }
        return hits;
    }

private:
    struct State
    {
        std::vector<Phrase> phrases;
        int failure = 0;
        int suffix = 0; // nearest state of the failure chain that ends a phrase; 0 if none
    };

    /// 0 for a word of no phrase.
    int idOf(const QString &word) const
    {
        const int id = m_ids.value(wordKey(word));
        return id == 0 && hasJoinedLetter(word) ? m_ids.value(wordKey(QStringView(word).mid(1))) : id;
    }

    static quint64 edge(int state, int word)
    {
        const quint64 both = quint64(static_cast<quint32>(state)) << 32 | static_cast<quint32>(word);
        const quint64 spread = both * 0x9e3779b97f4a7c15;
        return spread ^ spread >> 32;
    }

    void readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        std::optional<PhraseKind> kind;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView raw : QStringView(text).split(u'\n')) {
            const QStringView line = raw.trimmed();
            if (line.startsWith(u'[')) {
                const auto *found = std::find(
                    SectionNames.begin(), SectionNames.end(),
                    std::u16string_view(line.mid(1, line.size() - 2).utf16(), static_cast<size_t>(line.size() - 2)));
                Q_ASSERT_X(found != SectionNames.end(), "lexicon", qPrintable(path));
                kind = static_cast<PhraseKind>(found - SectionNames.begin());
            } else if (!line.isEmpty() && !line.startsWith(u'#') && kind) {
                addPhrase(line, *kind);
            }
        }
    }

    void addPhrase(QStringView line, PhraseKind kind)
    {
        Phrase phrase{.kind = kind, .onlyAtStart = line.startsWith(u'^'), .onlyWhole = line.startsWith(u'=')};
        int state = 0;
        forEachLexiconWord(line, [this, &state, &phrase](const QString &word) {
            int &id = m_ids[wordKey(word)];
            if (id == 0)
                id = ++m_words;
            int &next = m_edges[edge(state, id)];
            if (next == 0) {
                next = static_cast<int>(m_states.size());
                m_states.emplace_back();
                m_order.push_back({state, id, next});
            }
            state = next;
            ++phrase.words;
        });
        if (state != 0)
            m_states[static_cast<size_t>(state)].phrases.push_back(phrase);
    }

    void linkFailures()
    {
        // A state's failure is a shorter one: go by depth.
        std::vector<int> depth(m_states.size());
        for (const Edge &e : m_order)
            depth[static_cast<size_t>(e.to)] = depth[static_cast<size_t>(e.from)] + 1;
        std::stable_sort(m_order.begin(), m_order.end(), [&depth](const Edge &a, const Edge &b) {
            return depth[static_cast<size_t>(a.to)] < depth[static_cast<size_t>(b.to)];
        });
        for (const Edge &e : m_order) {
            State &state = m_states[static_cast<size_t>(e.to)];
            state.failure = e.from == 0 ? 0 : step(m_states[static_cast<size_t>(e.from)].failure, e.word);
            const State &failure = m_states[static_cast<size_t>(state.failure)];
            state.suffix = failure.phrases.empty() ? failure.suffix : state.failure;
        }
    }

    int step(int state, int word) const
    {
        if (word == 0)
            return 0;
        for (;;) {
            const int next = m_edges.value(edge(state, word));
            if (next != 0 || state == 0)
                return next;
            state = m_states[static_cast<size_t>(state)].failure;
        }
    }

    void count(int state, int end, int named, PhraseHits &hits) const
    {
        for (; state != 0; state = m_states[static_cast<size_t>(state)].suffix) {
            for (const Phrase &phrase : m_states[static_cast<size_t>(state)].phrases) {
                const bool atStart = end == phrase.words;
                const bool whole = atStart && (end == hits.words || end == named);
                if ((phrase.onlyAtStart && !atStart) || (phrase.onlyWhole && !whole))
                    continue;
                const auto kind = static_cast<size_t>(phrase.kind);
                hits.count[kind] = static_cast<quint8>(std::min(hits.count[kind] + 1, 255));
                hits.covered[kind] = static_cast<quint8>(std::min(hits.covered[kind] + phrase.words, 255));
                hits.atStart |= (atStart ? 1U : 0U) << kind;
                hits.isWhole |= (whole ? 1U : 0U) << kind;
            }
        }
    }

    struct Edge
    {
        int from;
        int word;
        int to;
    };

    KeyTable m_ids; // of words, from 1
    int m_words = 0;
    KeyTable m_edges; // the states that they lead to
    std::vector<Edge> m_order;
    std::vector<State> m_states;
};

struct StringHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using ClassWords = std::unordered_map<std::string, ElementVerdict, StringHash, std::equal_to<>>;

ElementVerdict verdictOfSection(const QString &section)
{
    using Kind = ElementVerdict::Kind;
    if (section == u"image"_s)
        return {Kind::Image, LeftOutClass::Caption};
    if (section == u"headline"_s)
        return {Kind::Headline, LeftOutClass::Headline};
    if (section == u"sub-heading"_s)
        return {Kind::SubHeading, LeftOutClass::Other};
    if (section == u"deck"_s)
        return {Kind::Deck, LeftOutClass::Subtitle};
    if (section == u"positive"_s)
        return {Kind::Positive, LeftOutClass::Other};
    if (section == u"exempt"_s)
        return {Kind::Exempt, LeftOutClass::Other};
    return {Kind::Negative, leftOutClassFromName(section)};
}

void addWords(const QString &line, ElementVerdict verdict, ClassWords &words)
{
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool hard = word.startsWith(u'!');
        ElementVerdict own = verdict;
        if (hard)
            own.kind = ElementVerdict::HardNegative;
        words.insert_or_assign(word.mid(hard ? 1 : 0).toStdString(), own);
    }
}

ClassWords readClassWords()
{
    loadLexiconResource();
    ClassWords words;
    QFile file(u":/lexicons/class-words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QString text = QString::fromUtf8(file.readAll());
    ElementVerdict verdict;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'['))
            verdict = verdictOfSection(line.mid(1, line.size() - 2));
        else
            addWords(line, verdict, words);
    }
    return words;
}

} // namespace

double PhraseHits::share(PhraseKind kind) const
{
    return words > 0 ? std::min(1.0, double(covered[static_cast<size_t>(kind)]) / words) : 0;
}

PhraseHits phrasesIn(QStringView line)
{
    static const Lexicon lexicon;
    return lexicon.find(line);
}

LeftOutClass leftOutClassOf(PhraseKind kind)
{
    switch (kind) {
    case PhraseKind::Advertisement:
        return LeftOutClass::Advertisement;
    case PhraseKind::Appeal:
        return LeftOutClass::Appeal;
    case PhraseKind::Audio:
        return LeftOutClass::Audio;
    case PhraseKind::AuthorNote:
    case PhraseKind::About:
        return LeftOutClass::AuthorNote;
    case PhraseKind::Comments:
        return LeftOutClass::Comments;
    case PhraseKind::Credit:
    case PhraseKind::CaptionStart:
        return LeftOutClass::Caption;
    case PhraseKind::Legal:
        return LeftOutClass::Legal;
    case PhraseKind::Newsletter:
        return LeftOutClass::Newsletter;
    case PhraseKind::ReadingTime:
        return LeftOutClass::ReadingTime;
    case PhraseKind::Related:
        return LeftOutClass::Related;
    case PhraseKind::Share:
        return LeftOutClass::Share;
    case PhraseKind::Tags:
        return LeftOutClass::Tags;
    case PhraseKind::BylineStart:
        return LeftOutClass::Byline;
    case PhraseKind::DateStart:
    case PhraseKind::Updated:
        return LeftOutClass::Date;
    case PhraseKind::Feed:
        return LeftOutClass::Feed;
    default:
        return LeftOutClass::Navigation;
    }
}

ElementVerdict classWordVerdict(std::string_view word)
{
    static const ClassWords words = readClassWords();
    const auto found = words.find(word);
    return found == words.end() ? ElementVerdict() : found->second;
}

} // namespace Pressmark
