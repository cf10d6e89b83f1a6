#include "text/months.h"

#include <QHash>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// A row for each month: its names and short names, whatever the language. A name that means two months is not here.
const QStringList &rows()
{
    static const QStringList all{
        // English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Czech, Slovak, Croatian,
        // Slovenian, Hungarian, Romanian, Turkish, Indonesian, Finnish, Estonian, Russian, Ukrainian, Belarusian,
        // Bulgarian, Serbian, Greek, Arabic, Hebrew, Persian, Hindi, Vietnamese has numbers
        u"january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty leden "
        "ledna január januára siječnja siječanj januarja januarie ian ianuarie ocak oca tammikuuta tammikuu jaanuar "
        "января январь янв січня січень січ студзеня студзень януари јануар ιανουαρίου ιαν جانفي يناير ינואר "
        "जनवरी ژانویه"_s,
        u"february feb februar febr februari février févr fév febrero fevereiro fev febbraio lutego luty lut únor "
        "února február februára veljače veljača februarja februarie şubat şub pebruari helmikuuta helmikuu veebruar "
        "февраля февраль фев лютого лютий лют лютага февруари фебруар φεβρουαρίου φεβ فيفري فبراير شباط פברואר फरवरी فوریه"_s,
        u"march mar märz mrz mars marts marzo março maart mrt marca marzec březen března márc március marec marca "
        u"ožujka "
        "ožujak martie mart maret maaliskuuta maaliskuu märts марта март мар березня березень бер сакавіка μαρτίου "
        "μάρτιος μαρ مارس آذار מרץ मार्च"_s,
        u"april apr avril avr abril abr aprile aprila kwietnia kwiecień kwi duben dubna április ápr apríl apríla "
        "travnja travanj aprilie nisan nis huhtikuuta huhtikuu aprill апреля апрель апр квітня квітень кві красавіка "
        "април απριλίου απρ أفريل إبريل квіт أبريل ابريل نيسان אפריל अप्रैल آوریل"_s,
        u"may mai mayo maio mag maggio mei maj maja květen května máj mája május svibnja svibanj mayıs toukokuuta "
        "toukokuu мая май травня травень тра траўня маја мај μαΐου μάιος μαι ماي трав مايو أيار מאי मई مه"_s,
        u"june jun juni juin junio junho jun giugno giu czerwca czerwiec cze červen června június jún júna lipnja "
        "lipanj junija iunie haziran haz kesäkuuta kesäkuu juuni июня июнь июн червня червень чер чэрвеня юни јун јуна "
        "ιουνίου ιουν جوان черв يونيو يونيه حزيران יוני जून ژوئن"_s,
        u"july jul juli juillet juil julio julho luglio lug lipca lipiec lip červenec července július júl júla srpnja "
        "srpanj julija iulie temmuz tem heinäkuuta heinäkuu juuli июля июль июл липня липень лип ліпеня юли јул јула "
        "ιουλίου ιουλ يوليوز جويلية يوليو يوليه تموز יולי जुलाई ژوئیه"_s,
        u"august aug août aout agosto ago ags agustus augustus augusti sierpnia sierpień sie srpen srpna augusztus "
        "augusta kolovoza kolovoz avgusta avgust ağustos ağu elokuuta elokuu августа август авг серпня серпень сер "
        "жніўня аугуст αυγούστου αυγ غشت أوت серп أغسطس اغسطس آب אוגוסט अगस्त اوت"_s,
        u"september sep sept septembre septiembre setiembre setembro set settembre września wrzesień wrz září "
        u"szeptember "
        "szept septembra rujna rujan septembrie eylül eyl syyskuuta syyskuu сентября сентябрь сен сент вересня "
        "вересень "
        "вер верасня септември септембар σεπτεμβρίου σεπ شتنبر سبتمبر أيلول ספטמבר सितंबर सितम्बर سپتامبر"_s,
        u"october oct oktober okt octobre octubre outubro out ottobre ott ekim eki października październik paź říjen "
        "října október októbra oktobra octombrie lokakuuta lokakuu oktoober октября октябрь окт жовтня "
        "жовтень жов кастрычніка октомври октобар οκτωβρίου οκτ жовт أكتوبر اكتوبر אוקטובר अक्टूबर اکتبر"_s,
        u"november nov novembre noviembre novembro listopada listopad lis novembra studenoga studeni noiembrie kasım "
        u"kas "
        "marraskuuta marraskuu ноября ноябрь ноя листопада листопад лис лістапада ноември новембар νοεμβρίου νοε νοέμ "
        "نونبر лист نوفمبر נובמבר नवंबर नवम्बर نوامبر"_s,
        u"december dec dez dezember décembre déc diciembre dic dezembro dicembre desember des grudnia grudzień gru "
        "prosinec prosince decembra prosinca prosinac decembrie aralık ara joulukuuta joulukuu detsember декабря "
        "декабрь "
        "дек грудня грудень гру снежня декември децембар δεκεμβρίου δεκ دجنبر груд ديسمبر דצמבר दिसंबर दिसम्बर دسامبر"_s,
    };
    return all;
}

QHash<QString, int> readTable()
{
    QHash<QString, int> table;
    for (int month = 0; month < 12; ++month) {
        for (const QString &name : rows().at(month).split(u' ', Qt::SkipEmptyParts))
            table.insert(name, month + 1);
    }
    // Of the Levant, in two words, with and without the hamza.
    int month = 10;
    for (const QString &name : {u"تشرين"_s, u"كانون"_s}) {
        for (const QString &first : {u"الأول"_s, u"الاول"_s})
            table.insert(name + u' ' + first, month);
        table.insert(name + u" الثاني"_s, month == 10 ? 11 : 1);
        month = 12;
    }
    return table;
}

} // namespace

int monthOfName(QStringView lower)
{
    static const QHash<QString, int> table = readTable();
    if (lower.size() < 2 || lower.size() > 14)
        return 0;
    QString name = lower.toString();
    name.remove(QChar(0x0307)); // what is left of the Turkish "İ" in small letters
    if (const auto known = table.constFind(name); known != table.cend())
        return *known;
    // Hebrew writes "in October" as one word.
    return name.startsWith(QChar(0x05d1)) ? table.value(name.mid(1)) : 0;
}

} // namespace Pressmark
