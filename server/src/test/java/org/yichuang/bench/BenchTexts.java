package org.yichuang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Made-up Chinese texts with the word statistics of real ones; the same for the same
 * seed.
 */
final class BenchTexts {

	private static final String CHARACTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞";

	private static final int WORDS = 20_000;

	private final Random random;

	private final TreeMap<Double, String> words = new TreeMap<>();

	private final double weight;

	BenchTexts(long seed) {
		this.random = new Random(seed);
		double sum = 0;
		for (int i = 0; i < WORDS; i++) {
			var word = new StringBuilder();
			for (int k = 1 + this.random.nextInt(4); k > 0; k--) {
				word.append(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())));
			}
			sum += Math.pow(i + 10, -0.9);
			this.words.put(sum, word.toString());
		}
		this.weight = sum;
	}

	/** Returns the paragraphs of an article, about three kilobytes. */
	List<String> paragraphs() {
		var paragraphs = new ArrayList<String>();
		for (int i = 0; i < 7; i++) {
			paragraphs.add(text(80 + this.random.nextInt(120)));
		}
		return paragraphs;
	}

	/** Returns a title. */
	String title() {
		return text(14 + this.random.nextInt(14));
	}

	private String text(int length) {
		var text = new StringBuilder();
		while (text.length() < length) {
			for (int i = 0; i < 8; i++) {
				text.append(this.words.higherEntry(this.random.nextDouble() * this.weight * 0.9999).getValue());
			}
			text.append("，，，。；、".charAt(this.random.nextInt(6)));
		}
		return text.substring(0, length);
	}

}
