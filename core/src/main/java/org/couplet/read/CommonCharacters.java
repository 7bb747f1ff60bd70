package org.couplet.read;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The characters that texts of East Asia are full of, by the encodings they come in. */
final class CommonCharacters {
    /** Of both scripts, and their punctuation. */
    static final BitSet CHINESE = set("，。、：；？！“”（）《》「」『』·—…"
            + "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起"
            + "还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全"
            + "工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山"
            + "五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今"
            + "京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带"
            + "花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸"
            + "钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽"
            + "這來國個說們為時會過學對裡後麼沒還發當無開見經頭從動兩長樣現將與進實點種聲話兒業間問機給幾電門東關並內產萬體別處總場師書員華報馬張難"
            + "數應親務臺記邊風戰題統請愛讓認論義術結連遠資隊帶條變聯權領傳達辦運區轉眾輕滿識極錢黨設雙歷廣議單據導網專濟離雖車計許覺語讀飛觀爭組視"
            + "該決強寫黃臉際則誰紅聽氣軍幹");

    /** Kana, punctuation, and the Chinese ones. */
    static final BitSet JAPANESE = japanese();

    /** Syllables of particles, endings and the most frequent words: two thirds of a running text. */
    static final BitSet KOREAN = set("이다는에의을가고를하한지도로은사기대인자있어시과나일정해서그리아들수것보라부상전제장으여만성조원게면안구주선비공동회국연방세관학중계신"
            + "실심우용무문화개발생경행적거내진오치년각물분할때양당북남미간법월민위유식노바러스합된되없었했며습니까요든위또및");

    static final Map<Charset, BitSet> BY_ENCODING = byEncoding();

    private CommonCharacters() {}

    private static Map<Charset, BitSet> byEncoding() {
        Map<Charset, BitSet> sets = new LinkedHashMap<>();
        sets.put(Charset.forName("GB18030"), CHINESE);
        sets.put(Charset.forName("Big5"), CHINESE);
        sets.put(Charset.forName("windows-31j"), JAPANESE);
        sets.put(Charset.forName("EUC-JP"), JAPANESE);
        sets.put(Charset.forName("x-windows-949"), KOREAN);
        return sets;
    }

    private static BitSet japanese() {
        BitSet set = (BitSet) CHINESE.clone();
        set.set('ぁ', 'ヿ');
        return set;
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
