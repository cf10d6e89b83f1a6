#include "storage/wordindex.h"

#include "verify.h"

#include <QMap>

#include <array>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<float, 2> Weights{5, 1};

using Rows = QMap<qint64, float>;
using Words = QMap<QByteArray, Rows>;

/// Short words, so that many begin alike; a few are in most texts.
QString randomWord(std::mt19937 &random)
{
    constexpr char16_t Letters[] = u"abcdeж海";
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    if (below(3) == 0)
        return QString(u"the"_s);
    QString word;
    for (int i = 1 + below(4); i > 0; --i)
        word += QChar(Letters[below(7)]);
    return word;
}

QString randomText(int words, std::mt19937 &random)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(randomWord(random));
    return text.join(u' ');
}

} // namespace

class tst_WordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatFts5Reads_data();
    void readsWhatFts5Reads();
    void readsOneColumn();
    void readsOnlyWhatIsWanted_data();
    void readsOnlyWhatIsWanted();
    void stopsWhenAsked();
    void leavesOtherFormatsAlone();
    void endsOnDamagedPages();
    void canBeInterrupted();
    void readsAllAfterAnInterruption();

private:
    void change(int rounds, std::mt19937 &random);
    Words readByFts5();
    void compare(std::mt19937 &random);

    std::optional<Database> m_database;
    qint64 m_highest = 0;
};

void tst_WordIndex::init()
{
    Result<Database> database = Database::open(u":memory:"_s, DatabaseMode::Create);
    VERIFY_OK(database);
    m_database.emplace(std::move(*database));
    m_highest = 0;
    VERIFY_OK(m_database->execute("CREATE VIRTUAL TABLE note USING fts5(title, body, tokenize = 'pressmark');"
                                  "CREATE VIRTUAL TABLE place USING fts5vocab(note, instance);"
                                  "INSERT INTO note(note, rank) VALUES ('automerge', 0);"));
}

/// Adds, changes, removes and merges.
void tst_WordIndex::change(int rounds, std::mt19937 &random)
{
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < rounds; ++round) {
        VERIFY_OK(m_database->execute("BEGIN"));
        for (int i = below(30); i >= 0; --i) {
            const int kind = m_highest > 5 ? below(10) : 9;
            const qint64 row = 1 + below(static_cast<int>(m_highest) + 1);
            if (kind == 0)
                VERIFY_OK(m_database->run("DELETE FROM note WHERE rowid = ?1", row));
            else if (kind < 3)
                VERIFY_OK(m_database->run("UPDATE note SET body = ?2 WHERE rowid = ?1", row, randomText(20, random)));
            else
                VERIFY_OK(m_database->run("INSERT INTO note(rowid, title, body) VALUES (?1, ?2, ?3)", ++m_highest,
                                          randomText(3, random), randomText(below(20) == 0 ? 900 : 25, random)));
        }
        VERIFY_OK(m_database->execute("COMMIT"));
        if (below(4) == 0)
            VERIFY_OK(m_database->run("INSERT INTO note(note, rank) VALUES ('merge', ?1)", below(3) == 0 ? -50 : 9));
    }
}

Words tst_WordIndex::readByFts5()
{
    Words words;
    Result<Statement> query = m_database->prepare("SELECT term, doc, col FROM place");
    if (!query)
        return words;
    const Result<void> read = query->forEach([&words](const Statement &row) {
        words[row.text(0).toUtf8()][row.integer(1)] += row.text(2) == u"title" ? Weights[0] : Weights[1];
    });
    return read ? words : Words();
}

