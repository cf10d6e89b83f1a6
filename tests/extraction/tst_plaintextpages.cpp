#include "extraction/inventedpage.h"

#include <QMap>
#include <QTest>

using InventedPage::classOf;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Copies of whole pages of invented newspapers in several languages.
class tst_PlainTextPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheStoryAlone_data();
    void keepsTheStoryAlone();
    void namesWhatItLeavesOut_data();
    void namesWhatItLeavesOut();
};

namespace {

struct Page
{
    QString top;
    QString story; // paragraphs
    QString tail;

    QString text() const { return top + u"\n\n"_s + story + u"\n\n"_s + tail; }
};

QMap<QString, Page> pages()
{
    return {
        {u"German"_s,
         {u"Zum Inhalt springen\nMenü\nSuche\nAnmelden\n\nFähre nach Lindholm fährt nach dem Sturm wieder\n\n"
          "Von Marta Vell\n9. März 2023, 16:05 Uhr\nTeilen\n"_s,
          u"Die Fähre zwischen Ostervik und Lindholm fährt seit Donnerstag wieder nach Plan, vier Tage nach dem "
          u"Sturm.\n\n"
          "Die Reederei hatte alle Abfahrten gestrichen, weil Wellen von bis zu sechs Metern den Anleger "
          "beschädigten.\n\n"
          "„Wir sind froh, dass die Leute wieder zur Arbeit kommen“, sagte Hafenmeisterin Ida Brenner.\n\n"
          "Bis zum Ende des Monats sollen Taucher die Pfähle prüfen, die bei dem Sturm locker geworden sind.\n\n"
          "Die Gemeinde rechnet mit Kosten von 200.000 Kronen und hofft auf Hilfe aus der Hauptstadt."_s,
          u"Mehr zum Thema\n\nGemeinderat stimmt für neuen Wellenbrecher in Ostervik\n\nWarum der Hering ausbleibt\n\n"
          "Newsletter abonnieren\n\nIhre E-Mail-Adresse\n\nKommentare\n\nSchreiben Sie einen Kommentar\n\n"
          "Impressum\nDatenschutz\n© 2023 Hafenpost. Alle Rechte vorbehalten.\n"_s}},
        {u"French"_s,
         {u"Aller au contenu\nMenu\nRechercher\nSe connecter\n\nLe bac de Lindholm reprend la mer après la tempête\n\n"
          "Par Marta Vell\nPublié le 9 mars 2023 à 16h05\nPartager\n"_s,
          u"Le bac entre Ostervik et Lindholm a repris son service jeudi, quatre jours après la tempête.\n\n"
          "La compagnie avait annulé tous les départs quand des vagues de six mètres ont abîmé le débarcadère.\n\n"
          "« Nous sommes heureux que chacun puisse retourner au travail », a dit la capitaine du port, Ida Brenner.\n\n"
          "Des plongeurs examineront jusqu'à la fin du mois les pieux que la tempête a ébranlés.\n\n"
          "La commune estime les travaux à 200 000 couronnes et espère une aide de la capitale."_s,
          u"À lire aussi\n\nLe conseil vote une nouvelle digue pour le port d'Ostervik\n\n"
          "Pourquoi le hareng ne vient plus\n\nS'inscrire à la newsletter\n\nVotre adresse e-mail\n\n"
          "Commentaires\n\nLaisser un commentaire\n\nMentions légales\nPolitique de confidentialité\n"
          "© 2023 Poste du Port. Tous droits réservés.\n"_s}},
        {u"Spanish"_s,
         {u"Saltar al contenido\nMenú\nBuscar\nIniciar sesión\n\nEl ferry de Lindholm vuelve a navegar tras la "
          u"tormenta\n\n"
          "Por Marta Vell\n9 de marzo de 2023, 16:05\nCompartir\n"_s,
          u"El ferry entre Ostervik y Lindholm volvió a navegar el jueves, cuatro días después de la tormenta.\n\n"
          "La empresa había cancelado todas las salidas cuando olas de seis metros dañaron el embarcadero.\n\n"
          "«Nos alegra que la gente pueda volver al trabajo», dijo la capitana del puerto, Ida Brenner.\n\n"
          "Los buzos revisarán hasta fin de mes los pilotes que la tormenta dejó sueltos.\n\n"
          "El municipio calcula un gasto de 200.000 coronas y espera la ayuda de la capital."_s,
          u"Te puede interesar\n\nEl consejo aprueba un nuevo rompeolas para el puerto de Ostervik\n\n"
          "Por qué ya no llega el arenque\n\nSuscríbete al boletín\n\nTu correo electrónico\n\n"
          "Comentarios\n\nDeja un comentario\n\nAviso legal\nPolítica de privacidad\n"
          "© 2023 Correo del Puerto. Todos los derechos reservados.\n"_s}},
        {u"Ukrainian"_s,
         {u"Меню\nПошук\nУвійти\n\nПором до Ліндгольма знову ходить після бурі\n\nМарта Велл\n9 березня 2023, 16:05\n"
          "Поділитися\n"_s,
          u"Пором між Остервіком та Ліндгольмом у четвер відновив рух, через чотири дні після бурі.\n\n"
          "Перевізник скасував усі рейси, коли хвилі заввишки до шести метрів пошкодили причал на острові.\n\n"
          "«Ми раді, що люди знову можуть дістатися роботи», — сказала начальниця порту Іда Бреннер.\n\n"
          "До кінця місяця водолази перевірятимуть палі, які розхитала буря.\n\n"
          "Громада оцінює витрати у двісті тисяч крон і сподівається на допомогу зі столиці."_s,
          u"Читайте також\n\nРада ухвалила новий хвилеріз для порту Остервіка\n\nЧому немає оселедця\n\n"
          "Стрічка новин\n\n15:50\n\nРибалки повідомили про рекордний улов\n\n15:20\n\nМаяк Карсгольма продано\n\n"
          "Підписатися на розсилку\n\nКоментарі\n\nЗалишити коментар\n\n© 2023 Портова пошта. Усі права захищені.\n"_s}},
        {u"Arabic"_s,
         {u"القائمة\nبحث\nتسجيل الدخول\n\nعبارة ليندهولم تعود إلى العمل بعد العاصفة\n\nمارتا فيل\n9 مارس 2023\nمشاركة\n"_s,
          u"عادت العبارة بين أوسترفيك وليندهولم إلى العمل يوم الخميس، بعد أربعة أيام من العاصفة.\n\n"
          "وكانت الشركة قد ألغت جميع الرحلات عندما ألحقت أمواج بلغ ارتفاعها ستة أمتار أضرارا بالمرسى.\n\n"
          "وقالت مديرة الميناء إيدا برينر إنها سعيدة لأن الناس يستطيعون الوصول إلى أعمالهم من جديد.\n\n"
          "وسيفحص الغواصون حتى نهاية الشهر الأعمدة التي زعزعتها العاصفة.\n\n"
          "وتقدر البلدية كلفة الإصلاح بمئتي ألف كرونة وتأمل في مساعدة من العاصمة."_s,
          u"اقرأ أيضا\n\nالمجلس يوافق على حاجز أمواج جديد لميناء أوسترفيك\n\nلماذا غاب السمك\n\n"
          "اشترك في النشرة البريدية\n\nالتعليقات\n\nاترك تعليقا\n\nجميع الحقوق محفوظة © 2023 بريد الميناء\n"_s}},
        {u"Japanese"_s,
         {u"メニュー\n検索\nログイン\n\nリンドホルム連絡船、嵐のあと運航を再開\n\n2023年3月9日 16:05\nシェア\n"_s,
          u"オステルビクとリンドホルムを結ぶ連絡船が木曜日、嵐から四日ぶりに運航を再開した。\n\n"
          "高さ六メートルに達した波が桟橋を壊したため、運航会社は全便を取りやめていた。\n\n"
          "「皆がまた仕事に行けるようになってうれしい」と港長のイダ・ブレンネルさんは話した。\n\n"
          "嵐で緩んだ杭については、潜水士が月末まで点検を続けることになっている。\n\n"
          "町は費用を二十万クローネと見積もり、首都からの支援に期待を寄せている。"_s,
          u"関連記事\n\n町議会、オステルビク港の新しい防波堤を承認\n\nニシンはなぜ来ないのか\n\n"
          "メールマガジンに登録\n\nコメント\n\nコメントを投稿する\n\nプライバシーポリシー\n"
          "© 2023 港新聞社 無断転載を禁じます\n"_s}},
    };
}

} // namespace

