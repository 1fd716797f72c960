package org.yichuang.requests.model;

import org.yichuang.disclosure.SectionId;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.DeskId;

/**
 * 申请受理点 — where requests to one body are taken: its section's column 依申请公开.
 *
 * @param id identifies it
 * @param section of which section
 * @param site on which site
 * @param body in charge: requests come to it
 * @param key its part of addresses, {@code request} or {@code request-<body code>}
 * @param path its page on the site
 * @param form what applicants fill in
 * @param words what its page says
 * @param open whether requests are taken online
 * @param keepDays how long personal data is kept after a request's end
 * @param version row version
 */
@Term("申请受理点")
public record Desk(DeskId id, SectionId section, SiteId site, BodyId body, String key, String path, FormId form,
		Words words, boolean open, int keepDays, long version) {

	/** Returns the desk with other words and rules. */
	public Desk changed(Words newWords, FormId newForm, boolean nowOpen, int newKeepDays) {
		return new Desk(this.id, this.section, this.site, this.body, this.key, this.path, newForm, newWords, nowOpen,
				newKeepDays, this.version);
	}

	/** Returns the desk as its section says. */
	public Desk at(BodyId newBody, String newPath, boolean nowOpen) {
		return new Desk(this.id, this.section, this.site, newBody, this.key, newPath, this.form, this.words, nowOpen,
				this.keepDays, this.version);
	}

	/**
	 * 受理点文字 — all plain text, any may be empty but the name.
	 *
	 * @param name the office, such as 青石镇政府信息公开工作机构
	 * @param introduction above the form
	 * @param address where requests are handed in and posted to
	 * @param hours when
	 * @param phone for questions
	 * @param fax for requests
	 * @param mail for questions
	 * @param closedNotice what is shown while nothing is taken online
	 */
	public record Words(String name, String introduction, String address, String hours, String phone, String fax,
			String mail, String closedNotice) {
	}

	/**
	 * 受理点数字 — what a desk did in a span of days.
	 *
	 * @param received requests received, void ones not counted
	 * @param concluded requests with a first result
	 * @param inHand requests in hand at its end
	 */
	public record Figures(int received, int concluded, int inHand) {

		/** Nothing came yet. */
		public static final Figures NONE = new Figures(0, 0, 0);

	}

}
