#include "search/wordforms.h"

#include "search/stemmer.h"
#include "search/usualendings.h"
#include "search/vocabulary.h"
#include "text/languages.h"
#include "text/words.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString SettingName = u"find_word_forms"_s;
constexpr qsizetype MostForms = 60; // of one word
constexpr qsizetype FewestLetters = 3;

bool canHaveForms(const QString &text)
{
    return text.size() >= FewestLetters && std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); });
}

/// Finds the forms of words in one archive.
class FormFinder
{
public:
    FormFinder(Vocabulary &vocabulary, const QStringList &names)
        : m_vocabulary(vocabulary)
    {
        QMap<QString, QStringList> languages;
        for (const QString &name : names)
            languages[primaryLanguage(name)].append(name);
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            if (Stemmer::knows(language.key()))
                m_stemmers.push_back({Stemmer(language.key()), language.value()});
        }
    }

    Result<QList<SearchQuery::Form>> formsOf(const QByteArray &word)
    {
        m_found.clear();
        for (const Language &language : m_stemmers) {
            if (!language.stemmer.isInItsLetters(word))
                continue;
            const Result<void> found = findIn(language, word);
            if (!found)
                return found.error();
        }
        m_found.remove(word);
        QList<SearchQuery::Form> forms;
        for (auto form = m_found.begin(); form != m_found.end() && forms.size() < MostForms; ++form)
            forms.append({QString::fromUtf8(form.key()), form.value()});
        return forms;
    }

private:
    struct Language
    {
        Stemmer stemmer;
        QStringList names; // as articles have them: "en", "en-GB"
    };

    Result<void> findIn(const Language &language, const QByteArray &word)
    {
        const QByteArray plain = language.stemmer.withoutLead(word);
        const Result<void> found = findFormsOf(plain, language);
        const QByteArray noun = found && plain == word ? language.stemmer.withoutDoubtfulLead(word) : QByteArray();
        if (noun.isEmpty())
            return found;
        // It is one if it has the article somewhere.
        const Result<bool> isNoun = m_vocabulary.contains(QByteArray("ال") + noun);
        if (!isNoun)
            return isNoun.error();
        return *isNoun ? findFormsOf(noun, language) : Result<void>();
    }

    Result<void> findFormsOf(const QByteArray &word, const Language &language)
    {
        const QByteArray stem = language.stemmer.stem(word);
        for (const QByteArray &lead : language.stemmer.leads()) {
            for (const QByteArray &beginning : language.stemmer.beginnings(word)) {
                const auto words = wordsLike(lead + beginning, language.stemmer.language());
                if (!words)
                    return words.error();
                for (const QByteArray &candidate : *words) {
                    const QStringList known = m_found.value(candidate);
                    const bool isNew = !known.contains(language.names.first());
                    if (isNew && language.stemmer.stem(candidate.mid(lead.size())) == stem)
                        m_found.insert(candidate, known + language.names);
                }
            }
        }
        return {};
    }

    /// The words of the index that begin so; if they are many, the first of them and those with a usual ending.
    Result<QList<QByteArray>> wordsLike(const QByteArray &beginning, const QString &language)
    {
        const Result<QList<QByteArray>> listed = wordsThatBegin(beginning);
        if (!listed || listed->size() < m_vocabulary.listedAtOnce())
            return listed;
        QList<QByteArray> words = *listed;
        for (const QByteArray &ending : usualEndings(language)) {
            const Result<bool> known = m_vocabulary.contains(beginning + ending);
            if (!known)
                return known.error();
            if (*known)
                words.append(beginning + ending);
        }
        return words;
    }

    Result<QList<QByteArray>> wordsThatBegin(const QByteArray &beginning)
    {
        const auto listed = m_listed.constFind(beginning);
        if (listed != m_listed.constEnd())
            return *listed;
        QList<QByteArray> words;
        const auto take = [this, &words](const QByteArray &word) {
            words.append(word);
            return words.size() < m_vocabulary.listedAtOnce();
        };
        const Result<void> read = m_vocabulary.forEachBeginningWith(beginning, take);
        if (!read)
            return read.error();
        m_listed.insert(beginning, words);
        return words;
    }

    Vocabulary &m_vocabulary;
    QHash<QByteArray, QList<QByteArray>> m_listed; // by beginning
    std::vector<Language> m_stemmers;
    QMap<QByteArray, QStringList> m_found;
};

