#include "extraction/inventedpage.h"

#include <QTest>

using InventedPage::read;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Metadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesTheLanguage_data();
    void settlesTheLanguage();
    void findsTheTitle_data();
    void findsTheTitle();
    void findsAuthors_data();
    void findsAuthors();
    void takesNoAuthorFromAListAboveTheHeadline();
    void takesTheOwnerOfASite();
    void namesTheSource_data();
    void namesTheSource();
    void findsPlainFields_data();
    void findsPlainFields();
};

namespace {

const QString English = u"<p>The ferry to the island resumed its service on Thursday, four days after the storm.</p>"
                        "<p>The operator had stopped all departures when waves damaged the landing stage.</p>"_s;
const QString German = u"<p>Die Fähre zur Insel fährt seit Donnerstag wieder, vier Tage nach dem Sturm.</p>"
                       "<p>Der Betreiber hatte alle Fahrten gestrichen, als die Wellen den Anleger trafen.</p>"_s;

} // namespace

void tst_Metadata::settlesTheLanguage_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("doubtful");

    QTest::newRow("declared") << u" lang=\"en-GB\""_s << English << u"en-GB"_s << u"html lang"_s << false;
    QTest::newRow("not declared") << u""_s << German << u"de"_s << u"text"_s << false;
    QTest::newRow("contradicted") << u" lang=\"en-US\""_s << German << u"de"_s << u"text"_s << true;
    QTest::newRow("no tag") << u" lang=\"{{language}}\""_s << English << u"en"_s << u"text"_s << false;
    QTest::newRow("too little text") << u" lang=\"sv\""_s << u"<p>Ferry.</p>"_s << u"sv"_s << u"html lang"_s << false;
    QTest::newRow("nothing at all") << u""_s << u"<p>Ferry.</p>"_s << u""_s << u""_s << false;
}

void tst_Metadata::settlesTheLanguage()
{
    QFETCH(QString, declared);
    QFETCH(QString, story);
    QFETCH(QString, language);
    QFETCH(QString, origin);
    QFETCH(bool, doubtful);

    const Document document =
        read(u"<!doctype html><html%1><body><article><h1>Ferry</h1>%2</article></body></html>"_s.arg(declared, story));

    QCOMPARE(document.metadata.language, language);
    QCOMPARE(document.origins.value(u"language"_s), origin);
    QCOMPARE(document.doubts.join(u' ').contains(u"declares its language"_s), doubtful);
}

