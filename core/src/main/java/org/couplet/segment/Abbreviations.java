package org.couplet.segment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a dot after a word means in one language. Words are written without their last dot and without spaces:
 * {@code z.B} stands for {@code z. B.} too.
 *
 * @param inside a sentence never ends after these: titles, e.g., i.e.
 * @param numbered no sentence ends between these and a figure: No. 5, Fig. 3, Jan. 8
 * @param either a sentence ends after these if the next word is one that begins sentences: Inc., U.S.
 * @param starters words that begin sentences and seldom names
 * @param ordinals whether a dot makes a figure an ordinal: am 3. Mai
 */
record Abbreviations(
        Set<String> inside, Set<String> numbered, Set<String> either, Set<String> starters, boolean ordinals) {
    private static final Abbreviations ENGLISH = new Abbreviations(
            words("Mr Mrs Ms Messrs Mmes Dr Drs Prof Profs Gen Lt Col Capt Cmdr Maj Sgt Cpl Adm Sen Sens"
                    + " Rep Reps Gov Govs Brig Gens Cdr Comdr Insp Det Hon Pres Rev Fr Msgr Supt Amb Asst Assoc Mt Ft e.g eg i.e ie vs v viz"
                    + " cf approx est resp incl esp"),
            words("No Nos no nos Cl cl Reg Sect Suppl Tab Fig Figs fig figs p pp Vol vol Vols Ch ch Chap Sec sec"
                    + " Art art Arts Eq eq Ref ref Rm Apt Ext ext par Pl lib para pt Pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ca c"
                    + " Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"),
            words(
                    "St Ave Blvd Rd Inc Ltd Co Corp Cos Bros Jr Sr Esq Univ Dept Assn Gov't Ph.D D.C Ph Civ Crim Supp Cir Fed"
                            + " al Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Mass Mich Minn Neb Nev Okla Ore Penn Tenn"
                            + " Tex Va Vt Wash Wis"),
            words("The A An This That These Those He She It They We You I There Here In On At By For From"
                    + " With But And Or So Yet If When While As After Before Since Although Though However"
                    + " Meanwhile Also According His Her Its Their Our My What Who Why How Where Which Because"
                    + " Until Now Then Both Some Many Most All Each Every One No Not Such To Under During Among"
                    + " Despite Another Other Once Only Officials Police Critics It's He's She's I'm We're"
                    + " They're That's There's Don't Yes About Above Across Again Against Anyone Are Can Could Did Do Does"
                    + " Either Even Everyone Everything Few Finally First Further Had Has Have Instead Is Just Last Later"
                    + " Let Maybe Neither Nobody None Nor Nothing Often Others Over People Perhaps Please Rather See"
                    + " Several Should Someone Something Sometimes Still Than Thus Today Tomorrow Two Three Was Were"
                    + " Will Without Would Yesterday Your"),
            false);

    private static final Abbreviations GERMAN = new Abbreviations(
            words("Dr Prof Hr Hrn Fr Frl Dipl Ing Nr St Bd Abs Art Abb Kap Tab Tel Str z.B d.h u.a v.a"
                    + " i.d.R o.ä u.ä z.T bzw ca vgl evtl ggf inkl exkl geb gest sog Mio Mrd Jh Jhdt"
                    + " hl Hl a.D a.M i.e z.Zt m.E u.U d.J d.M Std Min Sek s.o s.u phil med jur rer nat röm gr"
                    + " lat engl frz dt österr schweiz bes zit mind zzgl abzgl Fa Tsd Hs Anm Ges Bsp Mwst MwSt Aufl Hrsg hrsg Jg"
                    + " Art.-Nr Tel.-Nr Hbf Pfd Stk Stck allg jew urspr verh ehem b.z.w s.S i.A i.V"),
            words("S max min Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"),
            words("GmbH Co Inc Jr Sr"),
            words("Der Die Das Dem Den Des Ein Eine Einen Einem Er Sie Es Wir Ich Ihr Man In Im Am An Auf"
                    + " Aus Bei Beim Mit Nach Von Vor Zu Zum Zur Um Für Seit Über Unter Durch Und Aber Doch Auch"
                    + " Als Wenn Wie Was Wer Wo Warum Dann Da Danach Dies Diese Dieser Dieses Damit Dabei Dort"
                    + " Hier Seine Ihre Sein Kein Keine So Nun Jetzt Allerdings Zudem Außerdem Nur Noch Alle"
                    + " Viele Weil Ob Nicht Trotzdem Später Heute Gestern Niemand"),
            true);

    private static final Abbreviations FRENCH = new Abbreviations(
            words("M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste p.ex cf c.-à-d c.à.d av ap env éd chap fig"
                    + " vol tel tél bd boul i.e n.b N.B ex univ al hab dép réf Cie Mgrs Sté"),
            words("p pp art n no nos janv févr avr juil sept oct nov déc"),
            words("Jr Inc S.A av.J.-C J.-C"),
            words("Le La Les L' Un Une Des Du Il Elle Ils Elles On Nous Vous Je J' Ce C' Cette Ces Cet En"
                    + " Dans À Au Aux Pour Par Sur Avec Mais Et Ou Si Quand Comme Depuis Selon Après Avant Son"
                    + " Sa Ses Leur Leurs Qui Que Quoi D' De Puis Alors Ainsi Cependant Pourtant Tout Tous"
                    + " Toutes Aucun Y Ne"),
            false);

    private static final Abbreviations SPANISH = new Abbreviations(
            words(
                    "EE Sr Sra Sres Sras Srta D Dña Dr Dra Dres Prof Profa Ing Lic Arq Ud Uds Vd Vds p.ej av"
                            + " avda Avda dpto cf aprox Gral Cnel Mons Fr Sto Sta i.e vs ej admón tel Bs s S St Dn Excmo Excma Ilmo Ilma Hnos Pdte"),
            words("p pp pág págs art arts núm núms n.º cap vol fig ene feb mar abr jun jul ago sept oct nov dic c"),
            words("EE.UU S.A S.L Cía a.C d.C a.m p.m Jr"),
            words("El La Los Las Un Una Unos Unas Lo Él Ella Ellos Ellas Yo Tú Nosotros Usted Ustedes En De"
                    + " Del Al A Con Por Para Sin Sobre Desde Hasta Entre Según Pero Y O Si Cuando Como Donde"
                    + " Mientras Aunque Porque Este Esta Estos Estas Ese Esa Esto Eso Su Sus Mi No Ni Se Ya"
                    + " También Además Después Antes Luego Entonces Hoy Ayer Todo Todos Que Qué Quién Nadie"),
            false);

    private static final Abbreviations RUSSIAN = new Abbreviations(
            words(
                    "им ул пр-т просп пл д кв корп стр см ср напр проф акад доц канд нач кон сер ок рожд ред изд т.е т.к т.н т.о т.ч и.о гр"
                            + " тов св сл обл р-н пос дер тел т.наз ст п.п гл рис табл"),
            words("с г стр рис табл гл ст п № янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек"),
            words("г гг в вв тыс млн млрд"),
            words("В На С К Из По За От До Для При Под Над О Об У И А Но Он Она Они Оно Мы Вы Я Ты Это Этот"
                    + " Эта Эти Тот Та Те Так Как Что Кто Где Когда Если Потом Затем Тогда Теперь Также После"
                    + " Его Её Их Все Всё Не Ни Однако Поэтому Сегодня Вчера Там Здесь Уже"),
            false);

    private static final Abbreviations ITALIAN = new Abbreviations(
            words("sig sigg sig.ra sig.na Sig Sigg Sig.ra dott Dott dott.ssa prof Prof prof.ssa ing Ing avv"
                    + " Avv on On sen Sen arch geom rag mons Mons p.es es cfr ca cap fig vol tel dr Dr S SS v"),
            words("p pp pag pagg art artt n nn gen feb mar apr giu lug ago set sett ott nov dic"),
            words("S.p.A S.r.l a.C d.C Jr"),
            words("Il Lo La I Gli Le L' Un Una Uno Un' In Di Del Della A Al Alla Da Dal Dalla Con Su Sul"
                    + " Sulla Per Tra Fra Ma E Ed O Se Quando Come Dove Mentre Poi Dopo Prima Questo Questa"
                    + " Questi Queste Quello Quella Egli Lui Lei Loro Noi Voi Io Tu Non Si Ci Anche Secondo Che"
                    + " Chi Suo Sua Oggi Ieri Nessuno Tutti"),
            false);

    private static final Abbreviations PORTUGUESE = new Abbreviations(
            words("Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Profª Eng Exmo Exma Ex D p.ex ex av Av al cf"
                    + " aprox Gen Cel Cap Sto Sta V.Ex.ª tel i.e dep vs"),
            words("p pp pág págs art arts n nº núm vol fig cap jan fev mar abr jun jul ago set out nov dez"),
            words("S.A Ltda Cia a.C d.C EUA Jr E.U.A"),
            words("O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Nós Você Vocês Em No Na Nos Nas De Do Da"
                    + " Dos Das Ao À Com Por Pelo Pela Para Sem Sobre Desde Até Entre Segundo Mas E Ou Se Quando"
                    + " Como Onde Enquanto Embora Porque Este Esta Estes Esse Essa Isto Isso Seu Sua Meu Não Nem"
                    + " Já Também Além Depois Antes Então Hoje Ontem Todo Todos Que Quem Ninguém"),
            false);

    private static final Map<String, Abbreviations> OF_LANGUAGE = Map.of(
            "en", ENGLISH, "de", GERMAN, "fr", FRENCH, "es", SPANISH, "ru", RUSSIAN, "it", ITALIAN, "pt", PORTUGUESE);

    /** Languages that write ordinals as the Germans do and for which we have no table. */
    private static final List<String> ORDINAL_DOT = List.of(
            "da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "pl", "is", "tr", "ko");

    /** Titles that many languages share. */
    private static final Set<String> COMMON = words("Mr Mrs Dr Prof St");

    private static final Abbreviations OTHER = new Abbreviations(COMMON, Set.of(), Set.of(), Set.of(), false);
    private static final Abbreviations OTHER_ORDINAL = new Abbreviations(COMMON, Set.of(), Set.of(), Set.of(), true);

    static Set<String> words(String line) {
        return Set.copyOf(List.of(line.split(" ")));
    }

    /** @param code ISO 639 */
    static Abbreviations of(String code) {
        return OF_LANGUAGE.getOrDefault(code, ORDINAL_DOT.contains(code) ? OTHER_ORDINAL : OTHER);
    }
}
