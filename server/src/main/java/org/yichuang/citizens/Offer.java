package org.yichuang.citizens;

/**
 * 可用的登录方式 — how citizens can sign in here as things are set up.
 *
 * @param mail whether codes can be sent by mail
 * @param phone whether codes can be sent by short message
 * @param identity name of the identity provider, empty for none
 */
public record Offer(boolean mail, boolean phone, String identity) {

	/** Nothing is offered. */
	public static final Offer NOTHING = new Offer(false, false, "");

	/** Says whether there is any way in. */
	public boolean isOn() {
		return sendsCodes() || !this.identity.isEmpty();
	}

	/** Says whether codes can be sent. */
	public boolean sendsCodes() {
		return this.mail || this.phone;
	}

	/** Says whether a code can be sent to a contact. */
	public boolean reaches(Contact contact) {
		return switch (contact.kind()) {
			case MAIL -> this.mail;
			case PHONE -> this.phone;
			case IDENTITY -> false;
		};
	}

}
