#include "extraction/lineclass.h"

#include "text/canonicaltext.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Lexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEverySection_data();
    void everyLanguageHasEverySection();
    void classifiesLines_data();
    void classifiesLines();
    void leavesStoriesAlone_data();
    void leavesStoriesAlone();
    void findsPhrasesWhateverTheSpelling_data();
    void findsPhrasesWhateverTheSpelling();
};

namespace {

const QStringList Languages{u"ar"_s, u"cs"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"he"_s, u"it"_s, u"ja"_s,
                            u"ko"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"sv"_s, u"tr"_s, u"uk"_s, u"zh"_s};

LineLook lookAt(const QString &line)
{
    return lookAtLine(line, countWords(line));
}

QString classOf(const QString &line)
{
    const auto found = clutterClass(lookAt(line), false);
    return found ? leftOutClassName(*found) : u"none"_s;
}

/// How many phrases each section of a language's file has.
QMap<QString, int> sectionsOf(const QString &language)
{
    phrasesIn(u"loads the resource");
    QFile file(u":/lexicons/phrases/"_s + language + u".txt"_s);
    QMap<QString, int> sections;
    if (!file.open(QIODevice::ReadOnly))
        return sections;
    QString section;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'['))
            section = line.mid(1, line.size() - 2);
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            ++sections[section];
    }
    return sections;
}

} // namespace

void tst_Lexicon::everyLanguageHasEverySection_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages)
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Lexicon::everyLanguageHasEverySection()
{
    QFETCH(QString, language);

    const QMap<QString, int> sections = sectionsOf(language);

    QCOMPARE(sections.size(), qsizetype(PhraseHits::Kinds));
    QCOMPARE(sections.keys(), sectionsOf(u"en"_s).keys());
    for (auto it = sections.begin(); it != sections.end(); ++it)
        QVERIFY2(it.value() >= 3, qPrintable(it.key()));
}