/// Fills in the forms of a tree's words.
class FormFiller
{
public:
    FormFiller(const Session &session, ArticleFacts &facts)
        : m_session(session)
        , m_facts(facts)
    { }

    Result<void> fill(SearchQuery &query)
    {
        if (query.kind == SearchQuery::Kind::Words)
            return fillWords(std::get<SearchQuery::Words>(query.leaf));
        for (SearchQuery &child : query.children) {
            const Result<void> filled = fill(child);
            if (!filled)
                return filled;
        }
        return {};
    }

private:
    Result<void> fillWords(SearchQuery::Words &words)
    {
        const Result<QList<SearchQuery::Form>> forms = formsOf(words.text, words.phrase || words.prefix);
        if (!forms)
            return forms.error();
        words.forms = *forms;
        if (words.near == 0)
            return {};
        const Result<QList<SearchQuery::Form>> others = formsOf(words.other, words.otherPhrase || words.otherPrefix);
        if (!others)
            return others.error();
        words.otherForms = *others;
        return {};
    }

    Result<QList<SearchQuery::Form>> formsOf(const QString &text, bool exact)
    {
        const QueryWords query = exact ? QueryWords() : queryWords(text);
        if (query.words.size() != 1 || query.openEnd || !canHaveForms(query.words.first()))
            return QList<SearchQuery::Form>();
        // First, since forms are of languages, and articles may have others since the last search.
        const Result<void> loaded = loadLanguages(m_session, m_facts);
        if (!loaded)
            return loaded.error();
        const QString &word = query.words.first();
        const auto known = m_facts.forms.constFind(word);
        if (known != m_facts.forms.constEnd())
            return *known;
        if (!m_finder) {
            const Result<void> begun = begin();
            if (!begun)
                return begun.error();
        }
        Result<QList<SearchQuery::Form>> forms = m_finder->formsOf(word.toUtf8());
        if (forms)
            m_facts.forms.insert(word, *forms);
        return forms;
    }

    Result<void> begin()
    {
        Result<Vocabulary> vocabulary = Vocabulary::of(m_session, m_facts);
        if (!vocabulary)
            return vocabulary.error();
        m_vocabulary.emplace(std::move(*vocabulary));
        m_finder.emplace(*m_vocabulary, m_facts.languageNames);
        return {};
    }

    const Session &m_session;
    ArticleFacts &m_facts;
    std::optional<Vocabulary> m_vocabulary;
    std::optional<FormFinder> m_finder;
};

} // namespace

Result<bool> readFindsForms(const Session &session)
{
    const auto row = session.database().firstRow("SELECT value FROM setting WHERE name = ?1", SettingName);
    if (!row)
        return row.error();
    return !*row || (*row)->text(0) != u"no";
}

Result<void> setFindsForms(Writing &writing, bool findsForms)
{
    return writing.database().run(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        SettingName, findsForms ? u"yes"_s : u"no"_s);
}

Result<SearchQuery> withForms(const Session &session, ArticleFacts &facts, const SearchQuery &query)
{
    SearchQuery filled = query;
    const Result<void> done = FormFiller(session, facts).fill(filled);
    if (!done)
        return done.error();
    return filled;
}

Result<SearchQuery> withFormsIfWanted(const Session &session, ArticleFacts &facts, const SearchQuery &query,
                                      bool wanted)
{
    const Result<bool> findsForms = wanted ? readFindsForms(session) : Result<bool>(false);
    if (!findsForms)
        return findsForms.error();
    return *findsForms ? withForms(session, facts, query) : Result<SearchQuery>(query);
}

} // namespace Pressmark
