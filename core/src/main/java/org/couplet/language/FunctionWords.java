package org.couplet.language;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Language;

/**
 * Tells the languages of one script apart by their most frequent words, and by letters and endings that few of them
 * have. What k of the languages share counts 1/k for each.
 */
final class FunctionWords {
    static final FunctionWords LATIN = new FunctionWords(
            """
            en the of and to in a is that for it was on with as by at from are be this his has have not he an will which
            en new said says after its were their they more been who about over into than
            en year next government first two would could our we you
            de der die das und in zu den mit ist von nicht ein eine im für auf dem des sich auch als an es werden aus er
            de bei nach zum zur wie einer einen sie wird sind hat über kein oder noch nur vor
            de jahr jahre neue neuer regierung nächstes gegen soll
            fr le la les de des du et un une est que qui dans pour sur pas au aux par plus ce avec sont il elle ne se en
            fr cette ses été à où ont leur mais
            fr année ans nouveau nouvelle gouvernement contre après
            es el la los las de del y en que un una por con se su para es lo al más como está no sus pero fue son este
            es ha sobre entre también ser será muy año años
            es gobierno nuevo nueva contra desde hasta
            it il di che è gli la della per non un una con sono nel alla dei le si da al più del delle in come anche ha
            it lo nella dal i questo tra
            it governo nuovo nuova anno anni contro dopo
            pt o a os as de do da dos das e em um uma que não com por para se mais na no foi ao pelo pela são é como seu
            pt sua ser será também está nos muito ano anos
            pt governo novo nova contra até
            nl de het een van en in is dat op te zijn met voor niet aan er om ook als door bij naar worden heeft maar
            nl wordt nog uit werd deze
            nl regering nieuwe jaar tegen tot
            sv och att det som en på är av för med den till inte har de ett om från vid var sig men efter ska nya kan
            sv regeringen år nästa mot
            da og at det som en på er af for med den til ikke har de et om fra ved var sig men efter skal nye blev også
            da hvad nogle noget være været blive mellem
            da regeringen år næste mod
            no og at det som en på er av for med den til ikke har de et om fra ved var seg men etter skal nye ble også
            no hva noen noe være vært bli mellom
            no regjeringen år neste mot
            fi ja on ei että se oli mutta ovat kun hän myös kuin joka ole niin tai mukaan jo vain sen hänen olla voi
            fi tämä jos nyt sekä
            fi vuonna hallitus uusi ensi
            pl i w na z się nie do to że jest o jak po od za przez dla oraz co który są tym roku ale przy jego
            pl roku rząd nowy nowa rok
            cs a se v na je že s z do o i to jako pro za by jsou ale které k ve po od který není byl si také až
            cs rok roku vláda nový nová
            hu a az és hogy nem egy is volt van meg csak már de el ez mint vagy még ki szerint után új lesz
            hu kormány év évben
            ro și în de la cu pe din care este pentru nu sau ale mai al un o a ce fi au prin după să ca
            ro guvernul nou nouă anul
            tr ve bir bu için ile da de olarak çok daha olan en gibi ise kadar sonra ne değil o var yeni olduğu
            tr yıl hükümet
            vi và của là có được trong cho các một những với không người đã này tại về khi để từ ở năm
            vi mới chính sẽ
            id yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah ke oleh telah juga sebagai atau karena
            id tahun pemerintah baru
            is og að í á er sem til um við en var það með ekki fyrir af hann eru hafa frá ný nýja hefur
            is ári ríkisstjórnin næsta
            """,
            """
            de ß
            es ñ¿¡
            pt ãõ
            da æø
            no æø
            sv å
            da å
            no å
            pl ąćęłńśźż
            cs řěůž
            hu őű
            ro ăâșțşţ
            tr ğış
            vi đơưạảấầẩậắằặẹẻếềểễệịỉọỏốồổộớờởợụủứừửựỳỹ
            is þðý
            fr œç
            """,
            """
            en ing ings tion tions ed ly ness ment ments
            de ung ungen keit heit lich liche ische ischen
            fr elle elles ique iques aux eux eur eurs ement tion tions
            es ción ciones dad dades mente ado ados ada adas
            it zione zioni mente ità ato ati ata elle
            pt ção ções dade dades mente ado ados ada adas
            nl lijk lijke heid ing ingen tie ende
            sv ning ningen ade arna heten iska
            da ning ningen ede erne heden iske
            no ning ningen ene heten iske
            fi ssa ssä sta stä lla llä nen ksi tta ttä vat vät
            pl ego ych ość ania enia ów owy ski
            cs ého ých ost ání ení ský ská
            hu ban ben nak nek ság ség ból ből
            ro ului ilor ție ții ești ul
            tr lar ler ında inde acak ecek mış iyor
            id kan nya
            is inn ina num unum
            """);

