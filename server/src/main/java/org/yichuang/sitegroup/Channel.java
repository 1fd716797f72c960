package org.yichuang.sitegroup;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 栏目 — one channel of a site.
 *
 * @param id identifies it
 * @param site its site
 * @param parent the channel above, null at the top
 * @param name as menus show it
 * @param path slugs from the top with slashes, unique on the site: {@code /zwdt/tzgg/}
 * @param type value of the tag {@code ColumnType}, such as 工作动态
 * @param description value of the tag {@code ColumnDescription}
 * @param keywords value of the tag {@code ColumnKeywords}, comma separated
 * @param reviewLevels how many reviews an article needs, 1 to 3
 * @param updateDays the longest time between two articles, in days; null where none is
 * owed
 * @param duty what must be published here, in words (栏目共建)
 * @param responsibleBody who owes it
 * @param person the named person, null if vacant
 * @param pushAcceptance what happens to articles that other sites push here
 * @param position order among its siblings, from 0
 * @param open false once it is closed: it stays readable and takes no new article
 * @param bodyPath path of the site's body, for permissions
 * @param version row version
 */
@Term("栏目")
public record Channel(ChannelId id, SiteId site, @Nullable ChannelId parent, String name, String path, String type,
		String description, String keywords, int reviewLevels, @Nullable Integer updateDays, String duty,
		BodyId responsibleBody, @Nullable AccountId person, PushAcceptance pushAcceptance, int position, boolean open,
		String bodyPath, long version) {

	/** The channel as a place, for permissions. */
	public Place place() {
		return new Place(this.bodyPath, this.site, this.id);
	}

	/** Returns the last segment of the path. */
	public String slug() {
		return this.path.substring(this.path.lastIndexOf('/', this.path.length() - 2) + 1, this.path.length() - 1);
	}

	/** Returns the channel with other words about it. */
	public Channel described(String newName, String newType, String newDescription, String newKeywords) {
		return new Channel(this.id, this.site, this.parent, newName, this.path, newType, newDescription, newKeywords,
				this.reviewLevels, this.updateDays, this.duty, this.responsibleBody, this.person, this.pushAcceptance,
				this.position, this.open, this.bodyPath, this.version);
	}

	/** Returns the channel at another place of the tree. */
	public Channel movedTo(@Nullable ChannelId newParent, String newPath, int newPosition) {
		return new Channel(this.id, this.site, newParent, this.name, newPath, this.type, this.description,
				this.keywords, this.reviewLevels, this.updateDays, this.duty, this.responsibleBody, this.person,
				this.pushAcceptance, newPosition, this.open, this.bodyPath, this.version);
	}

	/** Returns the channel with other obligations. */
	public Channel owing(Owed owed) {
		return new Channel(this.id, this.site, this.parent, this.name, this.path, this.type, this.description,
				this.keywords, owed.reviewLevels(), owed.updateDays(), owed.duty(), owed.responsibleBody(),
				owed.person(), owed.pushAcceptance(), this.position, this.open, this.bodyPath, this.version);
	}

	/** Returns what is owed here. */
	public Owed owed() {
		return new Owed(this.responsibleBody, this.person, this.updateDays, this.reviewLevels, this.duty,
				this.pushAcceptance);
	}

	/** Returns the channel open or closed. */
	public Channel opened(boolean nowOpen) {
		return new Channel(this.id, this.site, this.parent, this.name, this.path, this.type, this.description,
				this.keywords, this.reviewLevels, this.updateDays, this.duty, this.responsibleBody, this.person,
				this.pushAcceptance, this.position, nowOpen, this.bodyPath, this.version);
	}

	/**
	 * 栏目共建责任 — who owes what in a channel.
	 *
	 * @param responsibleBody who owes it
	 * @param person the named person, null if vacant
	 * @param updateDays the longest time between two articles, in days; null where none
	 * is owed
	 * @param reviewLevels how many reviews an article needs, 1 to 3
	 * @param duty what must be published here, in words
	 * @param pushAcceptance what happens to articles that other sites push here
	 */
	public record Owed(BodyId responsibleBody, @Nullable AccountId person, @Nullable Integer updateDays,
			int reviewLevels, String duty, PushAcceptance pushAcceptance) {
	}

	/** 推送接收方式 — whether pushed articles wait for somebody. */
	public enum PushAcceptance {

		/** 自动接收. */
		AUTOMATIC,
		/** 人工接收. */
		BY_HAND,
		/** 不接收. */
		NEVER

	}

}
