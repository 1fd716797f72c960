package org.yichuang.citizens;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 联系方式 — where a code can be sent to, in the one way of writing it under which it is
 * found again.
 *
 * @param kind telephone number or mail address
 * @param text the number's eleven digits, or the address in small letters
 */
@Term("联系方式")
public record Contact(WayKind kind, String text) {

	private static final int LONGEST = 120;

	private static final int HEAD = 3;

	private static final int TAIL = 4;

	private static final Pattern PHONE = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");

	private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}");

	private static final Pattern NOISE = Pattern.compile("[\\s()（）\\-–—]+");

	/**
	 * Reads a number or an address as people type it: full-width digits, spaces, hyphens
	 * and the country's code do no harm.
	 * @return empty if it is neither
	 */
	public static Optional<Contact> read(String typed) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		if (plain.contains("@")) {
			var mail = plain.toLowerCase(Locale.ROOT);
			return MAIL.matcher(mail).matches() ? Optional.of(new Contact(WayKind.MAIL, mail)) : Optional.empty();
		}
		var phone = PHONE.matcher(NOISE.matcher(plain).replaceAll(""));
		return phone.matches() ? Optional.of(new Contact(WayKind.PHONE, phone.group(1))) : Optional.empty();
	}

	/** Returns as much as tells its owner which one it is. */
	public String masked() {
		int at = this.text.indexOf('@');
		return (at > 0) ? this.text.charAt(0) + "***" + this.text.substring(at)
				: this.text.substring(0, HEAD) + "****" + this.text.substring(this.text.length() - TAIL);
	}

	/** Addresses are not written into logs. */
	@Override
	public String toString() {
		return "Contact[" + this.kind + "]";
	}

}
