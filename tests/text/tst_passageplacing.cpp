#include "changedtext.h"
#include "text/passageplacing.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

const QString Old = u"The harbour of Ostervik was closed on Monday after a ferry ran aground.\n"
                    "Nobody was hurt, said Marta Lind of the coast guard, who had watched it from the pier.\n"
                    "The ferry will be towed away tomorrow if the wind allows it.\n"
                    "Two hundred passengers spent the night in the town's sports hall."_s;

PlacedPassage placed(const QString &from, const QString &passage, const QString &to)
{
    return PassagePlacing(from, to).place(from.indexOf(passage), passage.size());
}

} // namespace

class tst_PassagePlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAPassage_data();
    void placesAPassage();
    void neverCutsAPair();
    void repetitiveTexts();
    void followsEdits_data();
    void followsEdits();
};

void tst_PassagePlacing::placesAPassage_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("to");
    QTest::addColumn<PlacementState>("state");
    QTest::addColumn<QString>("found");

    const QString watched = u"who had watched it from the pier"_s;
    const QStringList lines = Old.split(u'\n');
    QTest::newRow("unchanged") << Old << watched << Old << PlacementState::Exact << watched;
    QTest::newRow("a line before it") << Old << watched << u"Update.\n"_s + Old << PlacementState::Moved << watched;
    QTest::newRow("its paragraph stands elsewhere")
        << Old << watched << QStringList{lines[3], lines[1], lines[0], lines[2]}.join(u'\n') << PlacementState::Moved
        << watched;
    QTest::newRow("paragraphs joined") << Old << watched << QString(Old).replace(u'\n', u' ') << PlacementState::Exact
                                       << watched;
    QTest::newRow("a word was exchanged") << Old << watched << QString(Old).replace(u"watched"_s, u"seen"_s)
                                          << PlacementState::Changed << u"who had seen it from the pier"_s;
    QTest::newRow("its first word was exchanged")
        << Old << watched << QString(Old).replace(u"who had"_s, u"which had"_s) << PlacementState::Changed
        << u"which had watched it from the pier"_s;
    QTest::newRow("its paragraph begins in other words, behind a new one")
        << Old << u"Nobody was hurt, said Marta Lind of the coast guard"_s
        << QString(Old).replace(u"Nobody was hurt"_s,
                                u"An inspector is on his way from the capital.\nThree people were hurt"_s)
        << PlacementState::Changed << u"Three people were hurt, said Marta Lind of the coast guard"_s;
    QTest::newRow("a typo was mended") << QString(Old).replace(u"passengers"_s, u"passangers"_s) << u"passangers"_s
                                       << Old << PlacementState::Changed << u"passengers"_s;
    QTest::newRow("signs have another form")
        << u"She said “never again” — and left the hall at once, angry as few had seen her."_s
        << u"“never again” — and left"_s
        << u"She said \"never again\" - and left the hall at once, angry as few had seen her."_s
        << PlacementState::Moved << u"never again\" - and left"_s;
    QTest::newRow("accents have another form")
        << u"The café of José Marín stood empty all the winter, they say."_s << u"café of José"_s
        << u"The cafe\u0301 of Jose\u0301 Marín stood empty all the winter, they say."_s << PlacementState::Moved
        << u"cafe\u0301 of Jose\u0301"_s;
    QTest::newRow("its paragraph is gone")
        << Old << watched << QStringList{lines[0], lines[2], lines[3]}.join(u'\n') << PlacementState::Detached << u""_s;
    QTest::newRow("another paragraph stands in its place")
        << Old << watched
        << QStringList{lines[0], u"The mayor spoke of it on the radio, and had nothing to add to the report."_s,
                       lines[2], lines[3]}
               .join(u'\n')
        << PlacementState::Detached << u""_s;
    QTest::newRow("its only word is elsewhere, too")
        << Old << u"ferry will"_s << QStringList{lines[0], lines[1], lines[3]}.join(u'\n') << PlacementState::Detached
        << u""_s;
    QTest::newRow("no word is left") << Old << watched << u"Другий текст, зовсім інший."_s << PlacementState::Detached
                                     << u""_s;
    QTest::newRow("everything is gone") << Old << watched << QString() << PlacementState::Detached << u""_s;
    QTest::newRow("over the end of a paragraph")
        << Old << u"from the pier.\nThe ferry will be towed"_s << u"Update.\n"_s + Old << PlacementState::Moved
        << u"from the pier.\nThe ferry will be towed"_s;
    QTest::newRow("part of a word") << Old << u"erry"_s << Old << PlacementState::Exact << u"erry"_s;
    QTest::newRow("only signs") << u"Why? No one knows it for sure, or will say it."_s << u"?"_s
                                << u"So: Why? No one knows it for sure, or will say it."_s << PlacementState::Moved
                                << u"?"_s;
    QTest::newRow("a short text, unchanged") << u"Marta Lind, 2019"_s << u"Marta Lind"_s << u"Marta Lind, 2019"_s
                                             << PlacementState::Exact << u"Marta Lind"_s;
    QTest::newRow("part of a word that is written without its vowel signs now")
        << u"قال الوزير إن الميناء مُغْلَقٌ حتى إشعار آخر بسبب العاصفة الشديدة."_s << u"لَقٌ"_s
        << u"قال الوزير إن الميناء مغلق حتى إشعار آخر بسبب العاصفة الشديدة."_s << PlacementState::Moved << u"مغلق"_s;
    QTest::newRow("right to left") << u"قال الوزير إن الميناء مغلق حتى إشعار آخر بسبب العاصفة."_s << u"الميناء مغلق"_s
                                   << u"تحديث\nقال الوزير إن الميناء مغلق حتى إشعار آخر بسبب العاصفة."_s
                                   << PlacementState::Moved << u"الميناء مغلق"_s;
    QTest::newRow("without spaces") << u"港口星期一关闭，因为一艘渡轮搁浅了。没有人受伤。"_s << u"渡轮搁浅"_s
                                    << u"更新：港口星期一关闭，因为一艘渡轮搁浅了。没有人受伤。"_s
                                    << PlacementState::Moved << u"渡轮搁浅"_s;
    QTest::newRow("read anew from a scan")
        << Old << u"Marta Lind of the coast guard, who had watched it"_s
        << QString(Old).replace(u"Marta Lind of the coast guard, who had watched it"_s,
                                u"Marfa Lincl oi thc coasl gnard, vvho hacl watcbed lt"_s)
        << PlacementState::Changed << u"Marfa Lincl oi thc coasl gnard, vvho hacl watcbed lt"_s;
}