void tst_PlainTextPages::keepsTheStoryAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("story");

    const QMap<QString, Page> all = pages();
    for (auto page = all.begin(); page != all.end(); ++page)
        QTest::newRow(qPrintable(page.key())) << page->text() << QString(page->story).replace(u"\n\n"_s, u"\n"_s);
}

void tst_PlainTextPages::keepsTheStoryAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, story);

    Document document = extractPlainText(text.toUtf8(), {});

    QVERIFY2(composeText(document.body) == story, qPrintable(composeText(document.body)));
}

void tst_PlainTextPages::namesWhatItLeavesOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("leftOut");

    const auto row = [](const char *language, const QString &line, const char *leftOut) {
        QTest::addRow("%s: %s, %s", language, leftOut, qPrintable(line))
            << QString::fromLatin1(language) << line << QString::fromLatin1(leftOut);
    };
    row("German", u"Menü"_s, "navigation");
    row("German", u"Fähre nach Lindholm fährt nach dem Sturm wieder"_s, "headline");
    row("German", u"Teilen"_s, "share");
    row("German", u"Gemeinderat stimmt für neuen Wellenbrecher in Ostervik"_s, "related");
    row("German", u"Newsletter abonnieren"_s, "newsletter");
    row("German", u"Schreiben Sie einen Kommentar"_s, "comments");
    row("German", u"© 2023 Hafenpost. Alle Rechte vorbehalten."_s, "legal");
    row("French", u"Menu"_s, "navigation");
    row("French", u"Le bac de Lindholm reprend la mer après la tempête"_s, "headline");
    row("French", u"Partager"_s, "share");
    row("French", u"Le conseil vote une nouvelle digue pour le port d'Ostervik"_s, "related");
    row("French", u"S'inscrire à la newsletter"_s, "newsletter");
    row("French", u"Laisser un commentaire"_s, "comments");
    row("French", u"© 2023 Poste du Port. Tous droits réservés."_s, "legal");
    row("Spanish", u"Menú"_s, "navigation");
    row("Spanish", u"El ferry de Lindholm vuelve a navegar tras la tormenta"_s, "headline");
    row("Spanish", u"Compartir"_s, "share");
    row("Spanish", u"El consejo aprueba un nuevo rompeolas para el puerto de Ostervik"_s, "related");
    row("Spanish", u"Suscríbete al boletín"_s, "newsletter");
    row("Spanish", u"Deja un comentario"_s, "comments");
    row("Spanish", u"© 2023 Correo del Puerto. Todos los derechos reservados."_s, "legal");
    row("Ukrainian", u"Меню"_s, "navigation");
    row("Ukrainian", u"Пором до Ліндгольма знову ходить після бурі"_s, "headline");
    row("Ukrainian", u"Поділитися"_s, "share");
    row("Ukrainian", u"Рада ухвалила новий хвилеріз для порту Остервіка"_s, "related");
    row("Ukrainian", u"Стрічка новин"_s, "feed");
    row("Ukrainian", u"Рибалки повідомили про рекордний улов"_s, "feed");
    row("Ukrainian", u"Підписатися на розсилку"_s, "newsletter");
    row("Ukrainian", u"Залишити коментар"_s, "comments");
    row("Ukrainian", u"© 2023 Портова пошта. Усі права захищені."_s, "legal");
    row("Arabic", u"القائمة"_s, "navigation");
    row("Arabic", u"عبارة ليندهولم تعود إلى العمل بعد العاصفة"_s, "headline");
    row("Arabic", u"مشاركة"_s, "share");
    row("Arabic", u"المجلس يوافق على حاجز أمواج جديد لميناء أوسترفيك"_s, "related");
    row("Arabic", u"اشترك في النشرة البريدية"_s, "newsletter");
    row("Arabic", u"اترك تعليقا"_s, "comments");
    row("Arabic", u"جميع الحقوق محفوظة © 2023 بريد الميناء"_s, "legal");
    row("Japanese", u"メニュー"_s, "navigation");
    row("Japanese", u"リンドホルム連絡船、嵐のあと運航を再開"_s, "headline");
    row("Japanese", u"シェア"_s, "share");
    row("Japanese", u"町議会、オステルビク港の新しい防波堤を承認"_s, "related");
    row("Japanese", u"メールマガジンに登録"_s, "newsletter");
    row("Japanese", u"コメントを投稿する"_s, "comments");
    row("Japanese", u"© 2023 港新聞社 無断転載を禁じます"_s, "legal");
}

void tst_PlainTextPages::namesWhatItLeavesOut()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QString, leftOut);

    QCOMPARE(classOf(extractPlainText(pages().value(language).text().toUtf8(), {}), line), leftOut);
}

QTEST_GUILESS_MAIN(tst_PlainTextPages)
#include "tst_plaintextpages.moc"