void tst_Lexicon::classifiesLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("leftOut");

    // Of each language in this order.
    const QStringList classes{u"newsletter"_s, u"share"_s,      u"comments"_s,      u"related"_s, u"legal"_s,
                              u"appeal"_s,     u"navigation"_s, u"advertisement"_s, u"audio"_s,   u"reading-time"_s};
    const QMap<QString, QStringList> lines{
        {u"ar"_s,
         {u"اشترك في نشرتنا البريدية"_s, u"مشاركة"_s, u"أضف تعليقاً"_s, u"مواضيع ذات صلة"_s,
          u"جميع الحقوق محفوظة © 2025"_s, u"ادعم الصحافة المستقلة، تبرع الآن"_s, u"تسجيل الدخول"_s, u"إعلان"_s,
          u"استمع إلى المقال"_s, u"4 دقائق قراءة"_s}},
        {u"cs"_s,
         {u"Zadejte svůj e-mail"_s, u"Sdílet na Facebooku"_s, u"Vstoupit do diskuse"_s, u"Mohlo by vás zajímat"_s,
          u"Všechna práva vyhrazena"_s, u"Podpořte nás a přispějte na naši práci"_s, u"Přihlásit se"_s, u"Inzerce"_s,
          u"Poslechněte si článek"_s, u"3 minuty čtení"_s}},
        {u"de"_s,
         {u"Geben Sie Ihre E-Mail-Adresse ein"_s, u"Artikel teilen"_s, u"Kommentare anzeigen"_s,
          u"Das könnte Sie auch interessieren"_s, u"Alle Rechte vorbehalten"_s,
          u"Jetzt abonnieren, monatlich kündbar"_s, u"Anmelden"_s, u"Anzeige"_s, u"Diesen Artikel anhören"_s,
          u"4 Min. Lesezeit"_s}},
        {u"en"_s,
         {u"Enter your email to subscribe"_s, u"Share this article"_s, u"Leave a comment"_s, u"You may also like"_s,
          u"All rights reserved"_s, u"Become a member today"_s, u"Sign in"_s, u"Advertisement"_s,
          u"Listen to this article"_s, u"4 min read"_s}},
        {u"es"_s,
         {u"Suscríbete a nuestro boletín"_s, u"Compartir en Facebook"_s, u"Deja un comentario"_s,
          u"Te puede interesar"_s, u"Todos los derechos reservados"_s, u"Hazte socio y apóyanos"_s, u"Iniciar sesión"_s,
          u"Publicidad"_s, u"Escucha este artículo"_s, u"4 min de lectura"_s}},
        {u"fr"_s,
         {u"Inscrivez-vous à notre newsletter"_s, u"Partager l’article"_s, u"Voir les commentaires"_s,
          u"À lire aussi"_s, u"Tous droits réservés"_s, u"Soutenez-nous, faites un don"_s, u"Se connecter"_s,
          u"Publicité"_s, u"Écouter cet article"_s, u"Temps de lecture : 4 min"_s}},
        {u"he"_s,
         {u"הירשמו לניוזלטר שלנו"_s, u"שתפו את הכתבה"_s, u"הוסיפו תגובה"_s, u"כתבות נוספות"_s, u"כל הזכויות שמורות"_s,
          u"תמכו בנו, תרמו עכשיו"_s, u"התחברות"_s, u"פרסומת"_s, u"האזינו לכתבה"_s, u"4 דקות קריאה"_s}},
        {u"it"_s,
         {u"Iscriviti alla nostra newsletter"_s, u"Condividi su Facebook"_s, u"Lascia un commento"_s, u"Leggi anche"_s,
          u"Riproduzione riservata"_s, u"Diventa socio e sostienici"_s, u"Accedi"_s, u"Pubblicità"_s,
          u"Ascolta l’articolo"_s, u"4 min di lettura"_s}},
        {u"ja"_s,
         {u"メールマガジンに登録"_s, u"この記事をシェア"_s, u"コメントを書く"_s, u"関連記事"_s, u"無断転載を禁じます"_s,
          u"続きを読むには有料会員になる"_s, u"ログイン"_s, u"広告"_s, u"この記事を聴く"_s, u"4分で読めます"_s}},
        {u"ko"_s,
         {u"뉴스레터 구독하기"_s, u"기사 공유"_s, u"댓글 쓰기"_s, u"관련기사"_s, u"무단전재 및 재배포 금지"_s,
          u"정기후원으로 함께해 주세요"_s, u"로그인"_s, u"광고"_s, u"기사 듣기"_s, u"4분 읽기"_s}},
        {u"nl"_s,
         {u"Schrijf je in voor onze nieuwsbrief"_s, u"Deel dit artikel"_s, u"Geef een reactie"_s, u"Lees ook"_s,
          u"Alle rechten voorbehouden"_s, u"Steun ons, word nu lid"_s, u"Inloggen"_s, u"Advertentie"_s,
          u"Luister naar dit artikel"_s, u"4 min. leestijd"_s}},
        {u"pl"_s,
         {u"Zapisz się na newsletter"_s, u"Udostępnij artykuł"_s, u"Dodaj komentarz"_s, u"Czytaj także"_s,
          u"Wszelkie prawa zastrzeżone"_s, u"Wesprzyj nas i zostań patronem"_s, u"Zaloguj się"_s, u"Reklama"_s,
          u"Posłuchaj artykułu"_s, u"4 min czytania"_s}},
        {u"pt"_s,
         {u"Receba no seu e-mail a nossa newsletter"_s, u"Compartilhar no Facebook"_s, u"Deixe seu comentário"_s,
          u"Leia também"_s, u"Todos os direitos reservados"_s, u"Apoie-nos, faça uma doação"_s, u"Iniciar sessão"_s,
          u"Publicidade"_s, u"Ouça este artigo"_s, u"4 min de leitura"_s}},
        {u"ru"_s,
         {u"Подпишитесь на рассылку"_s, u"Поделиться"_s, u"Оставить комментарий"_s, u"Читайте также"_s,
          u"Все права защищены"_s, u"Поддержите нас: сделайте пожертвование"_s, u"Войти"_s, u"Реклама"_s,
          u"Прослушать статью"_s, u"4 мин чтения"_s}},
        {u"sv"_s,
         {u"Prenumerera på vårt nyhetsbrev"_s, u"Dela artikeln"_s, u"Skriv en kommentar"_s, u"Läs också"_s,
          u"Alla rättigheter förbehållna"_s, u"Stöd oss, ge en gåva"_s, u"Logga in"_s, u"Annons"_s,
          u"Lyssna på artikeln"_s, u"Lästid 4 min"_s}},
        {u"tr"_s,
         {u"Bültenimize abone olun"_s, u"HABERİ PAYLAŞ"_s, u"Yorum yap"_s, u"İlgili haberler"_s,
          u"Tüm hakları saklıdır"_s, u"Bize destek olun, bağış yapın"_s, u"Giriş yap"_s, u"Reklam"_s,
          u"Bu haberi dinle"_s, u"4 dakika okuma"_s}},
        {u"uk"_s,
         {u"Підпишіться на розсилку"_s, u"Поділитися"_s, u"Залишити коментар"_s, u"Читайте також"_s,
          u"Усі права захищені"_s, u"Підтримайте нас: зробіть внесок"_s, u"Увійти"_s, u"Реклама"_s,
          u"Прослухати статтю"_s, u"4 хв читання"_s}},
        {u"zh"_s,
         {u"订阅我们的电子报"_s, u"分享到微信"_s, u"发表评论"_s, u"相關新聞"_s, u"版权所有 未经授权不得转载"_s,
          u"立即捐款"_s, u"登录"_s, u"廣告"_s, u"收听本文"_s, u"4分钟阅读"_s}},
    };
    for (const QString &language : Languages) {
        for (qsizetype i = 0; i < classes.size(); ++i)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(classes[i]))
                << lines[language].value(i) << classes[i];
    }
}

