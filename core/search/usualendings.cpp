#include "search/usualendings.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>

namespace Pressmark {

const QList<QByteArray> &usualEndings(const QString &language)
{
    static const QHash<QString, QList<QByteArray>> endings = [] {
        const std::pair<const char *, const char *> lists[] = {
            {"en",
             "s es ed d e ing ings er ers ies ied y ly ness ment ments ion ions ation ations ive ned ning ped ping ted "
             "ting red ring led ling med ming ged ging ded ding bed bing"},
            {"de nl", "e en er es n s em st t te ten tes ter ung ungen in innen et end ende lich heit"},
            {"fr", "s e es er ez ent ait aient ant ons ions ment ments ement eur eurs x ux ient ir it is ai a"},
            {"es pt it ro",
             "s es o os a as i e ar er ir ando endo ado ada ados adas ato ata ati ate mente cion ciones cao "
             "coes zione zioni ul uri ei"},
            {"sv da no", "a ar arna en et er erna erne ene ens n na s es t te de ade at else heder"},
            {"ar", "ه ها هم هن ات ون ين ان يه ي ك كم نا وا تين"},
            {"fi", "a n t en in na ssa sta lla lta lle ksi ni nsa ja jen ja ista"},
            {"hu", "k t ok ek ot et ban ben nak nek ra re val vel hoz nal"},
            {"tr", "lar ler i u in un da de dan den ya ye lari leri im"},
            {"pl", "a e y i u em ie ow om ami ach ej ego emu ych ymi ac al ala ali"},
            {"ru uk",
             "а ал ала али ам ами ах е его ее ей ем ет и ил или им ими ит их ла ли о ов ого ое ой ом ость у ут ую ы "
             "ые ый ым ых ь ю ют я ям ями ях і ів ії ій ім іх єю ості"}};
        QHash<QString, QList<QByteArray>> all;
        for (const auto &[languages, list] : lists) {
            QList<QByteArray> sorted = QByteArray(list).split(' ');
            std::sort(sorted.begin(), sorted.end()); // as the index has them
            for (const QByteArray &name : QByteArray(languages).split(' '))
                all.insert(QString::fromLatin1(name), sorted);
        }
        return all;
    }();
    static const QList<QByteArray> none;
    const auto known = endings.constFind(language);
    return known != endings.constEnd() ? *known : none;
}

} // namespace Pressmark