    static final FunctionWords CYRILLIC = new FunctionWords(
            """
            ru и в не на что с по как это к из у за от для о но его он был а же все она так бы или при после который
            ru год года году правительство новый новая
            uk і в не на що з та у до як це за від по для про його але був є й або які після із
            uk року рік уряд новий нова
            be і ў не на што з да як гэта у па для за ад яго але быў пра або пасля
            bg и на да се в от за не е с по че са ще като това го към или беше при до след във
            bg година годината правителството нов нова
            sr и у је да се на за не са од су који као или што ће али до из после током није
            sr година године влада нови нова
            mk и на да се во од за не е со што ќе го како ова беше по до или
            kk және мен бұл бір үшін да де бойынша деп болып туралы
            mn нь байна болон энэ гэж юм нэг бол ба
            """,
            """
            ru ыэё
            be ыэёў
            uk іїєґ
            be і
            bg ъ
            sr ђћљњџј
            mk ѓќѕљњџј
            kk қғңұәі
            mn өү
            kk өү
            """,
            """
            ru ая ый ые ие ия ого его ой ли ла ение ения ость ать ить ется ился ых ами
            uk ння ться ого ість ій ими ла ли
            be ння цца ага асць ая
            bg ата ета ите ият ане ът ия
            sr ања ање ити ати ом их
            mk ата ите ење ува от
            """);

    static final FunctionWords ARABIC = new FunctionWords(
            """
            ar في من على إلى أن ما لا هذا هذه التي الذي عن مع كان أو قد بعد بين ذلك كما و هو هي
            fa در به از که این را با است آن برای یک شد بود می تا شده نیز و هم ها
            ur کے میں کی ہے کو سے کا اور پر نے کہ یہ ہیں بھی تھا
            ug بىلەن ۋە بۇ بىر ئۈچۈن بولۇپ دەپ
            """,
            """
            ar ةكيىأإ
            fa پچژگکی
            ur ٹڈڑےںہھکی
            ug ەېۆۇۈۋ
            """,
            "");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final double WORD = 1;
    /** A letter says less than a word, and so does an ending: they stand in names as well. */
    private static final double LETTER = 1;

    private static final double ENDING = 0.3;
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ENDING = 5;
    /** A little less than one word of the language's own. */
    private static final double LEAST = 0.8;
    /** Even in languages of long words one in ten is a function word; half of that is left to chance and sharing. */
    private static final double LEAST_OF_ALL_WORDS = 0.05;
    /** By how much the first language must beat the second; close kin share most of their words. */
    private static final double MARGIN = 1.1;

    /** After so many words it is asked whether the language is plain already: with so much evidence, twice the second's. */
    private static final int OFTEN = 10;

    private static final double PLAIN = 20;

    private final List<Language> languages;
    // Word, letter or ending, to what it counts for each of the languages.
    private final Map<String, double[]> words = new HashMap<>();
    private final Map<String, double[]> letters = new HashMap<>();
    private final Map<String, double[]> endings = new HashMap<>();

    private FunctionWords(String words, String letters, String endings) {
        languages = words.lines()
                .map(row -> Language.of(row.substring(0, 2)))
                .distinct()
                .toList();
        fill(this.words, words, " ", WORD);
        fill(this.letters, letters, "", LETTER);
        fill(this.endings, endings, " ", ENDING);
    }

    /** The language with the most evidence, unless that is little or another has as much. */
    Optional<Language> language(String text) {
        double[] evidence = new double[languages.size()];
        int count = 0;
        String lower = Normalizer2.getNFCInstance().normalize(text).toLowerCase(Locale.ROOT);
        Matcher word = LETTERS.matcher(lower);
        while (word.find() && (count % OFTEN > 0 || !isPlain(evidence))) {
            weigh(word.group(), evidence);
            count++;
        }
        return best(evidence, Math.max(LEAST, count * LEAST_OF_ALL_WORDS));
    }

    private static boolean isPlain(double[] evidence) {
        double best = 0;
        double second = 0;
        for (double any : evidence) {
            second = Math.max(second, Math.min(any, best));
            best = Math.max(best, any);
        }
        return best >= PLAIN && best >= 2 * second;
    }

    private void weigh(String word, double[] evidence) {
        add(words, word, evidence);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                add(letters, word.substring(i, i + 1), evidence);
            }
        }
        for (int i = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING); i < word.length(); i++) {
            add(endings, word.substring(i), evidence);
        }
    }

    private static void add(Map<String, double[]> table, String entry, double[] evidence) {
        double[] weights = table.get(entry);
        if (weights != null) {
            for (int i = 0; i < evidence.length; i++) {
                evidence[i] += weights[i];
            }
        }
    }

    private Optional<Language> best(double[] evidence, double least) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < evidence.length; i++) {
            second = Math.max(second, Math.min(evidence[i], evidence[best]));
            best = evidence[i] > evidence[best] ? i : best;
        }
        boolean clear = evidence[best] >= least && evidence[best] >= second * MARGIN;
        return clear ? Optional.of(languages.get(best)) : Optional.empty();
    }

    private void fill(Map<String, double[]> table, String rows, String separator, double weight) {
        rows.lines().forEach(row -> {
            int language = languages.indexOf(Language.of(row.substring(0, 2)));
            for (String entry : row.substring(3).split(separator, -1)) {
                table.computeIfAbsent(entry, any -> new double[languages.size()])[language] =
                        entry.length() == 1 ? weight / 2 : weight;
            }
        });
        for (double[] weights : table.values()) {
            double sharing = Arrays.stream(weights).filter(any -> any > 0).count();
            Arrays.setAll(weights, i -> weights[i] / sharing);
        }
    }
}