void tst_Lexicon::classifiesLines()
{
    QFETCH(QString, line);
    QFETCH(QString, leftOut);

    const LineLook look = lookAt(line);

    QVERIFY(!line.isEmpty());
    if (leftOut == u"related"_s)
        QVERIFY(isRelatedLabel(look));
    QCOMPARE(classOf(line), leftOut);
}

void tst_Lexicon::leavesStoriesAlone_data()
{
    QTest::addColumn<QString>("line");

    const auto row = [](const char *title, const QString &line) { QTest::newRow(title) << line; };
    row("membership of a club", u"Ostervik hopes to become a member of the harbour league."_s);
    row("emphasis in German", u"Die Lotsen forderten mit Nachdruck höhere Löhne."_s);
    row("membership in German", u"Lindholm will Mitglied werden, sagte die Sprecherin."_s);
    row("question in French", u"Quelle surprise pour les pêcheurs du village !"_s);
    row("bridge in Swedish", u"Bron stängs i två veckor för reparation."_s);
    row("support in Spanish", u"El puerto apoya a los pescadores de la isla."_s);
    row("membership in Ukrainian", u"Місто хоче стати членом союзу портів."_s);
    row("privacy as a topic", u"El tribunal falló sobre la protección de datos de los marineros."_s);
    row("state joins in Chinese", u"这座港口希望成为会员国的门户。"_s);
    row("support in Japanese", u"町の人たちは漁師を応援する。"_s);
    row("author of a book", u"Peter Weber ist Autor des Buches, das den Hafen berühmt machte."_s);
    row("Arabic story", u"قال مدير الميناء إن العبارة ستعود إلى العمل يوم الخميس."_s);
    row("Hebrew story", u"מנהל הנמל אמר כי המעבורת תחזור לפעול ביום חמישי."_s);
}

void tst_Lexicon::leavesStoriesAlone()
{
    QFETCH(QString, line);

    QCOMPARE(classOf(line), u"none"_s);
    QVERIFY(!isRelatedLabel(lookAt(line)));
}

void tst_Lexicon::findsPhrasesWhateverTheSpelling_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("leftOut");

    QTest::newRow("capitals") << u"ALL RIGHTS RESERVED"_s << u"legal"_s;
    QTest::newRow("apostrophes") << u"Écouter l'article"_s << u"audio"_s;
    QTest::newRow("no apostrophe") << u"Écouter l’article"_s << u"audio"_s;
    QTest::newRow("Russian yo") << u"Показать ещё"_s << u"navigation"_s;
    QTest::newRow("Turkish capital i") << u"ANA SAYFA"_s << u"navigation"_s;
    QTest::newRow("Arabic without article") << u"تعليقات"_s << u"comments"_s;
    QTest::newRow("Arabic with article") << u"التعليقات"_s << u"comments"_s;
    QTest::newRow("Arabic with vowel signs") << u"إِعلان"_s << u"advertisement"_s;
    QTest::newRow("Arabic with plain alef") << u"اقرأ ايضا"_s << u"related"_s;
    QTest::newRow("Hebrew with a joined letter") << u"והתחברות"_s << u"navigation"_s;
    QTest::newRow("Japanese within a line") << u"本サイトの無断転載を禁じます。"_s << u"legal"_s;
    QTest::newRow("Korean with a particle") << u"뉴스레터를 구독하세요"_s << u"newsletter"_s;
}

void tst_Lexicon::findsPhrasesWhateverTheSpelling()
{
    QFETCH(QString, line);
    QFETCH(QString, leftOut);

    QCOMPARE(classOf(line), leftOut);
}

QTEST_GUILESS_MAIN(tst_Lexicon)
#include "tst_lexicon.moc"