void tst_Metadata::findsTheTitle_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("top");  // of the body
    QTest::addColumn<QString>("tail"); // of the body
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("origin");

    const QString wanted = u"Ferry to the island runs again"_s;
    const QString titled = u"<title>Ferry to the island runs again | Harbour Post</title>"_s;
    const QString h1 = u"<h1>Ferry to the island runs again</h1>"_s;
    QTest::newRow("h1") << titled << h1 << u""_s << wanted << u"h1"_s;
    QTest::newRow("the h1 that says the title")
        << titled << u"<h1>Harbour Post, news of the sound</h1>"_s + h1 << u""_s << wanted << u"h1"_s;
    QTest::newRow("h2 below the site's name")
        << titled << u"<h1>Harbour Post</h1><h2>Ferry to the island runs again</h2>"_s << u""_s << wanted << u"h2"_s;
    QTest::newRow("the only h1, although machines are told otherwise")
        << u"<title>Storm: what we know of the boats | Harbour Post</title>"_s << h1 << u""_s << wanted << u"h1"_s;
    QTest::newRow("no sub-heading for the headline")
        << u"<title>Ferry and storm facts | Harbour Post</title>"_s
        << h1 + u"<h2>Facts about ferry and storm tides</h2>"_s << u""_s << wanted << u"h1"_s;
    QTest::newRow("no sub-heading below the story")
        << titled << u""_s << u"<h2>3 replies to “Ferry to the island runs again”</h2>"_s << wanted << u"title"_s;
    QTest::newRow("an h1 below the story")
        << titled << u""_s << u"<h1>Read our morning letter</h1>"_s << wanted << u"title"_s;
    QTest::newRow("the site's name in the h1")
        << titled << u"<h1>Ferry to the island runs again – Harbour Post</h1>"_s << u""_s << wanted << u"h1"_s;
    QTest::newRow("a label behind a bar in the h1")
        << titled << u"<h1>Ferry to the island runs again | Opinion</h1>"_s << u""_s << wanted << u"h1"_s;
    QTest::newRow("more than a label behind it")
        << titled << u"<h1>Ferry to the island runs again | What the storm has cost</h1>"_s << u""_s
        << u"Ferry to the island runs again | What the storm has cost"_s << u"h1"_s;
    QTest::newRow("a date before it in the h1")
        << titled << u"<h1>Dec 18 2025 Ferry to the island runs again</h1>"_s << u""_s << wanted << u"h1"_s;
    QTest::newRow("the same h1 twice, although machines are told otherwise")
        << u"<title>Storm: what we know of the boats | Harbour Post</title>"_s << h1 + h1 << u""_s << wanted << u"h1"_s;
    QTest::newRow("a kicker in the h1") << titled << u"<h1><i>Blog:</i> Ferry to the island runs again</h1>"_s << u""_s
                                        << wanted << u"h1"_s;
    QTest::newRow("a sentence before it in the h1")
        << titled << u"<h1>After a week of storms: Ferry to the island runs again</h1>"_s << u""_s
        << u"After a week of storms: Ferry to the island runs again"_s << u"h1"_s;
    QTest::newRow("a kicker that machines are told of too")
        << u"<meta property=\"og:title\" content=\"What we know of the ferry\">"
           "<title>Orla Sound: What we know of the ferry</title>"_s
        << u"<h1>Orla Sound: What we know of the ferry</h1>"_s << u""_s << u"Orla Sound: What we know of the ferry"_s
        << u"h1"_s;
    QTest::newRow("an address that the story is about")
        << u"<title>Ferries.com – the fine explained | Harbour Post</title>"_s
        << u"<h1>Ferries.com – the fine explained</h1>"_s << u""_s << u"Ferries.com – the fine explained"_s << u"h1"_s;
    QTest::newRow("an address behind it")
        << u"<title>STORM TIDE | HarbourPost.com</title>"_s << u""_s << u""_s << u"STORM TIDE"_s << u"title"_s;
    QTest::newRow("escaped twice in the h1")
        << u"<title>Ferry &amp; storm: what we know</title>"_s << u"<h1>Ferry &amp;amp; storm: what we know</h1>"_s
        << u""_s << u"Ferry & storm: what we know"_s << u"h1"_s;
    QTest::newRow("escaped twice for machines")
        << u"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
           "\"The keeper&#8217;s ferry &quot;Orla&quot; runs\"}</script>"_s
        << u""_s << u""_s << u"The keeper’s ferry \"Orla\" runs"_s << u"JSON-LD"_s;
    QTest::newRow("OpenGraph")
        << u"<meta property=\"og:title\" content=\"Ferry to the island runs again - Harbour Post\">"
           "<meta property=\"og:site_name\" content=\"Harbour Post\">"_s
        << u""_s << u""_s << wanted << u"OpenGraph"_s;
}

void tst_Metadata::findsTheTitle()
{
    QFETCH(QString, head);
    QFETCH(QString, top);
    QFETCH(QString, tail);
    QFETCH(QString, title);
    QFETCH(QString, origin);

    const Document document = read(u"<!doctype html><html lang=\"en\"><head>%1</head><body><article>%2%3</article>%4"
                                   "</body></html>"_s.arg(head, top, English, tail));

    QCOMPARE(document.metadata.title, title);
    QCOMPARE(document.origins.value(u"title"_s), origin);
}