void tst_WordIndex::compare(std::mt19937 &random)
{
    const Words expected = readByFts5();
    QVERIFY(!expected.isEmpty());
    Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
    VERIFY_OK(index);
    QVERIFY(*index);
    QList<QByteArray> asked = expected.keys() + QList<QByteArray>{"zz", "th", "b\xd0", ""};
    std::shuffle(asked.begin(), asked.end(), random);
    asked = QList<QByteArray>{"the", ""} + asked.mid(0, 60);
    for (const QByteArray &word : std::as_const(asked)) {
        Rows found;
        qint64 postings = 0;
        const auto add = [&](std::span<const Posting> rows) {
            postings += static_cast<qint64>(rows.size());
            for (const Posting &posting : rows)
                found[posting.row] += posting.weight;
            return true;
        };
        if (!word.isEmpty())
            VERIFY_OK((*index)->read(word, {Weights}, add));
        QCOMPARE(found, expected.value(word));
        QCOMPARE(postings, found.size());
        const Result<qint64> counted = word.isEmpty() ? Result<qint64>(0) : (*index)->rowsWith(word, 1'000'000);
        VERIFY_OK(counted);
        QCOMPARE(*counted, found.size());
        if (!word.isEmpty()) {
            const Result<bool> isThere = (*index)->has(word);
            const Result<qint64> bytes = (*index)->sizeOf(word);
            VERIFY_OK(isThere);
            VERIFY_OK(bytes);
            QCOMPARE(*isThere, !found.isEmpty());
            QVERIFY(*bytes >= 3 * found.size()); // a number, a size and a place at least
        }

        Rows beginning;
        QList<QByteArray> words;
        for (auto it = expected.lowerBound(word); it != expected.end() && it.key().startsWith(word); ++it) {
            words.append(it.key());
            for (auto row = it->begin(); row != it->end(); ++row)
                beginning[row.key()] += row.value();
        }
        found.clear();
        VERIFY_OK((*index)->readBeginningWith(word, {Weights}, add));
        QCOMPARE(found, beginning);
        QList<QByteArray> listed;
        const auto list = [&](const QByteArray &next) {
            if (expected.contains(next)) // others are of rows that are gone
                listed.append(next);
            return true;
        };
        VERIFY_OK((*index)->forEachBeginningWith(word, list));
        QCOMPARE(listed, words);
    }
}

void tst_WordIndex::readsWhatFts5Reads_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("hashSize"); // how much is gathered before a segment is written
    QTest::addColumn<unsigned>("seed");

    QTest::newRow("pages of a few words") << 64 << 400 << 1U;
    QTest::newRow("pages of a few words, large segments") << 64 << 100'000 << 2U;
    QTest::newRow("small pages") << 200 << 2'000 << 3U;
    QTest::newRow("pages as they are") << 4050 << 1'000'000 << 4U;
}

void tst_WordIndex::readsWhatFts5Reads()
{
    QFETCH(int, pageSize);
    QFETCH(int, hashSize);
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    VERIFY_OK(m_database->run("INSERT INTO note(note, rank) VALUES ('pgsz', ?1)", pageSize));
    VERIFY_OK(m_database->run("INSERT INTO note(note, rank) VALUES ('hashsize', ?1)", hashSize));

    for (int i = 0; i < 12; ++i) {
        change(3, random);
        compare(random);
    }
    VERIFY_OK(m_database->execute("INSERT INTO note(note) VALUES ('optimize')"));
    compare(random);
}

void tst_WordIndex::readsOneColumn()
{
    VERIFY_OK(
        m_database->execute("INSERT INTO note(rowid, title, body) VALUES (1, 'coal', 'gas gas'), (2, 'gas', '')"));
    Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
    VERIFY_OK(index);
    Rows found;
    const auto add = [&](std::span<const Posting> rows) {
        for (const Posting &posting : rows)
            found[posting.row] += posting.weight;
        return true;
    };

    VERIFY_OK((*index)->read("gas", {std::array<float, 2>{0, 1}}, add));
    QCOMPARE(found, (Rows{{1, 2}}));

    found.clear();
    VERIFY_OK((*index)->read("gas", {std::array<float, 1>{5}}, add));
    QCOMPARE(found, (Rows{{2, 5}}));
}

void tst_WordIndex::readsOnlyWhatIsWanted_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("hashSize");
    QTest::addColumn<int>("every"); // which rows are wanted

    for (const int every : {1, 3, 40, 100'000}) {
        QTest::addRow("tiny pages, one in %d", every) << 64 << 1'000'000 << every;
        QTest::addRow("many segments, one in %d", every) << 64 << 3'000 << every;
    }
}

