package org.yichuang.requests.model;

import java.util.Map;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 文书设置 — what letters say about the body that writes them.
 *
 * @param body whose
 * @param prefix short word that numbers begin with, such as 云政; may be empty
 * @param phone of the office for disclosure
 * @param address of it, with postal code
 * @param reviewAuthority where review is asked for
 * @param court where suits are brought
 * @param account where fees are paid
 * @param version row version
 */
@Term("文书设置")
public record Letterhead(BodyId body, String prefix, String phone, String address, String reviewAuthority, String court,
		String account, long version) {

	/** Returns what is known of a body that set up nothing. */
	public static Letterhead blank(BodyId body) {
		return new Letterhead(body, "", "", "", "", "", "", 0);
	}

	/** Returns the same with what is missing taken from another. */
	public Letterhead orElse(Letterhead other) {
		return new Letterhead(this.body, or(this.prefix, other.prefix), or(this.phone, other.phone),
				or(this.address, other.address), or(this.reviewAuthority, other.reviewAuthority),
				or(this.court, other.court), or(this.account, other.account), this.version);
	}

	private static String or(String mine, String others) {
		return mine.isBlank() ? others : mine;
	}

	/** Returns the facts that it knows, by the names that templates use. */
	public Map<String, String> facts() {
		return Map.of("联系电话", this.phone, "通信地址", this.address, "复议机关", this.reviewAuthority, "管辖法院", this.court,
				"收款账户", this.account);
	}

}