void tst_Metadata::findsAuthors_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("top"); // below the headline
    QTest::addColumn<QString>("end"); // below the story
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("origin");

    const QStringList marta{u"Marta Vell"_s};
    const QStringList two{u"Marta Vell"_s, u"Ida Brenner"_s};
    const QString meta = u"<meta name=\"author\" content=\"%1\"><meta property=\"og:site_name\" content=\"Harbour "
                         "Post\">"_s;
    const auto linked = [](const QString &author) {
        return u"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":%1}</script>"_s.arg(author);
    };
    QTest::newRow("meta") << meta.arg(u"Marta Vell"_s) << u""_s << u""_s << marta << u"meta"_s;
    QTest::newRow("one meta each") << u"<meta name=\"author\" content=\"Marta Vell\"><meta name=\"author\" "
                                      "content=\"Ida Brenner\">"_s
                                   << u""_s << u""_s << two << u"meta"_s;
    QTest::newRow("cited, family name first")
        << u"<meta name=\"citation_author\" content=\"Vell, Marta\">"_s << u""_s << u""_s << marta << u"meta"_s;
    QTest::newRow("the site as author, a person in the page")
        << meta.arg(u"Harbour Post"_s) << u"<p>By <a href=\"/authors/vell\">Marta Vell</a></p>"_s << u""_s << marta
        << u"byline rule"_s;
    QTest::newRow("the site alone") << meta.arg(u"Harbour Post"_s) << u""_s << u""_s << QStringList() << u""_s;
    QTest::newRow("admin") << meta.arg(u"admin"_s) << u""_s << u""_s << QStringList() << u""_s;
    QTest::newRow("a person before an organisation")
        << linked(u"[{\"name\":\"Lindholm University\"},{\"name\":\"Marta Vell\"}]"_s) << u""_s << u""_s << marta
        << u"JSON-LD"_s;
    QTest::newRow("an organisation by type") << linked(u"{\"@type\":\"Organization\",\"name\":\"Marta Vell\"}"_s)
                                             << u""_s << u""_s << QStringList() << u""_s;
    QTest::newRow("for messengers") << u"<meta name=\"twitter:label1\" content=\"Written by\"><meta "
                                       "name=\"twitter:data1\" content=\"Marta Vell\">"_s
                                    << u""_s << u""_s << marta << u"meta"_s;
    QTest::newRow("in several elements")
        << u""_s << u"<div>Written by</div><div><span>Marta Vell</span> and <span>Ida Brenner</span></div>"_s << u""_s
        << two << u"byline rule"_s;
    QTest::newRow("more than the markup names")
        << meta.arg(u"Marta Vell"_s) << u"<p>By Marta Vell and Ida Brenner</p>"_s << u""_s << two << u"byline rule"_s;
    QTest::newRow("whoever keeps the site")
        << meta.arg(u"Ida Brenner"_s) << u"<p>By Marta Vell</p>"_s << u""_s << marta << u"byline rule"_s;
    QTest::newRow("author's page") << u""_s << u"<div><a href=\"/profile/mvell\">Marta Vell</a></div>"_s << u""_s
                                   << marta << u"author mark"_s;
    QTest::newRow("class") << u""_s << u"<div class=\"storyAuthor\"><span>Marta Vell</span></div>"_s << u""_s << marta
                           << u"byline class"_s;
    QTest::newRow("beside the date") << u""_s << u"<div><b>March 9, 2023</b> · <b>Marta Vell</b></div>"_s << u""_s
                                     << marta << u"below the headline"_s;
    QTest::newRow("behind the story") << u""_s << u""_s << u"<p>Text by <a href=\"/x\">Marta Vell</a></p>"_s << marta
                                      << u"byline rule"_s;
    QTest::newRow("a name that nobody else has, in an element of that name")
        << u""_s << u"<div class=\"info\"><span class=\"author-name\">Zelmira Vohl</span></div>"_s << u""_s
        << QStringList{u"Zelmira Vohl"_s} << u"byline class"_s;
    QTest::newRow("such a name elsewhere")
        << u""_s << u"<div class=\"info\"><span>Zelmira Vohl</span></div>"_s << u""_s << QStringList() << QString();
    QTest::newRow("a note about the author")
        << u""_s << u""_s << u"<p>Marta Vell is a reporter in Ostervik.</p>"_s << marta << u"biography"_s;
    QTest::newRow("photographer") << u""_s << u"<p>Photo by <b>Marta Vell</b></p>"_s << u""_s << QStringList() << u""_s;
    QTest::newRow("who reviewed it") << u""_s << u"<p>Reviewed by <a href=\"/authors/vell\">Marta Vell</a></p>"_s
                                     << u""_s << QStringList() << u""_s;
    QTest::newRow("cited one by one")
        << u"<meta name=\"author\" content=\"Marta Vell\"><meta name=\"citation_authors\" "
           "content=\"Marta Vell\"><meta name=\"citation_authors\" content=\"Ida "
           "Brenner\">"_s
        << u""_s << u""_s << two << u"meta"_s;
    QTest::newRow("more links than the markup names")
        << meta.arg(u"Marta Vell"_s)
        << u"<div><a href=\"/authors/vell\">Marta Vell</a>, <a href=\"/authors/brenner\">Ida Brenner</a></div>"_s
        << u""_s << two << u"author mark"_s;
    QTest::newRow("a rare name in its place")
        << u""_s << u"<p class=\"author-name\">Quorlan Tesk</p><p>March 9, 2023</p>"_s << u""_s
        << QStringList{u"Quorlan Tesk"_s} << u"byline class"_s;
    QTest::newRow("a team in its place") << u""_s << u"<p class=\"author-name\">Harbour Staff</p><p>March 9, 2023</p>"_s
                                         << u""_s << QStringList{u"Harbour Staff"_s} << u"byline class"_s;
    QTest::newRow("a label in that place")
        << u""_s << u"<p class=\"author-name\">min read</p><p>March 9, 2023</p>"_s << u""_s << QStringList() << u""_s;
    QTest::newRow("a given name and a date") << u""_s << u"<p>Marta</p><p>March 9, 2023</p>"_s << u""_s
                                             << QStringList{u"Marta"_s} << u"below the headline"_s;
    QTest::newRow("a given name alone") << u""_s << u"<p>Marta</p><p>Harbours</p>"_s << u""_s << QStringList() << u""_s;
    QTest::newRow("a list of names") << u""_s << u"<p>Quorlan Tesk, Marta Vell, Ida Brenner</p><p>9 March 2023</p>"_s
                                     << u""_s << QStringList{u"Quorlan Tesk"_s, u"Marta Vell"_s, u"Ida Brenner"_s}
                                     << u"below the headline"_s;
    QTest::newRow("a person behind, a team above")
        << u""_s << u"<p>By Team Harbour Light</p>"_s << u"<p>Written by <a href=\"/x\">Marta Vell</a></p>"_s << marta
        << u"byline rule"_s;
    QTest::newRow("a team that is called one first")
        << u""_s << u"<p class=\"author-name\">Team HarbourLight</p><p>March 9, 2023</p>"_s << u""_s
        << QStringList{u"Team HarbourLight"_s} << u"byline class"_s;
    QTest::newRow("a team and a reading time") << u""_s << u"<p>By the Harbour Team 2–3 minutes</p>"_s << u""_s
                                               << QStringList{u"the Harbour Team"_s} << u"byline rule"_s;
    QTest::newRow("a team behind the story")
        << u""_s << u""_s << u"<footer>March 9, 2023 <b>By</b> <i itemprop=\"author\">The Harbour Team</i></footer>"_s
        << QStringList{u"The Harbour Team"_s} << u"byline rule"_s;
    QTest::newRow("a team without a name")
        << u""_s << u"<p>Written by our engineering team</p>"_s << u""_s << QStringList() << u""_s;
    QTest::newRow("below a label in a box of other stories")
        << u""_s << u""_s << u"<aside class=\"related\"><h3>Author</h3><p>Marta Vell</p></aside>"_s << marta
        << u"byline rule"_s;
    QTest::newRow("another story's author in such a box")
        << u""_s << u""_s << u"<aside class=\"related\"><h3>Herring is back</h3><p>By Marta Vell</p></aside>"_s
        << QStringList() << u""_s;
    QTest::newRow("far behind, below a label")
        << u""_s << u""_s << u"<p>Boats</p>"_s.repeated(30) + u"<p>Author:</p><div>Marta Vell</div>"_s << marta
        << u"closing byline"_s;
    QTest::newRow("far above the story, by a link") << u""_s
                                                    << u"<p>Boats</p>"_s.repeated(50)
            + u"<p><a href=\"/authors/vell\">Marta Vell</a></p>"_s + u"<p>Boats</p>"_s.repeated(50)
                                                    << u""_s << marta << u"author mark"_s;
    QTest::newRow("with a colon behind the name")
        << u""_s << u""_s << u"<div class=\"author-meta\"><b>Marta Vell:</b> has kept boats for nine years.</div>"_s
        << marta << u"byline class"_s;
    QTest::newRow("who tested it") << u""_s
                                   << u"<p>By <a href=\"/authors/vell\">Marta Vell</a></p><p>Tested by <a "
                                      "href=\"/authors/brenner\">Ida Brenner</a></p>"_s
                                   << u""_s << marta << u"byline rule"_s;
    QTest::newRow("who holds the copyright")
        << u""_s << u""_s << u"<footer>© 2025 Marta Vell. All rights reserved.</footer>"_s << marta
        << u"site of a person"_s;
    QTest::newRow("a firm that holds it")
        << u""_s << u""_s << u"<footer>© 2025 Harbour Light Company.</footer>"_s << QStringList() << u""_s;
    QTest::newRow("who commented") << u""_s << u""_s
                                   << u"<div class=\"comments\"><p>By Marta Vell</p><p>How nice!</p></div>"_s
                                   << QStringList() << u""_s;
}

