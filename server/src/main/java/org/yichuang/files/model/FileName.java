package org.yichuang.files.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 文件名 — a name that is safe to show, to save under and to put into an address.
 *
 * @param value 1 to 120 characters, no path, no control or direction marks
 */
public record FileName(String value) {

	private static final int LONGEST = 120;

	/** Path separators, what Windows refuses, and what would break out of headers. */
	private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*#%&;'`$\\\\/]");

	/**
	 * Control characters, format characters (direction overrides, zero-width), private
	 * and unassigned ones.
	 */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
			"lpt9");

	/** Returns the name that remains of what was claimed; {@code 附件} if nothing does. */
	public static FileName clean(String claimed) {
		var last = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
		var visible = INVISIBLE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
		var safe = REFUSED.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
		return shortened(safe.replaceAll("^[. ]+|[. ]+$", ""));
	}

	private static FileName shortened(String name) {
		int dot = name.lastIndexOf('.');
		var stem = (dot > 0) ? name.substring(0, dot).replaceAll("[. ]+$", "") : name;
		var ending = (dot > 0) ? name.substring(dot) : "";
		if (stem.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
			stem = "附件" + stem;
		}
		int room = Math.max(1, LONGEST - Math.min(ending.length(), 20));
		if (stem.length() > room) {
			stem = stem.substring(0, Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room);
		}
		return new FileName(stem + ending.substring(0, Math.min(ending.length(), 20)));
	}

	/** Returns the ending in lower case without its dot; empty if there is none. */
	public String ending() {
		int dot = this.value.lastIndexOf('.');
		return (dot < 0) ? "" : this.value.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

}
