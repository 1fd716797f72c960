package org.yichuang.organisation.model;

import org.yichuang.organisation.BodyLevel;

/**
 * 单位信息 — what may be changed about a body where it stands.
 *
 * @param level what kind of body
 * @param name short name
 * @param legalName full legal name; blank lets it follow the rule
 * @param contact office to turn to, may be empty
 * @param phone its number, may be empty
 * @param address where it sits, may be empty
 */
public record BodyFields(BodyLevel level, String name, String legalName, String contact, String phone, String address) {

	private static final int TEXT_LIMIT = 200;

	/** Returns what is wrong with the fields. */
	public Faults faults() {
		return new Faults().check("name", Texts.name(this.name))
			.check("legalName", Texts.optionalText(this.legalName, TEXT_LIMIT))
			.check("contact", Texts.optionalText(this.contact, TEXT_LIMIT))
			.check("phone", Texts.optionalText(this.phone, TEXT_LIMIT))
			.check("address", Texts.optionalText(this.address, TEXT_LIMIT));
	}

}