void tst_Metadata::findsAuthors()
{
    QFETCH(QString, head);
    QFETCH(QString, top);
    QFETCH(QString, end);
    QFETCH(QStringList, authors);
    QFETCH(QString, origin);

    const Document document =
        read(u"<!doctype html><html lang=\"en\"><head><title>Ferry runs again</title>%1</head><body>"
             "<article><h1>Ferry runs again</h1>%2%3%4</article></body></html>"_s.arg(head, top, English, end));

    QCOMPARE(document.metadata.authors, authors);
    QCOMPARE(document.origins.value(u"authors"_s), origin);
}

void tst_Metadata::takesNoAuthorFromAListAboveTheHeadline()
{
    const Document document =
        read(u"<!doctype html><html lang=\"en\"><body><div><p>Herring is back</p><p>by <a "
             "href=\"/authors/brenner\">Ida Brenner</a></p></div><article><h1>Ferry runs again</h1>"
             "<p>By <a href=\"/authors/vell\">Marta Vell</a></p>"_s
             + English + u"</article></body></html>"_s);

    QCOMPARE(document.metadata.authors, QStringList{u"Marta Vell"_s});
}

void tst_Metadata::takesTheOwnerOfASite()
{
    const QString page = u"<!doctype html><html lang=\"en\"><body><header><a href=\"%1\">Marta Vell</a></header>"
                         "<article><h1>Ferry runs again</h1>%2</article></body></html>"_s;

    const QString story = English
        + u"<p>Nobody had counted the boats, and the harbour master would not guess at their number.</p>"
          "<p>The baker of the lower town sold his bread from a cart until the water had gone.</p>"
          "<p>On Friday the school opened again, with half of its windows still boarded up.</p>"_s;

    QCOMPARE(read(page.arg(u"/"_s, story)).metadata.authors, QStringList{u"Marta Vell"_s});
    QCOMPARE(read(page.arg(u"/moorings"_s, story)).metadata.authors, QStringList());
}