void tst_PassagePlacing::placesAPassage()
{
    QFETCH(QString, from);
    QFETCH(QString, passage);
    QFETCH(QString, to);
    QFETCH(PlacementState, state);
    QFETCH(QString, found);

    const PlacedPassage place = placed(from, passage, to);

    QCOMPARE(to.mid(place.start, place.length), found);
    QCOMPARE(placementStateName(place.state), placementStateName(state));
}

void tst_PassagePlacing::neverCutsAPair()
{
    // Letters of two units each, some in the other case later, so that words are the same and written otherwise.
    const QString from = u"𐐡𐐫𐐤 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 😀 𐐙𐐊𐐡𐐝𐐓 𐐒𐐋𐐗 𐐒𐐌 𐐜𐐀 𐐘𐐋𐐡𐐀𐐗 😀😀 𐐙𐐉𐐡 𐐢𐐁𐐔𐐇𐐝"_s;
    const QString to = u"𐐡𐐫𐐤 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 😀 𐑁𐐲𐑉𐑅𐐻 𐐒𐐋𐐗 𐐺𐐴 𐐜𐐀 𐐘𐐋𐐡𐐀𐐗 😀😀 𐐙𐐉𐐡 𐐢𐐁𐐔𐐇𐐝 𐐊𐐤𐐔"_s;
    const PassagePlacing placing(from, to);
    int placed = 0;
    int all = 0;
    for (qsizetype start = 0; start < from.size(); ++start) {
        for (qsizetype length = 1; start + length <= from.size(); ++length) {
            if (from[start].isLowSurrogate() || from[start + length - 1].isHighSurrogate())
                continue;
            const PlacedPassage place = placing.place(start, length);
            ++all;
            placed += place.length > 0 ? 1 : 0;
            QVERIFY2(to.mid(place.start, place.length).isValidUtf16(), qPrintable(from.mid(start, length)));
        }
    }
    QVERIFY2(placed > all / 2, qPrintable(u"%1 of %2"_s.arg(placed).arg(all)));
}

