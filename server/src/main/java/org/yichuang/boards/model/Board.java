package org.yichuang.boards.model;

import org.yichuang.boards.BoardId;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 留言板 — where people write for everybody to read, on a site.
 *
 * @param id identifies it
 * @param site on which site
 * @param key its part of addresses, unique on the site
 * @param words what pages say of it
 * @param body in charge: messages come to it
 * @param form what is asked of the writer
 * @param open whether it takes messages
 * @param keepDays how long personal data is kept after a message's end
 * @param position order among the site's boards, from 0
 * @param slots how many messages were ever shown on it
 * @param version row version
 */
@Term("留言板")
public record Board(BoardId id, SiteId site, String key, Words words, BodyId body, FormId form, boolean open,
		int keepDays, int position, int slots, long version) {

	/** Its part of addresses where people write, {@code /send/<key>}. */
	public String sendKey() {
		return sendKey(this.key);
	}

	/** The part of addresses where people write to the board with a key. */
	public static String sendKey(String key) {
		return "board-" + key;
	}

	/** Returns the board with other words, another body and keeping period. */
	public Board changed(Words newWords, BodyId newBody, int newKeepDays) {
		return new Board(this.id, this.site, this.key, newWords, newBody, this.form, this.open, newKeepDays,
				this.position, this.slots, this.version);
	}

	/** Returns the board in another body's charge. */
	public Board inChargeOf(BodyId newBody) {
		return changed(this.words, newBody, this.keepDays);
	}

	/** Returns the board open or closed. */
	public Board opened(boolean nowOpen) {
		return new Board(this.id, this.site, this.key, this.words, this.body, this.form, nowOpen, this.keepDays,
				this.position, this.slots, this.version);
	}

	/**
	 * 留言板文字 — what pages say of a board, all plain text.
	 *
	 * @param name such as 便民服务留言板
	 * @param introduction what it is for, may be empty
	 * @param closedNotice what is shown while it is closed, may be empty
	 */
	public record Words(String name, String introduction, String closedNotice) {
	}

}