void tst_Metadata::namesTheSource_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("origin");

    const auto site = [](const QString &name) {
        return u"<meta property=\"og:site_name\" content=\"%1\">"_s.arg(name);
    };
    const auto publisher = [](const QString &name) {
        return u"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
               "\"publisher\":{\"@type\":\"Organization\",%1}}</script>"_s.arg(name);
    };
    const QString program = u"<meta name=\"application-name\" content=\"Harbour Post\">"_s;
    const QString post = u"Harbour Post"_s;
    const QString host = u"www.harbourpost.example"_s;
    QTest::newRow("as it is") << host << site(post) << post << u"OpenGraph"_s;
    QTest::newRow("slogan behind a bar") << host << site(u"Harbour Post | Boats | Tides | Weather"_s) << post
                                         << u"OpenGraph"_s;
    QTest::newRow("slogan behind a hyphen")
        << host << site(u"Harbour Post - news of the sound"_s) << post << u"OpenGraph"_s;
    QTest::newRow("slogan behind a dash")
        << host << site(u"Harbour Post – news of the sound"_s) << post << u"OpenGraph"_s;
    QTest::newRow("slogan behind colons")
        << host << site(u"Harbour Post :: news of the sound"_s) << post << u"OpenGraph"_s;
    QTest::newRow("a hyphen within a name") << u"anzeiger.example"_s << site(u"Ostervik Stadt-Anzeiger"_s)
                                            << u"Ostervik Stadt-Anzeiger"_s << u"OpenGraph"_s;
    QTest::newRow("a name and an address")
        << u"hpost.example"_s << site(u"The Harbour Post | HPost.example"_s) << u"The Harbour Post"_s << u"OpenGraph"_s;
    QTest::newRow("a section before the name") << host << site(u"News | Harbour Post"_s) << post << u"OpenGraph"_s;
    QTest::newRow("handle, a name elsewhere") << host << site(u"@harbourpost"_s) + program << post << u"meta"_s;
    QTest::newRow("handle alone") << u"hp.example"_s << site(u"@harbourdesk"_s) << u"harbourdesk"_s << u"OpenGraph"_s;
    QTest::newRow("a piece of the address, a publisher")
        << u"www.hp.example"_s << site(u"hp"_s) + publisher(u"\"name\":\"Harbour Post\""_s) << post << u"JSON-LD"_s;
    QTest::newRow("a piece of the address alone") << u"www.hp.example"_s << site(u"hp"_s) << u"hp"_s << u"OpenGraph"_s;
    QTest::newRow("some word, a publisher")
        << host << site(u"Experience"_s) + publisher(u"\"name\":\"Harbour Post\""_s) << post << u"JSON-LD"_s;
    QTest::newRow("some word alone") << host << site(u"Kompass"_s) << u"Kompass"_s << u"OpenGraph"_s;
    QTest::newRow("publisher") << host << publisher(u"\"name\":\"Harbour Post\""_s) << post << u"JSON-LD"_s;
    QTest::newRow("publisher without a name")
        << host << publisher(u"\"url\":\"https://harbourpost.example/\""_s) << u"harbourpost.example"_s << u"address"_s;
    QTest::newRow("program") << host << program << post << u"meta"_s;
    QTest::newRow("behind the headline") << host << u"<title>Ferry runs again - Harbour Post</title>"_s << post
                                         << u"title"_s;
    QTest::newRow("nothing but the address")
        << host << u"<title>Ferry - Boats</title>"_s << u"harbourpost.example"_s << u"address"_s;
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s << u""_s;
}

