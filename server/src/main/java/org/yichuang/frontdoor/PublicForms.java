package org.yichuang.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.Site;

/**
 * 公众表单 — takes forms that the public port has read itself. A usual form needs nothing of
 * the office side's HTTP server, and going through it costs several times of what taking
 * the form does.
 */
public interface PublicForms {

	/** Counts a request and returns the answer to an address that asks too often. */
	Optional<Answer> tooOften(String address);

	/**
	 * Takes a form.
	 * @throws NotFound if nothing can be sent there
	 */
	Answer take(SentForm form);

	/**
	 * 来表 — a form as it came.
	 *
	 * @param site to which site
	 * @param key what comes after {@code /send/}
	 * @param content what was filled in
	 * @param address from which network address
	 * @param cookies the header with the cookies, hostile; empty if there are none
	 */
	record SentForm(Site site, String key, Content content, String address, String cookies) {

		/** Cookies are not written into logs. */
		@Override
		public String toString() {
			return "SentForm[" + this.key + "]";
		}

	}

	/**
	 * 表单内容 — what was filled in.
	 *
	 * @param values by field name
	 * @param files by field name; a control left empty sends one without name and bytes
	 */
	record Content(Map<String, List<String>> values, Map<String, List<SentFile>> files) {
	}

	/**
	 * 随表文件 — a small file.
	 *
	 * @param name as the sender says, hostile
	 * @param bytes all of it
	 */
	record SentFile(String name, byte[] bytes) {
	}

	/**
	 * 应答 — what the browser gets.
	 *
	 * @param status of HTTP
	 * @param headers besides those that every public answer has
	 * @param text the page, empty where the browser is sent on
	 */
	record Answer(int status, Map<String, String> headers, String text) {
	}

}