void tst_WordIndex::readsOnlyWhatIsWanted()
{
    QFETCH(int, pageSize);
    QFETCH(int, hashSize);
    QFETCH(int, every);
    std::mt19937 random(9);
    VERIFY_OK(m_database->run("INSERT INTO note(note, rank) VALUES ('pgsz', ?1)", pageSize));
    VERIFY_OK(m_database->run("INSERT INTO note(note, rank) VALUES ('hashsize', ?1)", hashSize));
    for (const bool isMerged : {false, true}) {
        change(30, random);
        if (isMerged)
            VERIFY_OK(m_database->execute("INSERT INTO note(note) VALUES ('optimize')"));
        const Words all = readByFts5();
        Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
        VERIFY_OK(index);
        for (const QByteArray &word : {QByteArray("the"), QByteArray("a"), QByteArray("ab"), QByteArray("the")}) {
            const Rows rows = all.value(word);
            std::vector<std::uint64_t> wanted(static_cast<size_t>(m_highest) / 64 + 1);
            Rows expected;
            for (qint64 row = every / 2; row <= m_highest; row += every) {
                wanted[static_cast<size_t>(row) / 64] |= std::uint64_t(1) << (row % 64);
                if (rows.contains(row))
                    expected.insert(row, rows.value(row));
            }

            Rows found;
            const auto add = [&found](std::span<const Posting> postings) {
                for (const Posting &posting : postings)
                    found[posting.row] += posting.weight;
                return true;
            };
            VERIFY_OK((*index)->read(word, {.columnWeights = Weights, .wanted = wanted}, add));
            QCOMPARE(found, expected);
            QVERIFY(every > 1 || !expected.isEmpty());

            Rows beginning;
            for (auto it = all.lowerBound(word); it != all.end() && it.key().startsWith(word); ++it) {
                for (auto row = it->begin(); row != it->end(); ++row) {
                    if (wanted[static_cast<size_t>(row.key()) / 64] >> (row.key() % 64) & 1U)
                        beginning[row.key()] += row.value();
                }
            }
            found.clear();
            VERIFY_OK((*index)->readBeginningWith(word, {.columnWeights = Weights, .wanted = wanted}, add));
            QCOMPARE(found, beginning);
        }
    }
}

void tst_WordIndex::stopsWhenAsked()
{
    std::mt19937 random(5);
    VERIFY_OK(m_database->execute("INSERT INTO note(note, rank) VALUES ('pgsz', 64)"));
    change(20, random);
    Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
    VERIFY_OK(index);
    int calls = 0;
    const auto once = [&calls](std::span<const Posting>) {
        ++calls;
        return false;
    };

    VERIFY_OK((*index)->read("the", {}, once));
    QCOMPARE(calls, 1);
    VERIFY_OK((*index)->readBeginningWith("", {}, once));
    QCOMPARE(calls, 2);
    const Result<qint64> counted = (*index)->rowsWith("the", 7);
    VERIFY_OK(counted);
    QCOMPARE(*counted, 7);
}

void tst_WordIndex::leavesOtherFormatsAlone()
{
    std::mt19937 random(6);
    change(3, random);
    m_database->setIndexTablesWritable(true);
    VERIFY_OK(m_database->execute("UPDATE note_config SET v = 5 WHERE k = 'version'"));

    const Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");

    VERIFY_OK(index);
    QVERIFY(!*index);
}