void tst_Metadata::namesTheSource()
{
    QFETCH(QString, host);
    QFETCH(QString, head);
    QFETCH(QString, source);
    QFETCH(QString, origin);

    const QString html =
        u"<html><head>%1</head><body><article><h1>Ferry</h1>%2</article></body></html>"_s.arg(head, English);
    const QString url = host.isEmpty() ? QString() : u"https://"_s + host + u"/ferry"_s;
    const Document document = extractHtml(html.toUtf8(), {.url = url, .today = 20261231});

    QCOMPARE(document.metadata.source, source);
    QCOMPARE(document.origins.value(u"source"_s), origin);
}

void tst_Metadata::findsPlainFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("top"); // below the headline
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("origin");

    const auto meta = [](const QString &name, const QString &content) {
        return u"<meta property=\"%1\" content=\"%2\">"_s.arg(name, content);
    };
    const auto linked = [](const QString &fields) {
        return u"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",%1}</script>"_s.arg(fields);
    };
    const QString deck = u"The landing stage is mended, but the larger boat stays away"_s;
    const QString pier = u"https://harbourpost.example/p/pier.jpg"_s;
    QTest::newRow("subtitle") << u"subtitle"_s << meta(u"og:description"_s, deck) << u"<div><p>%1</p></div>"_s.arg(deck)
                              << deck << u"subtitle rule"_s;
    QTest::newRow("subtitle by class") << u"subtitle"_s << u""_s << u"<p class=\"subtitle\">%1</p>"_s.arg(deck) << deck
                                       << u"subtitle rule"_s;
    QTest::newRow("a description that the page does not show")
        << u"subtitle"_s << meta(u"og:description"_s, deck) << u""_s << u""_s << u""_s;
    QTest::newRow("section") << u"section"_s << meta(u"article:section"_s, u"Sea"_s) << u""_s << u"Sea"_s
                             << u"OpenGraph"_s;
    QTest::newRow("section for machines")
        << u"section"_s << linked(u"\"articleSection\":[\"Sea\",\"Boats\"]"_s) << u""_s << u"Sea"_s << u"JSON-LD"_s;
    QTest::newRow("canonical URL") << u"canonicalUrl"_s << u"<link rel=\"canonical\" href=\"/ferry\">"_s << u""_s
                                   << u"https://harbourpost.example/ferry"_s << u"link canonical"_s;
    QTest::newRow("canonical URL for networks")
        << u"canonicalUrl"_s << meta(u"og:url"_s, u"https://harbourpost.example/ferry"_s) << u""_s
        << u"https://harbourpost.example/ferry"_s << u"OpenGraph"_s;
    QTest::newRow("canonical URL that is none")
        << u"canonicalUrl"_s << u"<link rel=\"canonical\" href=\"javascript:void(0)\">"_s << u""_s << u""_s << u""_s;
    QTest::newRow("lead picture") << u"leadImage"_s << meta(u"og:image"_s, u"/p/pier.jpg"_s) << u""_s << pier
                                  << u"OpenGraph"_s;
    QTest::newRow("lead picture for machines")
        << u"leadImage"_s << linked(u"\"image\":[{\"@type\":\"ImageObject\",\"url\":\"%1\"}]"_s.arg(pier)) << u""_s
        << pier << u"JSON-LD"_s;
    QTest::newRow("lead picture for messengers")
        << u"leadImage"_s << meta(u"twitter:image"_s, pier) << u""_s << pier << u"meta"_s;
    QTest::newRow("keywords") << u"keywords"_s << u"<meta name=\"keywords\" content=\"ferry, storm , ferry,\">"_s
                              << u""_s << u"ferry|storm"_s << u"meta"_s;
    QTest::newRow("keywords for machines") << u"keywords"_s << linked(u"\"keywords\":[\"ferry\",\"storm\"]"_s) << u""_s
                                           << u"ferry|storm"_s << u"JSON-LD"_s;
}

void tst_Metadata::findsPlainFields()
{
    QFETCH(QString, field);
    QFETCH(QString, head);
    QFETCH(QString, top);
    QFETCH(QString, value);
    QFETCH(QString, origin);

    const Document document =
        read(u"<html lang=\"en\"><head>%1</head><body><article><h1>Ferry</h1>%2%3</article></body></html>"_s.arg(
            head, top, English));

    const Metadata &metadata = document.metadata;
    const QHash<QString, QString> values{{u"subtitle"_s, metadata.subtitle},
                                         {u"section"_s, metadata.section},
                                         {u"canonicalUrl"_s, metadata.canonicalUrl},
                                         {u"leadImage"_s, metadata.leadPicture},
                                         {u"keywords"_s, metadata.keywords.join(u'|')}};
    QCOMPARE(values.value(field), value);
    QCOMPARE(document.origins.value(field), origin);
}

QTEST_GUILESS_MAIN(tst_Metadata)
#include "tst_metadata.moc"