void tst_PassagePlacing::repetitiveTexts()
{
    const QString line = u"The ferry left the quay at noon, and nobody could say why.\n"_s;
    const QString old = line.repeated(1000);
    const PassagePlacing same(old, old);
    QCOMPARE(same.place(line.size() * 500 + 4, 5), (PlacedPassage{PlacementState::Exact, line.size() * 500 + 4, 5, 1}));
    const PassagePlacing grown(old, old + u"It came back in the evening."_s);
    QCOMPARE(grown.place(line.size() * 500 + 4, 5),
             (PlacedPassage{PlacementState::Exact, line.size() * 500 + 4, 5, 1}));
    const PassagePlacing other(old, u"Nobody left. "_s.repeated(3000));
    QCOMPARE(other.place(4, 5).state, PlacementState::Detached);
}

void tst_PassagePlacing::followsEdits_data()
{
    QTest::addColumn<QString>("letters");

    QTest::newRow("Latin") << u"abcdefghijklmnopqrstuvwxyzé"_s;
    QTest::newRow("Cyrillic") << u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"_s;
    QTest::newRow("Arabic") << u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    QTest::newRow("Hebrew") << u"אבגדהוזחטיכלמנסעפצקרשת"_s;
}

/// Invented texts of 40 paragraphs, edited at random: what survives is found, what is gone is not, and what is called
/// exact or moved is right.
void tst_PassagePlacing::followsEdits()
{
    QFETCH(QString, letters);

    QRandomGenerator random(11);
    const auto below = [&random](qsizetype end) { return random.bounded(static_cast<int>(end)); };
    QStringList vocabulary;
    for (int i = 0; i < 600; ++i) {
        QString word;
        for (int length = 2 + below(8); length > 0; --length)
            word += letters[below(letters.size())];
        vocabulary.append(word);
    }
    const auto paragraph = [&] {
        QStringList words;
        for (int count = 8 + below(50); count > 0; --count)
            words.append(vocabulary[std::min(below(vocabulary.size()), below(vocabulary.size()))]);
        return words.join(u' ') + u'.';
    };
    int surviving = 0;
    int right = 0;
    int removed = 0;
    for (int round = 0; round < 12; ++round) {
        QStringList paragraphs;
        QStringList others;
        for (int i = 0; i < 40; ++i) {
            paragraphs.append(paragraph());
            others.append(paragraph());
        }
        const QString old = paragraphs.join(u'\n');
        const ChangedText changed(old, others, {}, random);
        const PassagePlacing placing(old, changed.text());
        const std::vector<TextWord> words = textWords(old);
        for (int mark = 0; mark < 40; ++mark) {
            const int first = below(qsizetype(words.size()));
            const int last = std::min(static_cast<int>(words.size()) - 1, first + below(20));
            const qsizetype start = words[static_cast<size_t>(first)].start;
            const qsizetype length = words[static_cast<size_t>(last)].end - start;
            const PlacedPassage place = placing.place(start, length);
            const auto [truth, survives, isRight] =
                changed.judge(old, start, length, place.start, place.start + place.length);
            const bool sure = place.state == PlacementState::Exact || place.state == PlacementState::Moved;
            QVERIFY2(!sure || isRight, qPrintable(old.mid(start, length)));
            if (truth.left == 0) {
                ++removed;
                QCOMPARE(placementStateName(place.state), u"detached"_s);
            }
            surviving += survives ? 1 : 0;
            right += survives && isRight ? 1 : 0;
        }
    }
    QVERIFY(removed > 20);
    QVERIFY2(right >= 0.97 * surviving, qPrintable(u"%1 of %2"_s.arg(right).arg(surviving)));
}

QTEST_GUILESS_MAIN(tst_PassagePlacing)
#include "tst_passageplacing.moc"