void tst_WordIndex::endsOnDamagedPages()
{
    std::mt19937 random(7);
    VERIFY_OK(m_database->execute("INSERT INTO note(note, rank) VALUES ('pgsz', 100)"));
    change(30, random);
    const QList<QByteArray> words = QList<QByteArray>{"the"} + readByFts5().keys().mid(0, 20);
    m_database->setIndexTablesWritable(true);
    Result<Statement> ids = m_database->prepare("SELECT id FROM note_data");
    VERIFY_OK(ids);
    QList<qint64> pages;
    VERIFY_OK(ids->forEach([&pages](const Statement &row) { pages.append(row.integer(0)); }));
    const auto below = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
    };

    int failures = 0;
    for (int round = 0; round < 200; ++round) {
        VERIFY_OK(m_database->execute("SAVEPOINT whole"));
        for (int i = 0; i < 20; ++i) {
            const qint64 id = pages[below(pages.size())];
            QByteArray block = (*m_database->firstRow("SELECT block FROM note_data WHERE id = ?1", id))->blob(0);
            if (below(4) == 0)
                block.truncate(below(block.size() + 1));
            for (int j = 0; j < 3 && !block.isEmpty(); ++j)
                block[below(block.size())] = static_cast<char>(below(256));
            Result<Statement> update = m_database->prepare("UPDATE note_data SET block = ?2 WHERE id = ?1");
            VERIFY_OK(update);
            update->bind(1, id);
            update->bindBlob(2, block);
            VERIFY_OK(update->run());
        }
        Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
        if (index && *index) {
            for (const QByteArray &word : words) {
                const bool isRead = bool((*index)->read(word, {Weights}, [](const auto &) { return true; }));
                const bool isReadAgain = bool((*index)->read(word, {Weights}, [](const auto &) { return true; }));
                const std::uint64_t few[] = {1, 0, 1, 1};
                const Result<void> some = (*index)->read(word, {Weights, few}, [](const auto &) { return true; });
                QVERIFY(some || some.error().code == ErrorCode::Database);
                QCOMPARE(isReadAgain, isRead);
                const bool isListed = bool((*index)->readBeginningWith(word, {}, [](const auto &) { return true; }));
                failures += isRead && isListed ? 0 : 1;
            }
        }
        VERIFY_OK(m_database->execute("ROLLBACK TO whole; RELEASE whole"));
    }
    QVERIFY(failures > 0);
}

void tst_WordIndex::canBeInterrupted()
{
    std::mt19937 random(8);
    VERIFY_OK(m_database->execute("INSERT INTO note(note, rank) VALUES ('pgsz', 64)"));
    change(20, random);
    Result<Statement> snapshot = m_database->prepare("SELECT 1 UNION ALL SELECT 2");
    VERIFY_OK(snapshot);
    QVERIFY(*snapshot->step());
    Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
    VERIFY_OK(index);

    const Result<void> read = (*index)->read("the", {}, [this](std::span<const Posting>) {
        m_database->interrupt();
        return true;
    });

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

void tst_WordIndex::readsAllAfterAnInterruption()
{
    std::mt19937 random(8);
    VERIFY_OK(m_database->execute("INSERT INTO note(note, rank) VALUES ('pgsz', 64)"));
    change(40, random);
    VERIFY_OK(m_database->execute("INSERT INTO note(note) VALUES ('optimize')"));
    const Rows expected = readByFts5().value("the");
    Result<Statement> snapshot = m_database->prepare("SELECT 1 UNION ALL SELECT 2");
    VERIFY_OK(snapshot);
    QVERIFY(*snapshot->step());
    Result<std::optional<WordIndex>> index = WordIndex::open(*m_database, "note");
    VERIFY_OK(index);
    std::vector<std::uint64_t> wanted(static_cast<size_t>(m_highest) / 64 + 1);
    for (const qint64 row : {expected.firstKey(), expected.lastKey()}) // so that pages are passed over
        wanted[static_cast<size_t>(row) / 64] |= std::uint64_t(1) << (row % 64);

    const Result<void> broken = (*index)->read("the", {.columnWeights = Weights, .wanted = wanted}, [this](auto) {
        m_database->interrupt();
        return true;
    });
    snapshot->reset();
    Rows found;
    const auto add = [&found](std::span<const Posting> postings) {
        for (const Posting &posting : postings)
            found[posting.row] += posting.weight;
        return true;
    };
    VERIFY_OK((*index)->read("the", {.columnWeights = Weights}, add));

    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Cancelled);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(tst_WordIndex)
#include "tst_wordindex.moc"
